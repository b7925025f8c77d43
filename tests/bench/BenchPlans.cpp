#include "model/catalog/CatalogReader.h"
#include "model/simulation/memory/PlanSearch.h"
#include "model/workload/KnownModel.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <string_view>
#include <thread>
#include <vector>

// How many plans a second are judged: memory by category, host memory and time of each. Wall time,
// the best of five runs, for one thread and for all of this machine.

namespace {

using namespace atlas;
using Clock = std::chrono::steady_clock;

constexpr std::size_t wantedPlans = 200'000;
constexpr int runs = 5;

/// All legal plans of the model, repeated until there are enough.
std::vector<PlanCandidate> manyCandidates(const PlanQuery& query)
{
    std::size_t considered = 0;
    const auto once = legalCandidates(query, builtInDegrees(), considered);
    std::vector<PlanCandidate> many;
    many.reserve(wantedPlans + once.size());
    while (many.size() < wantedPlans && !once.empty())
        many.insert(many.end(), once.begin(), once.end());
    return many;
}

void measure(PlanQuery& query, const std::vector<PlanCandidate>& candidates, unsigned threads)
{
    query.threads = threads;
    double best = 0;
    std::uint64_t seen = 0; // so that nothing is left out
    for (int run = 0; run < runs; ++run) {
        const auto start = Clock::now();
        const auto numbers = judgeAll(query, candidates, builtInCalibration());
        const std::chrono::duration<double> taken = Clock::now() - start;
        best = std::max(best, static_cast<double>(numbers.size()) / taken.count());
        seen += numbers.front().memory.total().count();
    }
    fmt::print(
        "{:16} {} threads: {:10.0f} plans a second ({} plans, {} GiB)\n",
        query.job.name,
        threads,
        best,
        candidates.size(),
        seen >> 30U);
}

} // namespace

int main()
{
    const Catalog catalog = readBuiltInCatalog();
    const auto models = readBuiltInModels();
    for (const std::string_view name : {"llama-3-70b", "mixtral-8x7b", "gpt2"}) {
        const auto known = findKnownModel(models, name);
        if (!known)
            return 1;
        PlanQuery query{.job = makeJob(known->name, known->transformer), .devices = {}};
        for (const auto& instance : catalog.instances()) {
            if (auto device = deviceOf(catalog, instance->name))
                query.devices.push_back(*std::move(device));
        }
        const auto candidates = manyCandidates(query);
        measure(query, candidates, 1);
        measure(query, candidates, std::max(std::thread::hardware_concurrency(), 1U));
    }
    return 0;
}
