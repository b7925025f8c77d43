#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// A word of the field: what it means, and where the atlas shows the thing.
struct Term {
    std::string name; ///< "Tensor engine"
    std::string category; ///< one of termCategories()
    std::string definition; ///< sentences of the atlas's own
    std::vector<std::string> aliases; ///< other ways in which people and pages write it: "TensorE"
    std::vector<std::string> related; ///< names of other terms
    std::vector<std::string> kinds; ///< what in a diagram is such a thing; see isThingKind()
    std::string example; ///< an address where one can be seen; empty: nowhere
    std::string source; ///< document, never empty
};

/// "chip", "engine", "memory"...
[[nodiscard]] std::span<const std::string_view> termCategories();

/// Whether a word names a kind of part ("tensor", "psum"), of vertex ("chip", "efa-adapter") or of
/// edge ("neuronlink").
[[nodiscard]] bool isThingKind(std::string_view word);

/// All terms, A to Z: an immutable value, cheap to copy.
class Glossary {
public:
    /// Names, aliases and kinds belong to one term each.
    explicit Glossary(std::vector<Term> terms = {});

    [[nodiscard]] const std::vector<Term>& terms() const;
    /// The term of a name or an alias, however it is written ("allreduce"); null when unknown.
    [[nodiscard]] const Term* find(std::string_view name) const;
    /// The term for a kind of thing; null when none explains it.
    [[nodiscard]] const Term* ofKind(std::string_view kind) const;
    /// The terms of which a name or an alias has words that begin with each of these, in any order;
    /// when there is none, those whose definition has. Places in terms(); all for a blank text.
    [[nodiscard]] std::vector<std::size_t> having(std::string_view words) const;
    /// Names of the terms that are written most like the word, best first.
    [[nodiscard]] std::vector<std::string>
    nearest(std::string_view word, std::size_t most = 3) const;

    /// A way in which a term is written, cut into words, to look for in a text.
    struct Form {
        std::vector<std::string> words; ///< as written
        bool exactCase = false; ///< short abbreviations are found in their own case only
        std::size_t term = 0; ///< place in terms()
    };
    /// The forms whose first word is this one in lower case, those with more words first.
    [[nodiscard]] std::span<const Form> formsFrom(const std::string& loweredWord) const;

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

/// The glossary in the current language (see currentSpeech()): names, related names and definitions
/// are translated, and the English name is one more alias. Categories stay English.
[[nodiscard]] Glossary spokenGlossary(const Glossary& glossary);

} // namespace atlas
