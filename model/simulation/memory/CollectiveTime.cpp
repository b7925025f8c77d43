#include "model/simulation/memory/CollectiveTime.h"

namespace atlas {

Seconds collectiveTime(const CollectiveCall& call, const Calibration& fitted)
{
    if (call.ranks < 2)
        return {};
    const double ranks = call.ranks;
    const double passes = call.kind == CollectiveCall::Kind::AllReduce ? 2 : 1;
    const double rate = call.network.value() > 0 ? call.network.value() : fitted.collectiveRate;
    return Seconds(fitted.collectiveLatency + passes * (ranks - 1) / ranks * call.bytes / rate);
}

} // namespace atlas
