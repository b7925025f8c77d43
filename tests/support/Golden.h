#pragma once

#include <string>
#include <string_view>

namespace atlas::test {

/// Compares a text with tests/golden/NAME. Returns an empty string when equal, otherwise what
/// differs first; then the actual text stands beside the golden one as NAME.actual.EXTENSION.
/// NEURON_UPDATE_GOLDEN=1 accepts the text instead.
[[nodiscard]] std::string compareWithGolden(std::string_view name, std::string_view actual);

} // namespace atlas::test
