#pragma once

#include "model/parts/Assembly.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// A part of a chip of some type, by its row in the table of that type's parts.
struct PartId {
    std::uint32_t index = 0;
    friend bool operator==(PartId, PartId) = default;
};

/// Every part of a chip type in one list, down to the last bank: parents before their parts, the
/// parts of one thing in a row. All chips of the type share it.
class PartTable {
public:
    explicit PartTable(std::shared_ptr<const Assembly> chip);

    struct Row {
        const Part* part = nullptr; ///< never null; kept alive by the table
        std::optional<PartId> parent; ///< nothing for what stands in the chip itself
        PartId firstChild;
        std::uint32_t childCount = 0;
        std::uint32_t place = 0; ///< in the parts of its parent
    };

    [[nodiscard]] const Assembly& chip() const { return *m_chip; }
    [[nodiscard]] const std::shared_ptr<const Assembly>& shared() const { return m_chip; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_rows.size()); }
    [[nodiscard]] const Row& row(PartId id) const { return m_rows[id.index]; }
    [[nodiscard]] const Part& part(PartId id) const { return *m_rows[id.index].part; }

    /// The part at a place of what is inside a part, or inside the chip.
    [[nodiscard]] PartId child(std::optional<PartId> parent, std::uint32_t place) const;
    /// The part's place in each list, from the chip down.
    [[nodiscard]] PartPath path(PartId id) const;
    /// The part at the end of a path; the path must exist and not be empty.
    [[nodiscard]] PartId find(const PartPath& path) const;
    /// The NeuronCore that the part is, or stands in, or serves as its DMA engines; nothing for
    /// what belongs to the whole chip.
    [[nodiscard]] std::optional<std::uint32_t> coreOf(PartId id) const;

private:
    void append(const Assembly& assembly, std::optional<PartId> parent);

    std::shared_ptr<const Assembly> m_chip;
    std::vector<Row> m_rows;
};

} // namespace atlas
