#pragma once

#include "views/theme/Icons.h"

#include <QAbstractButton>

namespace atlas::views {

/// A flat button with an icon; perhaps round and filled with the accent.
class ToolButton : public QAbstractButton {
    Q_OBJECT

public:
    ToolButton(Icon icon, const QString& name, QWidget* parent);

    void setFace(Icon icon, const QString& name);
    void setRound(int diameter);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    int m_diameter = 0; ///< 0: flat
};

} // namespace atlas::views
