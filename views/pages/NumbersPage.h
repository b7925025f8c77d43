#pragma once

#include "views/pages/Page.h"

class QLabel;
class QLineEdit;
class QListView;

namespace atlas {
struct NumberFormat;
} // namespace atlas

namespace atlas::views {

class TermBrowser;
class FormatsModel;
class NumberLine;

/// A number in every floating-point format: its bits, what they mean, and on a line where each
/// rounding mode sends it in the chosen format.
class NumbersPage : public Page {
    Q_OBJECT

public:
    explicit NumbersPage(QWidget* parent = nullptr);

    void setValue(double value);
    [[nodiscard]] double value() const;
    /// Chooses a format by its id, such as "fp8-e4m3"; another text changes nothing.
    void showFormat(const QString& id);

protected:
    void applyColors() override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeSide();
    void prepareList();
    void read(const QString& text);
    void take(double value);
    void showChosen();
    [[nodiscard]] const NumberFormat& chosen() const;

    FormatsModel* m_model = nullptr;
    QLineEdit* m_field = nullptr;
    QLabel* m_note = nullptr;
    QListView* m_list = nullptr;
    NumberLine* m_line = nullptr;
    TermBrowser* m_details = nullptr;
};

} // namespace atlas::views
