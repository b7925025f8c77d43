#include "views/simulation/TileForm.h"

#include "views/language/Words.h"
#include "views/theme/Fonts.h"
#include "views/theme/FormWidgets.h"
#include "views/theme/ThemeApplier.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::uint64_t MatmulRequest::*, 3> axes = {
    &MatmulRequest::m, &MatmulRequest::k, &MatmulRequest::n};
constexpr std::array axisNames = {"M", "K", "N"};

QString fusionName(Fusion fusion)
{
    switch (fusion) {
    case Fusion::None:
        return TileForm::tr("nothing");
    case Fusion::Activation:
        return TileForm::tr("an activation");
    case Fusion::LayerNorm:
        return TileForm::tr("a layer normalization");
    case Fusion::Attention:
        return TileForm::tr("attention: softmax(Q Kᵀ) V");
    case Fusion::CausalAttention:
        return TileForm::tr("causal attention");
    }
    return {};
}

template<typename Shape>
QString shapeText(const std::optional<Shape>& shape)
{
    return shape ? u"%1x%2x%3"_s.arg(shape->m).arg(shape->k).arg(shape->n) : QString();
}

} // namespace

QString tileTitle(const MatmulRequest& request)
{
    switch (request.fusion) {
    case Fusion::None:
        return TileForm::tr("Matrix product");
    case Fusion::Activation:
        return TileForm::tr("Product and activation");
    case Fusion::LayerNorm:
        return TileForm::tr("Product and normalization");
    case Fusion::Attention:
        return TileForm::tr("Attention");
    case Fusion::CausalAttention:
        return TileForm::tr("Causal attention");
    }
    return {};
}

QString tileSubtitle(const CoreSpec& core, const MatmulRequest& request)
{
    return TileForm::tr("%L1 × %L2 × %L3 in %4 on %5")
        .arg(request.m)
        .arg(request.k)
        .arg(request.n)
        .arg(plain(toString(request.type)).toUpper(), plain(core.name));
}

TileForm::TileForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"tileForm"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, 1);
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const QString name = QString::fromUtf8(axisNames[i]);
        m_sizes[i] = addLine(
            std::array{"tileM", "tileK", "tileN"}[i], name, {0, static_cast<int>(i) * 2, 2});
        connect(m_sizes[i], &QLineEdit::editingFinished, this, [this, i] { readSize(i); });
    }
    m_sizes[0]->setToolTip(tr("Rows of the result; of attention the queries"));
    m_sizes[1]->setToolTip(tr("What is summed over; of attention the elements of a head"));
    m_sizes[2]->setToolTip(tr("Columns of the result; of attention the keys"));
    m_type = addChoice("tileType", tr("Type"), {1, 0, 2});
    m_fusion = addChoice("tileFusion", tr("Followed by"), {1, 2, 4});
    m_tile = addLine("tileShape", tr("Tile"), {2, 0, 2});
    m_tile->setToolTip(tr("What one instruction multiplies: M x K x N; empty: the largest"));
    m_block = addLine("tileBlock", tr("Block, in tiles"), {2, 2, 2});
    m_block->setPlaceholderText(tr("the best"));
    m_block->setToolTip(tr("Tiles that the SBUF holds at once: M x K x N; empty: the best"));
    m_buffers = addChoice("tileBuffers", tr("Buffers"), {2, 4, 2});
    for (std::uint32_t count = 1; count <= mostBuffers; ++count)
        m_buffers->addItem(QString::number(count), count);
    for (const Fusion fusion : allFusions())
        m_fusion->addItem(fusionName(fusion), static_cast<int>(fusion));
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"tileProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setFont(uiFont(12));
    m_problem->hide();
    m_grid->addWidget(m_problem, 6, 0, 1, 6);
    connect(m_tile, &QLineEdit::editingFinished, this, &TileForm::readTile);
    connect(m_block, &QLineEdit::editingFinished, this, &TileForm::readBlock);
    connect(m_type, &QComboBox::activated, this, [this](int index) {
        MatmulRequest next = m_request;
        next.type = static_cast<OperandType>(m_type->itemData(index).toInt());
        next.tile.reset(); // the largest is another one
        send(next);
    });
    connect(m_fusion, &QComboBox::activated, this, [this](int index) {
        MatmulRequest next = m_request;
        next.fusion = static_cast<Fusion>(m_fusion->itemData(index).toInt());
        constexpr std::uint64_t headSize = 128;
        if (isAttention(next.fusion) && !isAttention(m_request.fusion))
            next.k = std::min(next.k, headSize);
        if (next.fusion == Fusion::CausalAttention)
            next.n = next.m;
        send(next);
    });
    connect(m_buffers, &QComboBox::activated, this, [this](int index) {
        MatmulRequest next = m_request;
        next.buffers = m_buffers->itemData(index).toUInt();
        send(next);
    });
}

