#pragma once

#include "model/simulation/collective/Request.h"
#include "model/topology/Topology.h"

namespace atlas {

/// The cores that take part as one: a logical NeuronCore.
struct Rank {
    std::uint32_t chip = 0; ///< node * chips of the machine + chip
    std::uint32_t core = 0; ///< logical core of the chip
    friend bool operator==(Rank, Rank) = default;
};

/// A replica group, chip by chip.
struct Team {
    std::vector<Rank> ranks; ///< in group order
    std::vector<std::uint32_t> chips; ///< in the order of their first rank
    std::vector<std::uint32_t> ranksOn; ///< by index into chips

    /// The ranks of each chip when all have as many; nothing otherwise.
    [[nodiscard]] std::optional<std::uint32_t> perChip() const;
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(ranks.size()); }
    [[nodiscard]] std::size_t chipCount() const { return chips.size(); }
};

[[nodiscard]] Team teamOf(std::vector<Rank> ranks);

/// How many ranks a chip has: its NeuronCores, over two when logical cores join two of them (LNC,
/// on Trainium2 and Trainium3). A problem when the chip cannot be set so.
[[nodiscard]] Result<std::uint32_t>
ranksPerChip(const Topology& topology, std::optional<std::uint32_t> lnc);

/// Numbers of ranks that a machine can form, and who says so.
struct RankCounts {
    std::vector<std::uint32_t> counts; ///< empty: any number up to all
    std::uint32_t all = 0;
    std::string source;
};

[[nodiscard]] Result<RankCounts>
rankCounts(const Topology& topology, std::optional<std::uint32_t> lnc);

/// The replica groups of a request; all of one size. Problems: numbers of ranks that the machine
/// cannot form (with those it can, and the source), devices that do not exist, stand twice or form
/// no allocation set, dead chips among them, plans of another size, LNC where there is none.
[[nodiscard]] Result<std::vector<Team>>
teamsOf(const Topology& topology, const CollectiveRequest& request);

/// The same ranks with the chips of each node apart; teams in node order. One team for one node.
[[nodiscard]] std::vector<Team> splitByNode(const Team& team, std::uint32_t chipsPerNode);

} // namespace atlas
