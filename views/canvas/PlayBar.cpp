#include "views/canvas/PlayBar.h"

#include "views/canvas/LitPath.h"
#include "views/language/Words.h"
#include "views/reference/TermLabel.h"
#include "views/theme/FormWidgets.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
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
constexpr int countWidth = 50;

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
    , m_more(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_sentence(new TermLabel(13, this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"playBar"_s);
    setAccessibleName(tr("Data paths and features"));
    buildLayout();
    m_timer->setInterval(stepMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &PlayBar::next);
    connect(m_choice, &QComboBox::activated, this, &PlayBar::choose);
    connect(m_back, &QToolButton::clicked, this, &PlayBar::previous);
    connect(m_next, &QToolButton::clicked, this, &PlayBar::next);
    connect(m_playing, &QToolButton::clicked, this, &PlayBar::togglePlaying);
    connect(m_close, &QToolButton::clicked, this, &PlayBar::close);
    connect(m_more, &QToolButton::clicked, this, [this] { Q_EMIT moreRequested(feature()); });
    connect(m_sentence, &TermLabel::termRequested, this, &PlayBar::termRequested);
    connect(&canvas, &DiagramCanvas::placeChanged, this, &PlayBar::followPlace);
    hide();
}

void PlayBar::prepareButtons()
{
    const auto prepare = [](QToolButton& button, const char* name, const QString& text) {
        button.setObjectName(QLatin1StringView(name));
        button.setText(text);
        button.setAccessibleName(text);
        button.setToolTip(text);
        button.setAutoRaise(true);
        button.setFocusPolicy(Qt::StrongFocus);
    };
    prepare(*m_back, "playBack", tr("Back"));
    prepare(*m_playing, "playPlaying", tr("Play"));
    prepare(*m_next, "playNext", tr("Next"));
    prepare(*m_more, "playMore", tr("More"));
    prepare(*m_close, "playClose", tr("Close"));
    m_playing->setCheckable(true);
    m_more->hide();
    m_close->hide();
}

void PlayBar::buildLayout()
{
    m_choice->setObjectName(u"playChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMinimumWidth(choiceWidth);
    m_choice->setAccessibleName(tr("What is played"));
    m_choice->view()->setAccessibleName(tr("Data paths and features"));
    prepareButtons();
    m_count->setObjectName(u"playCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    fixWidth(*m_count, countWidth);
    m_sentence->setObjectName(u"playSentence"_s);
    fixWidth(*m_sentence, sentenceWidth);
    m_sentence->hide();
    auto* const row = new QHBoxLayout;
    row->setSpacing(6);
    for (QWidget* const widget :
         std::initializer_list<QWidget*>{m_choice, m_back, m_playing, m_next, m_count})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(m_more);
    row->addWidget(m_close);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_sentence);
}

void PlayBar::setBook(std::shared_ptr<const FeatureBook> book)
{
    m_book = std::move(book);
    m_feature = nullptr;
    m_core.reset();
    followPlace();
}

void PlayBar::setGlossary(const Glossary& glossary)
{
    m_sentence->setGlossary(glossary);
}

std::optional<std::uint32_t> PlayBar::coreOfPlace() const
{
    const auto place = m_canvas.place();
    if (!place || !place->isPart())
        return std::nullopt;
    return m_canvas.scene()->interior->parts.coreOf(place->part());
}

/// The operations of the NeuronCore that one is in; none elsewhere. A feature goes on.
void PlayBar::followPlace()
{
    const auto core = coreOfPlace();
    if (core == m_core && core)
        return;
    m_core = core;
    if (m_feature == nullptr)
        stop();
    fillChoices();
}

void PlayBar::fillChoices()
{
    const QSignalBlocker quiet(m_choice);
    m_entries.clear();
    m_choice->clear();
    m_choice->addItem(tr("Show a data path…"));
    const auto type = m_core ? m_canvas.scene()->interior->parts.chip().core : nullptr;
    if (type && m_book) {
        for (const std::string& name : m_book->playNames()) {
            if (const DataPathPlay* const play = m_book->findPlay(name, type->name)) {
                m_entries.push_back({play, nullptr});
                m_choice->addItem(words(play->title));
            }
        }
    }
    if (m_feature != nullptr) {
        m_entries.push_back({nullptr, m_feature});
        m_choice->addItem(text(m_feature->title));
        m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    m_close->setVisible(m_feature != nullptr);
    setVisible(!m_entries.empty());
    Q_EMIT resized();
    if (!m_wanted.isEmpty())
        playWanted();
}

void PlayBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Role::BoxEdge), 1.25));
    painter.setBrush(themeColor(Role::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

PlayBar::Entry PlayBar::current() const
{
    const int index = m_choice->currentIndex() - 1;
    return index < 0 || static_cast<std::size_t>(index) >= m_entries.size()
        ? Entry{}
        : m_entries[static_cast<std::size_t>(index)];
}

std::size_t PlayBar::stepCount() const
{
    const Entry entry = current();
    if (entry.feature != nullptr)
        return entry.feature->steps.size();
    return entry.play != nullptr ? entry.play->steps.size() : 0;
}

QString PlayBar::sentence() const
{
    return m_sentence->isHidden() ? QString() : m_sentence->text();
}

QString PlayBar::feature() const
{
    return m_feature != nullptr ? text(m_feature->name) : QString();
}

void PlayBar::play(const QString& name)
{
    m_wanted = name;
    playWanted();
}

void PlayBar::playWanted()
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) {
        return entry.play != nullptr && entry.play->name == m_wanted.toStdString();
    });
    if (found == m_entries.end())
        return;
    m_wanted.clear();
    const int index = static_cast<int>(found - m_entries.begin()) + 1;
    m_choice->setCurrentIndex(index);
    choose(index);
}

