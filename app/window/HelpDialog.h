#pragma once

#include "app/window/Actions.h"

#include <QDialog>

namespace atlas::app {

/// Every key and gesture, in two columns.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    HelpDialog(const std::vector<HelpLine>& lines, QWidget* parent);
};

} // namespace atlas::app
