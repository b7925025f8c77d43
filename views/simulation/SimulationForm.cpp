#include "views/simulation/SimulationForm.h"

#include "model/units/ReadQuantity.h"
#include "model/units/Unit.h"
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

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

/// "All-reduce": as a title.
QString titleOf(std::string_view name)
{
    QString words = text(name);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

constexpr std::uint32_t mostNodes = 512;

} // namespace

SimulationForm::SimulationForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"simulationForm"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    m_operation = addChoice("simOperation", tr("Operation"), 0, 0);
    for (const Operation operation : allOperations())
        m_operation->addItem(titleOf(toString(operation)), static_cast<int>(operation));
    m_size = addLine("simSize", tr("Size"), 0, 1);
    m_size->setToolTip(tr("Of the whole buffer: 1 GiB, 64 MiB, 4 KiB"));
    m_algorithm = addChoice("simAlgorithm", tr("Algorithm"), 1, 0);
    m_nodes = addLine("simNodes", tr("Instances"), 1, 1);
    m_nodes->setToolTip(tr("How many of these machines work together over EFA"));
    m_ranks = addChoice("simRanks", tr("Ranks"), 2, 0);
    m_lnc = addChoice("simLnc", tr("Logical cores"), 2, 1);
    m_lnc->addItem(tr("LNC 1"), 1);
    m_lnc->addItem(tr("LNC 2"), 2);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"simProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setFont(uiFont(12));
    m_problem->hide();
    m_grid->addWidget(m_problem, 6, 0, 1, 2);

    connect(m_operation, &QComboBox::activated, this, [this](int index) {
        CollectiveRequest next = m_request;
        next.operation = static_cast<Operation>(m_operation->itemData(index).toInt());
        next.algorithm = Algorithm::Auto;
        send(next, m_operation->itemText(index));
    });
    connect(m_algorithm, &QComboBox::activated, this, [this](int index) {
        CollectiveRequest next = m_request;
        next.algorithm = static_cast<Algorithm>(m_algorithm->itemData(index).toInt());
        send(next, tr("Algorithm %1").arg(m_algorithm->itemText(index)));
    });
    connect(m_lnc, &QComboBox::activated, this, [this](int index) {
        CollectiveRequest next = m_request;
        next.lnc = m_lnc->itemData(index).toUInt();
        next.ranks = AllRanks{};
        send(next, m_lnc->itemText(index));
    });
    connect(m_ranks, &QComboBox::activated, this, &SimulationForm::readRanks);
    connect(m_size, &QLineEdit::editingFinished, this, &SimulationForm::readSize);
    connect(m_nodes, &QLineEdit::editingFinished, this, &SimulationForm::readNodes);
}

void SimulationForm::add(
    QWidget& field, const char* name, const QString& label, int row, int column, int span)
{
    field.setObjectName(QLatin1StringView(name));
    field.setAccessibleName(label);
    auto* const caption = new QLabel(label, this);
    caption->setFont(uiFont(12));
    caption->setContentsMargins(0, 4, 0, 0);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(&field);
    m_grid->addWidget(caption, 2 * row, column, 1, span);
    m_grid->addWidget(&field, 2 * row + 1, column, 1, span);
}

QLineEdit* SimulationForm::addLine(const char* name, const QString& label, int row, int column)
{
    auto* const line = new QLineEdit(this);
    line->setMinimumWidth(60);
    add(*line, name, label, row, column, 1);
    return line;
}

QComboBox*
SimulationForm::addChoice(const char* name, const QString& label, int row, int column, int span)
{
    auto* const choice = new ChoiceBox(this);
    choice->setMinimumWidth(80);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->view()->setAccessibleName(label);
    add(*choice, name, label, row, column, span);
    return choice;
}

