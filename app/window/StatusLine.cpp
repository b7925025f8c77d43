#include "app/window/StatusLine.h"

#include "model/units/Unit.h"
#include "views/canvas/Describe.h"
#include "views/canvas/DescribeScene.h"
#include "views/language/Words.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <cmath>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int tall = 26;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatusLine)
};

/// There may be more paths than an int counts: the plural form follows the last digits.
QString pathCountText(std::uint64_t count)
{
    constexpr std::uint64_t most = 1'000'000'000;
    const int form = static_cast<int>(count > most ? count % most + most : count);
    return Words::tr("%1 shortest paths", nullptr, form)
        .arg(views::plain(formatNumber(static_cast<double>(count))));
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_left(new QLabel(this))
    , m_right(new QLabel(this))
{
    setObjectName(u"statusLine"_s);
    views::fixHeight(*this, tall);
    m_left->setObjectName(u"statusLeft"_s);
    m_right->setObjectName(u"statusRight"_s);
    for (QLabel* const label : {m_left, m_right}) {
        label->setFont(views::uiFont(12));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_left->setMinimumWidth(10);
    m_left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 12, 0);
    layout->setSpacing(24);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_right);
}

void StatusLine::setLeft(const QString& text)
{
    m_left->setText(text);
    m_left->setToolTip(text);
}

void StatusLine::setRight(const QString& text)
{
    m_right->setText(text);
}

QString StatusLine::left() const
{
    return m_left->text();
}

QString StatusLine::right() const
{
    return m_right->text();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, views::themeColor(Role::Hairline));
}

QString selectionText(const Session& session)
{
    if (!session.scene())
        return Words::tr("No machine is open");
    const Topology& topology = session.scene()->topology;
    const auto& selection = session.selection();
    if (selection.empty())
        return Words::tr("Nothing selected");
    if (session.paths() != nullptr)
        return pathsText(session);
    if (selection.size() > 1)
        return Words::tr("%1 selected").arg(views::countsOf(*session.scene(), selection));
    const Element element = selection.front();
    const views::Scene& scene = *session.scene();
    if (element.isPart())
        return Words::tr("%1 selected").arg(views::hintOf(scene, element));
    const QString head = Words::tr("%1 selected").arg(views::nameOf(topology, element));
    const QString note = element.isVertex()
        ? views::linksText(topology, element.vertex())
        : views::rateText(
              topology.linkType(element.edge()).bandwidth,
              views::dimensionOf(topology.edge(element.edge()).kind));
    return note.isEmpty() ? head : u"%1 · %2"_s.arg(head, note);
}

QString pathsText(const Session& session)
{
    const views::PathReport* const report = session.paths();
    if (report == nullptr || !session.scene())
        return {};
    const Topology& topology = session.scene()->topology;
    const QString ends = u"%1 → %2"_s.arg(
        views::nameOf(topology, Element::of(report->from)),
        views::nameOf(topology, Element::of(report->to)));
    if (report->paths.empty())
        return Words::tr("%1: nothing joins the two").arg(ends);
    const int hops = static_cast<int>(report->hops());
    const QString hopText = Words::tr("%Ln hops", nullptr, hops);
    const QString countText = pathCountText(report->count);
    return Words::tr("%1: %2 · %3 · bottleneck %4")
        .arg(ends, hopText, countText, views::rateText(report->bottleneck, Dimension::Rate));
}

QString totalsText(const Session& session, double scale)
{
    if (!session.scene())
        return {};
    const Summary& totals = session.scene()->summary;
    QStringList parts;
    const auto add = [&parts](std::uint32_t count, const char* words) {
        if (count > 0)
            parts << Words::tr(words, nullptr, static_cast<int>(count));
    };
    add(totals.chips, QT_TRANSLATE_N_NOOP("StatusLine", "%Ln chips"));
    add(totals.neuronLinks, QT_TRANSLATE_N_NOOP("StatusLine", "%Ln NeuronLinks"));
    add(totals.unconfirmedNeuronLinks, QT_TRANSLATE_N_NOOP("StatusLine", "%Ln unconfirmed"));
    add(totals.pcieGroups, QT_TRANSLATE_N_NOOP("StatusLine", "%Ln PCIe roots and switches"));
    add(totals.efaAdapters, QT_TRANSLATE_N_NOOP("StatusLine", "%Ln EFA"));
    const double percent = scale * 100;
    parts << Words::tr("%1 %").arg(
        percent < 10 ? QLocale().toString(percent, 'f', 1)
                     : QString::number(static_cast<int>(std::lround(percent))));
    return parts.join(u" · "_s);
}

} // namespace atlas::app
