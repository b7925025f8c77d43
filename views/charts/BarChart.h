#pragma once

#include "model/reference/Glossary.h"
#include "views/charts/Series.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace atlas::views {

class Plot;

/// A bar for each point of a series, with its value on it and its label below. A point without
/// value says "not documented" in its place.
class BarChart : public QWidget {
    Q_OBJECT

public:
    enum class Scale : std::uint8_t {
        Linear, ///< from zero
        Decimal, ///< logarithmic, powers of ten
        Binary, ///< logarithmic, powers of two
    };

    struct Look {
        Scale scale = Scale::Linear;
        std::optional<std::size_t> accented; ///< the bar in question; nothing: all alike
        std::function<QString(double)> tickText; ///< of a value of the axis
    };

    explicit BarChart(QWidget* parent = nullptr);

    /// Whose terms can be clicked in the title and below the bars.
    void setGlossary(const Glossary& glossary);
    void setSeries(const Series& series, const Look& look);
    [[nodiscard]] const Series& series() const { return m_series; }
    [[nodiscard]] const Look& look() const { return m_look; }
    /// Where a bar stands in the widget; of no height for a point without value.
    [[nodiscard]] QRectF barRect(std::size_t point) const;

    /// Where the words of the title or of a bar's label name a term, and which.
    struct TermSpot {
        QRectF rect;
        QString term;
    };
    [[nodiscard]] std::vector<TermSpot> termSpots() const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 160}; }

Q_SIGNALS:
    /// A term by its name, and where it stands on the screen.
    void termRequested(const QString& term, const QRect& place);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void rebuild();
    void place();
    [[nodiscard]] std::optional<TermSpot> spotAt(QPointF position) const;
    void setPointed(const std::optional<TermSpot>& spot);
    [[nodiscard]] double heightOf(double value) const;
    void paintGrid(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    [[nodiscard]] QString wordsAt(std::size_t point) const;
    static void paintAbsent(QPainter& painter, const QRectF& slot, const QString& words);

    Plot* m_plot = nullptr;
    Glossary m_glossary;
    std::optional<QRectF> m_pointed; ///< the term under the pointer
    Series m_series;
    Look m_look;
    std::vector<double> m_ticks;
    std::vector<double> m_barsShown; ///< the ticks that the bars were made for
};

} // namespace atlas::views
