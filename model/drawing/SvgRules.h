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

    /// How a wire of this style and state is built up; no bridge in a transparent picture.
    [[nodiscard]] WireLook look(WireClass style, Highlight::State state) const;
    [[nodiscard]] BoxLook look(const Box& box, Highlight::State state) const;

    /// The rules of the classes used so far, and the patterns they need, as SVG elements.
    [[nodiscard]] std::string definitions() const;

private:
    static constexpr std::size_t stateCount = 5;
    static constexpr std::size_t boxCount = static_cast<std::size_t>(BoxClass::BranchDot) + 1;
    static constexpr std::size_t wireCount = static_cast<std::size_t>(WireClass::Ena) + 1;
    static constexpr std::size_t textCount = static_cast<std::size_t>(TextClass::Subtitle) + 1;

    void appendBoxRules(std::string& out) const;
    void appendWireRules(std::string& out) const;
    void appendTextRules(std::string& out) const;
    void appendPatterns(std::string& out) const;

    const Palette& m_palette;
    bool m_transparent;
    std::bitset<boxCount * roleCount * stateCount> m_boxes;
    std::bitset<wireCount * stateCount> m_wires;
    std::bitset<textCount * stateCount> m_texts;
};

} // namespace atlas
