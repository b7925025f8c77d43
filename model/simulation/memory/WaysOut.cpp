#include "model/simulation/memory/WaysOut.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>

namespace atlas {

namespace {

constexpr std::size_t mostWays = 3;

/// Collects the changes that help.
class Search {
public:
    Search(const Job& job, const Device& device, const FitBasis& basis)
        : m_job(job)
        , m_device(device)
        , m_basis(basis)
    {
    }

    using Kind = WayOut::Kind;

    /// Adds the change when the job fits with it. Whether it does.
    bool tryChange(Kind kind, const std::string& text, const std::function<void(Job&)>& change)
    {
        if (m_ways.size() >= mostWays)
            return true;
        Job other = m_job;
        other.framework = Framework::Automatic;
        change(other);
        if (!isLegal(other, m_device, m_basis.degrees))
            return false;
        WayOut way = wayTo(kind, text, std::move(other));
        if (!way.fits)
            return false;
        m_ways.push_back(std::move(way));
        return true;
    }

    [[nodiscard]] const Job& job() const { return m_job; }
    [[nodiscard]] std::vector<WayOut> take() && { return std::move(m_ways); }

    void tryTensor()
    {
        for (const std::uint32_t tensor : legalTensorDegrees(job(), m_device, m_basis.degrees)) {
            if (tensor > job().plan.tensor
                && tryChange(Kind::Degrees, fmt::format("TP {}", tensor), [tensor](Job& other) {
                       other.plan.tensor = tensor;
                   }))
                return;
        }
    }

    /// A count to be halved until the job fits.
    struct Count {
        Kind kind;
        const char* name;
        std::uint32_t Job::* member;
        std::uint32_t least = 1;
    };

    void tryHalves(const Count& what)
    {
        for (std::uint32_t count = m_job.*what.member / 2; count >= what.least; count /= 2) {
            if (count == 0
                || tryChange(
                    what.kind, fmt::format("{} {}", what.name, count), [count, &what](Job& other) {
                        other.*what.member = count;
                    }))
                return;
        }
    }

    /// The nearest legal degrees; those that fit before the others.
    void tryNearDegrees()
    {
        for (const NearPlan& plan : nearestLegalPlans(m_job, m_device, m_basis.degrees, mostWays)) {
            Job other = m_job;
            other.plan.tensor = plan.tensor;
            other.plan.data = plan.data;
            std::string text = fmt::format("TP {}", plan.tensor);
            if (plan.data != m_job.plan.data)
                text += fmt::format(" × DP {}", plan.data);
            m_ways.push_back(wayTo(Kind::Degrees, text, std::move(other)));
        }
        std::ranges::stable_sort(m_ways, std::greater{}, &WayOut::fits);
    }

private:
    [[nodiscard]] WayOut wayTo(Kind kind, const std::string& text, Job other) const
    {
        other.framework = checkPlan(other, m_device, m_basis.degrees).framework;
        const FitNumbers numbers = judge(other, m_device, m_basis.fitted);
        WayOut way{.kind = kind, .text = {}, .job = std::move(other)};
        way.used = numbers.memory.total();
        way.capacity = numbers.capacity;
        way.fits = numbers.fitsDevice() && numbers.host.fits();
        way.text = fmt::format(
            "{}: {} a core of {}{}.",
            text,
            gibText(way.used),
            gibText(way.capacity),
            numbers.host.fits() ? "" : ", and too little host memory");
        return way;
    }

    const Job& m_job;
    const Device& m_device;
    const FitBasis& m_basis;
    std::vector<WayOut> m_ways;
};

WayOut nothingHelps(const char* text)
{
    return {.kind = WayOut::Kind::None, .text = text, .job = {}};
}

} // namespace

std::vector<WayOut> waysOut(const Job& job, const Device& device, const FitBasis& basis)
{
    using Kind = WayOut::Kind;
    Search search(job, device, basis);
    if (!isLegal(job, device, basis.degrees)) {
        search.tryNearDegrees();
        std::vector<WayOut> ways = std::move(search).take();
        if (ways.empty())
            ways.push_back(nothingHelps(
                "No other TP makes this plan legal; the rules that it breaks say what would."));
        return ways;
    }
    search.tryChange(
        Kind::Serve, "Served as compiled on a larger host (--stage serve)", [](Job& other) {
            other.stage = JobStage::Serve;
        });
    search.tryTensor();
    if (job.task == Task::Training) {
        search.tryChange(Kind::Zero1, "ZeRO-1", [](Job& other) { other.plan.zero1 = true; });
        search.tryChange(Kind::FullRecompute, "Full recomputation", [](Job& other) {
            other.plan.recompute = Recompute::Full;
        });
    } else {
        search.tryHalves({.kind = Kind::Batch, .name = "Batch", .member = &Job::batch});
        search.tryHalves(
            {.kind = Kind::Sequence,
             .name = "Sequences of",
             .member = &Job::sequence,
             .least = job.prompt.value_or(0) + 1});
        search.tryChange(Kind::ByteWeights, "Weights of one byte (--dtype int8)", [](Job& other) {
            other.types.weights = DataType::Int8;
        });
    }
    std::vector<WayOut> ways = std::move(search).take();
    if (ways.empty())
        ways.push_back(nothingHelps(
            "No single change makes it fit on this instance; `neuron-atlas plan` looks "
            "through the others."));
    return ways;
}

} // namespace atlas
