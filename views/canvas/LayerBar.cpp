#include "views/canvas/LayerBar.h"

#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace atlas::views {

namespace {

int pillHeight()
{
    return textScaled(26);
}
constexpr int inset = 9;
constexpr int tickWidth = 18;
constexpr int gap = 6;

} // namespace

PillButton::PillButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(uiFont(12, QFont::Medium));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize PillButton::sizeHint() const
{
    return {QFontMetrics(font()).horizontalAdvance(text()) + tickWidth + 2 * inset, pillHeight()};
}

void PillButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(
        QPen(themeColor(hasFocus() ? Role::Accent : Role::BoxEdge), hasFocus() ? 2 : 1.25));
    const Role still = on ? Role::Panel : Role::Canvas;
    painter.setBrush(themeColor(underMouse() ? Role::Raised : still));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const QRectF sign(inset, height() / 2.0 - 7, 14, 14);
    if (on) {
        paintIcon(painter, Icon::Check, sign, themeColor(Role::Accent));
    } else {
        painter.setPen(QPen(themeColor(Role::BoxEdge), 1.25));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(sign.center(), 4, 4);
    }
    painter.setFont(font());
    painter.setPen(themeColor(on ? Role::Text : Role::TextSecondary));
    painter.drawText(
        QPointF(inset + tickWidth, height() / 2.0 + QFontMetricsF(font()).capHeight() / 2), text());
}

std::vector<LayerBar::Entry> LayerBar::entries()
{
    return {
        {Layer::NeuronLink, tr("NeuronLink")},
        {Layer::Pcie, tr("PCIe")},
        {Layer::Network, tr("Network")},
        {Layer::Numa, tr("NUMA")},
        {Layer::Labels, tr("Labels")},
        {Layer::Bandwidth, tr("Bandwidth")}};
}

LayerBar::LayerBar(QWidget* parent)
    : QWidget(parent)
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    auto* const label = new QLabel(tr("Layers"), this);
    label->setFont(uiFont(12));
    label->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(label);
    layout->addSpacing(4);
    m_label = label;
    for (const Entry& entry : entries()) {
        auto* const pill = new PillButton(entry.name, this);
        const auto word = toString(entry.layer);
        pill->setObjectName(
            QStringLiteral("layer-")
            + QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
        pill->setAccessibleName(tr("Layer %1").arg(entry.name));
        pill->setToolTip(tr("Show or hide %1").arg(entry.name));
        connect(pill, &QAbstractButton::clicked, this, [this, layer = entry.layer](bool on) {
            Q_EMIT layerToggled(layer, on);
        });
        layout->addWidget(pill);
        m_pills.push_back(pill);
    }
    m_logicalCores = new PillButton(tr("LNC 2"), this);
    m_logicalCores->setObjectName(QStringLiteral("logical-cores"));
    m_logicalCores->setAccessibleName(tr("Logical NeuronCores of two"));
    m_logicalCores->setToolTip(
        tr("On: two NeuronCores work as one logical core (LNC 2, the default). "
           "Off: each by itself (LNC 1)."));
    m_logicalCores->hide();
    connect(m_logicalCores, &QAbstractButton::clicked, this, [this](bool on) {
        Q_EMIT logicalCoreSizeChosen(on ? 2 : 1);
    });
    layout->addSpacing(gap);
    layout->addWidget(m_logicalCores);
}

void LayerBar::setLayers(Layers layers)
{
    const auto all = entries();
    for (std::size_t i = 0; i < all.size(); ++i)
        m_pills[i]->setChecked(layers.has(all[i].layer));
}

void LayerBar::setOffered(Layers layers)
{
    const auto all = entries();
    for (std::size_t i = 0; i < all.size(); ++i)
        m_pills[i]->setVisible(layers.has(all[i].layer));
}

void LayerBar::setLogicalCoreSize(std::optional<std::uint32_t> size)
{
    m_logicalCores->setVisible(size.has_value());
    m_logicalCores->setChecked(size.value_or(1) > 1);
}

void LayerBar::setLabelled(bool labelled)
{
    m_label->setVisible(labelled);
}

int LayerBar::labelledWidth() const
{
    int width = m_label->sizeHint().width() + 4;
    for (const PillButton* const pill : m_pills)
        width += pill->isHidden() ? 0 : gap + pill->sizeHint().width();
    if (!m_logicalCores->isHidden())
        width += 2 * gap + m_logicalCores->sizeHint().width();
    return width;
}

} // namespace atlas::views
