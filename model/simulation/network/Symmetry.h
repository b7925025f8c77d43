#pragma once

#include "model/simulation/network/Flow.h"

namespace atlas {

// Transfers that behave alike are simulated once.
//
// Classes of transfers and of links are an equitable partition when
//   - links of a class have the same capacity at all times, and each is crossed by equally many
//     transfers of every class;
//   - transfers of a class have the same bytes, cap, start and sum of latencies, cross equally many
//     links of every class, and wait for equally many transfers of every class.
// By induction over the rounds of progressive filling and over the events, all transfers of a class
// then have the same rate at all times. The coarsest such partition is found by refining colors
// (the one-dimensional Weisfeiler-Leman algorithm) until their number stays.

/// The classes, numbered in the order in which they first appear.
struct SymmetryClasses {
    std::vector<std::uint32_t> ofTransfer;
    std::vector<std::uint32_t> ofLink;
    std::vector<TransferId> firstTransfer; ///< by class
    std::vector<std::uint32_t> transferCount; ///< by class
    std::vector<LinkId> firstLink; ///< by class
    std::vector<std::uint32_t> linkCount; ///< by class
};

/// Nothing when there is too little symmetry to be worth it, or the watch wants to stop. Colors are
/// 64-bit hashes: among a million classes two different ones meet with a probability below 1e-7,
/// and most such meetings are noticed when sizes do not fit.
[[nodiscard]] std::optional<SymmetryClasses> findSymmetry(
    const Network& network,
    const TransferList& transfers,
    std::span<const CapacityChange> changesByTime,
    std::span<const TransferId> order, ///< see dependencyOrder()
    const Watch& watch);

} // namespace atlas
