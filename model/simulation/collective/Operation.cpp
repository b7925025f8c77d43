#include "model/simulation/collective/Operation.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

namespace atlas {

namespace {

using enum Algorithm;

constexpr auto operations = std::to_array<Operation>(
    {Operation::AllReduce,
     Operation::AllGather,
     Operation::ReduceScatter,
     Operation::AllToAll,
     Operation::Broadcast,
     Operation::Permute,
     Operation::SendReceive});

constexpr auto algorithms = std::to_array<Algorithm>(
    {Auto, Ring, Torus, Mesh, SingleStepMesh, Rdh, KangaRing, Hierarchical, FlatRing});

/// Other words for the operations: nccom-test's own.
constexpr auto synonyms = std::to_array<std::pair<std::string_view, Operation>>(
    {{"all_reduce", Operation::AllReduce},
     {"allr", Operation::AllReduce},
     {"allreduce", Operation::AllReduce},
     {"all_gather", Operation::AllGather},
     {"allg", Operation::AllGather},
     {"allgather", Operation::AllGather},
     {"reduce_scatter", Operation::ReduceScatter},
     {"redsct", Operation::ReduceScatter},
     {"reducescatter", Operation::ReduceScatter},
     {"alltoall", Operation::AllToAll},
     {"sendrecv", Operation::SendReceive}});

template<typename Values>
std::string unknownWord(std::string_view text, std::string_view thing, const Values& values)
{
    std::vector<std::string> words;
    for (const auto value : values)
        words.emplace_back(toString(value));
    const std::vector<std::string> near = nearestNames(text, words);
    const std::string hint =
        near.empty() ? std::string() : fmt::format("did you mean {}? ", alternatives(near));
    return fmt::format("“{}” is no {}; {}There are {}", text, thing, hint, fmt::join(words, ", "));
}

} // namespace

std::string_view toString(Operation operation)
{
    switch (operation) {
    case Operation::AllReduce:
        return "all-reduce";
    case Operation::AllGather:
        return "all-gather";
    case Operation::ReduceScatter:
        return "reduce-scatter";
    case Operation::AllToAll:
        return "all-to-all";
    case Operation::Broadcast:
        return "broadcast";
    case Operation::Permute:
        return "permute";
    case Operation::SendReceive:
        return "send-receive";
    }
    return {};
}

std::string_view toString(Algorithm algorithm)
{
    switch (algorithm) {
    case Auto:
        return "auto";
    case Ring:
        return "ring";
    case Torus:
        return "torus";
    case Mesh:
        return "mesh";
    case SingleStepMesh:
        return "single-step-mesh";
    case Rdh:
        return "rdh";
    case KangaRing:
        return "kangaring";
    case Hierarchical:
        return "hierarchical";
    case FlatRing:
        return "flat-ring";
    }
    return {};
}

std::span<const Operation> allOperations()
{
    return operations;
}

std::span<const Algorithm> allAlgorithms()
{
    return algorithms;
}

Result<Operation> parseOperation(std::string_view text)
{
    for (const Operation operation : operations) {
        if (toString(operation) == text)
            return operation;
    }
    const auto* const other =
        std::ranges::find(synonyms, text, &std::pair<std::string_view, Operation>::first);
    if (other != synonyms.end())
        return other->second;
    return std::unexpected(Problem{"--op", unknownWord(text, "collective operation", operations)});
}

Result<Algorithm> parseAlgorithm(std::string_view text)
{
    const auto* const found = std::ranges::find(
        algorithms, text, [](Algorithm algorithm) { return toString(algorithm); });
    if (found != algorithms.end())
        return *found;
    return std::unexpected(Problem{"--algorithm", unknownWord(text, "algorithm", algorithms)});
}

std::span<const Algorithm> algorithmsFor(Operation operation)
{
    static constexpr auto reducing = std::to_array<Algorithm>(
        {Ring, Torus, Mesh, SingleStepMesh, Rdh, KangaRing, Hierarchical, FlatRing});
    static constexpr auto gathering =
        std::to_array<Algorithm>({Ring, Torus, Mesh, Rdh, KangaRing, Hierarchical, FlatRing});
    static constexpr auto direct = std::to_array<Algorithm>({Mesh});
    static constexpr auto spreading = std::to_array<Algorithm>({Ring, Mesh, Rdh});
    static constexpr auto shifting = std::to_array<Algorithm>({Ring});
    switch (operation) {
    case Operation::AllReduce:
        return reducing;
    case Operation::AllGather:
    case Operation::ReduceScatter:
        return gathering;
    case Operation::AllToAll:
    case Operation::SendReceive:
        return direct;
    case Operation::Broadcast:
        return spreading;
    case Operation::Permute:
        return shifting;
    }
    return {};
}

double busFactor(Operation operation, std::uint32_t ranks)
{
    const double n = ranks;
    if (ranks == 0)
        return 0;
    switch (operation) {
    case Operation::AllReduce:
        return 2 * (n - 1) / n;
    case Operation::AllGather:
    case Operation::ReduceScatter:
    case Operation::AllToAll:
        return (n - 1) / n;
    case Operation::Broadcast:
    case Operation::Permute:
    case Operation::SendReceive:
        return 1;
    }
    return 1;
}

} // namespace atlas
