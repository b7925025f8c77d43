#include "views/canvas/DescribeScene.h"

#include "model/parts/PartFigures.h"
#include "views/canvas/Describe.h"
#include "views/language/Words.h"

#include <QCoreApplication>

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

} // namespace

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
