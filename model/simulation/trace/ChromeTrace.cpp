#include "model/simulation/trace/ChromeTrace.h"

#include <nlohmann/json.hpp>

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

constexpr double microseconds = 1e6;

Json jsonOf(const TraceValue& value)
{
    return std::visit([](const auto& held) { return Json(held); }, value.value);
}

Json jsonOf(const std::vector<TraceValue>& values)
{
    Json object = Json::object();
    for (const TraceValue& value : values)
        object[std::string(value.name)] = jsonOf(value);
    return object;
}

} // namespace

struct ChromeTrace::Events {
    Json list = Json::array();
};

ChromeTrace::ChromeTrace()
    : m_events(std::make_unique<Events>())
{
}

ChromeTrace::ChromeTrace(ChromeTrace&&) noexcept = default;
ChromeTrace& ChromeTrace::operator=(ChromeTrace&&) noexcept = default;
ChromeTrace::~ChromeTrace() = default;

void ChromeTrace::nameProcess(std::uint64_t process, const std::string& name)
{
    m_events->list.push_back(
        {{"name", "process_name"}, {"ph", "M"}, {"pid", process}, {"args", {{"name", name}}}});
}

void ChromeTrace::nameThread(std::uint64_t process, std::uint64_t thread, const std::string& name)
{
    m_events->list.push_back(
        {{"name", "thread_name"},
         {"ph", "M"},
         {"pid", process},
         {"tid", thread},
         {"args", {{"name", name}}}});
}

void ChromeTrace::add(const TraceSpan& span)
{
    m_events->list.push_back(
        {{"name", span.name},
         {"cat", span.category},
         {"ph", "X"},
         {"pid", span.process},
         {"tid", span.thread},
         {"ts", span.start.value() * microseconds},
         {"dur", (span.finish.value() - span.start.value()) * microseconds},
         {"args", jsonOf(span.arguments)}});
}

void ChromeTrace::count(
    const std::string& counter, std::uint64_t process, Seconds time, const TraceValue& series)
{
    m_events->list.push_back(
        {{"name", counter},
         {"ph", "C"},
         {"pid", process},
         {"ts", time.value() * microseconds},
         {"args", {{std::string(series.name), jsonOf(series)}}}});
}

std::string ChromeTrace::json(const std::vector<TraceValue>& about) const
{
    // Copies nothing: the list is borrowed for the text and given back.
    Json trace{{"displayTimeUnit", "ns"}, {"traceEvents", nullptr}, {"otherData", jsonOf(about)}};
    trace["traceEvents"].swap(m_events->list);
    std::string text = trace.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    trace["traceEvents"].swap(m_events->list);
    return text;
}

} // namespace atlas
