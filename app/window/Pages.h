#pragma once

#include "model/catalog/Catalog.h"
#include "model/reference/Glossary.h"

#include <QStackedWidget>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>

namespace atlas::views {
class ComparePage;
class DiagramView;
class EnginePage;
class FactsPage;
class FitPage;
class GlossaryPage;
class HierarchyPage;
class NumbersPage;
struct WelcomeContent;
} // namespace atlas::views

namespace atlas::app {

/// What the middle of the window shows: the diagram, or a page in its place.
enum class PageId : std::uint8_t {
    Diagram,
    Compare,
    Hierarchy,
    Engines,
    Facts,
    Numbers,
    Fit,
    Glossary,
    Welcome
};
inline constexpr std::size_t pageCount = static_cast<std::size_t>(PageId::Welcome) + 1;

/// "Compare", "Memory hierarchy"...; empty for the diagram.
[[nodiscard]] QString pageName(PageId page);

/// The page as sessions call it: "diagram", "compare"...
[[nodiscard]] QString pageWord(PageId page);
/// The inverse; the diagram for another word.
[[nodiscard]] PageId pageOf(const QString& word);

/// What the pages show, so that others can take their place.
struct PagesState {
    PageId current = PageId::Diagram;
    QStringList compared;
    QString subject; ///< of the memory hierarchy
    std::string term; ///< of the glossary, by its English name
    std::optional<double> number;
};

/// The diagram and the pages that can stand in its place. A page is made when it is first shown.
class Pages : public QStackedWidget {
    Q_OBJECT

public:
    /// The glossary is asked for when the first page is made.
    Pages(
        views::DiagramView* diagram,
        Catalog catalog,
        std::function<const Glossary&()> glossary,
        QWidget* parent);

    /// What the welcome page offers; asked for each time it is opened.
    void setWelcome(std::function<views::WelcomeContent()> content);
    void open(PageId page);
    [[nodiscard]] PageId current() const { return m_current; }
    /// Whether a page has been shown before.
    [[nodiscard]] bool isMade(PageId page) const
    {
        return m_pages[static_cast<std::size_t>(page)] != nullptr;
    }

    /// Gives the keyboard to the first thing of the page, or to the diagram.
    void focusPage();
    /// Names of machines, chips or NeuronCores, all of one kind.
    void compare(const QStringList& names);
    /// One's own prices of machines, as Settings keeps them.
    void setPrices(const QStringList& prices) { m_prices = prices; }
    void showTerm(const QString& term);
    /// A figure of an entry among its others.
    void showFact(const QString& owner, const QString& key);
    /// The memories of a chip or a machine.
    void showHierarchy(const QString& subject);

    [[nodiscard]] PagesState state() const;
    void restore(const PagesState& state);

Q_SIGNALS:
    void sessionRequested(const QString& path);
    void tourRequested(const QString& id);
    void searchRequested();
    void fileRequested();
    void pageChanged(atlas::app::PageId page);
    void pricesChanged(const QStringList& prices);
    /// An address to be shown in the diagram.
    void placeRequested(const QString& address);
    /// The card of a term, beside a rectangle of the screen.
    void termRequested(const QString& term, const QRect& place);

private:
    [[nodiscard]] QWidget* make(PageId page);
    [[nodiscard]] QWidget* makeWelcome();
    template<typename Widget>
    Widget* prepared(PageId page);
    /// Null for one that was never shown.
    template<typename Widget>
    Widget* made(PageId page) const;

    Catalog m_catalog;
    std::function<const Glossary&()> m_glossary;
    QStringList m_prices;
    std::function<views::WelcomeContent()> m_welcome;
    PageId m_current = PageId::Diagram;
    std::array<QWidget*, pageCount> m_pages{};
};

} // namespace atlas::app
