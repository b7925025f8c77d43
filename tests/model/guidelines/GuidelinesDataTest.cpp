#include "model/guidelines/GuidelinesReader.h"

#include <catch2/catch.hpp>

#include <array>
#include <set>

using namespace atlas;

namespace {

const Guidelines& guidelines()
{
    static const Guidelines read = readBuiltInGuidelines();
    return read;
}

/// Y supported, R roadmap, - not available, L limited, as the page abbreviates.
char letter(Support support)
{
    switch (support) {
    case Support::Supported:
        return 'Y';
    case Support::Limited:
        return 'L';
    case Support::Roadmap:
        return 'R';
    case Support::NotAvailable:
        return '-';
    }
    return '?';
}

std::string letters(const Rating& rating)
{
    std::string text;
    for (const FrameworkSupport& entry : rating.support)
        text += letter(entry.status);
    return text;
}

} // namespace

TEST_CASE("The guidelines that are compiled in have no problems", "[guidelines]")
{
    const auto read = readGuidelines(builtInGuidelineFiles().front());
    if (!read)
        FAIL(message(read.error().front()));
    CHECK(builtInGuidelineFiles().size() == 1);
}

TEST_CASE("The guidelines say that they are historical, and of when", "[guidelines]")
{
    // general/arch/model-architecture-fit.rst: tables of 05/05/2023, last version of 2023-11-09,
    // removed on 2024-04-01 by af967284.
    const GuidelinePage& page = guidelines().page;
    CHECK(page.tablesDated == "2023-05-05");
    CHECK(page.lastChanged == "2023-11-09");
    CHECK(page.removed == "2024-04-01");
    CHECK(page.removedBy == "af967284");
    CHECK(page.version == "e0ef8a1a");
    REQUIRE_FALSE(page.notes.empty());
    CHECK_THAT(page.notes.front(), Catch::Contains("removed and nothing replaced it"));
}

TEST_CASE("Every cell of the page's two tables is as on the page", "[guidelines]")
{
    struct Row {
        const char* family;
        HardwareFit firstFit; ///< on NeuronCore-v1; on NeuronCore-v2 all are good
        const char* first; ///< PyTorch, TensorFlow 1.x, TensorFlow 2.x: inference
        const char* second; ///< PyTorch training, PyTorch inference, TensorFlow inference
    };
    // The tables of 05/05/2023.
    const std::array rows{
        Row{"encoder", HardwareFit::Good, "YYY", "YYY"},
        Row{"decoder", HardwareFit::NotGood, "---", "YYR"},
        Row{"encoder-decoder", HardwareFit::NotGood, "---", "YRR"},
        Row{"lstm", HardwareFit::Good, "Y--", "RRR"},
        Row{"vision-transformer", HardwareFit::Good, "YRR", "YYR"},
        Row{"diffusion", HardwareFit::Good, "R--", "RYR"},
        Row{"cnn", HardwareFit::Good, "YYR", "RYR"},
        Row{"r-cnn", HardwareFit::Limited, "L--", "RRR"}};
    REQUIRE(guidelines().families.size() == rows.size());
    CHECK(guidelines().ratings.size() == 2 * rows.size());
    for (const Row& row : rows) {
        CAPTURE(row.family);
        const Rating* const first = guidelines().rating(row.family, "NeuronCore-v1");
        const Rating* const second = guidelines().rating(row.family, "NeuronCore-v2");
        REQUIRE(first != nullptr);
        REQUIRE(second != nullptr);
        CHECK(first->fit == row.firstFit);
        CHECK(letters(*first) == row.first);
        CHECK_FALSE(first->best(Purpose::Training)); // Inferentia has no column for it
        CHECK(second->fit == HardwareFit::Good);
        CHECK(letters(*second) == row.second);
        CHECK(second->support.front().purpose == Purpose::Training);
        CHECK(first->date == "2023-05-05");
        // A bad rating has its reasons.
        CHECK((first->fit == HardwareFit::Good || !first->notes.empty()));
    }
}

