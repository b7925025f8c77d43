#include "app/window/HelpDialog.h"

#include "views/theme/Fonts.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::app {

using namespace Qt::StringLiterals;
using views::uiFont;

namespace {

QLabel* label(const QString& text, const QFont& font, QWidget* parent)
{
    auto* const made = new QLabel(text, parent);
    made->setFont(font);
    return made;
}

QGridLayout* addColumn(QHBoxLayout& columns)
{
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(5);
    auto* const column = new QVBoxLayout;
    column->addLayout(grid);
    column->addStretch();
    columns.addLayout(column);
    return grid;
}

void addHeading(QGridLayout& grid, const QString& section, QWidget* parent)
{
    const int row = grid.count() == 0 ? 0 : grid.rowCount();
    QLabel* const heading = label(section, uiFont(14, QFont::DemiBold), parent);
    heading->setContentsMargins(0, row == 0 ? 0 : 14, 0, 2);
    grid.addWidget(heading, row, 0, 1, 2);
}

void addLine(QGridLayout& grid, const HelpLine& line, QWidget* parent)
{
    constexpr int mostWidth = 300;
    constexpr qsizetype longText = 44;
    const int row = grid.rowCount();
    QLabel* const what = label(line.what, uiFont(13), parent);
    what->setForegroundRole(QPalette::PlaceholderText);
    what->setMaximumWidth(mostWidth);
    what->setWordWrap(line.what.size() > longText);
    grid.addWidget(label(line.keys, uiFont(13, QFont::Medium), parent), row, 0, Qt::AlignTop);
    grid.addWidget(what, row, 1, Qt::AlignTop);
}

void addButtons(QDialog& dialog, QVBoxLayout& layout)
{
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"close"_s);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(HelpDialog::tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout.addSpacing(12);
    layout.addWidget(buttons);
}

/// The page as it is where the screen has room for it; else it scrolls from top to bottom.
QScrollArea* scrolling(QWidget* page, QWidget& dialog)
{
    constexpr int around = 150; // frame, margins and buttons
    auto* const area = new QScrollArea(&dialog);
    area->setObjectName(u"page"_s);
    area->setAccessibleName(dialog.windowTitle());
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    area->setWidgetResizable(true);
    page->setAutoFillBackground(false); // the dialog's shows
    area->viewport()->setAutoFillBackground(false);
    const QSize whole = page->sizeHint();
    area->setMinimumWidth(whole.width() + area->verticalScrollBar()->sizeHint().width());
    area->setMinimumHeight(
        std::min(whole.height(), dialog.screen()->availableGeometry().height() - around));
    return area;
}

} // namespace

HelpDialog::HelpDialog(const std::vector<HelpLine>& lines, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Keyboard and mouse"));
    auto* const page = new QWidget(this);
    auto* const columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(48);
    QGridLayout* grid = nullptr;
    QString section;
    for (const HelpLine& line : lines) {
        // The keys of the whole window go beside those of the diagram and the library.
        if (grid == nullptr || (line.section != section && line.section == lines.back().section))
            grid = addColumn(*columns);
        if (line.section != section)
            addHeading(*grid, line.section, page);
        section = line.section;
        addLine(*grid, line, page);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 18);
    layout->addWidget(scrolling(page, *this));
    addButtons(*this, *layout);
}

} // namespace atlas::app
