#pragma once

#include "views/memory/MemoryPage.h"

#include <QWidget>

namespace atlas::views {

/// The verdict of a plan: a large word with a sign, how much is missing or left, and a bar of what
/// is used, with its error, against what there is.
class VerdictCard : public QWidget {
    Q_OBJECT

public:
    explicit VerdictCard(QWidget* parent);

    void setPage(const MemoryPage& page);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {240, heightForWidth(240)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMeter(QPainter& painter, const QRectF& rect) const;

    MemoryPage m_page;
};

} // namespace atlas::views
