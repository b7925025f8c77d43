#pragma once

#include "model/compare/ComparisonWriters.h"
#include "model/reference/Glossary.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace atlas::views {

class BarChart;
class ComparisonTable;
class DiagramBoard;
class RadarChart;
class SubjectBar;

/// Two to six machines, chips or NeuronCores side by side: their figures in a table with the
/// chosen one as bars and the main ones around a circle, and machines as diagrams that are zoomed
/// together.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(QWidget* parent = nullptr);

    void setCatalog(const Catalog& catalog);
    /// Makes the terms that figures and charts name links. Call it once.
    void setGlossary(const Glossary& glossary);
    /// What is compared. Names that are unknown, of another kind than the first, or too many are
    /// left out.
    void setSubjects(const QStringList& names);
    [[nodiscard]] QStringList subjects() const;
    /// What the person pays for machines, as parseOwnPrice() reads it; what it refuses is left out.
    void setPrices(const QStringList& prices);

    enum class Format : std::uint8_t { Csv, Markdown, Json };
    /// The table as it is shown, with or without what is alike. Empty when nothing is compared.
    [[nodiscard]] QString tableAs(Format format) const;
    /// The same into a file, the ending of which decides the format: .csv, .md or .json.
    [[nodiscard]] Result<void> saveTable(const QString& file) const;

Q_SIGNALS:
    void subjectsChanged(const QStringList& names);
    /// Other prices of one's own, to be kept.
    void pricesChanged(const QStringList& prices);
    /// An address such as "trn1.32xlarge" or "trn1.32xlarge/chip:0".
    void placeRequested(const QString& address);
    /// A term by its name, and where the text that names it stands on the screen.
    void termRequested(const QString& term, const QRect& place);
    /// A figure of one subject, to be shown among all facts.
    void figureRequested(const QString& owner, const QString& key);

private:
    void buildHeader(QVBoxLayout& layout);
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeEmpty();
    void refresh();
    void showComparison(const Comparison& comparison);
    void showBars();
    void showDiagrams();
    void chooseView();
    void compareGenerations();
    void goTo(const QString& name);
    void askForFile();
    void askForPrices();
    [[nodiscard]] RowChoice choice() const;

    std::optional<Catalog> m_catalog;
    QStringList m_names;
    std::vector<OwnPrice> m_ownPrices;
    std::optional<Comparison> m_comparison;
    bool m_diagramsAreOld = true;
    SubjectBar* m_subjects = nullptr;
    QTabBar* m_tabs = nullptr;
    QCheckBox* m_differences = nullptr;
    QPushButton* m_prices = nullptr;
    QPushButton* m_export = nullptr;
    QLabel* m_note = nullptr;
    QStackedWidget* m_views = nullptr;
    QWidget* m_figures = nullptr;
    QWidget* m_empty = nullptr;
    QLabel* m_missing = nullptr;
    ComparisonTable* m_table = nullptr;
    BarChart* m_bars = nullptr;
    QLabel* m_words = nullptr; ///< in place of the bars when a figure is no number
    RadarChart* m_radar = nullptr;
    DiagramBoard* m_board = nullptr;
};

} // namespace atlas::views
