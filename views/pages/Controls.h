#pragma once

#include "views/theme/Icons.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace atlas::views {

/// A pill that is on or off: a glyph or a tick, a word and a count. What is on has a tick and a
/// stronger edge, not only another colour.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const QString& word, Mark mark, QWidget* parent = nullptr);

    void setCount(std::size_t count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark;
    QString m_count;
};

/// A line edit with a magnifying glass.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Escape empties it
    void paintEvent(QPaintEvent* event) override;
};

} // namespace atlas::views
