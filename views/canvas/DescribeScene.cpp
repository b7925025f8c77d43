#include "views/canvas/DescribeScene.h"

#include "model/parts/PartFigures.h"
#include "views/canvas/Describe.h"
#include "views/language/Words.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cstdint>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Describe)
};

QString text(std::string_view english)
{
    return words(english);
}

QString partName(const Scene& scene, Element element)
{
    const std::uint32_t firstCore = element.index * scene.topology.coresPerChip();
    return text(labelOf(scene.interior->parts, element.part(), firstCore));
}

/// The figure that says most of a kind of part.
std::string_view mainFigure(PartKind kind)
{
    if (kind == PartKind::TensorEngine)
        return "tensor_bf16";
    if (kind == PartKind::VectorEngine)
        return "vector_fp32";
    if (kind == PartKind::ScalarEngine)
        return "scalar_fp32";
    if (kind == PartKind::GpsimdEngine)
        return "gpsimd_processors";
    if (kind == PartKind::Sbuf)
        return "sbuf";
    if (kind == PartKind::Psum)
        return "psum";
    if (kind == PartKind::PsumBank)
        return "psum_bank_size";
    if (kind == PartKind::MemoryStack)
        return "memory_per_stack";
    return kind == PartKind::DmaEngine ? "dma_engine_bandwidth" : "";
}

QString mainFigureText(const Scene& scene, Element element)
{
    const PartTable& parts = scene.interior->parts;
    const Figures figures = figuresOf(parts, element.part());
    const Figure* const figure = figures.find(mainFigure(parts.part(element.part()).kind));
    if (figure == nullptr)
        return {};
    const FormattedQuantity shown = figure->chosen().shown();
    return text(shown.unit.empty() ? shown.number : shown.number + " " + shown.unit);
}

/// The sorts that are counted, in the order in which they are told.
enum class Sort : std::uint8_t { Chip, Part, HostPart, Network, Link };
constexpr std::size_t sortCount = 5;

Sort sortOf(const Scene& scene, Element element)
{
    if (element.isPart())
        return Sort::Part;
    if (!element.isVertex())
        return Sort::Link;
    switch (scene.topology.vertex(element.vertex()).kind) {
    case VertexKind::Chip:
        return Sort::Chip;
    case VertexKind::Network:
        return Sort::Network;
    case VertexKind::HostSocket:
    case VertexKind::PcieRoot:
    case VertexKind::PcieSwitch:
    case VertexKind::NeuronLinkSwitch:
    case VertexKind::EfaAdapter:
    case VertexKind::EnaAdapter:
    case VertexKind::Storage:
        break;
    }
    return Sort::HostPart;
}

QString countText(Sort sort, std::size_t count)
{
    const int number = static_cast<int>(count);
    switch (sort) {
    case Sort::Chip:
        return Words::tr("%Ln chips", nullptr, number);
    case Sort::Part:
        return Words::tr("%Ln parts of chips", nullptr, number);
    case Sort::HostPart:
        return Words::tr("%Ln parts of the host", nullptr, number);
    case Sort::Network:
        return Words::tr("%Ln networks", nullptr, number);
    case Sort::Link:
        return Words::tr("%Ln links", nullptr, number);
    }
    return {};
}

} // namespace

QString countsOf(const Scene& scene, std::span<const Element> elements)
{
    std::array<std::size_t, sortCount> counts{};
    for (const Element element : elements)
        ++counts.at(static_cast<std::size_t>(sortOf(scene, element)));
    QStringList words;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i) > 0)
            words << countText(static_cast<Sort>(i), counts.at(i));
    }
    return words.join(u", "_s);
}

QString nameOf(const Scene& scene, Element element)
{
    return element.isPart() ? partName(scene, element) : nameOf(scene.topology, element);
}

QString kindOf(const Scene& scene, Element element)
{
    if (!element.isPart())
        return kindOf(scene.topology, element);
    const PartTable& parts = scene.interior->parts;
    const Assembly& chip = parts.chip();
    const bool ofChip = isOfChip(parts.part(element.part()).kind) || !chip.core;
    return text(ofChip ? chip.name : chip.core->name);
}

QString placeOf(const Scene& scene, Element element)
{
    if (!element.isPart())
        return element.isVertex() ? placeOf(scene.topology, element.vertex()) : QString();
    const QString chip =
        Words::tr("chip %1 of %2").arg(element.index).arg(text(scene.topology.title()));
    QString place = Words::tr("in %1").arg(chip);
    for (auto around = scene.around(element); around && around->isPart();
         around = scene.around(*around))
        if (scene.interior->parts.part(around->part()).kind == PartKind::NeuronCore)
            place = Words::tr("in %1 of %2").arg(partName(scene, *around), chip);
    return place;
}

QString hintOf(const Scene& scene, Element element)
{
    if (!element.isPart())
        return hintOf(scene.topology, element);
    const QString figure = mainFigureText(scene, element);
    const QString head = u"%1 · %2"_s.arg(nameOf(scene, element), kindOf(scene, element));
    return figure.isEmpty() ? head : u"%1 · %2"_s.arg(head, figure);
}

} // namespace atlas::views
