#include "model/simulation/memory/Calibration.h"

#include "model/catalog/ObjectReader.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace atlas {

namespace {

constexpr auto members = std::to_array<std::pair<std::string_view, double Calibration::*>>(
    {{"ring_share", &Calibration::ringShare},
     {"ring_growth", &Calibration::ringGrowth},
     {"code_per_layer", &Calibration::codePerLayer},
     {"scratchpad_base", &Calibration::scratchpadBase},
     {"scratchpad_per_sequence", &Calibration::scratchpadPerSequence},
     {"collectives_per_layer", &Calibration::collectivesPerLayer},
     {"first_core_collectives", &Calibration::firstCoreCollectives},
     {"decode_weight_rate", &Calibration::decodeWeightRate},
     {"decode_cache_rate", &Calibration::decodeCacheRate},
     {"decode_compute", &Calibration::decodeCompute},
     {"collective_start", &Calibration::collectiveStart},
     {"collective_latency", &Calibration::collectiveLatency},
     {"collective_rate", &Calibration::collectiveRate},
     {"prefill_start", &Calibration::prefillStart},
     {"prefill_compute", &Calibration::prefillCompute},
     {"prefill_score_bytes", &Calibration::prefillScoreBytes},
     {"prefill_batch_penalty", &Calibration::prefillBatchPenalty},
     {"pass_compute", &Calibration::passCompute},
     {"pass_weight_share", &Calibration::passWeightShare},
     {"training_compute", &Calibration::trainingCompute},
     {"host_compile_copies", &Calibration::hostCompileCopies},
     {"host_share", &Calibration::hostShare}});

double positive(const ObjectReader& object, std::string_view key)
{
    const JsonNode* const node = object.find(key);
    const auto* const number = node == nullptr ? nullptr : std::get_if<double>(&node->value);
    if (number != nullptr && *number > 0)
        return *number;
    if (object.isObject())
        object.report(key, "expected a number above 0");
    return 1;
}

FittedConstant readConstant(const JsonMember& member, ReadContext context)
{
    const ObjectReader object(
        member.value, context, {"value", "unit", "error", "fitted_on", "source"});
    return {
        .name = member.key,
        .value = positive(object, "value"),
        .unit = object.requiredText("unit"),
        .error = positive(object, "error"),
        .fittedOn = object.requiredText("fitted_on"),
        .source = object.requiredText("source")};
}

void readConstants(const JsonNode::Object& constants, ReadContext context, Calibration& calibration)
{
    for (const JsonMember& member : constants) {
        const Place place(&context.place, member.key);
        const auto* const known = std::ranges::find(
            members, member.key, &std::pair<std::string_view, double Calibration::*>::first);
        if (known == members.end()) {
            context.problems.add(place, "no formula knows this constant");
            continue;
        }
        FittedConstant constant =
            readConstant(member, {.place = place, .problems = context.problems});
        calibration.*(known->second) = constant.value;
        calibration.constants.push_back(std::move(constant));
    }
    for (const auto& [name, value] : members) {
        if (std::ranges::find(calibration.constants, name, &FittedConstant::name)
            == calibration.constants.end())
            context.problems.add(
                Place(&context.place, name), "expected this constant, found no such key");
    }
}

} // namespace

Checked<Calibration> readCalibration(const CatalogText& file)
{
    ProblemList problems;
    Calibration calibration;
    if (const auto tree = parseJson(file, problems)) {
        const Place root(file.name);
        const ObjectReader object(
            *tree, {.place = root, .problems = problems}, {"about", "constants"});
        const JsonNode* const constants = object.find("constants");
        const Place place = object.at("constants");
        if (constants == nullptr)
            problems.add(place, "expected the constants, found no such key");
        else if (
            const auto* const list =
                objectMembers(*constants, {.place = place, .problems = problems}))
            readConstants(*list, {.place = place, .problems = problems}, calibration);
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems).take());
    return calibration;
}

const Calibration& builtInCalibration()
{
    static const Calibration calibration = [] {
        auto read = readCalibration(builtInCalibrationFiles().front());
        assert(read.has_value());
        return read ? *std::move(read) : Calibration{};
    }();
    return calibration;
}

} // namespace atlas
