#pragma once

#include "model/facts/Fact.h"
#include "model/support/Result.h"
#include "views/pages/Page.h"

#include <array>

class QLabel;
class QPushButton;
class QTableView;

namespace atlas::views {

class TermBrowser;
class Chip;
class ChoiceBox;
class FactsModel;
class FactsView;
class FilterField;

/// Every figure of the catalogue in a table: filtered by words, owner, section and how it is known,
/// sorted by any column, with everything about the chosen one beside it.
class FactsPage : public Page {
    Q_OBJECT

public:
    explicit FactsPage(QWidget* parent = nullptr);

    void setCatalog(const Catalog& catalog);
    /// Shows the figures of one entry, or of all for an empty name.
    void showOwner(const QString& owner);
    void setWords(const QString& words);
    /// Shows the figures of one entry and chooses the one with this key, if there is one.
    void showFact(const QString& owner, const QString& key);
    void focusFilter();

    /// Writes the facts that are shown, in the order shown: .csv, .md or .json decides the format.
    [[nodiscard]] Result<void> exportTo(const QString& path) const;

Q_SIGNALS:
    /// An address of the thing that the chosen figure is of, to be shown in the diagram.
    void placeRequested(const QString& address);

protected:
    void applyColors() override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFilters();
    [[nodiscard]] QWidget* makeDetails();
    void prepareTable();
    void fitColumns();
    void fillChoices();
    void filter();
    void say(const QString& words);
    void showChosen();
    void askForFile();
    [[nodiscard]] const Fact* chosen() const;

    FactsModel* m_model = nullptr;
    FactsView* m_view = nullptr;
    FilterField* m_words = nullptr;
    ChoiceBox* m_owner = nullptr;
    ChoiceBox* m_section = nullptr;
    std::array<Chip*, 5> m_chips{};
    QLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
    TermBrowser* m_details = nullptr;
    QPushButton* m_place = nullptr;
};

} // namespace atlas::views
