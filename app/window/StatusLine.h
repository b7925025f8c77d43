#pragma once

#include "app/session/Session.h"

#include <QString>
#include <QWidget>

class QLabel;

namespace atlas::app {

/// The line at the foot of the window: what is selected, and how much the machine holds.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent);

    void setLeft(const QString& text);
    void setRight(const QString& text);
    [[nodiscard]] QString left() const;
    [[nodiscard]] QString right() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_left = nullptr;
    QLabel* m_right = nullptr;
};

/// "Chip 5 selected · 4 NeuronLinks, 1 PCIe port".
[[nodiscard]] QString selectionText(const Session& session);

/// "Chip 0 → Chip 10: 4 hops · 6 shortest paths · bottleneck 103.1 GB/s"; empty without paths.
[[nodiscard]] QString pathsText(const Session& session);

/// "16 chips · 32 NeuronLinks · 4 PCIe roots and switches · 8 EFA · 100 %".
[[nodiscard]] QString totalsText(const Session& session, double scale);

} // namespace atlas::app
