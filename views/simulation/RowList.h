#pragma once

#include "views/theme/Icons.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace atlas::views {

/// A figure of a run: name, value right-aligned before its unit, mark.
struct RunRow {
    QString name;
    QString value;
    QString unit;
    Mark mark = Mark::Derived;
    QString hint; ///< of the tool tip
    bool editable = false; ///< a click asks for another value
    friend bool operator==(const RunRow&, const RunRow&) = default;
};

/// Rows of figures with hairlines between them, under a title.
class RowList : public QWidget {
    Q_OBJECT

public:
    RowList(const QString& title, QWidget* parent);

    void setTitle(const QString& title);
    void setRows(std::vector<RunRow> rows);
    [[nodiscard]] const std::vector<RunRow>& rows() const { return m_rows; }
    /// The middle of a row, for pointing at it.
    [[nodiscard]] QPoint centerOf(std::size_t row) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void editRequested(std::size_t row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] std::ptrdiff_t rowAt(double y) const;
    void paintRow(QPainter& painter, std::size_t row) const;
    void setCurrent(std::size_t row);

    QString m_title;
    std::vector<RunRow> m_rows;
    std::size_t m_current = 0; ///< of the keyboard
};

} // namespace atlas::views
