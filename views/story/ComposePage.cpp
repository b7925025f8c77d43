#include "views/story/ComposePage.h"

#include "views/language/Words.h"
#include "views/story/PageColumn.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas::views {

namespace {

/// Words of a page; the class's name is that of the translations.
struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::views::PageWords)
};

QString simulatedText()
{
    return PageWords::tr("simulated");
}

QString plannedText(const std::string& instance)
{
    return PageWords::tr("planned for %1 by the catalogue").arg(QString::fromStdString(instance));
}

/// Adds sources that are separated by semicolons, without the folders of their documents.
void addSources(std::vector<std::string>& all, const std::string& text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find("; ", at), text.size());
        std::string source = text.substr(at, end - at);
        const std::size_t name = source.rfind('/', source.find(' '));
        const bool document = name != std::string::npos
            && source.find('.', name) != std::string::npos
            && source.find("://") == std::string::npos;
        if (document)
            source.erase(0, name + 1);
        if (!source.empty() && std::ranges::find(all, source) == all.end())
            all.push_back(std::move(source));
        at = end + 2;
    }
}

constexpr double margin = 96;
constexpr double footRule = 992; ///< where the line above the foot is
constexpr double footBaseline = 1040;
constexpr double contentBottom = 964;
constexpr double gutter = 88; ///< between the stage and the texts; a line stands in it

bool isPrefix(const std::vector<StageFigure>& some, const std::vector<StageFigure>& all)
{
    return some.size() <= all.size()
        && std::equal(some.begin(), some.end(), all.begin(), [](const auto& a, const auto& b) {
               return a.label == b.label && a.value == b.value;
           });
}

class Composer {
public:
    Composer(const PageQuery& query, const PageMeasure& measure)
        : m_query(query)
        , m_measure(measure)
        , m_slide(query.story.slides[query.at.slide])
        , m_stage(query.stages[query.at.step])
    {
        m_page.width = pageHeight * query.look.aspect.ratio();
        m_page.theme = query.look.theme;
        m_page.title = plainText(m_slide.title);
        collectItems();
    }

    SlidePage compose()
    {
        const bool opening =
            m_stage.kind == StageKind::None && m_items.empty() && m_query.problems.empty();
        double top = opening ? composeOpening() : composeTitle();
        if (!m_query.problems.empty())
            top = composeProblem(top);
        composeContent(top);
        composeFoot();
        return std::move(m_page);
    }

private:
    [[nodiscard]] PageColumn wholeColumn() const { return {margin, m_page.width - 2 * margin}; }

    void collectItems()
    {
        const Stage& last = m_query.stages.back();
        const auto& figures =
            isPrefix(m_stage.figures, last.figures) ? last.figures : m_stage.figures;
        for (std::size_t i = 0; i < figures.size(); ++i)
            m_items.push_back({&figures[i], {}, i < m_stage.figures.size()});
        if (!m_stage.sentence.empty())
            m_items.push_back(
                {nullptr,
                 {TextBlock::Kind::Paragraph, 0, {}, {{words(m_stage.sentence).toStdString()}}},
                 true});
        for (std::size_t step = 0; step < m_slide.steps.size(); ++step) {
            for (TextBlock& block : readText(m_slide.steps[step].text))
                m_items.push_back({nullptr, std::move(block), step <= m_query.at.step});
        }
    }

    /// A line in at most so many lines, smaller where it must be.
    SetWords setShrunk(const std::string& text, PageFont font, double smallest, double mostLines)
    {
        SetWords set = setLine(text, font, wholeColumn(), m_measure);
        // One line that is a little smaller beats a last word alone on a second one.
        constexpr double littleSmaller = 0.84;
        for (PageFont less = font; less.size > font.size * littleSmaller; less.size -= 2) {
            SetWords one = setLine(text, less, wholeColumn(), m_measure);
            if (one.height <= less.size * lineSpacing + 1)
                return one;
        }
        while (set.height > font.size * lineSpacing * mostLines + 1 && font.size > smallest) {
            font.size = std::max(smallest, font.size - 4);
            set = setLine(text, font, wholeColumn(), m_measure);
        }
        if (set.height > font.size * lineSpacing * mostLines + 1 || set.tooWide)
            m_page.overflows.push_back(text);
        return set;
    }

