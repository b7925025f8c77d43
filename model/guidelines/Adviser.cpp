#include "model/guidelines/Adviser.h"

#include "model/guidelines/PlannedMemory.h"
#include "model/units/Unit.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <tuple>

namespace atlas {

namespace {

double ratio(Bytes part, Bytes whole)
{
    return static_cast<double>(part.count()) / static_cast<double>(whole.count());
}

/// Device memory of a machine and the figure that says so.
struct Capacity {
    Bytes memory;
    FigureReference figure;
    std::string source;
};

/// As the machine's own figure has it, or its chips times what one has.
std::optional<Capacity> capacityOf(const Catalog& catalog, const InstanceType& instance)
{
    constexpr std::string_view key = "device_memory";
    const auto capacity = [&](const std::string& owner, const Figures& figures, Bytes memory) {
        return Capacity{
            .memory = memory,
            .figure = {.owner = owner, .key = std::string(key)},
            .source = figures.find(key)->chosen().source};
    };
    if (const auto stated = instance.figures.capacity(key); stated && stated->count() > 0)
        return capacity(instance.name, instance.figures, *stated);
    const auto chip = catalog.findChip(instance.chip);
    const auto chips = instance.figures.count("chips");
    const auto each = chip == nullptr ? std::nullopt : chip->figures.capacity(key);
    if (!chips || !each || *chips == 0 || each->count() == 0)
        return std::nullopt;
    return capacity(chip->name, chip->figures, *chips * *each);
}

Verdict verdictOn(double share)
{
    if (share <= roomyShare)
        return Verdict::Fits;
    return share <= fullestShare ? Verdict::Tight : Verdict::DoesNotFit;
}

Verdict verdictOf(FitVerdict verdict)
{
    switch (verdict) {
    case FitVerdict::Ok:
        return Verdict::Fits;
    case FitVerdict::Tight:
        return Verdict::Tight;
    case FitVerdict::DeviceOom:
    case FitVerdict::HostOom:
    case FitVerdict::InvalidPlan:
        return Verdict::DoesNotFit;
    }
    return Verdict::DoesNotFit;
}

Reason::Tone toneOf(Verdict verdict)
{
    if (verdict == Verdict::Fits)
        return Reason::Tone::For;
    return verdict == Verdict::Tight ? Reason::Tone::Caution : Reason::Tone::Against;
}

/// Judges one instance, reason by reason.
class Judge {
public:
    Judge(
        const Catalog& catalog,
        const Guidelines& guidelines,
        const ModelDescription& model,
        const MemoryNeed& need)
        : m_catalog(catalog)
        , m_guidelines(guidelines)
        , m_model(model)
        , m_need(need)
    {
    }

    [[nodiscard]] InstanceAdvice judge(const InstanceType& instance) const
    {
        InstanceAdvice advice;
        advice.instance = instance.name;
        advice.title = instance.title;
        const auto chip = m_catalog.findChip(instance.chip);
        const std::string core = chip == nullptr ? std::string() : chip->core;
        judgeMemory(advice, instance, core);
        judgeHost(advice, instance);
        judgePurpose(advice, instance);
        judgeGuidelines(advice, core);
        judgeWeights(advice, core);
        if (chip != nullptr)
            judgeType(advice, *chip);
        return advice;
    }

private:
    /// A verdict only gets worse. Memory that is unknown or too small has the last word.
    static void atBest(InstanceAdvice& advice, Verdict verdict)
    {
        advice.verdict = std::max(advice.verdict, verdict);
    }

    [[nodiscard]] std::string parts() const
    {
        if (m_model.purpose == Purpose::Training)
            return phrase("Weights, gradients and optimizer take");
        return m_need.cache.count() > 0 ? phrase("Weights and KV cache take")
                                        : phrase("The weights take");
    }

    void
    judgeMemory(InstanceAdvice& advice, const InstanceType& instance, const std::string& core) const
    {
        const auto capacity = capacityOf(m_catalog, instance);
        if (!capacity) {
            advice.reasons.push_back(
                {.tone = Reason::Tone::Caution,
                 .text = phrase(
                     "No page states the device memory; {} {}.",
                     m_model.purpose == Purpose::Training ? phrase("training takes")
                                                          : phrase("the model takes"),
                     toString(m_need.total())),
                 .about = {},
                 .source = std::string(spoken("the catalogue"))});
            return;
        }
        const double share = ratio(m_need.total(), capacity->memory);
        const auto planned = plannedMemory(m_catalog, instance, m_model);
        advice.memory = capacity->memory;
        advice.share = share;
        advice.planned = planned.has_value();
        advice.verdict = planned ? verdictOf(planned->verdict) : verdictOn(share);
        advice.reasons.push_back(
            {.tone = toneOf(planned ? verdictOn(share) : advice.verdict),
             .text = phrase(
                 "{} {}, {} of {} device memory{}.",
                 parts(),
                 toString(m_need.total()),
                 percent(share),
                 toString(capacity->memory),
                 planned ? std::string() : roomText(advice.verdict, core)),
             .about = capacity->figure,
             .source = capacity->source});
        if (planned)
            advice.reasons.push_back(
                {.tone = toneOf(advice.verdict),
                 .text = sayPlanned(*planned),
                 .about = capacity->figure,
                 .source = std::string(plannerSource)});
        if (advice.verdict == Verdict::DoesNotFit && m_model.purpose == Purpose::Training
            && inferenceChip(instance) == nullptr)
            suggestSeveral(advice, instance, share);
    }

