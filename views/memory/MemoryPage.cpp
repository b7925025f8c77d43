#include "views/memory/MemoryPage.h"

#include "model/workload/KnownModel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double gib = 1024.0 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MemoryPage)
};

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QString number(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

/// How sure a number is, behind its unit.
QString sureness(Certainty certainty, double error)
{
    switch (certainty) {
    case Certainty::Exact:
        return Words::tr("exact");
    case Certainty::Modelled:
        return error > 0 ? Words::tr("modelled ± %1 %").arg(100 * error, 0, 'f', 0)
                         : Words::tr("modelled");
    case Certainty::Calibrated:
        return Words::tr("calibrated ± %1 %").arg(100 * error, 0, 'f', 0);
    }
    return {};
}

Mark markOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Exact:
        return Mark::Documented;
    case Certainty::Modelled:
    case Certainty::Calibrated:
        return Mark::Derived;
    }
    return Mark::None;
}

QString wordOf(const FitReport& report)
{
    switch (report.verdict) {
    case FitVerdict::Ok:
        return Words::tr("Fits");
    case FitVerdict::Tight:
        return Words::tr("Tight");
    case FitVerdict::DeviceOom:
        return Words::tr("Does not fit");
    case FitVerdict::HostOom:
        return report.numbers.host.compile > report.numbers.host.available
            ? Words::tr("Compile on a bigger host")
            : Words::tr("Too little host memory");
    case FitVerdict::InvalidPlan:
        return Words::tr("Plan not legal");
    }
    return {};
}

Bytes lack(Bytes needed, Bytes there)
{
    return Bytes(needed > there ? needed.count() - there.count() : 0);
}

/// How much is missing or left.
QString lineOf(const FitReport& report)
{
    const FitNumbers& numbers = report.numbers;
    const Bytes total = numbers.memory.total();
    const HostUse& host = numbers.host;
    switch (report.verdict) {
    case FitVerdict::Ok:
    case FitVerdict::Tight:
        return Words::tr("%1 of %2 are left on the fullest core")
            .arg(gibWords(lack(numbers.capacity, total)), gibWords(numbers.capacity));
    case FitVerdict::DeviceOom:
        return Words::tr("%1 are missing on the fullest core")
            .arg(gibWords(lack(total, numbers.capacity)));
    case FitVerdict::HostOom:
        return Words::tr("%1 of host memory are missing")
            .arg(gibWords(lack(std::max(host.compile, host.load), host.available)));
    case FitVerdict::InvalidPlan:
        return Words::tr("It breaks a rule, whatever the memory");
    }
    return {};
}

/// In whole percent; nothing is quite sure.
QString sureness(double confidence)
{
    const double percent = std::round(100 * confidence);
    if (percent >= 100)
        return u">99"_s;
    return percent < 1 ? u"<1"_s : QString::number(percent, 'f', 0);
}

QString detailOf(const FitNumbers& numbers)
{
    return Words::tr("%1 of %2 used, ± %3; %4 % sure that it fits")
        .arg(
            gibWords(numbers.memory.total()),
            gibWords(numbers.capacity),
            gibWords(numbers.memory.errorBand()))
        .arg(sureness(numbers.confidence()));
}

QString reasonsOf(const FitReport& report, RuleFinding::Kind kind)
{
    QString html;
    for (const RuleFinding& reason : report.reasons) {
        // What the verdict says of memory already.
        if (reason.kind != kind
            || (kind == RuleFinding::Kind::Caution && reason.rule == "device-memory"))
            continue;
        const bool refusal = reason.kind == RuleFinding::Kind::Refusal;
        const QString sentence = text(reason.text).toHtmlEscaped();
        // Long addresses may break at their slashes.
        QString source = text(reason.source).toHtmlEscaped();
        source.replace(u"/"_s, u"/\u200b"_s);
        html += u"<p style='margin:0 0 8px 0'>%1%2<br><small>%3 · %4</small></p>"_s.arg(
            refusal ? u"<b>✕</b> "_s : u"– "_s,
            refusal ? u"<b>%1</b>"_s.arg(sentence) : sentence,
            text(reason.rule),
            source);
    }
    return html;
}

QString wayText(const WayOut& way)
{
    const Job& job = way.job;
    QString what;
    switch (way.kind) {
    case WayOut::Kind::None:
        return {};
    case WayOut::Kind::Serve:
        what = Words::tr("Compile elsewhere");
        break;
    case WayOut::Kind::Degrees:
        what = planWords(job.plan);
        break;
    case WayOut::Kind::Zero1:
        what = u"ZeRO-1"_s;
        break;
    case WayOut::Kind::FullRecompute:
        what = Words::tr("Recompute layers");
        break;
    case WayOut::Kind::Batch:
        what = Words::tr("Batch %L1").arg(job.batch);
        break;
    case WayOut::Kind::Sequence:
        what = Words::tr("%L1 tokens").arg(job.sequence);
        break;
    case WayOut::Kind::ByteWeights:
        what = Words::tr("INT8 weights");
        break;
    }
    return Words::tr("%1: %2 of %3 GiB")
        .arg(
            what,
            number(static_cast<double>(way.used.count()) / gib, 1),
            number(static_cast<double>(way.capacity.count()) / gib, 0));
}

