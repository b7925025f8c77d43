#pragma once

#include "model/simulation/network/Transfers.h"

namespace atlas {

/// From this time on a link carries this much, until the next step.
struct LoadStep {
    Seconds time;
    BytesPerSecond load;
    BytesPerSecond capacity;
};

/// Why a transfer is not faster.
enum class Limit : std::uint8_t {
    Link, ///< a saturated link
    Cap, ///< its own cap
    Failure, ///< a failed link: it stands still
    Nothing, ///< it has finished
};

/// From this time on a transfer moves at this rate, until the next step.
struct RateStep {
    Seconds time;
    BytesPerSecond rate;
    Limit limit = Limit::Nothing;
    LinkId bottleneck; ///< for Link and Failure: a link of its route that holds it up
};

/// A span of time.
struct Interval {
    Seconds begin;
    Seconds end;
};

/// What happened between start and end: loads of links and rates of transfers as steps. What
/// behaves alike is stored once, so the accessors build what they return.
class FlowRecord {
public:
    /// Steps of all links or transfers of a class; bottleneck is a class of links.
    struct RateStepOfClass {
        double time = 0;
        double rate = 0;
        Limit limit = Limit::Nothing;
        std::uint32_t bottleneck = 0;
        std::uint32_t otherRoute = 0; ///< 1 + index into otherRoutes; 0 for the transfer's own
    };
    struct Tables {
        std::vector<std::uint32_t> classOfLink;
        std::vector<std::uint32_t> classOfTransfer;
        std::vector<std::vector<LoadStep>> loads; ///< by class of links
        std::vector<std::vector<RateStepOfClass>> rates; ///< by class of transfers
        std::vector<std::vector<LinkId>> otherRoutes; ///< taken after failures
    };
    explicit FlowRecord(Tables tables);

    /// By time, the last one when the load falls to 0; empty for a link that carried nothing. A
    /// capacity that changes gives a step too.
    [[nodiscard]] std::span<const LoadStep> loads(LinkId link) const;
    /// By time, from its begin to its finish (a step of limit Nothing). The transfers are those
    /// that were simulated.
    [[nodiscard]] std::vector<RateStep>
    rates(const TransferList& transfers, TransferId transfer) const;
    /// When the link carried all that it could; touching intervals are one. A failed link is not
    /// saturated.
    [[nodiscard]] std::vector<Interval> saturation(LinkId link) const;

private:
    Tables m_tables;
};

} // namespace atlas
