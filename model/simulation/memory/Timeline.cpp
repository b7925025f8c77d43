#include "model/simulation/memory/Timeline.h"

#include "model/simulation/memory/Shards.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

namespace {

using enum MemoryCategory;

constexpr std::uint32_t mostSteps = 64;

/// The largest categories of a moment in words.
std::string aliveAt(const MemoryUse& memory)
{
    std::vector<MemoryCategory> order(allMemoryCategories().begin(), allMemoryCategories().end());
    std::ranges::stable_sort(
        order, std::greater{}, [&memory](MemoryCategory one) { return memory.of(one).amount; });
    std::vector<std::string> parts;
    for (const MemoryCategory category : order) {
        const Bytes amount = memory.of(category).amount;
        if (amount.count() > 0)
            parts.push_back(fmt::format("{} {}", toString(category), gibText(amount)));
    }
    return fmt::format("{}", fmt::join(parts, ", "));
}

void finish(Timeline& timeline, double end)
{
    timeline.end = end;
    for (std::size_t i = 1; i < timeline.points.size(); ++i) {
        if (timeline.points[i].memory.total() > timeline.points[timeline.peak].memory.total())
            timeline.peak = i;
    }
    timeline.alive = aliveAt(timeline.points[timeline.peak].memory);
}

double partNamed(const TimeParts& parts, std::string_view name)
{
    const auto* const found = std::ranges::find(parts, name, &TimePart::name);
    return found == parts.end() ? 0 : found->seconds;
}

/// The step of one stage as it goes on.
class Step {
public:
    Step(const FitReport& report, std::uint32_t stage)
        : m_base(report.numbers.memory)
        , m_plan(report.job.plan)
    {
        const double passes = std::max(m_plan.microBatches(), 1U);
        const SpeedEstimate& speed = report.numbers.speed;
        m_pass = (partNamed(speed.first, "matrix products")
                  + partNamed(speed.first, "collectives of layers"))
            / passes;
        m_last =
            partNamed(speed.first, "gradients and weights") + partNamed(speed.first, "optimizer");
        const double most = std::min(m_plan.pipeline, m_plan.microBatches());
        m_kept = static_cast<double>(m_base.of(Activations).amount.count()) / std::max(most, 1.0);
        m_gradients = m_base.of(Gradients).amount;
        m_base.of(Gradients).amount = Bytes();
        m_warmUp = std::min(m_plan.pipeline - 1 - std::min(stage, m_plan.pipeline - 1), shown());
        m_time = stage * m_pass / 3;
    }

    Timeline run()
    {
        add("start of the step");
        std::uint32_t forward = 0;
        std::uint32_t backward = 0;
        while (forward < m_warmUp)
            goForward(forward++);
        while (backward < shown()) {
            if (forward < shown())
                goForward(forward++);
            goBackward(backward++);
        }
        add("gradients and weights among the replicas, optimizer");
        m_time += m_last;
        finish(m_timeline, m_time);
        return std::move(m_timeline);
    }

private:
    [[nodiscard]] std::uint32_t shown() const
    {
        return std::min(std::max(m_plan.microBatches(), 1U), mostSteps);
    }

    void add(std::string what)
    {
        MemoryUse memory = m_base;
        memory.of(Activations).amount = Bytes(static_cast<std::uint64_t>(m_kept * m_alive));
        m_timeline.points.push_back(
            {.time = m_time, .what = std::move(what), .memory = memory, .cacheInUse = {}});
    }

    void goForward(std::uint32_t index)
    {
        ++m_alive;
        add(fmt::format("forward of micro-batch {}", index + 1));
        m_time += m_pass / 3;
    }

    void goBackward(std::uint32_t index)
    {
        m_base.of(Gradients).amount = m_gradients;
        add(fmt::format("backward of micro-batch {}", index + 1));
        m_time += m_pass * 2 / 3;
        --m_alive;
    }

    MemoryUse m_base;
    const ShardingPlan& m_plan;
    Bytes m_gradients;
    double m_pass = 0;
    double m_last = 0;
    double m_kept = 0; ///< activations of a micro-batch
    std::uint32_t m_warmUp = 0;
    std::uint32_t m_alive = 0;
    double m_time = 0;
    Timeline m_timeline;
};

} // namespace

Timeline trainingTimeline(const FitReport& report, std::uint32_t stage)
{
    return Step(report, stage).run();
}

Timeline generationTimeline(const FitReport& report)
{
    const Job& job = report.job;
    const SpeedEstimate& speed = report.numbers.speed;
    const MemoryUse& memory = report.numbers.memory;
    const std::uint32_t prompt = job.promptLength();
    const auto inUse = [&](std::uint32_t tokens) {
        const double share = static_cast<double>(tokens) / std::max(job.sequence, 1U);
        return Bytes(static_cast<std::uint64_t>(
            share * static_cast<double>(memory.of(KvCache).amount.count())));
    };
    MemoryUse decoding = memory;
    Bytes& small = decoding.of(Activations).amount;
    small = Bytes(small.count() / std::max(prompt, 1U));
    Timeline timeline;
    timeline.points.push_back(
        {.time = 0,
         .what = fmt::format("prompt of {} tokens", prompt),
         .memory = memory,
         .cacheInUse = inUse(prompt)});
    const std::uint32_t output = job.sequence > prompt ? job.sequence - prompt : 0;
    const std::uint32_t stride = std::max((output + mostSteps - 1) / mostSteps, 1U);
    for (std::uint32_t token = 1; token <= output; token += stride)
        timeline.points.push_back(
            {.time = speed.firstToken + (token - 1) * speed.perToken,
             .what = fmt::format("output token {}", token),
             .memory = decoding,
             .cacheInUse = inUse(prompt + token)});
    finish(timeline, speed.firstToken + output * speed.perToken);
    return timeline;
}

} // namespace atlas
