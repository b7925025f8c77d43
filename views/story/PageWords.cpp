#include "views/story/PageWords.h"

#include "views/theme/Fonts.h"

#include <QFontMetricsF>
#include <QString>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <tuple>

namespace atlas::views {

namespace {

/// Letters hang below the line above by so much of the size.
constexpr double ascent = 0.97;

/// A word with its style, as it goes into lines.
struct Word {
    std::string text;
    PageFont font;
    bool spaced = false; ///< a blank stands before it
};

std::vector<Word> wordsOf(std::string_view text, const PageFont& font, bool spacedFirst)
{
    std::vector<Word> words;
    bool blank = spacedFirst;
    std::size_t at = 0;
    while (at < text.size()) {
        if (text[at] == ' ') {
            blank = true;
            ++at;
            continue;
        }
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.push_back({std::string(text.substr(at, end - at)), font, blank});
        blank = false;
        at = end;
    }
    if (words.empty() && blank)
        return words;
    return words;
}

/// Fills lines with words.
class Lines {
public:
    Lines(PageColumn column, double size, const PageMeasure& measure)
        : m_column(column)
        , m_size(size)
        , m_measure(measure)
        , m_baseline(size * ascent)
    {
    }

    void add(const Word& word)
    {
        const double width = m_measure(word.text, word.font);
        const double blank = word.spaced && m_x > 0 ? m_measure(" ", word.font) : 0;
        if (m_x > 0 && word.spaced && m_x + blank + width > m_column.width)
            breakLine();
        else
            m_x += blank;
        m_set.tooWide = m_set.tooWide || width > m_column.width + 0.5;
        put(word, width);
        m_x += width;
    }

    void breakLine()
    {
        m_x = 0;
        m_baseline += m_size * lineSpacing;
        m_fresh = true;
    }

    SetWords take()
    {
        m_set.height = m_baseline + m_size * (lineSpacing - ascent);
        return std::move(m_set);
    }

private:
    void put(const Word& word, double width)
    {
        if (!m_fresh && joins(word)) {
            PageText& last = m_set.texts.back();
            last.text += (word.spaced ? " " : "") + word.text;
            last.width = m_column.left + m_x + width - last.baseline.x;
            return;
        }
        m_fresh = false;
        m_set.texts.push_back(
            {.baseline = {m_column.left + m_x, m_baseline},
             .size = word.font.size,
             .weight = word.font.weight,
             .mono = word.font.mono,
             .role = word.font.role,
             .text = word.text,
             .width = width});
    }

    [[nodiscard]] bool joins(const Word& word) const
    {
        if (m_set.texts.empty())
            return false;
        const PageText& last = m_set.texts.back();
        return last.weight == word.font.weight && last.mono == word.font.mono
            && last.role == word.font.role && last.size == word.font.size;
    }

    PageColumn m_column;
    double m_size;
    const PageMeasure& m_measure;
    SetWords m_set;
    double m_baseline;
    double m_x = 0;
    bool m_fresh = true;
};

PageFont fontOf(const TextRun& run, const PageFont& body)
{
    PageFont font = body;
    if (run.strong)
        font.weight = 600;
    if (run.emphasis)
        font.weight = std::max(font.weight, 500);
    font.mono = run.code;
    if (run.code)
        font.size = std::max(smallestPageText, std::round(body.size * 0.88));
    return font;
}

SetWords setCode(const TextBlock& block, double size, PageColumn column, const PageMeasure& measure)
{
    constexpr double padding = 16;
    SetWords set;
    const PageFont font{.size = std::max(smallestPageText, std::round(size * 0.88)), .mono = true};
    double y = padding;
    for (const TextRun& line : block.runs) {
        const double width = measure(line.text, font);
        set.tooWide = set.tooWide || width > column.width - 2 * padding;
        set.texts.push_back(
            {.baseline = {column.left + padding, y + font.size * ascent},
             .size = font.size,
             .mono = true,
             .text = line.text,
             .width = width});
        y += font.size * lineSpacing;
    }
    set.height = y + padding;
    set.boxes.push_back(
        {.rect = {column.left, 0, column.width, set.height}, .radius = 8, .fill = Role::Panel});
    return set;
}

} // namespace

QFont pageFont(int pixelSize, int weight, bool mono)
{
    QFont font = fontFor(mono ? TextClass::Address : TextClass::Title);
    font.setPixelSize(pixelSize);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

PageMeasure pageMeasure()
{
    using Key = std::tuple<int, int, bool>;
    using Metrics = std::map<Key, QFontMetricsF>;
    return [metrics = std::make_shared<Metrics>()](std::string_view text, const PageFont& font) {
        const Key key{static_cast<int>(std::lround(font.size)), font.weight, font.mono};
        auto found = metrics->find(key);
        if (found == metrics->end())
            found = metrics
                        ->emplace(
                            key, QFontMetricsF(pageFont(std::get<0>(key), font.weight, font.mono)))
                        .first;
        const double width = found->second.horizontalAdvance(
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        return width * font.size / std::get<0>(key);
    };
}

SetWords
setLine(std::string_view text, const PageFont& font, PageColumn column, const PageMeasure& measure)
{
    Lines lines(column, font.size, measure);
    for (const Word& word : wordsOf(text, font, false))
        lines.add(word);
    return lines.take();
}

SetWords
setBlock(const TextBlock& block, double size, PageColumn column, const PageMeasure& measure)
{
    if (block.kind == TextBlock::Kind::Code)
        return setCode(block, size, column, measure);
    const bool heading = block.kind == TextBlock::Kind::Heading;
    const PageFont body{.size = size, .weight = heading ? 600 : 400};
    const double step = size * 1.1;
    const double indent = step * block.depth;
    const PageColumn inner{column.left + indent, column.width - indent};
    Lines lines(inner, size, measure);
    bool blank = false;
    for (const TextRun& run : block.runs) {
        for (const Word& word : wordsOf(run.text, fontOf(run, body), blank))
            lines.add(word);
        blank = run.text.ends_with(' ');
    }
    SetWords set = lines.take();
    if (!block.marker.empty()) {
        const PageFont marker{.size = size, .weight = 600, .role = Role::Accent};
        const double width = measure(block.marker, marker);
        set.texts.push_back(
            {.baseline = {inner.left - size * 0.42 - width, size * ascent},
             .size = size,
             .weight = marker.weight,
             .role = marker.role,
             .text = block.marker,
             .width = width});
    }
    return set;
}

std::string
elided(const std::string& text, const PageFont& font, double room, const PageMeasure& measure)
{
    if (measure(text, font) <= room)
        return text;
    const auto isStart = [&text](std::size_t at) {
        return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    };
    for (std::size_t kept = text.size(); kept > 4; --kept) {
        std::size_t head = kept / 3;
        std::size_t tail = text.size() - (kept - kept / 3);
        while (head > 0 && !isStart(head))
            --head;
        while (!isStart(tail))
            ++tail;
        const std::string shorter = text.substr(0, head) + "…" + text.substr(tail);
        if (measure(shorter, font) <= room)
            return shorter;
    }
    return {};
}

void moveDown(SetWords& words, double by)
{
    for (PageText& text : words.texts)
        text.baseline.y += by;
    for (PageBox& box : words.boxes)
        box.rect.y += by;
}

} // namespace atlas::views
