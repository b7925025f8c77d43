#pragma once

#include "model/drawing/Drawing.h"
#include "views/canvas/Viewport.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace atlas::app {

/// Where a person was: what back and forward return to.
struct Location {
    QString target; ///< catalogue name or notation
    std::vector<Element> selection;
    /// The selection as elementName() says it, for files; alone where it comes from one.
    std::vector<std::string> names;
    bool showsPaths = false; ///< between the two selected chips
    std::optional<views::Viewport> view; ///< absent: all in sight

    friend bool operator==(const Location&, const Location&) = default;
};

/// The places a person has been to, and the one of now.
class History {
public:
    History() = default;
    /// Places that are not empty, and the index of the one of now.
    History(std::vector<Location> places, std::size_t at);

    [[nodiscard]] std::span<const Location> places() const { return m_places; }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }
    [[nodiscard]] const Location& current() const { return m_places[m_at]; }

    /// A new place after the one of now; what was forward of it is forgotten.
    void push(Location place);
    /// The place of now has changed.
    void replace(Location place);
    void goBack() { --m_at; }
    void goForward() { ++m_at; }

private:
    std::vector<Location> m_places;
    std::size_t m_at = 0;
};

} // namespace atlas::app
