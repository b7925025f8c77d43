#pragma once

#include "model/story/StageResolver.h"
#include "views/simulation/ShownRun.h"
#include "views/story/SlidePage.h"

#include <QRectF>
#include <QString>

#include <list>
#include <memory>

class QPainter;

namespace atlas::views {

/// How slides are shown.
struct SlideLook {
    Aspect aspect; ///< of the pages; usually the story's own
    ThemeId theme = ThemeId::Dark;
    bool picture = true; ///< false: the stage is left free for a live view
    friend bool operator==(const SlideLook&, const SlideLook&) = default;
};
[[nodiscard]] SlideLook lookOf(const StoryHead& head);

/// Paints the steps of a story at any size. Remembers what it resolved, simulated and laid out,
/// the newest pages only. Belongs to one thread. Needs loadFonts().
class SlidePainter {
public:
    SlidePainter(Story story, const Catalog& catalog);

    [[nodiscard]] const Story& story() const { return m_story; }
    /// Another story, or the same one changed; machines that were built stay.
    void setStory(Story story);
    [[nodiscard]] StageResolver& resolver() { return m_resolver; }
    /// The stages of a slide and its problems, those of simulations that cannot run among them.
    [[nodiscard]] const SlideStages& stages(std::size_t slide);
    /// The step laid out.
    [[nodiscard]] const SlidePage& page(StepPlace at, const SlideLook& look);
    /// Paints the step with its ground into the largest rectangle of its aspect in the middle of
    /// the target; what is around it is left alone.
    void paint(QPainter& painter, const QRectF& target, StepPlace at, const SlideLook& look);
    /// Where that rectangle is, and where the stage is in it; empty when the step has none.
    [[nodiscard]] static QRectF pageRect(const QRectF& target, Aspect aspect);
    [[nodiscard]] QRectF stageRect(const QRectF& target, StepPlace at, const SlideLook& look);

private:
    struct Resolved;
    struct Kept;
    std::shared_ptr<const Resolved> resolved(std::size_t slide);

    Story m_story;
    StageResolver m_resolver;
    std::list<std::shared_ptr<const Resolved>> m_resolved; ///< newest first
    std::list<std::shared_ptr<const Kept>> m_pages;
};

/// Paints a page that is laid out; the painter maps page units.
void paintPage(QPainter& painter, const SlidePage& page);

} // namespace atlas::views
