#include "tests/model/simulation/collective/CollectiveFixture.h"

#include "tests/support/Machines.h"

#include <stdexcept>

namespace atlas::test {

CollectiveRequest request(Operation operation, std::uint64_t bytes, Algorithm algorithm)
{
    CollectiveRequest result;
    result.operation = operation;
    result.size = Bytes(bytes);
    result.algorithm = algorithm;
    return result;
}

CollectiveRun run(std::string_view name, const CollectiveRequest& request)
{
    auto result = runCollective(machine(name), request);
    if (!result)
        throw std::runtime_error(message(result.error()));
    return *std::move(result);
}

std::string problemOf(std::string_view name, const CollectiveRequest& request)
{
    const auto result = runCollective(machine(name), request);
    return result ? std::string() : message(result.error());
}

} // namespace atlas::test
