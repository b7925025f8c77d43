#include "app/window/SimulationMode.h"
#include "model/session/SessionJson.h"
#include "model/simulation/collective/NccomTable.h"
#include "model/units/ReadQuantity.h"
#include "model/units/Unit.h"
#include "views/export/PictureExport.h"
#include "views/simulation/ChartsDock.h"
#include "views/simulation/RunPage.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QRegularExpression>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

/// What a person types; nothing when they think better of it.
std::optional<std::string>
ask(QWidget& window, const QString& title, const QString& label, const QString& now)
{
    bool isGiven = false;
    const QString words =
        QInputDialog::getText(&window, title, label, QLineEdit::Normal, now, &isGiven);
    if (!isGiven)
        return std::nullopt;
    return words.trimmed().toStdString();
}

/// "0 5 1 GiB" or "0 5 1 GiB @ 2 ms".
Result<BackgroundFlow> readFlow(const std::string& typed)
{
    static const QRegularExpression form(u"^(\\d{1,7})\\D+?(\\d{1,7})[\\s,=]+([^@]+)(?:@(.+))?$"_s);
    const auto match = form.match(text(typed));
    if (!match.hasMatch())
        return std::unexpected(Problem{
            typed,
            SimulationMode::tr("two chips and a size are needed, such as 0 5 1 GiB or, from 2 ms "
                               "on, 0 5 1 GiB @ 2 ms")
                .toStdString()});
    const auto bytes = readBytes(match.captured(3).trimmed().toStdString());
    if (!bytes)
        return std::unexpected(bytes.error());
    BackgroundFlow flow{match.captured(1).toUInt(), match.captured(2).toUInt(), *bytes, Seconds(0)};
    if (!match.hasCaptured(4))
        return flow;
    const auto start = readDuration(match.captured(4).trimmed().toStdString());
    if (!start)
        return std::unexpected(start.error());
    flow.start = *start;
    return flow;
}

} // namespace

void SimulationMode::askBandwidth()
{
    const auto link = selectedLink();
    if (!link)
        return;
    const auto typed = ask(
        m_window, tr("Bandwidth of the link"), tr("A share (50%) or a rate (96 GB/s):"), u"50%"_s);
    if (!typed || selectedLink() != link)
        return; // another machine may have come in the meantime
    const auto share = readShare(*typed);
    if (share) {
        setShare(*link, *share, false);
        return;
    }
    const auto rate = parseRate(*typed);
    const auto& topology = m_simulation.topology();
    const auto whole = topology ? topology->linkType(*link).bandwidth : std::nullopt;
    const auto known = whole ? whole : m_simulation.request().linkBandwidth;
    if (rate && known)
        setShare(*link, rate->value() / known->value(), false);
    else
        Q_EMIT told(text(message(rate ? share.error() : rate.error())));
}

void SimulationMode::askBackground()
{
    const auto chip = selectedChip();
    const std::uint32_t first = chip ? chip->index : 0;
    const auto typed =
        ask(m_window,
            tr("Other traffic"),
            tr("From chip, to chip, how much, and perhaps @ from when:"),
            u"%1 %2 1 GiB"_s.arg(first).arg(first == 1 ? 0 : 1));
    if (!typed)
        return;
    const auto flow = readFlow(*typed);
    if (!flow) {
        Q_EMIT told(text(message(flow.error())));
        return;
    }
    CollectiveRequest next = m_simulation.request();
    next.background.push_back(*flow);
    change(next, tr("Other traffic %1 → %2").arg(flow->source).arg(flow->target));
}

