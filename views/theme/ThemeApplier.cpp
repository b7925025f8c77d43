#include "views/theme/ThemeApplier.h"

#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeColors.h"

#include <QApplication>
#include <QToolTip>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

const Palette*& appliedPalette()
{
    static const Palette* applied = &palette(ThemeId::Overview);
    return applied;
}

/// Words after @ are roles of the palette, numbers after # pixels that go with words.
const QString& rules()
{
    static const QString text = uR"(
QMainWindow, QDialog { background: @panel; }
QMenuBar { background: @panel; color: @text; padding: 0 6px; }
QMenuBar::item { background: transparent; padding: #5px 10px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @raised; }
QMenu { background: @panel; color: @text; border: 1px solid @box-edge; padding: 4px; }
QMenu::item { padding: #5px 24px #5px 28px; border-radius: 4px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 8px; }
QMenu::item:selected { background: @selected-fill; }
QMenu::item:disabled { color: @dimmed-line; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 8px; }
QToolTip { background: @panel; color: @text; border: 1px solid @box-edge; padding: 4px 6px; }
QLineEdit { background: @canvas; color: @text; border: 1px solid @box-edge; border-radius: 6px;
  padding: 0 9px; min-height: #28px; selection-background-color: @accent;
  selection-color: @text-on-accent; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 8px; min-height: #26px; }
QPushButton { background: @panel; color: @text; border: 1px solid @box-edge; border-radius: 6px;
  padding: 0 14px; min-height: #30px; font-weight: 500; }
QPushButton:hover { background: @raised; }
QPushButton:pressed { background: @selected-fill; }
QPushButton:focus { border: 2px solid @accent; padding: 0 13px; min-height: #28px; }
QPushButton:disabled { color: @dimmed-line; border-color: @hairline; }
QPushButton:default { background: @accent; color: @text-on-accent; border-color: @accent; }
QPushButton:default:focus { border: 2px solid @text; }
QPushButton:default:disabled { background: @raised; color: @text-secondary; border-color: @hairline; }
QComboBox { background: @panel; color: @text; border: 1px solid @box-edge; border-radius: 6px;
  padding: 0 10px; min-height: #28px; }
QComboBox:focus { border: 2px solid @accent; padding: 0 9px; min-height: #26px; }
QComboBox:disabled { color: @dimmed-line; border-color: @hairline; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @panel; color: @text; border: 1px solid @box-edge;
  selection-background-color: @selected-fill; selection-color: @text; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: #15px; height: #15px; border: 1px solid @box-edge; border-radius: 4px;
  background: @panel; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; }
QCheckBox::indicator:focus { border: 2px solid @accent; }
QCheckBox::indicator:disabled { background: @raised; border-color: @hairline; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @text-secondary; padding: #6px 0; margin-right: 22px;
  border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 500; }
QTabBar::tab:focus { color: @accent; background: @selected-fill; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent;
  border-radius: 6px; padding: 0 8px; min-height: #24px; }
QToolButton:hover { background: @raised; }
QToolButton:checked, QToolButton:pressed { background: @selected-fill; }
QToolButton:focus { border: 2px solid @accent; padding: 0 7px; min-height: #22px; }
QToolButton:disabled { color: @dimmed-line; }
QAbstractItemView { border: none; outline: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @hairline; border-radius: 3px; margin: 2px; min-height: 28px;
  min-width: 28px; }
QScrollBar::handle:hover { background: @box-edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;
    return text;
}

} // namespace

void applyTheme(ThemeId theme)
{
    appliedPalette() = &palette(theme);
    const QPalette colors = toQPalette(currentPalette());
    QApplication::setPalette(colors);
    QToolTip::setPalette(colors);
    const QFont font = uiFont(13);
    if (QApplication::font() != font)
        QApplication::setFont(font);
    QToolTip::setFont(uiFont(12));
}

const Palette& currentPalette()
{
    return *appliedPalette();
}

QColor themeColor(Role role)
{
    return toQColor(currentPalette(), role);
}

namespace {

/// What stands for a word after @ or for digits after #.
QString replacement(const Palette& palette, QChar sign, const QString& word)
{
    if (sign == u'#')
        return QString::number(textScaled(word.toInt()));
    for (std::size_t i = 0; i < palette.colors.size(); ++i) {
        const auto role = static_cast<Role>(i);
        if (word == QLatin1StringView(toString(role)))
            return QString::fromStdString(toHex(palette[role]));
    }
    return {};
}

qsizetype endOfWord(const QString& text, qsizetype at, QChar sign)
{
    const auto belongs = [sign](QChar c) {
        return sign == u'#' ? c.isDigit() : c.isLetter() || c == u'-';
    };
    while (at < text.size() && belongs(text[at]))
        ++at;
    return at;
}

} // namespace

QString styleSheet(const Palette& palette)
{
    QString text;
    const QString& source = rules();
    text.reserve(source.size() * 5 / 4);
    for (qsizetype from = 0; from < source.size();) {
        const QChar sign = source[from];
        if (sign != u'@' && sign != u'#') {
            text += sign;
            ++from;
            continue;
        }
        const qsizetype end = endOfWord(source, from + 1, sign);
        text += replacement(palette, sign, source.sliced(from + 1, end - from - 1));
        from = end;
    }
    return text;
}

} // namespace atlas::views