    /// What the share means, and whether that is published or assumed.
    [[nodiscard]] std::string roomText(Verdict verdict, std::string_view core) const
    {
        const bool published = core == marginCore && m_model.purpose == Purpose::Inference;
        const std::string how = published ? phrase("published runs") : phrase("an assumed margin");
        if (verdict == Verdict::Fits)
            return phrase("; up to {} there is room ({})", percent(roomyShare), how);
        if (verdict == Verdict::Tight)
            return phrase(
                "; between {} and {} it depends on what the formula leaves out ({})",
                percent(roomyShare),
                percent(fullestShare),
                how);
        return phrase("; at most {} can be used ({})", percent(fullestShare), how);
    }

    /// Training spreads over instances where a page states EFA of its own, not a shared "up to".
    void suggestSeveral(InstanceAdvice& advice, const InstanceType& instance, double share) const
    {
        const auto efa = instance.figures.rate("efa");
        if (!efa || efa->value() <= 0 || instance.figures.find("efa")->chosen().upTo)
            return;
        const double machines = std::ceil(share / roomyShare);
        const Bytes each(static_cast<std::uint64_t>(
            std::ceil(static_cast<double>(m_need.total().count()) / machines)));
        advice.reasons.push_back(
            {.tone = Reason::Tone::Caution,
             .text = phrase(
                 "Spread over {} of them, each would hold {}; {} of EFA join one to the others.",
                 formatNumber(machines),
                 toString(each),
                 networkText(*efa)),
             .about = FigureReference{.owner = instance.name, .key = "efa"},
             .source = instance.figures.find("efa")->chosen().source});
    }

    static std::string networkText(BytesPerSecond rate)
    {
        const FormattedQuantity shown = formatQuantity(rate.value(), Dimension::NetworkRate);
        return shown.number + " " + shown.unit;
    }

    /// Compiling needs host memory. It can be done elsewhere, so the verdict is tight at worst.
    void judgeHost(InstanceAdvice& advice, const InstanceType& instance) const
    {
        const auto host = instance.figures.capacity("host_memory");
        if (!host || host->count() == 0 || m_model.purpose == Purpose::Training
            || advice.verdict == Verdict::DoesNotFit)
            return;
        const Bytes compile = hostCopies * m_need.weights;
        const double share = ratio(compile, *host);
        if (share <= hostShare)
            return;
        atBest(advice, Verdict::Tight);
        advice.reasons.push_back(
            {.tone = Reason::Tone::Caution,
             .text = phrase(
                 "Compiling takes about {} of host memory, twice the weights, and there are {}; "
                 "compile on a larger machine and load the result here.",
                 toString(compile),
                 toString(*host)),
             .about = FigureReference{.owner = instance.name, .key = "host_memory"},
             .source = std::string(hostSource)});
    }

    /// What a page says of a chip for inference; null for others.
    [[nodiscard]] const InferenceChip* inferenceChip(const InstanceType& instance) const
    {
        const auto found =
            std::ranges::find(m_guidelines.inferenceChips, instance.chip, &InferenceChip::chip);
        return found == m_guidelines.inferenceChips.end() ? nullptr : &*found;
    }

    void judgePurpose(InstanceAdvice& advice, const InstanceType& instance) const
    {
        const InferenceChip* const found = inferenceChip(instance);
        if (m_model.purpose != Purpose::Training || found == nullptr)
            return;
        atBest(advice, Verdict::NotAdvised);
        advice.reasons.push_back(
            {.tone = Reason::Tone::Against,
             .text = found->text,
             .about = {},
             .source = found->source});
    }

    /// The guidelines are historical: their bad rating of the hardware counts, what their software
    /// could not do then is a caution alone.
    void judgeGuidelines(InstanceAdvice& advice, const std::string& core) const
    {
        const ModelFamily* const family = m_guidelines.family(m_model.family);
        if (family == nullptr || core.empty())
            return;
        Reason reason{
            .tone = Reason::Tone::Caution,
            .text = phrase("The historical guidelines do not cover {}.", core),
            .about = RatingReference{.family = family->id, .core = core},
            .source = m_guidelines.page.source};
        if (const Rating* const rating = m_guidelines.rating(family->id, core)) {
            const auto support = rating->best(m_model.purpose);
            const bool bad = rating->fit == HardwareFit::NotGood;
            if (bad)
                reason.tone = Reason::Tone::Against;
            else if (rating->fit == HardwareFit::Good && support == Support::Supported)
                reason.tone = Reason::Tone::For;
            reason.text = ratingText(*family, *rating);
            reason.source = rating->source;
            if (bad)
                atBest(advice, Verdict::NotAdvised);
        }
        advice.reasons.push_back(std::move(reason));
    }

