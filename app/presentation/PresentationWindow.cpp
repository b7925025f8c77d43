#include "app/presentation/PresentationWindow.h"

#include "views/presentation/SlidesView.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"
#include "views/theme/ThemeColors.h"

#include <QCloseEvent>
#include <QEasingCurve>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;
using views::InkLayer;
using views::SlidePainter;

namespace {

constexpr int fadeMilliseconds = 280;
constexpr int saidMilliseconds = 5000;
constexpr int aheadMilliseconds = 900; ///< after the camera has landed
constexpr QSize pictureInGrid(320, 180);

std::pair<std::size_t, std::size_t> keyOf(StepPlace at)
{
    return {at.slide, at.step};
}

QLabel* floatingLabel(const char* name, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->setAutoFillBackground(true);
    label->setBackgroundRole(QPalette::Base);
    label->setFont(views::uiFont(22, QFont::DemiBold));
    label->setMargin(14);
    label->hide();
    return label;
}

} // namespace

/// The picture of before that melts away over what has come.
class PresentationWindow::Cover : public QWidget {
public:
    explicit Cover(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        m_fade.setStartValue(1.0);
        m_fade.setEndValue(0.0);
        m_fade.setDuration(fadeMilliseconds);
        m_fade.setEasingCurve(QEasingCurve::InOutQuad);
        connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] { update(); });
        connect(&m_fade, &QVariantAnimation::finished, this, [this] {
            hide();
            m_before = {};
        });
        hide();
    }

    /// Melts all but a rectangle, where something moves by itself.
    void start(QPixmap before, const QRect& free)
    {
        m_before = std::move(before);
        setGeometry(parentWidget()->rect());
        if (free.isEmpty())
            clearMask();
        else
            setMask(QRegion(rect()) - free);
        show();
        raise();
        m_fade.start();
    }

    void end()
    {
        m_fade.stop();
        hide();
        m_before = {};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setOpacity(m_fade.currentValue().toDouble());
        painter.drawPixmap(0, 0, m_before);
    }

private:
    QVariantAnimation m_fade;
    QPixmap m_before;
};

