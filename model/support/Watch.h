#pragma once

#include <functional>
#include <stop_token>

namespace atlas {

/// How a long piece of work hears that it shall stop, and tells how far it is. A default one never
/// stops and tells nobody.
struct Watch {
    std::stop_token stop;
    /// Called now and then, from the thread that works, with the share done: 0 to 1.
    std::function<void(double)> progress;

    /// Tells the share done; whether the work is still wanted.
    [[nodiscard]] bool goesOn(double share) const
    {
        if (progress)
            progress(share);
        return !stop.stop_requested();
    }

    /// A watch over the part of the work from one share to another.
    [[nodiscard]] Watch part(double from, double to) const
    {
        if (!progress)
            return {stop, {}};
        return {
            stop, [told = progress, from, to](double share) { told(from + (to - from) * share); }};
    }
};

} // namespace atlas
