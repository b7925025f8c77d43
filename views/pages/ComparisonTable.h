#pragma once

#include "model/reference/Glossary.h"
#include "views/pages/ComparisonModel.h"

#include <QTableView>

namespace atlas::views {

/// The table of a comparison. Figures can be walked through with the keys.
class ComparisonTable : public QTableView {
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget* parent = nullptr);

    /// Keeps the current figure where it still is.
    void setComparison(Comparison comparison, RowChoice choice);
    [[nodiscard]] const ComparisonModel& comparisonModel() const { return *m_model; }
    /// The current figure; null when there is none.
    [[nodiscard]] const ComparisonRow* currentFigure() const;
    void setCurrentFigure(std::string_view key);
    /// Whose terms the menu of a row asks for.
    void setGlossary(const Glossary& glossary) { m_glossary = glossary; }

Q_SIGNALS:
    void currentFigureChanged();
    /// A value was double clicked, or Enter pressed on it: the figure of one subject.
    void figureRequested(const QString& subject, const QString& key);
    /// A term by its name, and where its row stands on the screen.
    void termRequested(const QString& term, const QRect& place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fitColumns();
    void request(const QModelIndex& index);

    ComparisonModel* m_model = nullptr;
    Glossary m_glossary;
};

} // namespace atlas::views
