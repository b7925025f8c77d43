#include "model/catalog/CatalogReader.h"
#include "model/reference/FoldedWords.h"
#include "model/reference/GlossaryReader.h"
#include "model/reference/Search.h"
#include "model/reference/TermSpans.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// A line as a question: words and matches lie within the texts that they are said to be in.
void ask(const atlas::SearchIndex& index, std::string_view question)
{
    for (const atlas::FoldedWord& word : atlas::foldWords(question)) {
        require(word.length <= question.size() && word.at <= question.size() - word.length);
    }
    constexpr std::size_t most = 5;
    for (const atlas::SearchResult& result : index.find(question, most)) {
        for (const atlas::TextSpan& match : result.matches) {
            require(match.at + match.length <= result.title.size());
        }
    }
    static_cast<void>(index.nearest(question));
}

/// A text in which terms are marked.
void mark(const atlas::Glossary& glossary, std::string_view text)
{
    std::size_t end = 0;
    for (const atlas::TermSpan& span : atlas::findTerms(glossary, text)) {
        require(span.at >= end && span.at + span.length <= text.size());
        require(span.term < glossary.terms().size());
        end = span.at + span.length;
    }
}

} // namespace

// A glossary of any text is read or refused with problems, never a crash; and any text is a
// question that the search takes and in which terms are found.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // The terms alone: a question is asked of each thing, and there are thousands in a catalogue.
    static const atlas::Glossary builtIn = atlas::readBuiltInGlossary();
    static const atlas::SearchIndex index(atlas::Catalog(atlas::Catalog::Content{}), builtIn);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are text
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::array files{atlas::CatalogText{.name = "fuzz.json", .json = text}};
    const auto glossary = atlas::readGlossary(files);
    if (glossary) {
        for (const atlas::Term& term : glossary->terms()) {
            require(glossary->find(term.name) != nullptr);
            mark(*glossary, term.definition);
        }
    } else {
        require(!glossary.error().empty());
    }
    mark(builtIn, text);
    constexpr std::size_t longestQuestion = 60;
    ask(index, text.substr(0, longestQuestion));
    return 0;
}
