#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::app {

/// A table of text with aligned columns, for terminals.
class Table {
public:
    enum class Align : std::uint8_t { Left, Right };

    /// Columns are as many as alignments.
    explicit Table(std::vector<Align> columns);

    void addRow(std::vector<std::string> cells);

    /// The rows, each indented; two spaces between columns, none at the end of a line.
    [[nodiscard]] std::string toString(std::size_t indent = 0) const;

private:
    std::vector<Align> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// How many characters a UTF-8 text has; each is taken to be one column wide.
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// "12.5 %" of a share of 0.125.
[[nodiscard]] std::string percent(double share);

} // namespace atlas::app
