#pragma once

#include "views/reference/TermText.h"

#include <QWidget>

namespace atlas::views {

/// A text in which the terms of the glossary can be clicked, or chosen with the arrow keys and
/// opened with Enter. It looks like any text until one points at it or comes to it.
class TermLabel : public QWidget {
    Q_OBJECT

public:
    /// Sizes are at text scale 1.
    explicit TermLabel(int pixelSize, QWidget* parent = nullptr);

    void setGlossary(const Glossary& glossary);
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const std::vector<TermMark>& terms() const { return m_marks; }
    /// Texts of secondary importance are paler.
    void setSecondary(bool secondary) { m_secondary = secondary; }
    void setWeight(QFont::Weight weight) { m_weight = weight; }
    /// Room on the left for what is painted there.
    void setLead(int pixels);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A term by its name, and where it stands on the screen.
    void termRequested(const QString& term, const QRect& place);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] TermText laidOut(int width) const;
    void findTerms();
    void setActive(std::optional<std::size_t> active);
    void request(std::size_t mark);
    [[nodiscard]] std::optional<std::size_t> markAt(QPoint position) const;

    Glossary m_glossary;
    QString m_text;
    std::vector<TermMark> m_marks;
    std::optional<std::size_t> m_active;
    int m_pixelSize;
    QFont::Weight m_weight = QFont::Normal;
    int m_lead = 0;
    bool m_secondary = false;
};

} // namespace atlas::views
