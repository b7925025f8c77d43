#pragma once

#include "app/presentation/LiveStage.h"
#include "app/presentation/Talk.h"
#include "app/presentation/TalkKeys.h"
#include "views/presentation/InkLayer.h"
#include "views/story/SlidePainter.h"

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

#include <functional>
#include <map>

class QLabel;

namespace atlas::views {
class SlidesView;
} // namespace atlas::views

namespace atlas::app {

/// What the room sees of a talk: the page, on it the stage that lives, and over both pen, pointer,
/// all slides or nothing at all.
class PresentationWindow : public QWidget {
    Q_OBJECT

public:
    /// Talk and painter are borrowed; the painter has the story of the talk.
    PresentationWindow(Talk& talk, views::SlidePainter& painter, QWidget* parent = nullptr);
    ~PresentationWindow() override;

    void setKeys(std::function<bool(QKeyEvent&)> keys) { m_keys = std::move(keys); }
    [[nodiscard]] LiveStage& stage() { return *m_stage; }
    void setReducedMotion(bool reduced);

    /// Does what a command asks of this window; whether it was one of its own.
    bool run(TalkCommand command);
    /// Closes what is open over the page; whether something was.
    bool closeTop();
    [[nodiscard]] bool isOverviewOpen() const;
    [[nodiscard]] bool isHelpOpen() const;
    [[nodiscard]] views::InkLayer& ink() { return *m_ink; }
    /// A sentence at the foot that goes away by itself.
    void say(const QString& sentence);
    [[nodiscard]] QString said() const;
    /// What is in sight, small, for the speaker.
    [[nodiscard]] QPixmap thumbnail(QSize size);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Cover;

    [[nodiscard]] views::SlideLook look() const;
    [[nodiscard]] const Stage& stageNow();
    void showStep(LiveStage::Move move);
    void paintPage();
    void placeStage(LiveStage::Move move);
    void placeAll();
    void followStory();
    void showBlank();
    void showTyped();
    void toggleTool(views::InkLayer::Tool tool);
    void toggleOverview();
    void toggleHelp();
    void makeHelp();

    Talk& m_talk;
    views::SlidePainter& m_painter;
    LiveStage* m_stage = nullptr;
    views::InkLayer* m_ink = nullptr;
    views::SlidesView* m_overview = nullptr; ///< made when it is first asked for
    QWidget* m_help = nullptr;
    QWidget* m_blank = nullptr;
    QLabel* m_typed = nullptr;
    QLabel* m_said = nullptr;
    Cover* m_cover = nullptr;
    QTimer m_unsay;
    QTimer m_ahead; ///< makes the next step ready once this one stands
    QPixmap m_page;
    std::map<std::pair<std::size_t, std::size_t>, views::InkLayer::Lines> m_lines; ///< by step
    StepPlace m_shown;
    bool m_reduced = false;
    std::function<bool(QKeyEvent&)> m_keys;
};

} // namespace atlas::app
