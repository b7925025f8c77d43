#pragma once

#include "views/canvas/Overlay.h"
#include "views/simulation/ShownRun.h"

#include <memory>

namespace atlas::views {

/// Paints a run over its scene: the links by their load and, while it plays, what moves over them
/// as points. A point is a fixed amount of data, so that its speed is the rate of the link.
class RunOverlay : public Overlay {
public:
    RunOverlay();

    void setRun(std::shared_ptr<const ShownRun> run);
    [[nodiscard]] const std::shared_ptr<const ShownRun>& run() const { return m_run; }
    void setTime(double time) { m_time = time; }
    /// Whether points move, and how many times slower than the machine.
    void setMotion(bool on, double slowdown);

    void
    paint(QPainter& painter, const SceneView& view, const Highlight& highlight, const Rect& region)
        const override;
    [[nodiscard]] QString hintOf(Element element) const override;

private:
    /// A wire as a polyline with rounded corners, and the lengths up to each of its points.
    struct Track {
        EdgeId edge;
        bool forwards = true; ///< drawn from the edge's source to its target
        std::vector<Point> points;
        std::vector<double> lengths;
        Rect bounds;
    };

    /// What a composed drawing depends on besides the run.
    struct Composed {
        const Scene* scene = nullptr;
        double time = 0;
        double growth = 1;
        bool chips = false;
        bool labelled = false;
        friend bool operator==(const Composed&, const Composed&) = default;
    };

    [[nodiscard]] const Drawing& composed(const SceneView& view, double scale) const;
    void paintPoints(QPainter& painter, const SceneView& view, const Rect& region) const;
    void makeTracks(const Scene& scene) const;
    void
    addPoints(std::vector<Point>& out, const Track& track, LinkId link, bool reversed, double aside)
        const;

    std::shared_ptr<const ShownRun> m_run;
    double m_time = 0;
    double m_fastest = 0; ///< bytes a second of the link with the most
    bool m_moving = false;
    double m_bytesPerPoint = 0; ///< at which a full link moves its points at a pleasant speed
    TextMeasure m_measure;
    mutable Composed m_key; ///< what m_composed shows
    mutable Drawing m_composed;
    mutable const Scene* m_tracked = nullptr; ///< the scene of the tracks
    mutable std::vector<Track> m_tracks;
};

/// "Link 0 – 4": its ends as people name it.
[[nodiscard]] QString linkName(const Topology& topology, EdgeId edge);

} // namespace atlas::views
