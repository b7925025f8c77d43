#include "app/cli/Table.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace atlas::app {

Table::Table(std::vector<Align> columns)
    : m_columns(std::move(columns))
{
}

void Table::addRow(std::vector<std::string> cells)
{
    cells.resize(m_columns.size());
    m_rows.push_back(std::move(cells));
}

std::string Table::toString(std::size_t indent) const
{
    std::vector<std::size_t> widths(m_columns.size(), 0);
    for (const auto& row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], characterCount(row[i]));
    }
    std::string out;
    for (const auto& row : m_rows) {
        std::string line(indent, ' ');
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(widths[i] - characterCount(row[i]), ' ');
            line += m_columns[i] == Align::Right ? padding + row[i] : row[i] + padding;
            line += "  ";
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    return out;
}

std::size_t characterCount(std::string_view text)
{
    constexpr unsigned continuationMask = 0xC0;
    constexpr unsigned continuation = 0x80;
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) {
        return (static_cast<unsigned char>(c) & continuationMask) != continuation;
    }));
}

std::string percent(double share)
{
    constexpr double hundred = 100;
    return fmt::format("{:.1f} %", share * hundred);
}

} // namespace atlas::app
