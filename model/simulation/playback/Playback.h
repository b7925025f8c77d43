#pragma once

#include "model/simulation/network/Flow.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace atlas {

/// What one direction of a wire does at a moment.
struct LinkMoment {
    BytesPerSecond rate;
    BytesPerSecond capacity; ///< 0: failed
    double carried = 0; ///< bytes so far

    /// Of the capacity, 0 to 1.
    [[nodiscard]] double utilisation() const
    {
        return capacity.value() > 0 ? rate.value() / capacity.value() : 0;
    }
};

/// A simulation made ready to be shown at any moment: every question costs a binary search.
/// Immutable and cheap to copy.
class Playback {
public:
    /// Of a result that holds a record. `before` is what passes until its time begins: then nothing
    /// moves. `efficiency` is the share of the links' bandwidth that the network was made with:
    /// capacities are told without it.
    Playback(
        Network network,
        std::shared_ptr<const FlowResult> result,
        Seconds before = Seconds(0),
        double efficiency = 1);

    /// With what passes before.
    [[nodiscard]] Seconds length() const;
    [[nodiscard]] const FlowResult& result() const;
    [[nodiscard]] std::uint32_t linkCount() const;

    [[nodiscard]] LinkMoment at(LinkId link, Seconds time) const;
    /// Mean utilisation of a link over the whole run.
    [[nodiscard]] double meanUtilisation(LinkId link) const;
    /// The moments at which the rate or capacity of some link changes, ascending, from 0 to the
    /// end; of more than `most` moments an even choice.
    [[nodiscard]] std::vector<Seconds> events(std::size_t most = 2000) const;
    /// What has come in at a vertex over its links, of all that comes in during the run: 0 to 1;
    /// 1 where nothing does.
    [[nodiscard]] double arrived(VertexId vertex, Seconds time) const;

    struct Data;

private:
    std::shared_ptr<const Data> m_data;
};

} // namespace atlas
