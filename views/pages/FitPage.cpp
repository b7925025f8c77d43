#include "views/pages/FitPage.h"

#include "views/language/Words.h"
#include "views/pages/AdviserPanel.h"
#include "views/pages/FitDetails.h"
#include "views/pages/FitMatrix.h"
#include "views/reference/TermBrowser.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;

/// Below this width the adviser goes under the matrix.
int bothHalves()
{
    return textScaled(1180);
}
int leastAdviser()
{
    return textScaled(440);
}
int leastGuidelines()
{
    return textScaled(580);
}

/// A panel with a hairline around it.
class Card : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeColor(Role::Hairline), 1));
        painter.setBrush(themeColor(Role::Panel));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};

} // namespace

/// Says that the guidelines are of the past: a clock, a word, dates and a link.
class FitPage::Banner : public QLabel {
public:
    explicit Banner(QWidget* parent)
        : QLabel(parent)
    {
        setObjectName(u"fitBanner"_s);
        setWordWrap(true);
        setFont(uiFont(12));
        setTextFormat(Qt::RichText);
        setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        setContentsMargins(40, 9, 14, 9);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor color = themeColor(Role::Degraded);
        painter.setPen(QPen(color, 1));
        painter.setBrush(themeColor(Role::Panel));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
        const QPointF clock(22, 20);
        painter.drawEllipse(clock, 7, 7);
        painter.drawPolyline(QPolygonF({clock + QPointF(0, -4.5), clock, clock + QPointF(3.5, 2)}));
        painter.end();
        QLabel::paintEvent(event);
    }
};

FitPage::FitPage(QWidget* parent)
    : QScrollArea(parent)
    , m_banner(new Banner(this))
    , m_matrix(new FitMatrix(this))
    , m_details(new TermBrowser(this))
    , m_adviser(new AdviserPanel(this))
{
    setObjectName(u"fitPage"_s);
    setAccessibleName(tr("Model architecture fit"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_adviser->setMinimumWidth(leastAdviser());
    auto* const content = new QWidget;
    m_halves = new QHBoxLayout(content);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);
    m_tables = makeGuidelines();
    m_halves->addWidget(m_tables, 2);
    m_halves->addWidget(m_adviser, 1);
    setWidget(content);
    connect(m_matrix, &FitMatrix::cellChosen, this, &FitPage::cellChosen);
    connect(m_banner, &QLabel::linkActivated, this, &FitPage::linkRequested);
    connect(m_adviser, &AdviserPanel::placeRequested, this, &FitPage::placeRequested);
    connect(m_adviser, &AdviserPanel::figureRequested, this, &FitPage::figureRequested);
    connect(m_adviser, &AdviserPanel::ratingRequested, this, &FitPage::showRating);
}

QWidget* FitPage::makeGuidelines()
{
    auto* const half = new QWidget;
    half->setMinimumWidth(leastGuidelines());
    auto* const title = new QLabel(tr("Model architecture fit"), half);
    title->setFont(uiFont(20, QFont::DemiBold));
    m_details->setObjectName(u"fitDetails"_s);
    m_details->setAccessibleName(tr("What the guidelines say of the chosen cell"));
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setFont(uiFont(13));
    m_details->document()->setDocumentMargin(0);
    // It scrolls in what is left: its wish would make the page scroll.
    m_details->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    // On the page's own ground.
    m_details->viewport()->setAutoFillBackground(false);
    auto* const card = new Card(half);
    auto* const table = new QVBoxLayout(card);
    table->setContentsMargins(1, 4, 1, 4);
    table->addWidget(m_matrix);
    auto* const layout = new QVBoxLayout(half);
    layout->setContentsMargins(margin, 14, margin, 12);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_banner);
    layout->addWidget(card);
    layout->addWidget(m_details, 1);
    return half;
}

void FitPage::setContent(
    const Catalog& catalog, Guidelines guidelines, std::vector<KnownModel> models)
{
    m_guidelines = std::move(guidelines);
    m_columns = matrixColumns(m_guidelines, catalog);
    m_matrix->setContent(m_guidelines, m_columns);
    m_adviser->setContent(catalog, m_guidelines, std::move(models));
    if (!m_guidelines.ratings.empty()) {
        const Rating& first = m_guidelines.ratings.front();
        showRating(plain(first.family), plain(first.core));
    }
    refresh();
    arrangeHalves();
}

void FitPage::showRating(const QString& family, const QString& core)
{
    m_matrix->choose(family, core);
}

void FitPage::cellChosen(const QString& family, const QString& core)
{
    m_family = family;
    m_core = core;
    refresh();
}

/// The rich texts hold the colours of the theme.
void FitPage::refresh()
{
    m_banner->setText(fitBanner(m_guidelines.page));
    const ModelFamily* const family = m_guidelines.family(m_family.toStdString());
    const auto column = std::ranges::find(m_columns, m_core.toStdString(), &MatrixColumn::core);
    m_details->showPage(
        family == nullptr || column == m_columns.end()
            ? QString()
            : fitDetails(m_guidelines, *family, *column));
}

void FitPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
    else if (event->type() == QEvent::FontChange && m_tables != nullptr)
        arrangeHalves();
}

void FitPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrangeHalves();
}

/// Side by side, or one below the other with the heights that they need.
void FitPage::arrangeHalves()
{
    const bool beside = width() >= bothHalves();
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    constexpr int leastBelow = 620;
    constexpr int leastDetails = 90;
    constexpr int roomyDetails = 200;
    m_adviser->setMinimumHeight(beside ? 0 : leastBelow);
    m_details->setMinimumHeight(beside ? leastDetails : roomyDetails);
    // The banner wraps; a box layout would take its height from the matrix.
    m_tables->setMinimumHeight(
        beside ? 0 : m_tables->layout()->minimumHeightForWidth(viewport()->width()));
}

} // namespace atlas::views
