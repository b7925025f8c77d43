#pragma once

#include <QDialog>

namespace atlas::app {

/// What the program is, with which versions of what it was made, and under which licences.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

/// Program, Qt, Boost, compiler and platform, one a line: what a report of a problem needs.
[[nodiscard]] QString versionsText();

} // namespace atlas::app
