#include "views/story/PageColumn.h"

#include "views/language/Words.h"

#include <algorithm>
#include <array>

namespace atlas::views {

namespace {

/// Sizes of the words of a column.
struct ColumnSizes {
    double text = 40;
    double figure = 96;
};
/// From the largest to the smallest. The first ones are for pages of words alone.
constexpr std::array sizeSteps{
    ColumnSizes{56, 128},
    ColumnSizes{50, 112},
    ColumnSizes{46, 96},
    ColumnSizes{40, 96},
    ColumnSizes{38, 84},
    ColumnSizes{36, 72},
    ColumnSizes{34, 64},
    ColumnSizes{32, 56},
    ColumnSizes{smallestPageText, 48}};
constexpr std::size_t firstBesideStage = 3;

/// Something of a column, or two figures side by side.
struct ColumnRow {
    std::vector<SetWords> words;
    std::vector<bool> shown;
    bool figures = false;
    double gap = 0; ///< above it

    [[nodiscard]] double height() const
    {
        double height = 0;
        for (const SetWords& each : words)
            height = std::max(height, each.height);
        return height;
    }
    [[nodiscard]] bool isTooWide() const { return std::ranges::any_of(words, &SetWords::tooWide); }
};

class Column {
public:
    Column(const ColumnQuery& query, const PageMeasure& measure)
        : m_query(query)
        , m_measure(measure)
    {
        const auto figures = std::ranges::count_if(
            query.items, [](const ColumnItem& item) { return item.figure != nullptr; });
        m_pairs = query.alone && figures > 1;
    }

    void compose(SlidePage& page)
    {
        const double room = m_query.room.height;
        const std::size_t first = m_query.alone ? 0 : firstBesideStage;
        bool fits = false;
        for (std::size_t i = first; i < sizeSteps.size() && !fits; ++i) {
            set(sizeSteps.at(i));
            fits = height() <= room && std::ranges::none_of(m_rows, &ColumnRow::isTooWide);
        }
        if (!fits)
            page.overflows.push_back("the texts of “" + page.title + "”");
        // A little above the middle, where eyes rest.
        constexpr double above = 0.3;
        place(page, m_query.alone ? std::max(0.0, room - height()) * above : 0);
    }

private:
    [[nodiscard]] double height() const
    {
        double height = 0;
        for (const ColumnRow& row : m_rows)
            height += row.gap + row.height();
        return height;
    }

    /// The part of the room for the first or the second of two figures, or all of it.
    [[nodiscard]] PageColumn columnOf(const ColumnItem& item, bool second) const
    {
        constexpr double between = 96;
        const Rect& room = m_query.room;
        if (!m_pairs || item.figure == nullptr)
            return {room.x, room.width};
        const double half = (room.width - between) / 2;
        return {room.x + (second ? half + between : 0), half};
    }

    void set(const ColumnSizes& sizes)
    {
        m_rows.clear();
        const ColumnItem* before = nullptr;
        for (const ColumnItem& item : m_query.items) {
            const bool figure = item.figure != nullptr;
            const bool second = figure && m_pairs && !m_rows.empty() && m_rows.back().figures
                && m_rows.back().words.size() == 1;
            if (!second) {
                m_rows.push_back({.words = {}, .shown = {}, .figures = figure});
                if (before != nullptr)
                    m_rows.back().gap = gapBetween(*before, item, sizes);
            }
            const PageColumn column = columnOf(item, second);
            ColumnRow& row = m_rows.back();
            row.words.push_back(
                figure ? setFigure(*item.figure, sizes, column)
                       : setBlock(item.block, sizes.text, column, m_measure));
            row.shown.push_back(item.shown);
            before = &item;
        }
    }

    static double
    gapBetween(const ColumnItem& above, const ColumnItem& below, const ColumnSizes& sizes)
    {
        if (above.figure != nullptr)
            return sizes.figure * 0.5;
        const bool items = above.block.kind == TextBlock::Kind::Item
            && below.block.kind == TextBlock::Kind::Item && below.figure == nullptr;
        return sizes.text * (items ? 0.34 : 0.62);
    }

    SetWords setFigure(const StageFigure& figure, const ColumnSizes& sizes, PageColumn column) const
    {
        const PageFont value{.size = sizes.figure, .weight = 700};
        const PageFont unit{
            .size = std::max(smallestPageText, sizes.figure * 0.44),
            .weight = 500,
            .role = Role::TextSecondary};
        const PageFont label{
            .size = std::max(smallestPageText, std::min(34.0, sizes.text)),
            .role = Role::TextSecondary};
        constexpr double space = 18;
        const double baseline = sizes.figure * 0.84;
        const std::string number = words(figure.value).toStdString();
        const std::string unitWords = words(figure.unit).toStdString();
        const double wide = m_measure(number, value);
        SetWords set = setLine(words(figure.label).toStdString(), label, column, m_measure);
        moveDown(set, baseline + label.size * 0.5);
        set.height += baseline + label.size * 0.5;
        const double unitWide = m_measure(unitWords, unit);
        set.tooWide = set.tooWide || wide + space + unitWide > column.width;
        const auto add =
            [&](const std::string& text, const PageFont& font, double x, double width) {
                set.texts.push_back(
                    {.baseline = {x, baseline},
                     .size = font.size,
                     .weight = font.weight,
                     .role = font.role,
                     .text = text,
                     .width = width});
            };
        add(number, value, column.left, wide);
        if (!unitWords.empty())
            add(unitWords, unit, column.left + wide + space, unitWide);
        return set;
    }

    void place(SlidePage& page, double y)
    {
        const Rect& room = m_query.room;
        y += room.y;
        bool afterFigures = false;
        for (ColumnRow& row : m_rows) {
            y += row.gap;
            if (y + row.height() > room.bottom() + 1)
                break;
            const double height = row.height();
            const bool shown = std::ranges::find(row.shown, true) != row.shown.end();
            if (afterFigures && shown)
                page.lines.push_back(
                    {.points = {{room.x, y - row.gap / 2}, {room.right(), y - row.gap / 2}}});
            for (std::size_t i = 0; i < row.words.size(); ++i) {
                if (row.shown[i])
                    putWords(page, std::move(row.words[i]), y);
            }
            y += height;
            afterFigures = row.figures;
        }
    }

    const ColumnQuery& m_query;
    const PageMeasure& m_measure;
    bool m_pairs = false; ///< figures stand side by side
    std::vector<ColumnRow> m_rows;
};

} // namespace

void composeColumn(SlidePage& page, const ColumnQuery& query, const PageMeasure& measure)
{
    Column(query, measure).compose(page);
}

void putWords(SlidePage& page, SetWords words, double y)
{
    moveDown(words, y);
    std::ranges::move(words.texts, std::back_inserter(page.texts));
    std::ranges::move(words.boxes, std::back_inserter(page.boxes));
}

} // namespace atlas::views
