#include "views/pages/LevelList.h"

#include "views/language/Words.h"
#include "views/panels/InspectorPage.h"
#include "views/reference/TermLabel.h"
#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/ThemeApplier.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar zeroWidthSpace(0x200B);

QString text(std::string_view english)
{
    return words(english);
}

/// Lets the path of a page break after its slashes and underlines.
QString breakable(QString source)
{
    for (const QChar mark : {u'_', u'/', u'-'})
        source.replace(mark, QString(mark) + zeroWidthSpace);
    return source;
}

/// A text that wraps. Its height follows from its font and width alone, so that rows are laid out
/// right before they are seen.
class Words : public QWidget {
public:
    Words(const QString& text, const QFont& font, Role color, QWidget* parent)
        : QWidget(parent)
        , m_text(text)
        , m_font(font)
        , m_color(color)
    {
        setAccessibleName(QString(text).remove(zeroWidthSpace));
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(m_font).horizontalAdvance(m_text) + 1, heightForWidth(1 << 20)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int least = 60;
        return {std::min(sizeHint().width(), least), QFontMetrics(m_font).height()};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        constexpr int tall = 10'000;
        return QFontMetrics(m_font)
            .boundingRect(QRect(0, 0, std::max(width, 1), tall), Qt::TextWordWrap, m_text)
            .height();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(m_font);
        painter.setPen(themeColor(m_color));
        painter.drawText(rect(), Qt::TextWordWrap, m_text);
    }

private:
    QString m_text;
    QFont m_font;
    Role m_color;
};

/// The mark of how a figure is known.
class MarkSign : public QWidget {
public:
    MarkSign(Mark mark, QWidget* parent)
        : QWidget(parent)
        , m_mark(mark)
    {
        setFixedSize(16, 16);
        setToolTip(markText(mark));
        setAccessibleName(markText(mark));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(painter, m_mark, QPointF(width() / 2.0, height() / 2.0));
    }

private:
    Mark m_mark;
};

/// A row with a hairline at its foot.
class LevelRow : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(0, height() - 1, width(), 1, themeColor(Role::Hairline));
    }
};

QString scopeText(const SharedFigure& shared, bool isShare)
{
    if (isShare)
        return LevelList::tr("share of a NeuronCore");
    if (shared.scope == "other chips")
        return LevelList::tr("together");
    return LevelList::tr("per %1").arg(text(shared.scope));
}

/// Where the figure comes from, and what other sources say.
QString sourceText(const Figure& figure)
{
    const Reading& chosen = figure.chosen();
    QStringList lines{breakable(text(chosen.source))};
    if (!chosen.note.empty())
        lines.front() += u" (%1)"_s.arg(text(chosen.note));
    for (std::size_t i = 0; i < figure.readings.size(); ++i) {
        const Reading& reading = figure.readings[i];
        if (i != figure.chosenIndex)
            lines << LevelList::tr("or %1: %2")
                         .arg(text(reading.asWritten()), breakable(text(reading.source)));
    }
    return lines.join(u'\n');
}

/// Value, how it is known, whose it is, and its sources below.
QWidget* figureCell(
    const QString& name,
    const std::optional<SharedFigure>& shared,
    const QString& instead,
    bool shares,
    QWidget* parent)
{
    auto* const cell = new QWidget(parent);
    auto* const layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    const bool isShare = shares && shared && shared->cores > 1;
    const auto share = isShare ? shareOfCore(*shared) : std::nullopt;
    if (!shared || (shares && shared->cores == 0)) {
        layout->addWidget(new Words(
            u"%1: %2"_s.arg(name, shared ? LevelList::tr("not shared out") : instead),
            uiFont(13),
            Role::TextSecondary,
            cell));
        layout->addStretch();
        return cell;
    }
    const Figure& figure = share ? *share : shared->figure;
    const FormattedQuantity shown = figure.chosen().shown();
    const QString about = shared->rough ? LevelList::tr("about ") : QString();
    const QString valueText = u"%1%2 %3"_s.arg(about, text(shown.number), text(shown.unit));
    auto* const value = new Words(valueText, uiFont(14, QFont::DemiBold), Role::Text, cell);
    value->setAccessibleName(u"%1 %2"_s.arg(name, valueText));
    value->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* const line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(value);
    line->addWidget(new MarkSign(markOf(figure.kind), cell));
    line->addWidget(
        new Words(scopeText(*shared, isShare), uiFont(12), Role::TextSecondary, cell), 1);
    layout->addLayout(line);
    layout->addWidget(new Words(sourceText(figure), uiFont(11), Role::TextSecondary, cell));
    layout->addStretch();
    return cell;
}

} // namespace

LevelList::LevelList(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"levelList"_s);
    setAccessibleName(tr("Levels"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Texts wrap by the width that is left: it must not change when the bar comes.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void LevelList::setHierarchy(const MemoryHierarchy& hierarchy, bool shares)
{
    auto* const content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* const layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(0);
    for (const LevelFacts& facts : hierarchy.levels)
        layout->addWidget(makeLevel(facts, shares));
    layout->addStretch();
    setWidget(content); // takes the place of the old one and deletes it
}

void LevelList::setGlossary(const Glossary& glossary)
{
    m_glossary = glossary;
    for (auto* const label : findChildren<TermLabel*>())
        label->setGlossary(glossary);
}

TermLabel*
LevelList::makeWords(const QString& text, int size, QFont::Weight weight, QWidget* parent)
{
    auto* const label = new TermLabel(size, parent);
    label->setWeight(weight);
    label->setGlossary(m_glossary);
    label->setText(text);
    connect(label, &TermLabel::termRequested, this, &LevelList::termRequested);
    return label;
}

QWidget* LevelList::makeLevel(const LevelFacts& facts, bool shares)
{
    auto* const row = new LevelRow;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->setSpacing(24);
    auto* const words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(makeWords(text(facts.name), 14, QFont::DemiBold, row));
    words->addWidget(makeWords(text(facts.use), 13, QFont::Normal, row));
    words->addStretch();
    layout->addLayout(words, 4);
    layout->addWidget(
        figureCell(tr("Capacity"), facts.capacity, text(facts.whyNoCapacity), shares, row), 4);
    layout->addWidget(
        figureCell(tr("Bandwidth"), facts.bandwidth, text(facts.whyNoBandwidth), shares, row), 4);
    auto* const go = new QPushButton(tr("Show"), row);
    const QString address = text(facts.address);
    go->setObjectName(u"show-"_s + text(toString(facts.level)));
    go->setAccessibleName(tr("Show %1 in the diagram").arg(text(facts.name)));
    go->setToolTip(address);
    go->setEnabled(!address.isEmpty());
    connect(go, &QPushButton::clicked, this, [this, address] { Q_EMIT placeRequested(address); });
    layout->addWidget(go, 0, Qt::AlignTop);
    return row;
}

} // namespace atlas::views
