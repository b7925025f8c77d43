#pragma once

#include "model/guidelines/Adviser.h"

#include <QPointF>

#include <cstdint>

class QPainter;

namespace atlas::views {

/// Small pictures beside a word of judgment; each has a shape of its own.
enum class Sign : std::uint8_t {
    Good, ///< a tick
    Partly, ///< a half-filled circle
    Bad, ///< a ringed cross
    NotAdvised, ///< a ringed bar
    Nothing, ///< a dash: no page says
};

/// Paints the sign in the current theme, 14 wide.
void paintSign(QPainter& painter, Sign sign, QPointF center);

[[nodiscard]] Sign signOf(HardwareFit fit);
[[nodiscard]] Sign signOf(Verdict verdict);
[[nodiscard]] Sign signOf(Reason::Tone tone);

} // namespace atlas::views
