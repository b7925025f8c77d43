#include "app/session/Location.h"

#include <utility>

namespace atlas::app {

namespace {

constexpr std::size_t mostPlaces = 200;

} // namespace

History::History(std::vector<Location> places, std::size_t at)
    : m_places(std::move(places))
    , m_at(at)
{
}

void History::push(Location place)
{
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(std::move(place));
    if (m_places.size() > mostPlaces)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

void History::replace(Location place)
{
    if (m_places.empty())
        push(std::move(place));
    else
        m_places[m_at] = std::move(place);
}

} // namespace atlas::app