    [[nodiscard]] std::string ratingText(const ModelFamily& family, const Rating& rating) const
    {
        const std::string support = rating.supportText(m_model.purpose);
        std::string text = phrase(
            "{} on {}: hardware fit {}; {} as of {}: {}.",
            translated(family.title),
            rating.core,
            translated(toString(rating.fit)),
            translated(toString(m_model.purpose)),
            rating.date,
            support.empty() ? phrase("not on the page") : support);
        if (rating.fit != HardwareFit::Good) {
            for (const std::string& note : rating.notes)
                text += " " + translated(note);
        }
        return text;
    }

    void judgeWeights(InstanceAdvice& advice, const std::string& core) const
    {
        for (const WeightLimit& limit : m_guidelines.limits) {
            if (limit.core != core || m_need.weights <= limit.weightsAbove
                || advice.verdict == Verdict::DoesNotFit)
                continue;
            atBest(advice, Verdict::Tight);
            advice.reasons.push_back(
                {.tone = Reason::Tone::Caution,
                 .text = limit.text,
                 .about = {},
                 .source = limit.source});
        }
    }

    void judgeType(InstanceAdvice& advice, const ChipType& chip) const
    {
        if (chip.figures.find(figureKey(m_model.type)) != nullptr)
            return;
        advice.reasons.push_back(
            {.tone = Reason::Tone::Caution,
             .text = phrase(
                 "No page states how fast {} computes in {}.", chip.name, toString(m_model.type)),
             .about = {},
             .source = std::string(spoken("the catalogue"))});
    }

    const Catalog& m_catalog;
    const Guidelines& m_guidelines;
    const ModelDescription& m_model;
    const MemoryNeed& m_need;
};

/// How the guidelines rate an instance's chip: less is better, unrated in the middle.
int guidelineRank(
    const Catalog& catalog,
    const Guidelines& guidelines,
    const std::string& family,
    const InstanceAdvice& advice)
{
    const auto instance = catalog.findInstance(advice.instance);
    const auto chip = catalog.findChip(instance->chip);
    const Rating* const rating = chip == nullptr ? nullptr : guidelines.rating(family, chip->core);
    return rating == nullptr ? static_cast<int>(HardwareFit::Limited)
                             : static_cast<int>(rating->fit);
}

std::vector<std::string> notesOn(const Guidelines& guidelines, const ModelDescription& model)
{
    std::vector<std::string> notes;
    if (guidelines.family(model.family) == nullptr)
        notes.emplace_back(phrase("Without a family of models the guidelines have no say."));
    if (model.purpose == Purpose::Training) {
        notes.emplace_back(phrase(
            "One copy of everything over the whole machine. Each further replica adds its weights "
            "and gradients; ZeRO keeps the optimizer single."));
    } else if (model.family.ends_with("decoder") && !model.cache) {
        notes.emplace_back(phrase(
            "The KV cache is left out: it takes layers, KV heads and head size to count it."));
    }
    if (model.positions && model.sequence > *model.positions)
        notes.push_back(phrase(
            "{} tokens are more than the {} that the model was made for.",
            formatNumber(model.sequence),
            formatNumber(*model.positions)));
    return notes;
}

} // namespace

std::string_view toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return "fits";
    case Verdict::Tight:
        return "tight";
    case Verdict::NotAdvised:
        return "not advised";
    case Verdict::DoesNotFit:
        return "does not fit";
    case Verdict::Unknown:
        return "not documented";
    }
    return "";
}

std::string percent(double share)
{
    constexpr double whole = 100;
    const double value = share * whole;
    const double tenth = value < whole ? 10 : 1;
    return formatNumber(std::round(value * tenth) / tenth) + " %";
}

std::string marginText()
{
    return phrase(
        "Left out: activations, scratchpad, code, DMA rings, buffers of collectives and what a "
        "framework keeps on every core. For them {} of device memory stay free in “fits”, {} at "
        "least in “tight”: published runs of inference on {} lie between; for other NeuronCores "
        "and for training this is an assumption.",
        percent(1 - roomyShare),
        percent(1 - fullestShare),
        marginCore);
}

std::string plannerText()
{
    return phrase(
        "A known model is judged by the planner: it counts all that each NeuronCore holds under "
        "every legal plan of the whole machine. Where it knows no plan, the formulas judge.");
}

Result<Advice>
advise(const Catalog& catalog, const Guidelines& guidelines, const ModelDescription& description)
{
    const Result<MemoryNeed> need = memoryNeed(description);
    if (!need)
        return std::unexpected(need.error());
    Advice advice;
    advice.need = *need;
    advice.notes = notesOn(guidelines, description);
    const Judge judge(catalog, guidelines, description, *need);
    for (const auto& instance : catalog.instances())
        advice.instances.push_back(judge.judge(*instance));
    std::ranges::stable_sort(advice.instances, {}, [&](const InstanceAdvice& one) {
        return std::tuple(
            one.verdict,
            one.memory.value_or(Bytes()),
            guidelineRank(catalog, guidelines, description.family, one));
    });
    return advice;
}

} // namespace atlas
