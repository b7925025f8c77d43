#pragma once

#include "model/drawing/Drawing.h"
#include "model/drawing/Highlight.h"

#include <array>
#include <bitset>
#include <string>

namespace atlas {

/// The CSS classes of an SVG picture: each combination of style and state that is used gets one
/// class with everything resolved, so that the simplest viewers show it right.
class SvgRules {
public:
    SvgRules(const Palette& palette, bool transparent);

    /// Append a shape's class and remember that it is used.
    void appendClass(std::string& out, const Box& box, Highlight::State state);
    void appendClass(std::string& out, const Wire& wire, Highlight::State state);
    void appendClass(std::string& out, TextClass style, Highlight::State state);
    /// The class of a wire's arrowheads; the wire's own class must have been appended.
    static void appendHeadClass(std::string& out, const Wire& wire, Highlight::State state);

    /// How a wire of this style and state is built up; no bridge in a transparent picture.
    [[nodiscard]] WireLook look(WireClass style, Highlight::State state) const;
    /// The same of one wire, in its own width.
    [[nodiscard]] WireLook look(const Wire& wire, Highlight::State state) const;
    [[nodiscard]] BoxLook look(const Box& box, Highlight::State state) const;

    /// The rules of the classes used so far, and the patterns they need, as SVG elements.
    [[nodiscard]] std::string definitions() const;

private:
    static constexpr std::size_t stateCount = 5;

    [[nodiscard]] WireLook lookOf(const WireStyle& style, Highlight::State state) const;
    void appendBoxRules(std::string& out) const;
    void appendWireRules(std::string& out) const;
    void appendTextRules(std::string& out) const;
    void appendPatterns(std::string& out) const;

    const Palette& m_palette;
    bool m_transparent;
    std::bitset<boxClassCount * roleCount * stateCount> m_boxes;
    std::bitset<wireClassCount * stateCount> m_wires;
    std::bitset<textClassCount * stateCount> m_texts;
};

} // namespace atlas