    double composeTitle()
    {
        double y = 66;
        if (!m_page.title.empty()) {
            SetWords title = setShrunk(m_page.title, {.size = 60, .weight = 700}, 44, 2);
            const double height = title.height;
            putWords(m_page, std::move(title), y);
            y += height;
        }
        const std::string subtitle = plainText(m_slide.subtitle);
        if (!subtitle.empty()) {
            SetWords words =
                setShrunk(subtitle, {.size = 34, .role = Role::TextSecondary}, smallestPageText, 2);
            const double height = words.height;
            putWords(m_page, std::move(words), y);
            y += height;
        }
        return y + 28;
    }

    /// A slide of a title alone stands in the middle.
    double composeOpening()
    {
        SetWords title = setShrunk(m_page.title, {.size = 104, .weight = 700}, 60, 3);
        const std::string subtitle = plainText(m_slide.subtitle);
        SetWords below =
            setShrunk(subtitle, {.size = 44, .role = Role::TextSecondary}, smallestPageText, 3);
        const double height = title.height + (subtitle.empty() ? 0 : below.height + 24);
        const double y = (pageHeight - height) / 2 - 40;
        m_page.boxes.push_back(
            {.rect = {margin, y - 34, 132, 10}, .radius = 5, .fill = Role::Accent});
        const double titleHeight = title.height;
        putWords(m_page, std::move(title), y);
        if (!subtitle.empty())
            putWords(m_page, std::move(below), y + titleHeight + 24);
        return y + height;
    }

    /// A strip that says what is wrong with the slide.
    double composeProblem(double top)
    {
        constexpr double padding = 18;
        const PageFont font{.size = smallestPageText};
        const PageColumn column{margin + 60, m_page.width - 2 * margin - 80};
        const auto& problem = m_query.problems.front();
        SetWords set = setLine(
            elided(message(problem), font, column.width * 2.6, m_measure), font, column, m_measure);
        const double height = set.height + 2 * padding;
        m_page.boxes.push_back(
            {.rect = {margin, top, m_page.width - 2 * margin, height},
             .radius = 8,
             .fill = Role::Panel,
             .edge = Role::Failed,
             .edgeWidth = 3});
        m_page.texts.push_back(
            {.baseline = {margin + 30, top + padding + font.size * 0.97},
             .size = font.size,
             .weight = 700,
             .role = Role::Failed,
             .align = Align::Center,
             .text = "!",
             .width = m_measure("!", font)});
        putWords(m_page, std::move(set), top + padding);
        return top + height + 24;
    }

    void composeContent(double top)
    {
        const bool staged = m_stage.kind != StageKind::None;
        const double wide = m_page.width - 2 * margin;
        const double height = contentBottom - top;
        if (!staged) {
            composeWords({margin, top, wide, height});
            return;
        }
        if (m_items.empty()) {
            composeStage({margin, top, wide, height});
            return;
        }
        const bool beside = m_query.look.aspect.ratio() > 1.15;
        if (beside) {
            const double share = onlyFigures() ? 0.66 : 0.61;
            const double left = (wide - gutter) * share;
            composeStage({margin, top, left, height});
            const double x = margin + left + gutter / 2;
            m_page.lines.push_back(
                {.points = {{x, top + 12}, {x, contentBottom - 12}},
                 .role = Role::Hairline,
                 .width = 4});
            composeWords({margin + left + gutter, top, wide - left - gutter, height});
        } else {
            const double upper = height * 0.56;
            composeStage({margin, top, wide, upper});
            composeWords({margin, top + upper + 30, wide, height - upper - 30});
        }
    }

    [[nodiscard]] bool onlyFigures() const
    {
        return std::ranges::all_of(
            m_items, [](const ColumnItem& item) { return item.figure != nullptr; });
    }