void SimulationMode::editAssumption(std::size_t row)
{
    const views::RunRow asked = m_panel->page().assumptions.at(row);
    const auto machine = m_session.scene();
    const QString now = u"%1 %2"_s.arg(asked.value, asked.unit);
    const auto typed = ask(m_window, tr("Assumption"), asked.name, now);
    if (!typed || m_session.scene() != machine)
        return; // another machine may have come in the meantime
    CollectiveRequest next = m_simulation.request();
    const auto ids = allConstants();
    if (row >= ids.size()) {
        const auto rate = parseRate(*typed);
        if (!rate) {
            Q_EMIT told(text(message(rate.error())));
            return;
        }
        next.linkBandwidth = *rate;
    } else {
        std::string value = *typed;
        std::erase(value, ' ');
        const auto changed = parseConstantChange(std::string(toString(ids[row])) + "=" + value);
        if (!changed) {
            Q_EMIT told(text(message(changed.error())));
            return;
        }
        std::erase_if(
            next.constants, [&](const ConstantChange& old) { return old.id == changed->id; });
        next.constants.push_back(*changed);
    }
    change(next, asked.name);
}

void SimulationMode::saveScenario(const QString& path)
{
    const std::string json = toJson({m_session.target().toStdString(), m_simulation.request()});
    const auto written = views::writeFile(QByteArray::fromStdString(json), path);
    Q_EMIT told(written ? tr("Saved %1").arg(path) : text(message(written.error())));
}

void SimulationMode::openTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT told(tr("%1: cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    const std::string name = QFileInfo(path).fileName().toStdString();
    const auto table = readNccom(name, file.readAll().toStdString());
    if (!table) {
        showProblems(tr("“%1” is no table of nccom-test").arg(text(name)), table.error());
        return;
    }
    // What the table prints is binary or decimal; the time and the size are sure.
    views::Curve algorithm{.name = tr("measured"), .points = {}, .accented = false};
    for (const NccomRow& row : table->rows) {
        if (row.time.value() > 0)
            algorithm.points << QPointF(
                static_cast<double>(row.size.count()),
                static_cast<double>(row.size.count()) / row.time.value());
    }
    m_measured = {algorithm};
    showSizes();
    m_charts->setPage(views::ChartsDock::Overview);
    Q_EMIT told(
        table->note.empty() ? tr("Sizes measured: %1").arg(table->rows.size()) : text(table->note));
}

void SimulationMode::showProblems(const QString& title, const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines << text(message(problem));
    m_view.messageCard().showMessage(
        {.tone = views::MessageCard::Tone::Error, .title = title, .lines = lines, .action = {}});
    Q_EMIT told(lines.front());
}

void SimulationMode::openScenario(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT told(tr("%1: cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    const std::string bytes = file.readAll().toStdString();
    const auto scenario = readAnyScenario({QFileInfo(path).fileName().toStdString(), bytes});
    if (!scenario) {
        showProblems(
            tr("“%1” is no scenario that can be opened").arg(QFileInfo(path).fileName()),
            scenario.error());
        return;
    }
    const QString machine = text(scenario->machine);
    if (machine != m_session.target() || !m_session.scene()) {
        m_awaited = Awaited{machine, scenario->request, std::nullopt};
        m_session.open(machine);
        return;
    }
    setOn(true);
    change(scenario->request, tr("Open %1").arg(QFileInfo(path).fileName()));
}

void SimulationMode::askOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open a scenario"), {}, tr("Scenarios (*.atlas);;All files (*)"));
    if (!path.isEmpty())
        openScenario(path);
}

void SimulationMode::askTable()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Load a table of nccom-test"), {}, tr("Tables and reports (*)"));
    if (!path.isEmpty())
        openTable(path);
}

void SimulationMode::askSave()
{
    QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Save the scenario"), {}, tr("Scenarios (*.atlas)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".atlas"_s;
    saveScenario(path);
}

void SimulationMode::askSaveChart(QWidget& chart)
{
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Save the chart"), {}, tr("Pictures and tables (*.png *.svg *.csv)"));
    if (path.isEmpty())
        return;
    const auto saved = views::ChartsDock::save(chart, path);
    Q_EMIT told(saved ? tr("Saved %1").arg(path) : text(message(saved.error())));
}

} // namespace atlas::app
