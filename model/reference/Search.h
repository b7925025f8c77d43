#pragma once

#include "model/catalog/Catalog.h"
#include "model/reference/Glossary.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// What a result is; of equally good results those of an earlier kind stand first.
enum class SearchKind : std::uint8_t { Machine, Chip, NeuronCore, Term, Part, Figure, Command };

[[nodiscard]] std::string_view toString(SearchKind kind); ///< "machine", "figure"... for JSON

/// Something that the program can do or show, as its caller offers it to the search.
struct SearchCommand {
    std::string id;
    std::string name; ///< "Export picture"
    std::string keywords; ///< further words under which people look for it
    std::string keys; ///< "Ctrl+E", or empty
};

/// Some bytes of a text.
struct TextSpan {
    std::size_t at = 0;
    std::size_t length = 0;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// One thing that was found, and where it leads.
struct SearchResult {
    SearchKind kind = SearchKind::Term;
    std::string title; ///< "Device memory bandwidth of Trainium2"
    std::string alias; ///< of a term: the other name that fits the question; empty for its title
    std::string subtitle; ///< a line below it: a source, a definition, what a machine is made of
    std::string value; ///< of a figure: "2.9"; of a command: its keys
    std::string unit; ///< of a figure: "TB/s"
    std::optional<FigureKind> known; ///< how a figure is known
    std::string address; ///< the place in a diagram that shows it; empty when none does
    std::string term; ///< name of the term
    std::string owner; ///< of a figure: the catalogue name of its NeuronCore, chip or instance
    std::string figure; ///< key of the figure
    std::string command; ///< id of the command
    std::vector<TextSpan> matches; ///< in the title: what the words of the question matched

    friend bool operator==(const SearchResult&, const SearchResult&) = default;
};

/// Everything that can be looked up: machines, chips, NeuronCores and their parts, every figure of
/// every entry, the terms of the glossary, and the commands given. An immutable value, cheap to
/// copy. Building it takes a few milliseconds.
class SearchIndex {
public:
    SearchIndex(
        const Catalog& catalog,
        const Glossary& glossary,
        std::span<const SearchCommand> commands = {});

    /// The results for a question as people type it, best first: those whose name is the question,
    /// that begin with it, that have it among their words, that have all its words in any order or
    /// among their keywords, that have it but for typing errors, that have most of its words.
    /// Within each, the shorter name and the more general thing first. Words for amounts ("how
    /// many", "size", "GB/s") prefer figures of such a dimension. A blank question finds nothing.
    [[nodiscard]] std::vector<SearchResult>
    find(std::string_view question, std::size_t most = 50) const;

    /// Names of terms and machines that are written like a question that found nothing.
    [[nodiscard]] std::vector<std::string>
    nearest(std::string_view question, std::size_t most = 3) const;

    [[nodiscard]] std::size_t size() const; ///< how many things can be found

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

} // namespace atlas
