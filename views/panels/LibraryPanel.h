#pragma once

#include "model/catalog/Catalog.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace atlas::views {

class LegendPanel;
class LibraryTree;

/// The machines to choose from, a field that filters them or takes a line of text that describes
/// one, and the legend of the diagram.
class LibraryPanel : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPanel(QWidget* parent = nullptr);

    void setCatalog(const Catalog& catalog);
    [[nodiscard]] LibraryTree& tree() { return *m_tree; }
    [[nodiscard]] LegendPanel& legend() { return *m_legend; }
    void focusSearch();
    /// What is shown now: its name in the catalogue, empty for one described by a line, and what it
    /// was asked for with.
    void showMachine(const QString& name, const QString& target);

Q_SIGNALS:
    /// A catalogue name or a checked notation.
    void targetRequested(const QString& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void edited(const QString& text);
    void submit();
    void say(const QString& text, bool wrong);

    QLineEdit* m_search = nullptr;
    QString m_answered; ///< the words of the field that led to a machine
    QLabel* m_note = nullptr;
    LibraryTree* m_tree = nullptr;
    LegendPanel* m_legend = nullptr;
};

} // namespace atlas::views
