#include "model/catalog/CatalogReader.h"
#include "model/reference/GlossaryReader.h"
#include "model/reference/Search.h"

#include <algorithm>
#include <ctime>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

// What a keystroke of the search costs: every question below is typed letter by letter, and each
// beginning of it is searched for. Processor time; the worst of each question and of all. With a
// question as arguments it prints the results instead.

namespace {

using namespace atlas;

double millisecondsSince(std::clock_t start)
{
    return static_cast<double>(std::clock() - start) * 1000 / static_cast<double>(CLOCKS_PER_SEC);
}

constexpr auto questions = {
    "hbm bandwidth of trainium2",
    "how many chips in inf2.48xlarge",
    "recursive doubling and halving",
    "tranium2 bandwith of teh device memory",
    "tensor engine clock of neuroncore v4 in ghz",
    "qqqq wwww eeee rrrr",
    "efa",
};

void printResults(const SearchIndex& index, const std::string& question)
{
    constexpr std::size_t most = 12;
    for (const SearchResult& result : index.find(question, most))
        fmt::print(
            "{:10} {:60} {:>10} {:8} {}\n",
            toString(result.kind),
            result.title,
            result.value,
            result.unit,
            result.address);
}

void measure(const SearchIndex& index)
{
    double worstOfAll = 0;
    fmt::print("{:46} {:>9} {:>9}\n", "typed", "mean ms", "worst ms");
    for (const std::string_view question : questions) {
        double sum = 0;
        double worst = 0;
        for (std::size_t letters = 1; letters <= question.size(); ++letters) {
            const auto start = std::clock();
            const auto results = index.find(question.substr(0, letters));
            const double taken = millisecondsSince(start);
            sum += taken;
            worst = std::max(worst, taken);
        }
        worstOfAll = std::max(worstOfAll, worst);
        fmt::print(
            "{:46} {:9.2f} {:9.2f}\n", question, sum / static_cast<double>(question.size()), worst);
    }
    fmt::print("{:46} {:>9} {:9.2f}\n", "worst of all (a frame has 16.7)", "", worstOfAll);
}

} // namespace

int main(int count, char** arguments)
{
    const auto start = std::clock();
    const Glossary glossary = readBuiltInGlossary();
    const double reading = millisecondsSince(start);
    const Catalog catalog = readBuiltInCatalog();
    const auto beforeIndex = std::clock();
    const SearchIndex index(catalog, glossary);
    const double indexing = millisecondsSince(beforeIndex);
    std::string question;
    for (int i = 1; i < count; ++i)
        question.append(arguments[i]).append(" ");
    if (!question.empty()) {
        printResults(index, question);
        return 0;
    }
    fmt::print(
        "{} terms read in {:.1f} ms, {} things indexed in {:.1f} ms\n",
        glossary.terms().size(),
        reading,
        index.size(),
        indexing);
    measure(index);
    return 0;
}
