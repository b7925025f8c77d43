#pragma once

#include "model/reference/Glossary.h"

#include <QFont>
#include <QRect>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

class QPainter;
class QTextDocument;

namespace atlas::views {

/// Where a text names a term, in characters of the text.
struct TermMark {
    int at = 0;
    int length = 0;
    QString term; ///< its name

    friend bool operator==(const TermMark&, const TermMark&) = default;
};

/// The terms that a text names, each where it stands first, in the order of the text. The term
/// `except` is left out.
[[nodiscard]] std::vector<TermMark>
termMarks(const Glossary& glossary, const QString& text, const QString& except = {});

/// Makes each term that a page names a link to its card, in the text's colour above a dotted line.
/// What is written small, headings and sources, stays as it is.
void linkTerms(QTextDocument& document, const Glossary& glossary, const QString& except = {});

/// A painted text, broken into lines, in which terms can be pointed at.
class TermText {
public:
    struct Look {
        QColor color;
        bool underlined = false; ///< a dotted line below each term
        std::optional<std::size_t> active; ///< the term pointed at or chosen by the keyboard
    };

    /// A text of no more than one line when `lines` is false; the rest is left out.
    TermText(const QString& text, const QFont& font, int width, bool lines);

    [[nodiscard]] int height() const;
    void paint(QPainter& painter, QPointF topLeft, const std::vector<TermMark>& marks, Look look);
    /// The place in `marks` of the term at a point, from the top left of the text.
    [[nodiscard]] std::optional<std::size_t>
    markAt(QPoint point, const std::vector<TermMark>& marks) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace atlas::views
