#include "app/window/Pages.h"

#include "model/guidelines/GuidelinesReader.h"
#include "model/reference/GlossaryReader.h"
#include "model/workload/KnownModel.h"
#include "views/canvas/DiagramView.h"
#include "views/pages/ComparePage.h"
#include "views/pages/EnginePage.h"
#include "views/pages/FactsPage.h"
#include "views/pages/FitPage.h"
#include "views/pages/HierarchyPage.h"
#include "views/pages/NumbersPage.h"
#include "views/pages/Page.h"
#include "views/pages/WelcomePage.h"
#include "views/reference/GlossaryPage.h"
#include "views/reference/TermBrowser.h"

#include <QDesktopServices>
#include <QUrl>

#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

/// A term has its English name as first alias where it is called otherwise.
std::string englishName(const std::string& name)
{
    const Glossary english = readBuiltInGlossary();
    if (english.find(name) != nullptr)
        return english.find(name)->name;
    const Glossary shown = spokenGlossary(english);
    const Term* const term = shown.find(name);
    return term == nullptr || term->aliases.empty() ? name : term->aliases.front();
}

} // namespace

QString pageName(PageId page)
{
    switch (page) {
    case PageId::Diagram:
        return {};
    case PageId::Compare:
        return Pages::tr("Compare");
    case PageId::Hierarchy:
        return Pages::tr("Memory hierarchy");
    case PageId::Engines:
        return Pages::tr("Engines");
    case PageId::Facts:
        return Pages::tr("Facts");
    case PageId::Numbers:
        return Pages::tr("Number formats");
    case PageId::Fit:
        return Pages::tr("Model fit");
    case PageId::Glossary:
        return Pages::tr("Glossary");
    case PageId::Welcome:
        return Pages::tr("Welcome page");
    }
    return {};
}

QString pageWord(PageId page)
{
    switch (page) {
    case PageId::Diagram:
        return u"diagram"_s;
    case PageId::Compare:
        return u"compare"_s;
    case PageId::Hierarchy:
        return u"hierarchy"_s;
    case PageId::Engines:
        return u"engines"_s;
    case PageId::Facts:
        return u"facts"_s;
    case PageId::Numbers:
        return u"numbers"_s;
    case PageId::Fit:
        return u"fit"_s;
    case PageId::Glossary:
        return u"glossary"_s;
    case PageId::Welcome:
        return u"welcome"_s;
    }
    return {};
}

PageId pageOf(const QString& word)
{
    for (std::size_t i = 0; i < pageCount; ++i) {
        if (const auto page = static_cast<PageId>(i); pageWord(page) == word)
            return page;
    }
    return PageId::Diagram;
}

Pages::Pages(
    views::DiagramView* diagram,
    Catalog catalog,
    std::function<const Glossary&()> glossary,
    QWidget* parent)
    : QStackedWidget(parent)
    , m_catalog(std::move(catalog))
    , m_glossary(std::move(glossary))
{
    setObjectName(u"pages"_s);
    m_pages.front() = diagram;
    addWidget(diagram);
}

void Pages::setWelcome(std::function<views::WelcomeContent()> content)
{
    m_welcome = std::move(content);
}

QWidget* Pages::makeWelcome()
{
    using views::WelcomePage;
    auto* const welcome = new WelcomePage(m_catalog, this);
    connect(welcome, &WelcomePage::sessionRequested, this, &Pages::sessionRequested);
    connect(welcome, &WelcomePage::machineRequested, this, &Pages::placeRequested);
    connect(welcome, &WelcomePage::tourRequested, this, &Pages::tourRequested);
    connect(welcome, &WelcomePage::searchRequested, this, &Pages::searchRequested);
    connect(welcome, &WelcomePage::openRequested, this, &Pages::fileRequested);
    return welcome;
}

void Pages::open(PageId page)
{
    QWidget*& widget = m_pages[static_cast<std::size_t>(page)];
    if (widget == nullptr) {
        widget = make(page);
        addWidget(widget);
        if (auto* const words = qobject_cast<views::Page*>(widget)) {
            words->setGlossary(m_glossary());
            connect(words, &views::Page::termRequested, this, &Pages::termRequested);
        }
    }
    if (page == PageId::Welcome)
        static_cast<views::WelcomePage*>(widget)->setContent(m_welcome());
    setCurrentWidget(widget);
    if (page != PageId::Diagram)
        widget->setFocus(Qt::OtherFocusReason);
    if (page == m_current)
        return;
    m_current = page;
    Q_EMIT pageChanged(page);
}

