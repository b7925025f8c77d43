#include "model/simulation/collective/Request.h"

namespace atlas {

std::string_view toString(PlanAxis axis)
{
    switch (axis) {
    case PlanAxis::Tensor:
        return "tp";
    case PlanAxis::Data:
        return "dp";
    case PlanAxis::Pipeline:
        return "pp";
    }
    return {};
}

bool hasFaults(const CollectiveRequest& request)
{
    return !request.faults.empty() || !request.deadChips.empty();
}

CollectiveRequest healthy(CollectiveRequest request)
{
    request.faults.clear();
    request.deadChips.clear();
    return request;
}

} // namespace atlas
