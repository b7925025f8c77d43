#include "views/panels/FeatureRows.h"

#include "model/parts/Address.h"
#include "views/language/Words.h"
#include "views/panels/FigureRows.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

/// "gpsimd" of "trn1.32xlarge/chip:0/core:0/gpsimd", "core" of ".../core:0"; "chip", and nothing
/// for a whole machine.
std::string_view lastWord(std::string_view address)
{
    const std::size_t chip = address.find("/chip:");
    if (chip == std::string_view::npos)
        return {};
    const std::string_view last = address.substr(address.rfind('/') + 1);
    return last.substr(0, last.find(':'));
}

std::string_view kindOf(const Scene& scene, Element place)
{
    if (place.isPart())
        return wordOf(scene.interior->parts.part(place.part()).kind);
    return place.isVertex() ? toString(scene.topology.vertex(place.vertex()).kind)
                            : std::string_view();
}

bool speaksOf(const Explanation& feature, std::string_view kind)
{
    return std::ranges::any_of(feature.steps, [kind](const ExplanationStep& step) {
        return std::ranges::any_of(step.addresses, [kind](const std::string& address) {
            return lastWord(address) == kind;
        });
    });
}

InspectorRow rowOf(const std::string& title, const std::string& name, std::size_t steps)
{
    const QString shown = words(title);
    return {
        .kind = InspectorRow::Kind::Link,
        .name = shown,
        .value = Words::tr("%Ln steps", nullptr, static_cast<int>(steps)),
        .hint = Words::tr("Explains %1 on the diagram, step by step").arg(shown),
        .feature = QString::fromStdString(name)};
}

/// The data paths of the NeuronCore that a place is in.
void addPlays(
    std::vector<InspectorRow>& rows, const FeatureBook& book, const Scene& scene, Element place)
{
    if (!place.isPart() || !scene.interior->parts.coreOf(place.part()))
        return;
    const auto type = scene.interior->parts.chip().core;
    for (const std::string& name : book.playNames()) {
        const DataPathPlay* const play = type ? book.findPlay(name, type->name) : nullptr;
        if (play != nullptr)
            rows.push_back(rowOf(play->title, play->name, play->steps.size()));
    }
}

} // namespace

std::vector<InspectorRow>
featureRows(const FeatureBook& book, const Scene& scene, std::optional<Element> place)
{
    std::vector<InspectorRow> rows{sectionRow(Words::tr("Explained step by step"))};
    const auto instance = scene.topology.instance();
    for (const Explanation& feature : book.explanations) {
        const bool family = instance
            && std::ranges::find(feature.families, instance->family) != feature.families.end();
        if (family && (!place || speaksOf(feature, kindOf(scene, *place))))
            rows.push_back(rowOf(feature.title, feature.name, feature.steps.size()));
    }
    if (place)
        addPlays(rows, book, scene, *place);
    if (rows.size() == 1)
        rows.clear();
    return rows;
}

} // namespace atlas::views