RunRow timeRow(const QString& name, double seconds, double error)
{
    const QStringList parts = timeWords(seconds).split(u' ');
    return {
        .name = name,
        .value = parts.front(),
        .unit = u"%1 ± %2 %"_s.arg(parts.back()).arg(100 * error, 0, 'f', 0),
        .mark = Mark::Derived,
        .hint = Words::tr("calibrated, with the error on what it was fitted on")};
}

std::vector<RunRow> memoryRows(const FitReport& report)
{
    std::vector<RunRow> rows;
    const MemoryUse& memory = report.numbers.memory;
    for (const MemoryCategory category : allMemoryCategories()) {
        const MemoryShare& share = memory.of(category);
        if (share.amount.count() == 0)
            continue;
        rows.push_back(
            {.name = categoryName(category),
             .value = number(static_cast<double>(share.amount.count()) / gib, 2),
             .unit = u"GiB %1"_s.arg(sureness(share.certainty, share.error)),
             .mark = markOf(share.certainty),
             .hint = {}});
    }
    rows.push_back(
        {.name = Words::tr("Together"),
         .value = number(static_cast<double>(memory.total().count()) / gib, 2),
         .unit =
             u"GiB ± %1"_s.arg(number(static_cast<double>(memory.errorBand().count()) / gib, 2)),
         .mark = Mark::Derived,
         .hint = {}});
    return rows;
}

std::vector<RunRow> speedRows(const FitReport& report)
{
    if (report.verdict == FitVerdict::InvalidPlan)
        return {};
    const SpeedEstimate& speed = report.numbers.speed;
    std::vector<RunRow> rows;
    if (report.job.task == Task::Training) {
        rows.push_back(timeRow(Words::tr("Step"), speed.step, speed.errorBand));
    } else if (speed.generates) {
        rows.push_back(timeRow(Words::tr("First token"), speed.firstToken, speed.errorBand));
        rows.push_back(timeRow(Words::tr("Each token"), speed.perToken, speed.errorBand));
    } else {
        rows.push_back(timeRow(Words::tr("Pass"), speed.firstToken, speed.errorBand));
    }
    const double rate = speed.generates ? speed.outputTokensPerSecond : speed.tokensPerSecond;
    const QString band = u" ± %1 %"_s.arg(100 * speed.errorBand, 0, 'f', 0);
    rows.push_back(
        {.name = speed.generates ? Words::tr("Output tokens") : Words::tr("Tokens"),
         .value = QLocale().toString(rate, 'f', rate < 100 ? 1 : 0),
         .unit = u"1/s"_s + band,
         .mark = Mark::Derived,
         .hint = {}});
    rows.push_back(
        {.name = Words::tr("MFU"),
         .value = number(100 * speed.utilization, 1),
         .unit = u"%"_s + band,
         .mark = Mark::Derived,
         .hint = Words::tr("Operations that the model needs over what the cores could do")});
    return rows;
}

std::vector<RunRow> modelRows(const FitReport& report)
{
    const HostUse& host = report.numbers.host;
    const auto gibRow = [](const QString& name, Bytes amount, Mark mark) {
        return RunRow{
            .name = name,
            .value = number(static_cast<double>(amount.count()) / gib, 1),
            .unit = u"GiB"_s,
            .mark = mark,
            .hint = {}};
    };
    std::vector<RunRow> rows{
        {.name = Words::tr("Parameters"),
         .value = QLocale().toString(static_cast<qulonglong>(report.job.counts.total())),
         .unit = Words::tr("exact"),
         .mark = Mark::Documented,
         .hint = {}}};
    if (host.compile.count() > 0)
        rows.push_back(gibRow(Words::tr("Host, to compile"), host.compile, Mark::Derived));
    rows.push_back(gibRow(Words::tr("Host, to load"), host.load, Mark::Derived));
    if (host.available.count() > 0)
        rows.push_back(gibRow(Words::tr("Host has for it"), host.available, Mark::Derived));
    else
        rows.push_back(
            {.name = Words::tr("Host memory"),
             .value = Words::tr("not documented"),
             .unit = {},
             .mark = Mark::Absent,
             .hint = {}});
    return rows;
}

/// The bar of a host that has too little memory is its own.
void setHost(MemoryPage& page, const HostUse& host)
{
    const Bytes needed = std::max(host.compile, host.load);
    page.used = static_cast<double>(needed.count()) / gib;
    page.capacity = static_cast<double>(host.available.count()) / gib;
    page.band = 0;
    page.detail = Words::tr("%1 needed of the %2 that a process can have; the cores: %3")
                      .arg(gibWords(needed), gibWords(host.available), page.detail);
}

} // namespace

