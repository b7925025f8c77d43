#include "model/support/Result.h"

namespace atlas {

std::string message(const Problem& problem)
{
    return problem.where.empty() ? problem.what : problem.where + ": " + problem.what;
}

} // namespace atlas
