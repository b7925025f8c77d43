#pragma once

#include <QFrame>

namespace atlas::app {

/// Offers the opening tour at the foot of the diagram; takes no keyboard focus.
class TourCard : public QFrame {
    Q_OBJECT

public:
    /// Stays at the foot of the widget that it is over.
    explicit TourCard(QWidget* over);

Q_SIGNALS:
    void startRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
};

} // namespace atlas::app
