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

    /// Adds the change when the job fits with it. Whether it does.
    bool tryChange(const std::string& text, const std::function<void(Job&)>& change)
    {
        if (m_ways.size() >= mostWays)
            return true;
        Job other = m_job;
        other.framework = Framework::Automatic;
        change(other);
        if (!isLegal(other, m_device, m_basis.degrees))
            return false;
        other.framework = checkPlan(other, m_device, m_basis.degrees).framework;
        const FitNumbers numbers = judge(other, m_device, m_basis.fitted);
        if (!numbers.fitsDevice() || !numbers.host.fits())
            return false;
        m_ways.push_back(fmt::format(
            "{}: {} a core of {}.",
            text,
            gibText(numbers.memory.total()),
            gibText(numbers.capacity)));
        return true;
    }

    [[nodiscard]] const Job& job() const { return m_job; }
    [[nodiscard]] std::vector<std::string> take() && { return std::move(m_ways); }

    void tryTensor()
    {
        for (const std::uint32_t tensor : legalTensorDegrees(job(), m_device, m_basis.degrees)) {
            if (tensor > job().plan.tensor
                && tryChange(fmt::format("TP {}", tensor), [tensor](Job& other) {
                       other.plan.tensor = tensor;
                   }))
                return;
        }
    }

    /// The largest halving of a count that fits.
    void tryHalves(
        const char* name, std::uint32_t count, std::uint32_t Job::* member, std::uint32_t least = 1)
    {
        for (count /= 2; count >= least && count >= 1; count /= 2) {
            if (tryChange(fmt::format("{} {}", name, count), [count, member](Job& other) {
                    other.*member = count;
                }))
                return;
        }
    }

private:
    const Job& m_job;
    const Device& m_device;
    const FitBasis& m_basis;
    std::vector<std::string> m_ways;
};

} // namespace

std::vector<std::string> waysOut(const Job& job, const Device& device, const FitBasis& basis)
{
    Search search(job, device, basis);
    search.tryChange("Served as compiled on a larger host (--stage serve)", [](Job& other) {
        other.stage = JobStage::Serve;
    });
    search.tryTensor();
    if (job.task == Task::Training) {
        search.tryChange("ZeRO-1", [](Job& other) { other.plan.zero1 = true; });
        search.tryChange(
            "Full recomputation", [](Job& other) { other.plan.recompute = Recompute::Full; });
    } else {
        search.tryHalves("Batch", job.batch, &Job::batch);
        search.tryHalves("Sequences of", job.sequence, &Job::sequence, job.prompt.value_or(0) + 1);
        search.tryChange("Weights of one byte (--dtype int8)", [](Job& other) {
            other.types.weights = DataType::Int8;
        });
    }
    std::vector<std::string> ways = std::move(search).take();
    if (ways.empty())
        ways.emplace_back(
            "No single change makes it fit on this instance; `neuron-atlas plan` looks through the "
            "others.");
    return ways;
}

} // namespace atlas
