#pragma once

#include "views/theme/Icons.h"

#include <QAbstractButton>

class QAction;

namespace atlas::app {

/// A flat button with an icon, perhaps a word beside it; it can stand for an action.
class IconButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Weight : std::uint8_t { Flat, Primary };

    IconButton(views::Icon icon, QWidget* parent, Weight weight = Weight::Flat);

    /// Takes name, tool tip and state from the action and triggers it.
    void follow(QAction* action);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGround(QPainter& painter) const;

    void takeOver(const QAction* action);

    views::Icon m_icon;
    Weight m_weight;
};

} // namespace atlas::app
