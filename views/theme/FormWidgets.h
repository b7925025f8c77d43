#pragma once

#include <QCheckBox>
#include <QComboBox>

namespace atlas::views {

/// A combo box with the program's own arrow, so that it can be seen in every theme.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A check box with the program's own tick.
class TickBox : public QCheckBox {
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace atlas::views
