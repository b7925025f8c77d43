#pragma once

#include "model/drawing/Pen.h"
#include "model/layout/AssemblyPlan.h"

namespace atlas {

/// Draws the parts of one assembly into its plan.
class PartShapes {
public:
    struct Context {
        const Assembly& assembly;
        const AssemblyPlan& plan;
        std::uint32_t firstCore = 0; ///< the machine's number of the chip's first NeuronCore
        double pixelsPerUnit = 1;
        std::uint32_t number = 0; ///< of the chip or the NeuronCore that the assembly is
    };

    PartShapes(Pen& pen, const Context& context)
        : m_pen(pen)
        , m_context(context)
    {
    }

    /// The part's box and what is written into it. `open`: what is inside it is drawn as well.
    void draw(const Part& part, const Rect& box, bool open);
    /// The pattern of an engine's work in the plan of what is inside it.
    void drawPattern(PartKind engine, const Rect& room);
    /// Which parts take turns, where the plan has room for it.
    void drawNotes();
    /// What stands on the chip beside its parts.
    void drawChipHead();
    /// The frames around NeuronCores that work as one, with their numbers in the machine.
    void drawLogicalCores();
    void drawCoreHead();

private:
    [[nodiscard]] bool readable(TextClass style) const;
    /// The larger type while the smaller one cannot be read.
    [[nodiscard]] TextClass nameStyle() const;
    [[nodiscard]] std::string core(std::string_view key) const;
    [[nodiscard]] std::string chip(std::string_view key) const;
    /// A line at the left of a box, centered at y; returns the width taken.
    double line(const std::string& text, TextClass style, const Rect& box, double y);
    /// The first style in which the text fits the box, centered.
    bool center(const std::string& text, const Rect& box);

    void drawCore(const Part& part, const Rect& box, bool open);
    void drawEngine(PartKind kind, const Rect& box);
    void drawFigures(PartKind kind, const Rect& box, double middle);
    void drawMemory(PartKind kind, const Rect& box, bool open);
    void drawStack(const Part& part, const Rect& box);
    void drawDmaEngines(const Part& part, const Rect& box);
    void drawAlike(const Part& part, const Rect& box, bool open);
    void drawSmall(const Part& part, const Rect& box);

    Pen& m_pen;
    Context m_context;
};

} // namespace atlas