void Pages::focusPage()
{
    if (m_current == PageId::Diagram) {
        static_cast<views::DiagramView*>(m_pages.front())
            ->canvas()
            .setFocus(Qt::ShortcutFocusReason);
        return;
    }
    QWidget* const page = currentWidget();
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        const bool takesKeys = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled();
        if (takesKeys && page->isAncestorOf(next) && next->isVisible()) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

QWidget* Pages::make(PageId page)
{
    const auto joined = [this](auto* widget) {
        using Widget = std::remove_pointer_t<decltype(widget)>;
        connect(widget, &Widget::placeRequested, this, &Pages::placeRequested);
        return widget;
    };
    const auto filled = [&](auto* widget) {
        widget->setCatalog(m_catalog);
        return joined(widget);
    };
    switch (page) {
    case PageId::Diagram:
        break;
    case PageId::Compare: {
        auto* const compare = filled(new views::ComparePage(this));
        compare->setGlossary(m_glossary());
        compare->setPrices(m_prices);
        connect(compare, &views::ComparePage::termRequested, this, &Pages::termRequested);
        connect(compare, &views::ComparePage::figureRequested, this, &Pages::showFact);
        connect(compare, &views::ComparePage::pricesChanged, this, &Pages::pricesChanged);
        return compare;
    }
    case PageId::Hierarchy: {
        auto* const hierarchy = filled(new views::HierarchyPage(this));
        hierarchy->setGlossary(m_glossary());
        connect(hierarchy, &views::HierarchyPage::termRequested, this, &Pages::termRequested);
        return hierarchy;
    }
    case PageId::Engines:
        return filled(new views::EnginePage(this));
    case PageId::Facts:
        return filled(new views::FactsPage(this));
    case PageId::Numbers:
        return new views::NumbersPage(this);
    case PageId::Fit: {
        auto* const fit = joined(new views::FitPage(this));
        const Guidelines guidelines = readBuiltInGuidelines();
        fit->setContent(m_catalog, guidelines, readBuiltInModels());
        connect(fit, &views::FitPage::figureRequested, this, &Pages::showFact);
        for (auto* const words : fit->findChildren<views::TermBrowser*>()) {
            words->setGlossary(m_glossary());
            connect(words, &views::TermBrowser::termRequested, this, &Pages::termRequested);
        }
        connect(fit, &views::FitPage::linkRequested, this, [](const QString& url) {
            QDesktopServices::openUrl(QUrl(url));
        });
        return fit;
    }
    case PageId::Glossary: {
        auto* const glossary = joined(new views::GlossaryPage(this));
        glossary->setGlossary(m_glossary());
        return glossary;
    }
    case PageId::Welcome:
        return makeWelcome();
    }
    return m_pages.front();
}

template<typename Widget>
Widget* Pages::prepared(PageId page)
{
    open(page);
    return static_cast<Widget*>(m_pages[static_cast<std::size_t>(page)]);
}

template<typename Widget>
Widget* Pages::made(PageId page) const
{
    return static_cast<Widget*>(m_pages[static_cast<std::size_t>(page)]);
}

PagesState Pages::state() const
{
    PagesState state{.current = m_current};
    if (const auto* const page = made<views::ComparePage>(PageId::Compare))
        state.compared = page->subjects();
    if (const auto* const page = made<views::HierarchyPage>(PageId::Hierarchy))
        state.subject = page->subject();
    if (const auto* const page = made<views::NumbersPage>(PageId::Numbers))
        state.number = page->value();
    if (const auto* const page = made<views::GlossaryPage>(PageId::Glossary))
        state.term = englishName(page->term().toStdString());
    return state;
}

void Pages::restore(const PagesState& state)
{
    if (!state.compared.isEmpty())
        compare(state.compared);
    if (!state.subject.isEmpty())
        showHierarchy(state.subject);
    if (state.number)
        prepared<views::NumbersPage>(PageId::Numbers)->setValue(*state.number);
    if (!state.term.empty())
        showTerm(QString::fromStdString(state.term));
    open(state.current);
}

void Pages::compare(const QStringList& names)
{
    prepared<views::ComparePage>(PageId::Compare)->setSubjects(names);
}

void Pages::showTerm(const QString& term)
{
    prepared<views::GlossaryPage>(PageId::Glossary)->showTerm(term);
}

void Pages::showFact(const QString& owner, const QString& key)
{
    prepared<views::FactsPage>(PageId::Facts)->showFact(owner, key);
}

void Pages::showHierarchy(const QString& subject)
{
    prepared<views::HierarchyPage>(PageId::Hierarchy)->setSubject(subject);
}

} // namespace atlas::app
