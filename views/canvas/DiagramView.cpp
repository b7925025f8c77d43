#include "views/canvas/DiagramView.h"

#include "model/drawing/Compose.h"
#include "views/canvas/DescribeScene.h"
#include "views/canvas/Minimap.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

int headerHeight()
{
    return textScaled(46);
}
constexpr int side = 24;
constexpr int gap = 16;
constexpr int progressDelayMilliseconds = 200;
constexpr int progressStepMilliseconds = 40;

} // namespace

/// What was found between two chips.
class DiagramView::Note : public QWidget {
public:
    explicit Note(QWidget* parent)
        : QWidget(parent)
    {
        setObjectName(u"pathNote"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void say(const QString& text)
    {
        m_text = text;
        setAccessibleName(text);
        setVisible(!text.isEmpty());
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {
            static_cast<int>(QFontMetricsF(uiFont(13, QFont::Medium)).horizontalAdvance(m_text))
                + 32,
            32};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeColor(Role::Accent), 1.5));
        painter.setBrush(themeColor(Role::Panel));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
        const QFont font = uiFont(13, QFont::Medium);
        painter.setFont(font);
        painter.setPen(themeColor(Role::Text));
        const QFontMetricsF metrics(font);
        painter.drawText(
            QPointF(14, height() / 2.0 + metrics.capHeight() / 2),
            metrics.elidedText(m_text, Qt::ElideRight, width() - 28));
    }

private:
    QString m_text;
};

/// A hairline that runs while something is read, and what that is.
class DiagramView::Progress : public QWidget {
public:
    explicit Progress(QWidget* parent)
        : QWidget(parent)
    {
        setObjectName(u"progress"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        m_timer.setInterval(progressStepMilliseconds);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            ++m_step;
            update();
        });
        hide();
    }

    void setText(const QString& text)
    {
        m_text = text;
        setAccessibleName(text);
    }

protected:
    void showEvent(QShowEvent*) override { m_timer.start(); }
    void hideEvent(QHideEvent*) override { m_timer.stop(); }
    void paintEvent(QPaintEvent*) override
    {
        constexpr int stepsAcross = 40;
        constexpr int thickness = 3;
        QPainter painter(this);
        painter.fillRect(0, 0, width(), thickness, themeColor(Role::Hairline));
        const double at = (m_step % stepsAcross) / static_cast<double>(stepsAcross);
        const double length = width() / 4.0;
        painter.fillRect(
            QRectF(at * (width() + length) - length, 0, length, thickness),
            themeColor(Role::Accent));
        const QFontMetricsF metrics(uiFont(12));
        const QRectF words(side, 10, metrics.horizontalAdvance(m_text) + 16, 24);
        painter.fillRect(words, themeColor(Role::Panel));
        painter.setFont(uiFont(12));
        painter.setPen(themeColor(Role::Text));
        painter.drawText(
            QPointF(words.left() + 8, words.center().y() + metrics.capHeight() / 2), m_text);
    }

private:
    QTimer m_timer;
    QString m_text;
    int m_step = 0;
};

DiagramView::DiagramView(QWidget* parent)
    : QWidget(parent)
    , m_canvas(new DiagramCanvas(this))
    , m_layers(new LayerBar(this))
    , m_minimap(new Minimap(*m_canvas, this))
    , m_message(new MessageCard(this))
    , m_toast(new Toast(this))
    , m_play(new PlayBar(*m_canvas, this))
    , m_note(new Note(this))
    , m_progress(new Progress(this))
    , m_progressDelay(new QTimer(this))
{
    setObjectName(u"diagramView"_s);
    setMinimumSize(320, 240);
    m_layers->setObjectName(u"layers"_s);
    m_layers->hide();
    m_progressDelay->setSingleShot(true);
    m_progressDelay->setInterval(progressDelayMilliseconds);
    connect(m_progressDelay, &QTimer::timeout, this, [this] {
        m_progress->raise();
        m_progress->show();
    });
    connect(m_minimap, &Minimap::neededChanged, this, &DiagramView::fillMinimap);
    connect(m_canvas, &DiagramCanvas::placeChanged, this, &DiagramView::setHeader);
    connect(m_toast, &Toast::resized, this, &DiagramView::place);
    connect(m_play, &PlayBar::resized, this, &DiagramView::place);
}

void DiagramView::setScene(const std::shared_ptr<const Scene>& scene)
{
    if (scene)
        m_layers->setOffered(layersIn(scene->drawing));
    m_layers->setLogicalCoreSize(scene ? scene->logicalCoreSize() : std::nullopt);
    m_canvas->setScene(scene);
    setHeader();
    m_message->hide();
    fillMinimap(m_minimap->isNeeded());
    update();
}

void DiagramView::exchangeScene(const std::shared_ptr<const Scene>& scene)
{
    m_layers->setLogicalCoreSize(scene->logicalCoreSize());
    m_canvas->exchangeScene(scene);
}