void TileForm::add(QWidget& field, const char* name, const QString& label, const Place& place)
{
    field.setObjectName(QLatin1StringView(name));
    field.setAccessibleName(label);
    auto* const caption = new QLabel(label, this);
    caption->setFont(uiFont(12));
    caption->setContentsMargins(0, 4, 0, 0);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(&field);
    m_grid->addWidget(caption, 2 * place.row, place.column, 1, place.span);
    m_grid->addWidget(&field, 2 * place.row + 1, place.column, 1, place.span);
}

QLineEdit* TileForm::addLine(const char* name, const QString& label, const Place& place)
{
    auto* const line = new QLineEdit(this);
    line->setMinimumWidth(40);
    add(*line, name, label, place);
    return line;
}

QComboBox* TileForm::addChoice(const char* name, const QString& label, const Place& place)
{
    auto* const choice = new ChoiceBox(this);
    choice->setMinimumWidth(48);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->view()->setAccessibleName(label);
    add(*choice, name, label, place);
    return choice;
}

void TileForm::setRequest(const CoreSpec& core, const MatmulRequest& request)
{
    m_request = request;
    for (std::size_t i = 0; i < axes.size(); ++i)
        m_sizes[i]->setText(QString::number(request.*axes[i]));
    m_type->clear();
    for (const OperandType type : core.types())
        m_type->addItem(plain(toString(type)), static_cast<int>(type));
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(request.type)));
    m_fusion->setCurrentIndex(m_fusion->findData(static_cast<int>(request.fusion)));
    m_tile->setPlaceholderText(shapeText(std::optional(largestTile(core, request.type))));
    m_tile->setText(shapeText(request.tile));
    m_block->setText(shapeText(request.block));
    m_buffers->setCurrentIndex(m_buffers->findData(request.buffers));
    say({});
}

void TileForm::readSize(std::size_t axis)
{
    bool isNumber = false;
    const QString typed = m_sizes[axis]->text().trimmed();
    const std::uint64_t value = typed.toULongLong(&isNumber);
    if (!isNumber || value < 1 || value > mostOfAxis) {
        say(tr("%1: “%2” is no size of a matrix; a whole number from 1 to %L3 is expected, such as "
               "4096")
                .arg(QString::fromUtf8(axisNames[axis]), typed)
                .arg(mostOfAxis));
        return;
    }
    MatmulRequest next = m_request;
    next.*axes[axis] = value;
    send(next);
}

void TileForm::readTile()
{
    MatmulRequest next = m_request;
    next.tile.reset();
    if (const QString typed = m_tile->text().trimmed(); !typed.isEmpty()) {
        const auto tile = readTileShape(typed.toStdString());
        if (!tile) {
            say(tr("Tile: %1").arg(plain(tile.error().what)));
            return;
        }
        next.tile = *tile;
    }
    send(next);
}

void TileForm::readBlock()
{
    MatmulRequest next = m_request;
    next.block.reset();
    if (const QString typed = m_block->text().trimmed(); !typed.isEmpty()) {
        const auto block = readBlockShape(typed.toStdString());
        if (!block) {
            say(tr("Block: %1").arg(plain(block.error().what)));
            return;
        }
        next.block = *block;
    }
    send(next);
}

void TileForm::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString TileForm::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void TileForm::send(const MatmulRequest& request)
{
    say({});
    if (request == m_request)
        return;
    m_request = request;
    Q_EMIT edited(request);
}

void TileForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, themeColor(Role::Failed));
        m_problem->setPalette(colors);
    }
    QWidget::changeEvent(event);
}

} // namespace atlas::views
