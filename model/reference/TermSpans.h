#pragma once

#include "model/reference/Glossary.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// Where a text names a term.
struct TermSpan {
    std::size_t at = 0; ///< bytes from the start of the text
    std::size_t length = 0;
    std::size_t term = 0; ///< place in the glossary's terms

    friend bool operator==(const TermSpan&, const TermSpan&) = default;
};

/// The terms that a text names, in the order of the text: whole words only, the longest name at
/// each place, each term where it stands first. A plural s, and a blank in place of a hyphen, do
/// not matter; "Trn1" is not found inside "trn1.32xlarge". The term `except` is left out, for a
/// text about it.
[[nodiscard]] std::vector<TermSpan>
findTerms(const Glossary& glossary, std::string_view text, const Term* except = nullptr);

/// The words of a text as they are written, without what stands between them.
[[nodiscard]] std::vector<std::string> splitWords(std::string_view text);

} // namespace atlas
