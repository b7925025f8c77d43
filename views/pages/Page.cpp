#include "views/pages/Page.h"

#include "views/reference/TermBrowser.h"
#include "views/reference/TermLabel.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QEvent>

#include <type_traits>

namespace atlas::views {

using namespace Qt::StringLiterals;

Page::Page(QWidget* parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void Page::setGlossary(const Glossary& glossary)
{
    const auto join = [&](auto* text) {
        using Text = std::remove_pointer_t<decltype(text)>;
        text->setGlossary(glossary);
        connect(text, &Text::termRequested, this, &Page::termRequested);
    };
    for (auto* const browser : findChildren<TermBrowser*>())
        join(browser);
    for (auto* const label : findChildren<TermLabel*>())
        join(label);
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    const bool look =
        type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::FontChange;
    if (look && m_applied != nullptr)
        followTheme();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    followTheme();
}

void Page::followTheme()
{
    if (m_applied == &currentPalette() && m_appliedScale == textScale())
        return;
    // First, for what is set now changes the style again.
    m_applied = &currentPalette();
    m_appliedScale = textScale();
    applyColors();
    update();
}

QString pageRules()
{
    const auto name = [](Role role) { return themeColor(role).name(); };
    return uR"(
QHeaderView { background: %1; border: none; }
QHeaderView::section { background: %1; color: %2; border: none; border-bottom: 1px solid %3;
  padding: 6px 8px; font-weight: 500; }
QTableView { background: %1; color: %4; gridline-color: %3; }
QScrollArea { background: %1; border: none; }
QTextBrowser { background: %1; border: 2px solid %1; }
QTextBrowser:focus { border-color: %9; }
QListWidget { background: %1; border: none; }
QListWidget::item { height: %10px; padding-left: 8px; border-radius: 6px; color: %4; }
QListWidget::item:hover { background: %6; }
QListWidget::item:selected { background: %7; color: %4; }
QSpinBox { background: %8; color: %4; border: 1px solid %5; border-radius: 6px; padding: 0 9px;
  min-height: %11px; }
QSpinBox:focus { border: 2px solid %9; padding: 0 8px; min-height: %12px; }
#pageSide { background: %1; border-left: 1px solid %3; }
QToolTip { background: %1; color: %4; border: 1px solid %5; padding: 4px 6px; }
)"_s.arg(
        name(Role::Panel),
        name(Role::TextSecondary),
        name(Role::Hairline),
        name(Role::Text),
        name(Role::BoxEdge),
        name(Role::Raised),
        name(Role::SelectedFill),
        name(Role::Canvas),
        name(Role::Accent))
        .arg(textScaled(30))
        .arg(textScaled(28))
        .arg(textScaled(26));
}

} // namespace atlas::views
