#include "model/simulation/memory/CollectiveTime.h"

namespace atlas {

namespace {

double closedForm(const CollectiveCall& call, const Calibration& fitted)
{
    const double ranks = call.ranks;
    const double passes = call.group.operation == Operation::AllReduce ? 2 : 1;
    const double rate = call.network.value() > 0 ? call.network.value() : fitted.collectiveRate;
    return fitted.collectiveLatency + passes * (ranks - 1) / ranks * call.bytes / rate;
}

} // namespace

CollectiveTime collectiveTime(const CollectiveCall& call, const Calibration& fitted)
{
    if (call.ranks < 2)
        return {};
    const auto time =
        call.wires == nullptr ? std::nullopt : call.wires->timeOf(call.group, call.bytes);
    if (!time)
        return {closedForm(call, fitted), WireBasis::ClosedForm};
    return {fitted.collectiveStart * time->start + time->whole - time->start, time->basis};
}

} // namespace atlas
