#include "views/presentation/PresenterView.h"

#include "views/presentation/SlidePicture.h"
#include "views/presentation/SlidesView.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QTime>
#include <QVBoxLayout>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

QLabel* label(const char* name, int size, QFont::Weight weight, QWidget* parent)
{
    auto* const made = new QLabel(parent);
    made->setObjectName(QLatin1StringView(name));
    made->setFont(uiFont(size, weight));
    return made;
}

QLabel* caption(const QString& text, QWidget* parent)
{
    auto* const made = label("", 12, QFont::Normal, parent);
    made->setText(text);
    made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

constexpr QSize pictureInList(128, 72);

} // namespace

PresenterView::PresenterView(SlidePainter& painter, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_painter(painter)
    , m_current(new SlidePicture(painter, this))
    , m_next(new SlidePicture(painter, this))
    , m_notes(new QTextBrowser(this))
    , m_notice(label("presenterNotice", 14, QFont::DemiBold, this))
    , m_timer(label("presenterTimer", 40, QFont::DemiBold, this))
    , m_clock(label("presenterClock", 20, QFont::Normal, this))
    , m_place(label("presenterPlace", 20, QFont::DemiBold, this))
    , m_slides(new SlidesView(painter, SlideDelegate::Shape::Row, pictureInList, this))
{
    setObjectName(u"presenterView"_s);
    setWindowTitle(tr("Presenter – Neuron Atlas"));
    setStyleSheet(views::styleSheet(currentPalette()));
    setFocusPolicy(Qt::StrongFocus);
    m_current->setObjectName(u"currentSlide"_s);
    m_next->setObjectName(u"nextSlide"_s);
    m_notes->setObjectName(u"presenterNotes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setFont(uiFont(20));
    m_notes->setFocusPolicy(Qt::NoFocus);
    m_notes->setOpenLinks(false);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_timer->setToolTip(tr("How long the talk has lasted"));
    m_slides->setFocusPolicy(Qt::NoFocus);
    m_slides->setFixedWidth(pictureInList.width() + 190);

    auto* const times = new QHBoxLayout;
    times->addWidget(m_timer);
    m_pause = button("presenterPause", tr("Pause"));
    auto* const restart = button("presenterRestart", tr("Restart"));
    times->addWidget(m_pause);
    times->addWidget(restart);
    times->addStretch();
    times->addWidget(m_place);
    times->addStretch();
    times->addWidget(m_clock);
    auto* const left = new QVBoxLayout;
    left->addWidget(m_notice);
    left->addLayout(times);
    left->addWidget(caption(tr("In the room"), this));
    left->addWidget(m_current, 3);
    auto* const moves = new QHBoxLayout;
    auto* const back = button("presenterPrevious", tr("Previous"));
    auto* const forward = button("presenterNext", tr("Next"));
    auto* const end = button("presenterEnd", tr("End the talk"));
    moves->addWidget(back);
    moves->addWidget(forward);
    moves->addStretch();
    moves->addWidget(end);
    left->addLayout(moves);
    auto* const right = new QVBoxLayout;
    right->addWidget(caption(tr("Next"), this));
    right->addWidget(m_next, 2);
    right->addWidget(caption(tr("Notes"), this));
    right->addWidget(m_notes, 3);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_slides);
    layout->addLayout(left, 3);
    layout->addLayout(right, 2);
    resize(1280, 760);

    connect(m_slides, &SlidesView::slideChosen, this, &PresenterView::slideChosen);
    connect(back, &QPushButton::clicked, this, &PresenterView::previousRequested);
    connect(forward, &QPushButton::clicked, this, &PresenterView::nextRequested);
    connect(end, &QPushButton::clicked, this, &PresenterView::endRequested);
    connect(m_pause, &QPushButton::clicked, this, &PresenterView::toggleTimer);
    connect(restart, &QPushButton::clicked, this, &PresenterView::resetTimer);
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &PresenterView::tick);
    m_tick.start();
    tick();
}

QPushButton* PresenterView::button(const char* name, const QString& text)
{
    auto* const made = new QPushButton(text, this);
    made->setObjectName(QLatin1StringView(name));
    made->setFocusPolicy(Qt::NoFocus); // Space is for the talk
    return made;
}

void PresenterView::showStep(StepPlace at)
{
    const Story& story = m_painter.story();
    const Slide& slide = story.slides[at.slide];
    m_current->showStep(at);
    const StepPlace after = stepAfter(story, at);
    m_next->showStep(
        after == at ? std::nullopt : std::optional(after), tr("This was the last slide"));
    m_notes->setMarkdown(
        slide.notes.empty() ? tr("*No notes for this slide*")
                            : QString::fromStdString(slide.notes));
    m_place->setText(tr("%1 of %2").arg(at.slide + 1).arg(story.slides.size()));
    m_slides->setShown(static_cast<int>(at.slide));
    const auto& problems = m_painter.stages(at.slide).problems;
    setNotice(problems.empty() ? QString() : QString::fromStdString(message(problems.front())));
}

void PresenterView::storyChanged(StepPlace at)
{
    m_slides->slides().storyChanged();
    m_current->forget();
    m_next->forget();
    showStep(at);
}

void PresenterView::setNotice(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

QString PresenterView::notice() const
{
    return m_notice->text();
}

void PresenterView::setLive(const QPixmap& picture)
{
    m_current->setLive(picture);
}

QString PresenterView::notes() const
{
    return m_notes->toPlainText();
}

qint64 PresenterView::elapsed() const
{
    return (m_before + (m_since.isValid() ? m_since.elapsed() : 0)) / 1000;
}

void PresenterView::startTimer()
{
    if (!m_since.isValid())
        m_since.start();
    tick();
}

void PresenterView::toggleTimer()
{
    if (m_since.isValid()) {
        m_before += m_since.elapsed();
        m_since.invalidate();
    } else {
        m_since.start();
    }
    tick();
}

void PresenterView::resetTimer()
{
    m_before = 0;
    if (m_since.isValid())
        m_since.start();
    tick();
}

void PresenterView::tick()
{
    const qint64 seconds = elapsed();
    m_timer->setText(u"%1:%2:%3"_s.arg(seconds / 3600)
                         .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                         .arg(seconds % 60, 2, 10, QChar(u'0')));
    m_clock->setText(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
    m_pause->setText(m_since.isValid() ? tr("Pause") : tr("Go on"));
}

void PresenterView::keyPressEvent(QKeyEvent* event)
{
    if (!m_keys || !m_keys(*event))
        QWidget::keyPressEvent(event);
}

void PresenterView::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace atlas::views
