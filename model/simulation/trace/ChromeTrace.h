#pragma once

#include "model/units/Quantities.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace atlas {

/// A named value that a trace shows beside an event or about itself.
struct TraceValue {
    std::string_view name; ///< must outlive the call it is given to
    std::variant<std::uint64_t, double, std::string> value;
};

/// Something that took time in a thread of a process.
struct TraceSpan {
    std::string name;
    std::string_view category;
    std::uint64_t process = 0;
    std::uint64_t thread = 0;
    Seconds start;
    Seconds finish;
    std::vector<TraceValue> arguments;
};

/// A trace in the JSON form that Chrome and Perfetto show. Times count from the start of what is
/// traced. The same calls give the same bytes.
class ChromeTrace {
public:
    ChromeTrace();
    ChromeTrace(const ChromeTrace&) = delete;
    ChromeTrace& operator=(const ChromeTrace&) = delete;
    ChromeTrace(ChromeTrace&&) noexcept;
    ChromeTrace& operator=(ChromeTrace&&) noexcept;
    ~ChromeTrace();

    void nameProcess(std::uint64_t process, const std::string& name);
    void nameThread(std::uint64_t process, std::uint64_t thread, const std::string& name);
    void add(const TraceSpan& span);
    /// From this time on the counter stands at the value of its series.
    void count(
        const std::string& counter, std::uint64_t process, Seconds time, const TraceValue& series);

    /// The whole text; about says what was traced.
    [[nodiscard]] std::string json(const std::vector<TraceValue>& about) const;

private:
    struct Events;
    std::unique_ptr<Events> m_events;
};

} // namespace atlas
