#include "app/presentation/Talk.h"

#include <algorithm>
#include <utility>

namespace atlas::app {

namespace {

constexpr qsizetype mostDigits = 5;

std::size_t distance(std::size_t a, std::size_t b)
{
    return a > b ? a - b : b - a;
}

/// The slide of a story that is the one another story had there.
std::size_t sameSlide(const Story& story, const Story& before, std::size_t slide)
{
    const Slide& former = before.slides[slide];
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < story.slides.size(); ++i) {
        const bool nearer = !found || distance(i, slide) < distance(*found, slide);
        if (story.slides[i].title == former.title && nearer)
            found = i;
    }
    // Without the title the author is writing at it, and it is where it was.
    return found.value_or(std::min(slide, story.slides.size() - 1));
}

} // namespace

Talk::Talk(Story story, StepPlace at, QObject* parent)
    : QObject(parent)
    , m_story(std::move(story))
    , m_at(nearest(at))
{
}

StepPlace Talk::nearest(StepPlace at) const
{
    const std::size_t slide = std::min(at.slide, m_story.slides.size() - 1);
    return {slide, std::min(at.step, m_story.slides[slide].steps.size() - 1)};
}

void Talk::setStory(Story story)
{
    if (story == m_story)
        return;
    const std::size_t slide = sameSlide(story, m_story, m_at.slide);
    m_story = std::move(story);
    m_at = nearest({slide, m_at.step});
    Q_EMIT storyChanged();
}

void Talk::goTo(StepPlace at)
{
    const StepPlace place = nearest(at);
    if (m_blank != Blank::None)
        toggleBlank(m_blank);
    if (place == m_at)
        return;
    m_at = place;
    Q_EMIT moved();
}

void Talk::goOn()
{
    goTo(stepAfter(m_story, m_at));
}

void Talk::goBack()
{
    goTo(stepBefore(m_story, m_at));
}

void Talk::goToFirst()
{
    goTo({});
}

void Talk::goToLast()
{
    goTo({m_story.slides.size() - 1, 0});
}

void Talk::toggleBlank(Blank blank)
{
    m_blank = m_blank == blank ? Blank::None : blank;
    Q_EMIT blankChanged();
}

void Talk::typeDigit(int digit)
{
    if (m_typed.size() >= mostDigits)
        return;
    m_typed += QString::number(digit);
    Q_EMIT typedChanged();
}

bool Talk::jump()
{
    if (m_typed.isEmpty())
        return false;
    const auto number = static_cast<std::size_t>(m_typed.toULongLong());
    forgetTyped();
    goTo({number == 0 ? 0 : number - 1, 0});
    return true;
}

bool Talk::forgetTyped()
{
    if (m_typed.isEmpty())
        return false;
    m_typed.clear();
    Q_EMIT typedChanged();
    return true;
}

} // namespace atlas::app