    void composeStage(const Rect& room)
    {
        m_page.stage = room;
        const bool picture = m_stage.kind == StageKind::Machine || m_stage.kind == StageKind::Place;
        if (!picture) {
            drawStagePanel(m_page, m_stage, room, m_measure);
            return;
        }
        if (!m_query.look.picture)
            return;
        // What belongs to the picture comes first in the lists, behind what is there already.
        SlidePage art;
        drawStagePicture(art, {m_stage, m_query.run}, room, m_measure);
        m_page.picture = std::move(art.picture);
        m_page.stageLines = art.lines.size();
        m_page.stageOverlays = art.overlays.size();
        m_page.stageTexts = art.texts.size();
        m_page.lines.insert(m_page.lines.begin(), art.lines.begin(), art.lines.end());
        m_page.overlays.insert(m_page.overlays.begin(), art.overlays.begin(), art.overlays.end());
        m_page.texts.insert(m_page.texts.begin(), art.texts.begin(), art.texts.end());
    }

    void composeWords(const Rect& room)
    {
        composeColumn(
            m_page,
            {.items = m_items, .room = room, .alone = m_stage.kind == StageKind::None},
            m_measure);
    }

    [[nodiscard]] std::string sourceLine() const
    {
        std::vector<std::string> all;
        if (!m_stage.source.empty()) {
            addSources(all, m_stage.source);
        } else {
            if (m_stage.machine)
                all.push_back(m_stage.address);
            if (m_stage.run)
                addSources(all, simulatedText().toStdString());
            if (m_stage.kind == StageKind::Chart && m_stage.chart)
                addSources(all, words(m_stage.chart->source).toStdString());
            if (m_stage.kind == StageKind::Term && m_stage.term)
                addSources(all, m_stage.term->source);
            if (m_stage.kind == StageKind::Fit && m_stage.fit)
                addSources(all, plannedText(m_stage.fit->device.instance).toStdString());
            for (const StageFigure& figure : m_stage.figures)
                addSources(all, words(figure.source).toStdString());
        }
        std::string line;
        for (const std::string& source : all)
            line += (line.empty() ? "" : "; ") + source;
        return line;
    }

    void composeFoot()
    {
        constexpr double dash = 22;
        constexpr double pitch = 30;
        constexpr std::size_t mostDashes = 20;
        m_page.lines.push_back({.points = {{margin, footRule}, {m_page.width - margin, footRule}}});
        const PageFont font{.size = smallestPageText, .role = Role::TextSecondary};
        const std::size_t count = m_query.story.slides.size();
        const std::string progress =
            PageWords::tr("%1 of %2").arg(m_query.at.slide + 1).arg(count).toStdString();
        const double right = m_page.width - margin;
        addFootText(
            progress, {right, footBaseline}, {.size = font.size, .weight = 500}, Align::Right);
        double left = right - m_measure(progress, font) - 48;
        if (count <= mostDashes) {
            left -= pitch * static_cast<double>(count);
            for (std::size_t i = 0; i < count; ++i)
                m_page.boxes.push_back(
                    {.rect = {left + pitch * static_cast<double>(i), footBaseline - 15, dash, 8},
                     .radius = 4,
                     .fill = i <= m_query.at.slide ? Role::Accent : Role::Raised});
        } else {
            constexpr double wide = 320;
            left -= wide;
            m_page.boxes.push_back(
                {.rect = {left, footBaseline - 15, wide, 8}, .radius = 4, .fill = Role::Raised});
            const double done =
                static_cast<double>(m_query.at.slide + 1) / static_cast<double>(count);
            m_page.boxes.push_back(
                {.rect = {left, footBaseline - 15, wide * done, 8},
                 .radius = 4,
                 .fill = Role::Accent});
        }
        const std::string source = elided(sourceLine(), font, left - margin - 40, m_measure);
        if (!source.empty())
            addFootText(source, {margin, footBaseline}, font, Align::Left);
    }

    void addFootText(const std::string& text, Point baseline, const PageFont& font, Align align)
    {
        m_page.texts.push_back(
            {.baseline = baseline,
             .size = font.size,
             .weight = font.weight,
             .role = Role::TextSecondary,
             .align = align,
             .text = text,
             .width = m_measure(text, font)});
    }

    const PageQuery& m_query;
    const PageMeasure& m_measure;
    const atlas::Slide& m_slide;
    const Stage& m_stage;
    std::vector<ColumnItem> m_items;
    SlidePage m_page;
};

} // namespace

SlidePage composePage(const PageQuery& query, const PageMeasure& measure)
{
    return Composer(query, measure).compose();
}

} // namespace atlas::views