/// What is shown: the machine, or the chip or part that one is in.
void DiagramView::setHeader()
{
    const auto& scene = m_canvas->scene();
    const auto inside = m_canvas->place();
    if (scene && !m_runTitle.isEmpty()) {
        m_title = m_runTitle;
        m_subtitle = m_runSubtitle;
    } else if (scene && inside) {
        m_title = nameOf(*scene, *inside);
        m_subtitle = u"%1 · %2"_s.arg(kindOf(*scene, *inside), placeOf(*scene, *inside));
    } else {
        const Caption words = scene ? caption(scene->topology) : Caption{};
        m_title = scene ? QString::fromStdString(words.title) : m_awaited;
        m_subtitle = QString::fromStdString(words.subtitle);
    }
    setAccessibleName(m_title);
    placeHeader();
    update();
}

void DiagramView::fillMinimap(bool needed)
{
    m_minimap->setVisible(needed);
    place();
}

void DiagramView::setNote(const QString& text)
{
    m_noteText = text;
    m_note->say(text);
    place();
}

void DiagramView::setRunTitle(const QString& title, const QString& subtitle)
{
    if (m_runTitle == title && m_runSubtitle == subtitle)
        return;
    m_runTitle = title;
    m_runSubtitle = subtitle;
    setHeader();
}

void DiagramView::setAwaited(const QString& title)
{
    m_awaited = title;
    setHeader();
}

void DiagramView::setLoading(const QString& what)
{
    if (what.isEmpty()) {
        m_progressDelay->stop();
        m_progress->hide();
        return;
    }
    m_progress->setText(what);
    if (!m_progress->isVisible())
        m_progressDelay->start();
}

bool DiagramView::isShowingProgress() const
{
    return m_progress->isVisible();
}

void DiagramView::resizeEvent(QResizeEvent*)
{
    m_canvas->setGeometry(0, headerHeight(), width(), height() - headerHeight());
    placeHeader();
    place();
}

void DiagramView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_progressDelay != nullptr)
        resizeEvent(nullptr);
}

void DiagramView::placeHeader()
{
    const double title = QFontMetricsF(uiFont(20, QFont::DemiBold)).horizontalAdvance(m_title);
    const int room = width() - 2 * side - static_cast<int>(title) - gap;
    const int subtitle = static_cast<int>(QFontMetricsF(uiFont(13)).horizontalAdvance(m_subtitle));
    // What is shown is told first; the layers tell their names by tool tips.
    const bool labelled = m_layers->labelledWidth() + std::max(subtitle + gap, 120) < room;
    m_layers->setLabelled(labelled);
    // Where they would stand on the title, the menu and the keys remain.
    m_layers->setVisible(m_canvas->scene() != nullptr && m_layers->sizeHint().width() <= room);
    const int wanted = m_layers->sizeHint().width();
    m_layers->setGeometry(
        width() - gap - wanted,
        (headerHeight() - m_layers->sizeHint().height()) / 2 + 3,
        wanted,
        m_layers->sizeHint().height());
}

void DiagramView::place()
{
    const QSize map = m_minimap->sizeHint();
    m_minimap->setGeometry(
        width() - gap - map.width(), height() - gap - map.height(), map.width(), map.height());
    const QSize note = m_note->sizeHint();
    m_note->setGeometry(
        side - 4, headerHeight() + 4, std::min(note.width(), width() - 2 * side), note.height());
    m_message->move(
        (width() - m_message->width()) / 2,
        std::max(headerHeight(), (height() - m_message->height()) / 2));
    const QSize bar = m_play->sizeHint();
    m_play->setGeometry(gap, height() - gap - bar.height(), bar.width(), bar.height());
    m_toast->move((width() - m_toast->width()) / 2, height() - gap - m_toast->height());
    m_progress->setGeometry(0, headerHeight(), width(), 40);
}

void DiagramView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Role::Canvas));
    const QFont titleFont = uiFont(20, QFont::DemiBold);
    const QFontMetricsF titleMetrics(titleFont);
    const double right = m_layers->isVisible() ? m_layers->x() - gap : width() - side;
    const double baseline = headerHeight() / 2.0 + titleMetrics.capHeight() / 2 + 3;
    const QString title = titleMetrics.elidedText(m_title, Qt::ElideRight, right - side);
    painter.setFont(titleFont);
    painter.setPen(themeColor(Role::Text));
    painter.drawText(QPointF(side, baseline), title);
    const double left = side + titleMetrics.horizontalAdvance(title) + 12;
    const QFont font = uiFont(13);
    const QFontMetricsF metrics(font);
    if (right - left < metrics.horizontalAdvance(u"…"_s) * 4)
        return;
    painter.setFont(font);
    painter.setPen(themeColor(Role::TextSecondary));
    painter.drawText(
        QPointF(left, baseline), metrics.elidedText(m_subtitle, Qt::ElideRight, right - left));
}

} // namespace atlas::views