PresentationWindow::PresentationWindow(Talk& talk, SlidePainter& painter, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_talk(talk)
    , m_painter(painter)
    , m_stage(new LiveStage(painter.resolver().catalog(), this))
    , m_ink(new InkLayer(this))
    , m_blank(new QWidget(this))
    , m_typed(floatingLabel("typedNumber", this))
    , m_said(floatingLabel("stageNotice", this))
    , m_cover(new Cover(this))
    , m_shown(talk.at())
{
    setObjectName(u"presentationWindow"_s);
    const auto& title = talk.story().head.title;
    setWindowTitle(
        title.empty() ? tr("Talk – Neuron Atlas")
                      : tr("%1 – Neuron Atlas").arg(QString::fromStdString(title)));
    setAccessibleName(tr("Talk"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    resize(1280, 720);
    m_blank->setObjectName(u"blankScreen"_s);
    m_blank->setAutoFillBackground(true);
    m_blank->hide();
    m_unsay.setSingleShot(true);
    m_unsay.setInterval(saidMilliseconds);
    connect(&m_unsay, &QTimer::timeout, m_said, &QWidget::hide);
    m_ahead.setSingleShot(true);
    m_ahead.setInterval(aheadMilliseconds);
    connect(&m_ahead, &QTimer::timeout, this, [this] {
        const StepPlace next = stepAfter(m_talk.story(), m_talk.at());
        m_stage->prepare(m_painter.stages(next.slide).stages[next.step]);
    });
    connect(m_stage, &LiveStage::told, this, &PresentationWindow::say);
    connect(&talk, &Talk::moved, this, [this] { showStep(LiveStage::Move::Fly); });
    connect(&talk, &Talk::storyChanged, this, &PresentationWindow::followStory);
    connect(&talk, &Talk::blankChanged, this, &PresentationWindow::showBlank);
    connect(&talk, &Talk::typedChanged, this, &PresentationWindow::showTyped);
    connect(
        m_ink, &InkLayer::linesChanged, this, [this] { m_lines[keyOf(m_shown)] = m_ink->lines(); });
    showStep(LiveStage::Move::Cut);
}

PresentationWindow::~PresentationWindow()
{
    m_talk.disconnect(this);
}

views::SlideLook PresentationWindow::look() const
{
    return views::lookOf(m_talk.story().head);
}

const Stage& PresentationWindow::stageNow()
{
    const StepPlace at = m_talk.at();
    return m_painter.stages(at.slide).stages[at.step];
}

void PresentationWindow::setReducedMotion(bool reduced)
{
    m_reduced = reduced;
    m_stage->setReducedMotion(reduced);
}

void PresentationWindow::showStep(LiveStage::Move move)
{
    const bool fades = move == LiveStage::Move::Fly && !m_reduced && isVisible()
        && m_talk.blank() == Talk::Blank::None;
    const Stage stage = stageNow(); // a value: what is painted meanwhile may push it out
    const bool live = LiveStage::isLive(stage);
    const bool flies = live && fades && m_stage->isSameDrawing(stage);
    m_cover->end();
    const QPixmap before = fades ? grab() : QPixmap();
    m_shown = m_talk.at();
    m_page = {};
    if (live) {
        placeStage(LiveStage::Move::Fly);
        m_stage->show(stage, look().theme, move);
    } else {
        m_stage->clear();
    }
    const auto lines = m_lines.find(keyOf(m_shown));
    m_ink->setLines(lines == m_lines.end() ? InkLayer::Lines() : lines->second);
    if (fades)
        m_cover->start(before, flies ? m_stage->canvas().geometry() : QRect());
    setAccessibleDescription(QString::fromStdString(m_talk.story().slides[m_shown.slide].title));
    m_ahead.start();
    update();
}

void PresentationWindow::placeStage(LiveStage::Move move)
{
    auto free = look();
    free.picture = false;
    const QRect place =
        m_painter.stageRect(rect(), m_talk.at(), free).toAlignedRect().intersected(rect());
    m_stage->place(place, SlidePainter::pageRect(rect(), free.aspect).height(), move);
}

void PresentationWindow::placeAll()
{
    const QRectF page = SlidePainter::pageRect(rect(), look().aspect);
    const auto& colors = atlas::palette(look().theme);
    m_ink->setGeometry(rect());
    m_ink->setPage(page, views::toQColor(colors, Role::Accent));
    m_ink->raise();
    m_blank->setGeometry(rect());
    m_blank->raise();
    if (m_overview != nullptr) {
        m_overview->setGeometry(rect());
        m_overview->raise();
    }
    if (m_help != nullptr) {
        m_help->adjustSize();
        m_help->move((width() - m_help->width()) / 2, (height() - m_help->height()) / 2);
        m_help->raise();
    }
    m_typed->adjustSize();
    m_typed->move(width() - m_typed->width() - 24, height() - m_typed->height() - 24);
    m_typed->raise();
    m_said->adjustSize();
    m_said->move((width() - m_said->width()) / 2, height() - m_said->height() - 24);
    m_said->raise();
}

void PresentationWindow::resizeEvent(QResizeEvent*)
{
    m_cover->end();
    m_page = {};
    if (LiveStage::isLive(stageNow()))
        placeStage(LiveStage::Move::Cut);
    placeAll();
}

/// The page without the stage that lives, kept until it changes.
void PresentationWindow::paintPage()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    m_page = QPixmap(pixels);
    m_page.setDevicePixelRatio(ratio);
    auto how = look();
    how.picture = !LiveStage::isLive(stageNow());
    m_page.fill(views::toQColor(atlas::palette(how.theme), Role::Canvas));
    QPainter painter(&m_page);
    painter.setRenderHint(QPainter::Antialiasing);
    m_painter.paint(painter, rect(), m_talk.at(), how);
}

void PresentationWindow::paintEvent(QPaintEvent*)
{
    if (m_page.isNull())
        paintPage();
    QPainter(this).drawPixmap(0, 0, m_page);
}

void PresentationWindow::followStory()
{
    m_lines.clear(); // they belonged to other pages
    if (m_overview != nullptr)
        m_overview->slides().storyChanged();
    showStep(LiveStage::Move::Cut);
    placeAll();
}

void PresentationWindow::showBlank()
{
    const Talk::Blank blank = m_talk.blank();
    QPalette colors = m_blank->palette();
    colors.setColor(
        QPalette::Window, blank == Talk::Blank::White ? QColor(Qt::white) : QColor(Qt::black));
    m_blank->setPalette(colors);
    m_blank->setVisible(blank != Talk::Blank::None);
    placeAll();
}

void PresentationWindow::showTyped()
{
    m_typed->setText(tr("Slide %1").arg(m_talk.typed()));
    m_typed->setVisible(!m_talk.typed().isEmpty());
    placeAll();
}

void PresentationWindow::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->show();
    placeAll();
    m_unsay.start();
}

QString PresentationWindow::said() const
{
    return m_said->isVisible() ? m_said->text() : QString();
}

QPixmap PresentationWindow::thumbnail(QSize size)
{
    return grab().scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

void PresentationWindow::toggleTool(InkLayer::Tool tool)
{
    m_ink->setTool(m_ink->tool() == tool ? InkLayer::Tool::None : tool);
    placeAll();
}

bool PresentationWindow::isOverviewOpen() const
{
    return m_overview != nullptr && m_overview->isVisible();
}

bool PresentationWindow::isHelpOpen() const
{
    return m_help != nullptr && m_help->isVisible();
}

void PresentationWindow::toggleOverview()
{
    if (m_overview == nullptr) {
        m_overview = new views::SlidesView(
            m_painter, views::SlideDelegate::Shape::Tile, pictureInGrid, this);
        m_overview->setObjectName(u"overview"_s);
        connect(m_overview, &views::SlidesView::slideChosen, this, [this](int slide) {
            toggleOverview();
            m_talk.goTo(firstStep(static_cast<std::size_t>(slide)));
        });
        m_overview->hide();
    }
    m_overview->setVisible(!m_overview->isVisible());
    placeAll();
    if (m_overview->isVisible()) {
        m_overview->setShown(static_cast<int>(m_talk.at().slide));
        m_overview->setFocus();
    } else {
        setFocus();
    }
}

void PresentationWindow::makeHelp()
{
    m_help = new QWidget(this);
    m_help->setObjectName(u"talkHelp"_s);
    m_help->setAutoFillBackground(true);
    m_help->setBackgroundRole(QPalette::Base);
    auto* const grid = new QGridLayout(m_help);
    grid->setContentsMargins(32, 24, 32, 24);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const TalkKeyLine& line : talkKeyLines()) {
        auto* const keys = new QLabel(line.keys, m_help);
        keys->setFont(views::uiFont(16, QFont::DemiBold));
        auto* const what = new QLabel(line.what, m_help);
        what->setFont(views::uiFont(16));
        grid->addWidget(keys, row, 0);
        grid->addWidget(what, row, 1);
        ++row;
    }
    m_help->hide();
}

void PresentationWindow::toggleHelp()
{
    if (m_help == nullptr)
        makeHelp();
    m_help->setVisible(!m_help->isVisible());
    placeAll();
}

bool PresentationWindow::closeTop()
{
    if (isHelpOpen())
        toggleHelp();
    else if (isOverviewOpen())
        toggleOverview();
    else if (m_talk.forgetTyped())
        return true;
    else if (m_talk.blank() != Talk::Blank::None)
        m_talk.toggleBlank(m_talk.blank());
    else if (m_ink->tool() != InkLayer::Tool::None)
        toggleTool(m_ink->tool());
    else if (m_stage->isAway())
        m_stage->returnToTalk();
    else
        return false;
    return true;
}

bool PresentationWindow::run(TalkCommand command)
{
    switch (command) {
    case TalkCommand::Laser:
        toggleTool(InkLayer::Tool::Laser);
        return true;
    case TalkCommand::Pen:
        toggleTool(InkLayer::Tool::Pen);
        return true;
    case TalkCommand::Erase:
        m_ink->clear();
        return true;
    case TalkCommand::UndoLine:
        m_ink->undoLine();
        return true;
    case TalkCommand::Overview:
        toggleOverview();
        return true;
    case TalkCommand::Help:
        toggleHelp();
        return true;
    case TalkCommand::Fail:
        m_stage->failSelected();
        return true;
    case TalkCommand::Run:
        m_stage->runOrPlay();
        return true;
    case TalkCommand::Return:
        m_stage->returnToTalk();
        return true;
    case TalkCommand::WalkOn:
    case TalkCommand::WalkBack:
        if (m_stage->canvas().isVisible())
            m_stage->canvas().walkTo(command == TalkCommand::WalkOn);
        return true;
    case TalkCommand::Next:
    case TalkCommand::Previous:
    case TalkCommand::First:
    case TalkCommand::Last:
    case TalkCommand::Jump:
    case TalkCommand::Black:
    case TalkCommand::White:
    case TalkCommand::Presenter:
    case TalkCommand::Swap:
    case TalkCommand::Timer:
    case TalkCommand::Escape:
    case TalkCommand::End:
        return false;
    }
    return false;
}

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    if (!m_keys || !m_keys(*event))
        QWidget::keyPressEvent(event);
}

/// Tab walks on the stage.
bool PresentationWindow::focusNextPrevChild(bool)
{
    return false;
}

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace atlas::app