TEST_CASE("The guidelines never covered Trainium2 and Trainium3", "[guidelines]")
{
    const Catalog catalog = readBuiltInCatalog();
    std::set<std::string> rated;
    for (const Rating& rating : guidelines().ratings) {
        CHECK(catalog.findCore(rating.core) != nullptr);
        rated.insert(rating.core);
    }
    CHECK(rated == std::set<std::string>{"NeuronCore-v1", "NeuronCore-v2"});
    CHECK(catalog.findChip("Trainium2")->core == "NeuronCore-v3");
    for (const char* core : {"NeuronCore-v3", "NeuronCore-v4"})
        CHECK(guidelines().rating("decoder", core) == nullptr);
}

TEST_CASE("The machines of the guidelines agree with the catalogue", "[guidelines]")
{
    const Catalog catalog = readBuiltInCatalog();
    // The largest size of each family.
    const std::array names{"trn1.32xlarge", "trn1n.32xlarge", "inf2.48xlarge", "inf1.24xlarge"};
    REQUIRE(guidelines().machines.size() == names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto instance = catalog.findInstance(names.at(i));
        const GuidelineMachine& machine = guidelines().machines[i];
        CAPTURE(machine.name);
        CHECK(machine.chip == instance->chip);
        CHECK(machine.chips == instance->figures.count("chips"));
        CHECK(machine.neuronCores == instance->figures.count("neuroncores"));
        CHECK(machine.core == catalog.findChip(machine.chip)->core);
    }
    for (const InferenceChip& chip : guidelines().inferenceChips)
        CHECK(catalog.findChip(chip.chip) != nullptr);
}

TEST_CASE("A family is found by id, title or alias in any case", "[guidelines]")
{
    for (const auto& [word, id] :
         {std::pair{"decoder", "decoder"},
          std::pair{"LLM", "decoder"},
          std::pair{"transformer Encoders", "encoder"},
          std::pair{"Seq2Seq", "encoder-decoder"},
          std::pair{"ViT", "vision-transformer"},
          std::pair{"Stable-Diffusion", "diffusion"}}) {
        const auto found = guidelines().findFamily(word);
        CAPTURE(word);
        REQUIRE(found);
        CHECK(found->id == id);
    }
    const auto wrong = guidelines().findFamily("decodr");
    REQUIRE_FALSE(wrong);
    CHECK_THAT(
        message(wrong.error()),
        Catch::Contains("“decodr”") && Catch::Contains("“decoder”") && Catch::Contains("r-cnn"));
    CHECK_FALSE(guidelines().findFamily(""));
}

TEST_CASE("The history of a cell tells how its rating came about", "[guidelines]")
{
    // LSTM on v1: not good on 10/10/2022, good and supported since 26a186f6.
    const auto lstm = guidelines().revisions("lstm", "NeuronCore-v1");
    REQUIRE(lstm.size() == 2);
    CHECK(lstm.front().date == "2022-10-10");
    CHECK(lstm.back().version == "26a186f6");
    for (std::size_t i = 1; i < guidelines().history.size(); ++i)
        CHECK(guidelines().history[i - 1].date <= guidelines().history[i].date);
    CHECK(guidelines().revisions("lstm", "NeuronCore-v3").empty());
}

TEST_CASE("The best support of a rating is that of its best framework", "[guidelines]")
{
    const Rating* const decoder = guidelines().rating("decoder", "NeuronCore-v2");
    CHECK(decoder->best(Purpose::Inference) == Support::Supported);
    CHECK(decoder->supportText(Purpose::Inference) == "PyTorch supported, TensorFlow roadmap");
    const Rating* const rcnn = guidelines().rating("r-cnn", "NeuronCore-v1");
    CHECK(rcnn->best(Purpose::Inference) == Support::Limited);
    CHECK(rcnn->supportText(Purpose::Training).empty());
}
