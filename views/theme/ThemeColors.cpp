#include "views/theme/ThemeColors.h"

namespace atlas::views {

QPalette toQPalette(const Palette& palette)
{
    const auto color = [&palette](Role role) { return toQColor(palette, role); };
    QPalette result;
    result.setColor(QPalette::Window, color(Role::Canvas));
    result.setColor(QPalette::WindowText, color(Role::Text));
    result.setColor(QPalette::Base, color(Role::Panel));
    result.setColor(QPalette::AlternateBase, color(Role::Raised));
    result.setColor(QPalette::Text, color(Role::Text));
    result.setColor(QPalette::PlaceholderText, color(Role::TextSecondary));
    result.setColor(QPalette::Button, color(Role::Panel));
    result.setColor(QPalette::ButtonText, color(Role::Text));
    result.setColor(QPalette::BrightText, color(Role::TextOnAccent));
    result.setColor(QPalette::ToolTipBase, color(Role::Panel));
    result.setColor(QPalette::ToolTipText, color(Role::Text));
    result.setColor(QPalette::Highlight, color(Role::Accent));
    result.setColor(QPalette::HighlightedText, color(Role::TextOnAccent));
    result.setColor(QPalette::Link, color(Role::Accent));
    result.setColor(QPalette::LinkVisited, color(Role::Accent));
    result.setColor(QPalette::Light, color(Role::Raised));
    result.setColor(QPalette::Midlight, color(Role::Hairline));
    result.setColor(QPalette::Mid, color(Role::BoxEdge));
    result.setColor(QPalette::Dark, color(Role::BoxEdge));
    result.setColor(QPalette::Shadow, color(Role::Hairline));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, color(Role::DimmedLine));
    return result;
}

} // namespace atlas::views
