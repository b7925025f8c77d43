#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

class QKeyEvent;

namespace atlas::app {

/// What a key asks of a talk.
enum class TalkCommand : std::uint8_t {
    Next,
    Previous,
    First,
    Last,
    Jump, ///< to the slide whose number was typed; without one into what is selected on the stage
    Black,
    White,
    Laser,
    Pen,
    Erase, ///< every line on this step
    UndoLine,
    Overview,
    Fail, ///< the selected link, or restores it
    Run, ///< plays, pauses; starts a run where there is none
    Return, ///< to the talk, where it was
    WalkOn, ///< to the next element of the stage
    WalkBack,
    Presenter, ///< the speaker's view, on or off
    Swap, ///< the two screens
    Timer, ///< of the speaker's view, on or off
    Help,
    Escape, ///< closes what is open, returns to the talk, ends it
    End,
};

/// What a key that was pressed asks for; digits are no command.
[[nodiscard]] std::optional<TalkCommand> talkCommandOf(const QKeyEvent& event);

struct TalkKeyLine {
    QString keys;
    QString what;
};
/// Every key of a talk, for people.
[[nodiscard]] std::vector<TalkKeyLine> talkKeyLines();

} // namespace atlas::app