QString gibWords(Bytes amount)
{
    return u"%1 GiB"_s.arg(number(static_cast<double>(amount.count()) / gib, 2));
}

QString timeWords(double seconds)
{
    constexpr double thousand = 1000;
    if (seconds >= 1)
        return u"%1 s"_s.arg(number(seconds, 2));
    if (seconds * thousand >= 1)
        return u"%1 ms"_s.arg(number(seconds * thousand, 1));
    return u"%1 µs"_s.arg(number(seconds * thousand * thousand, 1));
}

QString categoryName(MemoryCategory category)
{
    switch (category) {
    case MemoryCategory::Weights:
        return Words::tr("Weights");
    case MemoryCategory::Embedding:
        return Words::tr("Embedding");
    case MemoryCategory::Head:
        return Words::tr("LM head");
    case MemoryCategory::KvCache:
        return Words::tr("KV cache");
    case MemoryCategory::Activations:
        return Words::tr("Activations");
    case MemoryCategory::Gradients:
        return Words::tr("Gradients");
    case MemoryCategory::Optimizer:
        return Words::tr("Optimizer");
    case MemoryCategory::Scratchpad:
        return Words::tr("Scratchpad");
    case MemoryCategory::Code:
        return Words::tr("Code");
    case MemoryCategory::DmaRings:
        return Words::tr("DMA rings");
    case MemoryCategory::Collectives:
        return Words::tr("Collectives");
    case MemoryCategory::Profiler:
        return Words::tr("Profiler");
    case MemoryCategory::Runtime:
        return Words::tr("Runtime");
    }
    return {};
}

QString partName(std::string_view name)
{
    if (name == "start")
        return Words::tr("start");
    if (name == "matrix products")
        return Words::tr("matrix products");
    if (name == "attention scores")
        return Words::tr("attention scores");
    if (name == "several long prompts")
        return Words::tr("long prompts");
    if (name == "weights from memory")
        return Words::tr("weights read");
    if (name == "keys and values from memory")
        return Words::tr("KV cache read");
    if (name == "pipeline bubble")
        return Words::tr("pipeline bubble");
    if (name == "optimizer")
        return Words::tr("optimizer");
    if (name == "gradients and weights")
        return Words::tr("replicas");
    return name.starts_with("collectives") ? Words::tr("collectives") : text(name);
}

QString planWords(const ShardingPlan& plan)
{
    QStringList parts{u"TP %1"_s.arg(plan.tensor)};
    const auto add = [&parts](const QString& name, std::uint32_t degree) {
        if (degree > 1)
            parts << u"%1 %2"_s.arg(name).arg(degree);
    };
    add(u"PP"_s, plan.pipeline);
    add(u"DP"_s, plan.data);
    add(u"EP"_s, plan.expert);
    add(u"CP"_s, plan.context);
    return parts.join(u", "_s);
}

QString memoryTitle(const FitReport& report)
{
    static const std::vector<KnownModel> models = readBuiltInModels();
    const auto known = std::ranges::find(models, report.job.name, &KnownModel::name);
    return text(known == models.end() ? report.job.name : known->title);
}

QString memorySubtitle(const FitReport& report)
{
    const Job& job = report.job;
    const QString nodes = report.nodes > 1 ? u"%1 × "_s.arg(report.nodes) : QString();
    return Words::tr("%1 on %2%3, %4 in %5")
        .arg(
            planWords(job.plan),
            nodes,
            text(report.device.instance),
            job.task == Task::Training ? Words::tr("training") : Words::tr("inference"),
            text(toString(job.types.weights)));
}

MemoryPage memoryPage(const FitReport* report, const std::optional<Problem>& problem)
{
    MemoryPage page;
    if (report == nullptr) {
        page.word = Words::tr("Not known");
        page.line = problem ? text(message(*problem)) : QString();
        return page;
    }
    const FitNumbers& numbers = report->numbers;
    page.verdict = report->verdict;
    page.word = wordOf(*report);
    page.line = lineOf(*report);
    page.detail = detailOf(numbers);
    page.used = static_cast<double>(numbers.memory.total().count()) / gib;
    page.capacity = static_cast<double>(numbers.capacity.count()) / gib;
    page.band = static_cast<double>(numbers.memory.errorBand().count()) / gib;
    page.reasons = reasonsOf(*report, RuleFinding::Kind::Refusal);
    page.cautions = reasonsOf(*report, RuleFinding::Kind::Caution);
    if (report->verdict == FitVerdict::HostOom)
        setHost(page, numbers.host);
    for (const WayOut& way : report->waysOut) {
        if (way.kind == WayOut::Kind::None)
            page.hint =
                Words::tr("No single change is enough on this instance. “Plans” below looks "
                          "through all plans and instances.");
        else
            page.ways.push_back(wayText(way));
    }
    page.memory = memoryRows(*report);
    page.speed = speedRows(*report);
    page.model = modelRows(*report);
    return page;
}

} // namespace atlas::views
