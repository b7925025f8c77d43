#include "app/cli/Commands.h"
#include "model/compare/Subjects.h"
#include "model/features/FeatureBook.h"
#include "model/reference/GlossaryReader.h"
#include "model/workload/KnownModel.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace atlas::app {

namespace {

/// More places than this are no help to someone who types.
constexpr std::size_t mostPlaces = 256;

bool begins(std::string_view text, std::string_view with)
{
    const auto same = [](unsigned char a, unsigned char b) {
        return std::tolower(a) == std::tolower(b);
    };
    return text.size() >= with.size()
        && std::ranges::equal(text.substr(0, with.size()), with, same);
}

void addNames(std::vector<Candidate>& out, const Catalog& catalog, SubjectKind kind)
{
    for (const std::string& name : subjectNames(catalog, kind)) {
        const auto machine = catalog.findInstance(name);
        out.push_back(
            {name, machine != nullptr && machine->title != name ? machine->title : std::string()});
    }
}

/// The machines; behind a slash what is in the place before it.
void addPlaces(std::vector<Candidate>& out, const Catalog& catalog, const std::string& word)
{
    const std::size_t slash = word.rfind('/');
    if (slash == std::string::npos) {
        addNames(out, catalog, SubjectKind::Machine);
        return;
    }
    const std::string around = word.substr(0, slash);
    const Checked<Place> place = findPlace(catalog, around);
    if (!place || !place->missing.empty())
        return;
    if (!place->place.chip) {
        const auto count = std::min<std::size_t>(place->topology.chipCount(), mostPlaces);
        for (std::size_t chip = 0; chip < count; ++chip)
            out.push_back({fmt::format("{}/chip:{}", around, chip), {}});
        return;
    }
    if (!place->parts)
        return;
    const Assembly& chip = place->parts->chip();
    const Part* const part = partAt(chip, place->place.part);
    const Assembly* const inside = part != nullptr ? part->inside.get() : &chip;
    for (std::size_t i = 0; inside != nullptr && i < inside->parts.size() && i < mostPlaces; ++i)
        out.push_back({fmt::format("{}/{}", around, addressOf(inside->parts[i])), {}});
}

void addChips(std::vector<Candidate>& out, const Catalog& catalog, const std::string& machine)
{
    const Checked<Place> place = findPlace(catalog, machine);
    const std::size_t count = place ? place->topology.chipCount() : 0;
    for (std::size_t chip = 0; chip < std::min(count, mostPlaces); ++chip)
        out.push_back({std::to_string(chip), {}});
}

void addModels(std::vector<Candidate>& out)
{
    for (const KnownModel& model : readBuiltInModels())
        out.push_back({model.name, model.title});
}

void addTerms(std::vector<Candidate>& out)
{
    const Glossary glossary = readBuiltInGlossary();
    for (const Term& term : glossary.terms())
        out.push_back({term.name, term.category});
}

void addFeatures(std::vector<Candidate>& out, const Catalog& catalog)
{
    const FeatureBook book = readBuiltInFeatures(catalog);
    for (const Explanation& explanation : book.explanations)
        out.push_back({explanation.name, explanation.title});
    for (const std::string& name : book.playNames())
        out.push_back({name, {}});
}

std::vector<Candidate> namesOf(const Catalog& catalog, const CompleteOptions& options)
{
    std::vector<Candidate> out;
    switch (options.names) {
    case NameKind::None:
        break;
    case NameKind::Machine:
        addNames(out, catalog, SubjectKind::Machine);
        break;
    case NameKind::Place:
        addPlaces(out, catalog, options.word);
        break;
    case NameKind::Chip:
        addChips(out, catalog, options.arguments.front());
        break;
    case NameKind::Subject:
        addNames(out, catalog, SubjectKind::NeuronCore);
        [[fallthrough]];
    case NameKind::ChipOrMachine:
        addNames(out, catalog, SubjectKind::Chip);
        addNames(out, catalog, SubjectKind::Machine);
        break;
    case NameKind::Model:
        addModels(out);
        break;
    case NameKind::Term:
        addTerms(out);
        break;
    case NameKind::Feature:
        addFeatures(out, catalog);
        break;
    case NameKind::Core:
        addNames(out, catalog, SubjectKind::NeuronCore);
        break;
    case NameKind::Engine:
        for (const char* const engine : {"tensor", "vector", "scalar", "gpsimd", "sync"})
            out.push_back({engine, {}});
        break;
    }
    return out;
}

/// Names of several words are typed word by word: of "Tensor engine" behind "tensor" the rest.
std::string restOf(const std::string& name, const CompleteOptions& options)
{
    const bool manyWords = options.names == NameKind::Term || options.names == NameKind::Feature;
    if (!manyWords || options.arguments.empty())
        return begins(name, options.word) ? name : std::string();
    const std::string before = fmt::format("{} ", fmt::join(options.arguments, " "));
    return begins(name, before + options.word) ? name.substr(before.size()) : std::string();
}

} // namespace

std::string completeWords(const Catalog& catalog, const CompleteOptions& options)
{
    std::string out;
    const auto add = [&out](const std::string& word, const std::string& help) {
        out += help.empty() ? word + "\n" : fmt::format("{}\t{}\n", word, help);
    };
    for (const Candidate& candidate : options.candidates)
        add(candidate.word, candidate.help);
    for (const Candidate& name : namesOf(catalog, options)) {
        std::string rest = restOf(name.word, options);
        // A shell takes what stands before a blank.
        rest.resize(std::min(rest.find(' '), rest.size()));
        if (!rest.empty())
            add(options.before + rest, name.help);
    }
    if (options.files)
        out += ":files\n";
    if (options.folders)
        out += ":folders\n";
    return out;
}

} // namespace atlas::app
