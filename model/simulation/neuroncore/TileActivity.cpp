#include "model/simulation/neuroncore/TileActivity.h"

#include <algorithm>

namespace atlas {

namespace {

using enum PartKind;

template<typename Value>
void addOnce(std::vector<Value>& list, const Value& value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

PartKind engineOf(Lane lane)
{
    switch (lane) {
    case Lane::Dma:
        return DmaEngines;
    case Lane::Weights:
    case Lane::Tensor:
        return TensorEngine;
    case Lane::Vector:
        return VectorEngine;
    case Lane::Scalar:
        return ScalarEngine;
    case Lane::Gpsimd:
        return GpsimdEngine;
    }
    return TensorEngine;
}

} // namespace

std::vector<TileWay> waysOf(const Instruction& instruction)
{
    const PartKind engine = engineOf(instruction.lane);
    switch (instruction.op) {
    case TileOp::LoadStationary:
    case TileOp::LoadMoving:
    case TileOp::LoadValues:
        return {{MemoryStack, DmaEngines}, {DmaEngines, Sbuf}};
    case TileOp::Store:
        return {{Sbuf, DmaEngines}, {DmaEngines, MemoryStack}};
    case TileOp::LoadWeights:
        return {{Sbuf, TensorEngine}};
    case TileOp::Multiply:
    case TileOp::Transpose:
        return {{Sbuf, TensorEngine}, {TensorEngine, Psum}};
    case TileOp::Copy:
    case TileOp::Activate:
    case TileOp::Exponential:
        return {{Psum, engine}, {engine, Sbuf}};
    case TileOp::Accumulate:
        return {{Psum, engine}, {Sbuf, engine}, {engine, Sbuf}};
    case TileOp::Maximum:
        return {{Psum, engine}, {engine, Sbuf}};
    case TileOp::Statistics:
    case TileOp::Aggregate:
    case TileOp::Root:
    case TileOp::Normalize:
    case TileOp::Mask:
    case TileOp::Rescale:
    case TileOp::Reciprocal:
        return {{Sbuf, engine}, {engine, Sbuf}};
    }
    return {};
}

TileActivity activityAt(const TileChart& chart, Seconds time, Seconds during)
{
    TileActivity activity;
    const Seconds from(std::max(0.0, time.value() - during.value()));
    for (const Lane lane : allLanes()) {
        const auto index = chart.last(lane, from, time);
        if (!index)
            continue;
        const Instruction& one = chart.instruction(lane, *index);
        activity.instructions.push_back(one);
        addOnce(activity.parts, engineOf(lane));
        for (const TileWay& way : waysOf(one)) {
            addOnce(activity.ways, way);
            addOnce(activity.parts, way.from);
            addOnce(activity.parts, way.to);
        }
    }
    activity.sbuf = chart.amountAt(TileMemory::Sbuf, time);
    activity.psum = chart.amountAt(TileMemory::Psum, time);
    return activity;
}

} // namespace atlas
