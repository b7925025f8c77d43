#include "views/reference/TermText.h"

#include "model/reference/TermSpans.h"
#include "views/reference/TermLinks.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace atlas::views {

namespace {

constexpr int smallSize = 12; ///< pixels of headings and sources on pages

/// Characters of the first bytes of a text.
int charactersOf(std::string_view text)
{
    return static_cast<int>(
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).size());
}

/// The text without the marks that let it break, and where its characters stood.
struct Unbroken {
    QString text;
    std::vector<int> places;

    explicit Unbroken(const QString& words)
    {
        constexpr QChar zeroWidthSpace(0x200B);
        for (int i = 0; i < words.size(); ++i) {
            if (words[i] == zeroWidthSpace)
                continue;
            text += words[i];
            places.push_back(i);
        }
    }

    [[nodiscard]] int placeOf(int at) const { return places[static_cast<std::size_t>(at)]; }
};

bool isSmall(const QTextBlock& block)
{
    const auto first = block.begin();
    const int size = first.atEnd() ? 0 : first.fragment().charFormat().font().pixelSize();
    return size > 0 && size <= textScaled(smallSize);
}

} // namespace

std::vector<TermMark>
termMarks(const Glossary& glossary, const QString& text, const QString& except)
{
    const std::string bytes = text.toStdString();
    const std::string_view view = bytes;
    const Term* const left = except.isEmpty() ? nullptr : glossary.find(except.toStdString());
    std::vector<TermMark> marks;
    for (const TermSpan& span : findTerms(glossary, view, left))
        marks.push_back(
            {charactersOf(view.substr(0, span.at)),
             charactersOf(view.substr(span.at, span.length)),
             QString::fromStdString(glossary.terms()[span.term].name)});
    return marks;
}

void linkTerms(QTextDocument& document, const Glossary& glossary, const QString& except)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(themeColor(Role::TextSecondary));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isSmall(block))
            continue;
        const Unbroken words(block.text());
        for (const TermMark& mark : termMarks(glossary, words.text, except)) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + words.placeOf(mark.at));
            if (cursor.charFormat().isAnchor())
                continue;
            cursor.setPosition(
                block.position() + words.placeOf(mark.at + mark.length - 1) + 1,
                QTextCursor::KeepAnchor);
            format.setAnchorHref(termAddress(mark.term));
            format.setToolTip(mark.term);
            cursor.mergeCharFormat(format);
        }
    }
}

TermText::TermText(const QString& text, const QFont& font, int width, bool lines)
    : m_layout(std::make_unique<QTextLayout>(text, font))
{
    QTextOption option;
    option.setWrapMode(lines ? QTextOption::WordWrap : QTextOption::NoWrap);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    double top = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(lines ? std::max(width, 1) : 100'000);
        line.setPosition(QPointF(0, top));
        top += line.height();
    }
    m_layout->endLayout();
}

int TermText::height() const
{
    return static_cast<int>(std::ceil(m_layout->boundingRect().height()));
}

void TermText::paint(
    QPainter& painter, QPointF topLeft, const std::vector<TermMark>& marks, Look look)
{
    QList<QTextLayout::FormatRange> formats;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const bool active = look.active == i;
        if (!active && !look.underlined)
            continue;
        QTextCharFormat format;
        format.setUnderlineStyle(
            active ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
        format.setUnderlineColor(themeColor(active ? Role::Accent : Role::TextSecondary));
        format.setForeground(active ? themeColor(Role::Accent) : look.color);
        formats.push_back({marks[i].at, marks[i].length, format});
    }
    painter.setPen(look.color);
    m_layout->draw(&painter, topLeft, formats);
}

std::optional<std::size_t> TermText::markAt(QPoint point, const std::vector<TermMark>& marks) const
{
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (!line.naturalTextRect().contains(point))
            continue;
        const int at = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
        for (std::size_t mark = 0; mark < marks.size(); ++mark) {
            if (at >= marks[mark].at && at < marks[mark].at + marks[mark].length)
                return mark;
        }
    }
    return std::nullopt;
}

} // namespace atlas::views
