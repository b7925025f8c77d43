#include "model/simulation/network/CriticalChain.h"

#include <algorithm>

namespace atlas {

namespace {

/// The predecessor that finished when the transfer started; nothing when its own time let it start.
std::optional<TransferId> releasedBy(
    const TransferList& transfers,
    TransferId t,
    std::span<const Seconds> starts,
    std::span<const Seconds> finishes)
{
    std::optional<TransferId> last;
    for (const TransferId before : transfers.after(t)) {
        if (finishes[before.index] != starts[t.index])
            continue;
        if (!last || before < *last)
            last = before;
    }
    return last;
}

} // namespace

std::vector<ChainLink> criticalChain(
    const TransferList& transfers,
    std::span<const Seconds> starts,
    std::span<const Seconds> finishes)
{
    std::vector<ChainLink> chain;
    if (finishes.empty())
        return chain;
    const auto latest = std::ranges::max_element(finishes);
    std::optional<TransferId> at =
        TransferId{static_cast<std::uint32_t>(latest - finishes.begin())};
    while (at) {
        chain.push_back(
            {.transfer = *at, .start = starts[at->index], .finish = finishes[at->index]});
        at = releasedBy(transfers, *at, starts, finishes);
    }
    std::ranges::reverse(chain);
    return chain;
}

} // namespace atlas
