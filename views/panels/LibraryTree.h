#pragma once

#include "model/catalog/Catalog.h"

#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace atlas::views {

/// The machines of a catalogue by family, each with a glyph of its shape and its number of chips.
class LibraryTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit LibraryTree(QWidget* parent = nullptr);

    void setCatalog(const Catalog& catalog);
    /// Marks the machine that is shown and unfolds its family; an empty name marks none.
    void setCurrentMachine(const QString& name);
    /// Whether the filter leaves a machine in the list.
    [[nodiscard]] bool isShown(const QString& name) const;
    /// Shows only machines that match every word; all for an empty text. Returns how many are left.
    int filter(const QString& text);
    /// The name of the first machine that is not filtered away; empty when none is left.
    [[nodiscard]] QString firstMatch() const;
    /// Makes the first machine that is not filtered away the current row.
    void goToFirst();
    /// Unfolds a family and moves there.
    void showFamily(const QString& family);

Q_SIGNALS:
    void machineChosen(const QString& name);

private:
    void choose(QTreeWidgetItem* item);
    [[nodiscard]] QTreeWidgetItem* firstShown() const;

    QString m_current;
};

} // namespace atlas::views