void PlayBar::explain(const QString& name, const QString& more)
{
    const Explanation* const found = m_book ? m_book->findExplanation(name.toStdString()) : nullptr;
    if (found == nullptr)
        return;
    stop();
    m_feature = found;
    m_more->setText(more);
    m_more->setAccessibleName(more);
    m_more->setToolTip(more);
    m_more->setVisible(!more.isEmpty());
    fillChoices();
    show(0);
}

void PlayBar::close()
{
    stop();
    m_choice->setCurrentIndex(0);
    m_feature = nullptr;
    m_more->hide();
    fillChoices();
}

/// Another entry ends the feature, for which there is no way back but the menu.
void PlayBar::choose(int index)
{
    const Entry chosen = current();
    if (m_feature != nullptr && chosen.feature == nullptr) {
        m_feature = nullptr;
        m_more->hide();
        fillChoices();
        m_choice->setCurrentIndex(index);
    }
    if (index == 0)
        stop();
    else
        show(0);
}

void PlayBar::next()
{
    if (stepCount() == 0)
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
    if (!m_playing->isChecked() || stepCount() == 0) {
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
    const Entry entry = current();
    if (entry.play != nullptr && m_canvas.place() && m_core) {
        m_step = step;
        say(entry.play->steps[step].sentence, entry.play->steps[step].source);
        lightPath(entry.play->steps[step]);
    } else if (entry.feature != nullptr) {
        const ExplanationStep& shown = entry.feature->steps[step];
        m_step = step;
        say(shown.sentence, shown.source);
        QStringList addresses;
        for (const std::string& address : shown.addresses)
            addresses << text(address);
        Q_EMIT placesRequested(addresses);
    }
}

/// The parts of the NeuronCore that one is in, and the ways between them.
void PlayBar::lightPath(const DataPathStep& step)
{
    const auto place = m_canvas.place();
    if (!place || !m_core)
        return;
    auto [lit, ways] = litPath(*m_canvas.scene(), place->vertex(), *m_core, step);
    m_canvas.setLit(std::move(lit), std::move(ways));
}

void PlayBar::light(std::vector<Element> elements)
{
    if (m_feature == nullptr)
        return;
    m_lit = std::move(elements);
    m_canvas.setLit(m_lit, {});
}

void PlayBar::relight()
{
    const Entry entry = current();
    if (m_step && entry.play != nullptr && m_canvas.place() && m_core)
        lightPath(entry.play->steps[*m_step]);
    else
        m_canvas.setLit(m_lit, {});
}

void PlayBar::say(const std::string& sentence, const std::string& source)
{
    const std::size_t shown = m_step.value_or(0);
    m_count->setText(tr("%1 of %2").arg(shown + 1).arg(stepCount()));
    m_sentence->setText(text(sentence));
    m_sentence->setToolTip(text(source));
    m_sentence->show();
    m_back->setEnabled(shown > 0);
    m_next->setEnabled(shown + 1 < stepCount());
    Q_EMIT resized();
}

void PlayBar::stop()
{
    m_timer->stop();
    m_playing->setChecked(false);
    m_step.reset();
    m_lit.clear();
    m_sentence->hide();
    m_count->clear();
    m_canvas.setLit({}, {});
    Q_EMIT resized();
}

} // namespace atlas::views