void SimulationForm::setRequest(const CollectiveRequest& request, const Topology& topology)
{
    m_request = request;
    const QSignalBlocker size(m_size);
    const QSignalBlocker nodes(m_nodes);
    m_operation->setCurrentIndex(m_operation->findData(static_cast<int>(request.operation)));
    m_size->setText(text(toString(request.size)));
    m_nodes->setText(QString::number(request.nodes));
    fillAlgorithms();
    const auto joined = ranksPerChip(topology, 2);
    m_lnc->setEnabled(joined.has_value());
    m_lnc->setCurrentIndex(joined ? m_lnc->findData(static_cast<int>(request.lnc.value_or(2))) : 0);
    fillRanks(topology);
    say({});
}

void SimulationForm::fillAlgorithms()
{
    m_algorithm->clear();
    m_algorithm->addItem(tr("Auto"), static_cast<int>(Algorithm::Auto));
    for (const Algorithm algorithm : algorithmsFor(m_request.operation))
        m_algorithm->addItem(titleOf(toString(algorithm)), static_cast<int>(algorithm));
    m_algorithm->setCurrentIndex(m_algorithm->findData(static_cast<int>(m_request.algorithm)));
}

void SimulationForm::fillRanks(const Topology& topology)
{
    m_ranks->clear();
    const auto counts = rankCounts(topology, m_request.lnc);
    m_ranks->addItem(counts ? tr("All %1").arg(counts->all) : tr("All"), 0);
    if (counts) {
        for (const std::uint32_t count : counts->counts) {
            if (count != counts->all && count > 1)
                m_ranks->addItem(QString::number(count), count);
        }
        m_ranks->setToolTip(text(counts->source));
    }
    int at = 0;
    if (const auto* const chosen = std::get_if<RankCount>(&m_request.ranks)) {
        at = m_ranks->findData(chosen->count);
        if (at < 0) {
            m_ranks->addItem(QString::number(chosen->count), chosen->count);
            at = m_ranks->count() - 1;
        }
    } else if (const auto* const devices = std::get_if<DeviceList>(&m_request.ranks)) {
        m_ranks->addItem(tr("Chips: %1").arg(devices->chips.size()), -1);
        at = m_ranks->count() - 1;
    } else if (std::holds_alternative<ParallelPlan>(m_request.ranks)) {
        m_ranks->addItem(tr("Parallel plan"), -1);
        at = m_ranks->count() - 1;
    }
    m_ranks->setCurrentIndex(at);
}

void SimulationForm::readRanks()
{
    const int count = m_ranks->currentData().toInt();
    if (count < 0)
        return;
    CollectiveRequest next = m_request;
    if (count == 0)
        next.ranks = AllRanks{};
    else
        next.ranks = RankCount{static_cast<std::uint32_t>(count)};
    send(next, tr("Ranks %1").arg(m_ranks->currentText()));
}

void SimulationForm::readSize()
{
    if (m_size->text() == text(toString(m_request.size)))
        return; // what is shown is rounded
    const auto size = readBytes(m_size->text().trimmed().toStdString());
    if (!size) {
        say(text(message(size.error())));
        return;
    }
    CollectiveRequest next = m_request;
    next.size = *size;
    send(next, tr("Size %1").arg(text(toString(*size))));
}

void SimulationForm::readNodes()
{
    bool isNumber = false;
    const std::uint32_t nodes = m_nodes->text().trimmed().toUInt(&isNumber);
    if (!isNumber || nodes < 1 || nodes > mostNodes) {
        say(tr("Instances: “%1” is no whole number from 1 to %2")
                .arg(m_nodes->text())
                .arg(mostNodes));
        return;
    }
    CollectiveRequest next = m_request;
    next.nodes = nodes;
    send(next, tr("Instances: %1").arg(nodes));
}

void SimulationForm::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString SimulationForm::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void SimulationForm::send(const CollectiveRequest& request, const QString& what)
{
    say({});
    if (request == m_request)
        return;
    m_request = request;
    Q_EMIT edited(request, what);
}

void SimulationForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, themeColor(Role::Failed));
        m_problem->setPalette(colors);
    }
    QWidget::changeEvent(event);
}

} // namespace atlas::views
