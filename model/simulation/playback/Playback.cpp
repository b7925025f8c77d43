#include "model/simulation/playback/Playback.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace atlas {

namespace {

/// The steps of all links that behave alike, and what such a link has carried at each of them.
struct Course {
    std::span<const LoadStep> steps;
    std::vector<double> carried;
};

Course courseOf(std::span<const LoadStep> steps)
{
    Course course{steps, {}};
    course.carried.reserve(steps.size());
    double sum = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i > 0)
            sum += steps[i - 1].load.value() * (steps[i].time.value() - steps[i - 1].time.value());
        course.carried.push_back(sum);
    }
    return course;
}

} // namespace

struct Playback::Data {
    Network network;
    std::shared_ptr<const FlowResult> result;
    double before = 0;
    double efficiency = 1;
    std::vector<Course> courses;
    std::vector<std::uint32_t> courseOfLink;
    std::vector<std::vector<LinkId>> incoming; ///< by vertex
};

Playback::Playback(
    Network network, std::shared_ptr<const FlowResult> result, Seconds before, double efficiency)
{
    auto data = std::make_shared<Data>(
        Data{std::move(network), std::move(result), before.value(), efficiency, {}, {}, {}});
    data->incoming.resize(data->network.vertexCount());
    std::unordered_map<const LoadStep*, std::uint32_t> known;
    for (LinkId link{0}; link.index < data->network.linkCount(); ++link.index) {
        if (data->network.from(link) != data->network.to(link))
            data->incoming[data->network.to(link).index].push_back(link);
        std::span<const LoadStep> steps;
        if (const auto& record = data->result->record)
            steps = record->loads(link);
        const auto [at, isNew] = known.try_emplace(
            steps.empty() ? nullptr : steps.data(),
            static_cast<std::uint32_t>(data->courses.size()));
        if (isNew)
            data->courses.push_back(courseOf(steps));
        data->courseOfLink.push_back(at->second);
    }
    m_data = std::move(data);
}

Seconds Playback::length() const
{
    return Seconds(m_data->before) + m_data->result->makespan;
}

const FlowResult& Playback::result() const
{
    return *m_data->result;
}

std::uint32_t Playback::linkCount() const
{
    return m_data->network.linkCount();
}

LinkMoment Playback::at(LinkId link, Seconds time) const
{
    const Course& course = m_data->courses[m_data->courseOfLink[link.index]];
    const auto whole = [this](BytesPerSecond capacity) {
        return BytesPerSecond(capacity.value() / m_data->efficiency);
    };
    const Seconds now(time.value() - m_data->before);
    const auto after = std::ranges::upper_bound(course.steps, now, {}, &LoadStep::time);
    if (after == course.steps.begin())
        return {
            BytesPerSecond(), whole(m_data->network.capacity(link).value_or(BytesPerSecond())), 0};
    const auto index = static_cast<std::size_t>(after - course.steps.begin()) - 1;
    const LoadStep& step = course.steps[index];
    const double since = now.value() - step.time.value();
    return {step.load, whole(step.capacity), course.carried[index] + step.load.value() * since};
}

double Playback::meanUtilisation(LinkId link) const
{
    const auto capacity = m_data->network.capacity(link);
    const double whole = capacity ? capacity->value() / m_data->efficiency * length().value() : 0;
    return whole > 0 ? m_data->result->linkBytes[link.index] / whole : 0;
}

std::vector<Seconds> Playback::events(std::size_t most) const
{
    std::vector<Seconds> times{Seconds(0), length()};
    for (const Course& course : m_data->courses) {
        for (const LoadStep& step : course.steps)
            times.push_back(Seconds(m_data->before) + step.time);
    }
    std::ranges::sort(times);
    // Moments that nobody can tell apart are one.
    const double apart = length().value() * 1e-9;
    const auto repeats = std::ranges::unique(
        times, [apart](Seconds a, Seconds b) { return b.value() - a.value() <= apart; });
    times.erase(repeats.begin(), repeats.end());
    if (times.size() <= most || most < 2)
        return times;
    std::vector<Seconds> chosen;
    chosen.reserve(most);
    for (std::size_t i = 0; i < most; ++i)
        chosen.push_back(times[i * (times.size() - 1) / (most - 1)]);
    return chosen;
}

double Playback::arrived(VertexId vertex, Seconds time) const
{
    double now = 0;
    double all = 0;
    for (const LinkId link : m_data->incoming[vertex.index]) {
        now += at(link, time).carried;
        all += m_data->result->linkBytes[link.index];
    }
    return all > 0 ? std::clamp(now / all, 0.0, 1.0) : 1;
}

} // namespace atlas
