#include "views/canvas/PlayBar.h"

#include "views/language/Words.h"
#include "views/theme/FormWidgets.h"
#include "views/theme/ThemeApplier.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepMilliseconds = 3500; ///< long enough to read a sentence
constexpr int sentenceWidth = 460;
constexpr int choiceWidth = 230;

QString text(std::string_view english)
{
    return words(english);
}

} // namespace

PlayBar::PlayBar(DiagramCanvas& canvas, QWidget* parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_choice(new ChoiceBox(this))
    , m_back(new QToolButton(this))
    , m_playing(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"playBar"_s);
    setAccessibleName(tr("Data paths"));
    buildLayout();
    m_timer->setInterval(stepMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &PlayBar::next);
    connect(m_choice, &QComboBox::activated, this, &PlayBar::choose);
    connect(m_back, &QToolButton::clicked, this, &PlayBar::previous);
    connect(m_next, &QToolButton::clicked, this, &PlayBar::next);
    connect(m_playing, &QToolButton::clicked, this, &PlayBar::togglePlaying);
    connect(&canvas, &DiagramCanvas::placeChanged, this, &PlayBar::followPlace);
    hide();
}

void PlayBar::buildLayout()
{
    m_choice->setObjectName(u"playChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMinimumWidth(choiceWidth);
    m_choice->setAccessibleName(tr("Operation whose data path is shown"));
    m_choice->view()->setAccessibleName(tr("Operations"));
    const auto prepare = [](QToolButton& button, const char* name, const QString& text) {
        button.setObjectName(QLatin1StringView(name));
        button.setText(text);
        button.setAccessibleName(text);
        button.setToolTip(text);
        button.setAutoRaise(true);
    };
    prepare(*m_back, "playBack", tr("Back"));
    prepare(*m_playing, "playPlaying", tr("Play"));
    prepare(*m_next, "playNext", tr("Next"));
    m_playing->setCheckable(true);
    m_count->setObjectName(u"playCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setObjectName(u"playSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(sentenceWidth);
    m_sentence->hide();
    auto* const row = new QHBoxLayout;
    row->setSpacing(6);
    for (QWidget* const widget :
         std::initializer_list<QWidget*>{m_choice, m_back, m_playing, m_next, m_count})
        row->addWidget(widget);
    row->addStretch();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_sentence);
}

void PlayBar::setBook(std::shared_ptr<const FeatureBook> book)
{
    m_book = std::move(book);
    m_core.reset();
    followPlace();
}

std::optional<std::uint32_t> PlayBar::coreOfPlace() const
{
    const auto place = m_canvas.place();
    if (!place || !place->isPart())
        return std::nullopt;
    return m_canvas.scene()->interior->parts.coreOf(place->part());
}

/// The operations of the NeuronCore that one is in; none elsewhere.
void PlayBar::followPlace()
{
    const auto core = coreOfPlace();
    if (core == m_core && core)
        return;
    stop();
    m_core = core;
    m_plays.clear();
    m_choice->clear();
    m_choice->addItem(tr("Show a data path…"));
    const auto type = core ? m_canvas.scene()->interior->parts.chip().core : nullptr;
    if (type && m_book) {
        for (const std::string& name : m_book->playNames()) {
            if (const DataPathPlay* const play = m_book->findPlay(name, type->name)) {
                m_plays.push_back(play);
                m_choice->addItem(words(play->title));
            }
        }
    }
    setVisible(!m_plays.empty());
    Q_EMIT resized();
}

void PlayBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Role::BoxEdge), 1.25));
    painter.setBrush(themeColor(Role::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

const DataPathPlay* PlayBar::current() const
{
    const int index = m_choice->currentIndex() - 1;
    return index < 0 || static_cast<std::size_t>(index) >= m_plays.size()
        ? nullptr
        : m_plays[static_cast<std::size_t>(index)];
}

std::size_t PlayBar::stepCount() const
{
    return current() != nullptr ? current()->steps.size() : 0;
}

QString PlayBar::sentence() const
{
    return m_sentence->isHidden() ? QString() : m_sentence->text();
}

void PlayBar::play(const QString& name)
{
    const auto found = std::ranges::find(m_plays, name.toStdString(), &DataPathPlay::name);
    if (found == m_plays.end())
        return;
    const int index = static_cast<int>(found - m_plays.begin()) + 1;
    m_choice->setCurrentIndex(index);
    choose(index);
}

void PlayBar::choose(int index)
{
    if (index == 0)
        stop();
    else
        show(0);
}

void PlayBar::next()
{
    if (current() == nullptr)
        return;
    const std::size_t after = m_step ? *m_step + 1 : 0;
    if (after < stepCount())
        show(after);
    if (after + 1 >= stepCount()) {
        m_timer->stop();
        m_playing->setChecked(false);
    }
}

void PlayBar::previous()
{
    if (m_step && *m_step > 0)
        show(*m_step - 1);
}

void PlayBar::togglePlaying()
{
    if (!m_playing->isChecked() || current() == nullptr) {
        m_timer->stop();
        m_playing->setChecked(false);
        return;
    }
    if (!m_step || *m_step + 1 >= stepCount())
        show(0);
    m_timer->start();
}

void PlayBar::show(std::size_t step)
{
    const DataPathPlay* const play = current();
    const auto place = m_canvas.place();
    if (play == nullptr || !place || !m_core)
        return;
    const DataPathStep& shown = play->steps[step];
    m_step = step;
    const PartTable& parts = m_canvas.scene()->interior->parts;
    std::vector<Element> lit;
    for (const PartPath& path : placesOf(shown, parts.chip(), *m_core))
        lit.push_back(Element::of(place->vertex(), parts.find(path)));
    std::vector<std::vector<Point>> ways;
    for (const Move& move : shown.moves) {
        auto way = m_canvas.scene()->wayBetween(lit, move.from, move.to);
        if (!way.empty())
            ways.push_back(std::move(way));
    }
    m_canvas.setLit(std::move(lit), std::move(ways));
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(stepCount()));
    m_sentence->setText(text(shown.sentence));
    m_sentence->setToolTip(text(shown.source));
    m_sentence->show();
    m_back->setEnabled(step > 0);
    m_next->setEnabled(step + 1 < stepCount());
    Q_EMIT resized();
}

void PlayBar::stop()
{
    m_timer->stop();
    m_playing->setChecked(false);
    m_step.reset();
    m_sentence->hide();
    m_count->clear();
    m_canvas.setLit({}, {});
    Q_EMIT resized();
}

} // namespace atlas::views
