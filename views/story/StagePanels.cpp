#include "model/units/Unit.h"
#include "views/language/Words.h"
#include "views/story/StageArt.h"
#include "views/story/StagePanel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace atlas::views {

namespace {

/// Words of a page; the class's name is that of the translations.
struct StagePanel {
    Q_DECLARE_TR_FUNCTIONS(atlas::views::StagePanel)
};

/// A piece of a stacked bar.
struct Piece {
    std::string name;
    Bytes amount;
};

/// The largest categories, and the others together.
std::vector<Piece> piecesOf(const MemoryUse& use)
{
    constexpr std::size_t most = 4;
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < memoryCategoryCount; ++i) {
        const auto category = static_cast<MemoryCategory>(i);
        if (use.of(category).amount.count() > 0)
            pieces.push_back({words(toString(category)).toStdString(), use.of(category).amount});
    }
    std::ranges::stable_sort(
        pieces, [](const Piece& a, const Piece& b) { return a.amount.count() > b.amount.count(); });
    if (pieces.size() <= most + 1)
        return pieces;
    std::uint64_t rest = 0;
    for (std::size_t i = most; i < pieces.size(); ++i)
        rest += pieces[i].amount.count();
    pieces.resize(most);
    pieces.push_back({StagePanel::tr("everything else").toStdString(), Bytes(rest)});
    return pieces;
}

QString verdictText(const FitReport& report)
{
    switch (report.verdict) {
    case FitVerdict::Ok:
        return StagePanel::tr("It fits");
    case FitVerdict::Tight:
        return StagePanel::tr("It fits, with little to spare");
    case FitVerdict::DeviceOom:
        return StagePanel::tr("It does not fit: the NeuronCore's memory is too small");
    case FitVerdict::HostOom:
        return StagePanel::tr("It does not fit: the host's memory is too small");
    case FitVerdict::InvalidPlan:
        return StagePanel::tr("No such plan can run");
    }
    return {};
}

void drawFit(Panel& panel, const FitReport& report)
{
    constexpr std::array roles{Role::Accent, Role::Sbuf, Role::Vector, Role::Host, Role::Gpsimd};
    const Rect& room = panel.room();
    const bool good = report.verdict == FitVerdict::Ok || report.verdict == FitVerdict::Tight;
    double y = panel.title(StagePanel::tr("Device memory of one NeuronCore").toStdString(), {});
    const double capacity = static_cast<double>(report.numbers.capacity.count());
    const auto total = static_cast<double>(report.numbers.memory.total().count());
    const double scale = room.width / std::max({capacity, total, 1.0});
    // In little room the bar is thinner and the lines are closer.
    const bool low = room.height < 740;
    const double thick = low ? 72 : 120;
    const double line = low ? 44 : 54;
    panel.box({room.x, y, capacity * scale, thick}, Role::Raised, 6);
    double x = room.x;
    const auto pieces = piecesOf(report.numbers.memory);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const double wide = static_cast<double>(pieces[i].amount.count()) * scale;
        panel.box({x, y, std::max(1.0, wide - 3), thick}, roles.at(i), 2);
        x += wide;
    }
    panel.line(
        {{room.x + capacity * scale, y - 12}, {room.x + capacity * scale, y + thick + 12}},
        good ? Role::Text : Role::Failed,
        6);
    y += thick + (low ? 46 : 58);
    const PageFont font{.size = 34};
    panel.text(
        {room.x + std::min(capacity * scale, room.width), y},
        StagePanel::tr("it has %1")
            .arg(QString::fromStdString(toString(report.numbers.capacity)))
            .toStdString(),
        font,
        Align::Right);
    y += low ? 4 : 22;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        y += line;
        panel.box({room.x, y - 26, 30, 30}, roles.at(i), 4);
        panel.text({room.x + 50, y}, pieces[i].name, font);
        panel.text(
            {room.x + std::min(room.width, 620.0), y},
            toString(pieces[i].amount),
            {.size = 34, .weight = 600},
            Align::Right);
    }
    y += 66;
    y = panel.paragraph(
        y - 34,
        verdictText(report).toStdString(),
        {.size = 44, .weight = 700, .role = good ? Role::Healthy : Role::Failed});
    if (!report.reasons.empty())
        y = panel.paragraph(
            y + 6,
            words(report.reasons.front().text).toStdString(),
            {.size = smallestPageText, .role = Role::TextSecondary});
    if (y > room.bottom() + 1)
        panel.overflow("the reason of the verdict");
}

/// A word with its meaning, or the meaning with room for the word.
void drawTerm(Panel& panel, const StageTerm& term)
{
    constexpr std::size_t longDefinition = 420;
    constexpr std::size_t shortDefinition = 200;
    const Rect& room = panel.room();
    const std::size_t letters = term.definition.size();
    const double size = letters > longDefinition ? 36 : letters > shortDefinition ? 46 : 56;
    double y = room.y + room.height * (letters > longDefinition ? 0.02 : 0.12);
    if (term.asked)
        y = panel.paragraph(
            y,
            StagePanel::tr("Which word is it?").toStdString(),
            {.size = 34, .weight = 500, .role = Role::Accent});
    else
        y = panel.paragraph(y, term.name, {.size = 84, .weight = 700});
    y = panel.paragraph(y + 24, term.definition, {.size = size});
    if (term.asked && term.answered)
        y = panel.paragraph(y + 48, term.name, {.size = 104, .weight = 700, .role = Role::Accent});
    if (y > room.bottom() + 1)
        panel.overflow("the meaning of " + term.name);
}

} // namespace

void drawStagePanel(
    SlidePage& page, const Stage& stage, const Rect& room, const PageMeasure& measure)
{
    Panel panel(page, room, measure);
    if (stage.kind == StageKind::Chart && stage.chart && !stage.chart->curves.empty())
        drawCurves(panel, *stage.chart);
    else if (stage.kind == StageKind::Chart && stage.chart)
        drawBars(panel, *stage.chart);
    else if (stage.kind == StageKind::Fit && stage.fit)
        drawFit(panel, *stage.fit);
    else if (stage.kind == StageKind::Term && stage.term)
        drawTerm(panel, *stage.term);
}

} // namespace atlas::views
