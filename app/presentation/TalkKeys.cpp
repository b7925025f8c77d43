#include "app/presentation/TalkKeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace atlas::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TalkKeys)
};

struct Binding {
    int key;
    TalkCommand command;
};

using enum TalkCommand;

/// Clickers send PageDown and PageUp, some Escape, F5 and a full stop.
constexpr std::array bindings{
    Binding{Qt::Key_Right, Next},
    Binding{Qt::Key_Down, Next},
    Binding{Qt::Key_Space, Next},
    Binding{Qt::Key_PageDown, Next},
    Binding{Qt::Key_N, Next},
    Binding{Qt::Key_MediaNext, Next},
    Binding{Qt::Key_Forward, Next},
    Binding{Qt::Key_Left, Previous},
    Binding{Qt::Key_Up, Previous},
    Binding{Qt::Key_PageUp, Previous},
    Binding{Qt::Key_MediaPrevious, Previous},
    Binding{Qt::Key_Back, Previous},
    Binding{Qt::Key_Home, First},
    Binding{Qt::Key_End, Last},
    Binding{Qt::Key_Return, Jump},
    Binding{Qt::Key_Enter, Jump},
    Binding{Qt::Key_B, Black},
    Binding{Qt::Key_Period, Black},
    Binding{Qt::Key_W, White},
    Binding{Qt::Key_Comma, White},
    Binding{Qt::Key_L, Laser},
    Binding{Qt::Key_P, Pen},
    Binding{Qt::Key_E, Erase},
    Binding{Qt::Key_G, Overview},
    Binding{Qt::Key_F, Fail},
    Binding{Qt::Key_S, Run},
    Binding{Qt::Key_R, Return},
    Binding{Qt::Key_Backspace, Return},
    Binding{Qt::Key_V, Presenter},
    Binding{Qt::Key_X, Swap},
    Binding{Qt::Key_T, Timer},
    Binding{Qt::Key_Question, Help},
    Binding{Qt::Key_F1, Help},
    Binding{Qt::Key_H, Help},
    Binding{Qt::Key_Escape, Escape},
    Binding{Qt::Key_Tab, WalkOn},
    Binding{Qt::Key_Backtab, WalkBack},
};

} // namespace

std::optional<TalkCommand> talkCommandOf(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers held = event.modifiers();
    const int key = event.key();
    if (held.testFlag(Qt::ControlModifier))
        return key == Qt::Key_Z ? std::optional(UndoLine)
                                : (key == Qt::Key_Q ? std::optional(End) : std::nullopt);
    if (held.testFlag(Qt::AltModifier) || held.testFlag(Qt::MetaModifier))
        return std::nullopt;
    if (held.testFlag(Qt::ShiftModifier) && key == Qt::Key_Space)
        return Previous;
    if (held.testFlag(Qt::ShiftModifier) && key == Qt::Key_Tab)
        return WalkBack;
    const auto* const found = std::ranges::find(bindings, key, &Binding::key);
    return found == bindings.end() ? std::nullopt : std::optional(found->command);
}

std::vector<TalkKeyLine> talkKeyLines()
{
    return {
        {Words::tr("Right, Space, Page Down"), Words::tr("On")},
        {Words::tr("Left, Page Up"), Words::tr("Back")},
        {Words::tr("A number and Enter"), Words::tr("To that slide")},
        {Words::tr("Home, End"), Words::tr("To the first or last slide")},
        {Words::tr("G"), Words::tr("All slides")},
        {Words::tr("B, W"), Words::tr("Black or white screen")},
        {Words::tr("L"), Words::tr("Laser dot")},
        {Words::tr("P"), Words::tr("Pen; right button erases, E all, Ctrl+Z the last line")},
        {Words::tr("Double click, wheel, drag"), Words::tr("Go into the stage, zoom, move")},
        {Words::tr("Tab, Enter"), Words::tr("Select on the stage, go into what is selected")},
        {Words::tr("Click a link, F"), Words::tr("Fail or restore it and run again")},
        {Words::tr("S"), Words::tr("Run; play or pause")},
        {Words::tr("R, Backspace"), Words::tr("Return to the talk, where it was")},
        {Words::tr("V"), Words::tr("Speaker's view on or off")},
        {Words::tr("X"), Words::tr("Swap the screens")},
        {Words::tr("T"), Words::tr("Stop or start the timer")},
        {Words::tr("? or F1"), Words::tr("These keys")},
        {Words::tr("Esc"), Words::tr("Close what is open, return, end the talk")},
    };
}

} // namespace atlas::app
