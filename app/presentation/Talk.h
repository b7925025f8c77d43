#pragma once

#include "model/story/Story.h"

#include <QObject>
#include <QString>

#include <optional>

namespace atlas::app {

/// Where a talk is. Knows nothing of windows.
class Talk : public QObject {
    Q_OBJECT

public:
    enum class Blank : std::uint8_t { None, Black, White };

    explicit Talk(Story story, StepPlace at = {}, QObject* parent = nullptr);

    [[nodiscard]] const Story& story() const { return m_story; }
    [[nodiscard]] StepPlace at() const { return m_at; }
    [[nodiscard]] Blank blank() const { return m_blank; }
    /// Digits of a number that is being typed.
    [[nodiscard]] const QString& typed() const { return m_typed; }

    /// The file has changed: stays on the slide, which is the one with the same title nearest to
    /// where it was.
    void setStory(Story story);
    /// A step that does not exist leads to the nearest one.
    void goTo(StepPlace at);
    void goOn();
    void goBack();
    void goToFirst();
    void goToLast();
    /// Shows black or white, or again the talk when it is that already.
    void toggleBlank(Blank blank);
    void typeDigit(int digit);
    /// To the slide of the number, the last one when there are fewer; whether one was typed.
    bool jump();
    /// Forgets what was typed; whether there was something.
    bool forgetTyped();

Q_SIGNALS:
    void storyChanged();
    void moved();
    void blankChanged();
    void typedChanged();

private:
    [[nodiscard]] StepPlace nearest(StepPlace at) const;

    Story m_story;
    StepPlace m_at;
    Blank m_blank = Blank::None;
    QString m_typed;
};

} // namespace atlas::app
