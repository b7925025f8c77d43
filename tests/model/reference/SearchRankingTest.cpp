#include "model/reference/GlossaryReader.h"
#include "model/reference/Search.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <vector>

using namespace atlas;

namespace {

/// A question as people type it, and the result that it must lead to: a machine, chip, NeuronCore,
/// part or figure by its title, a term by "term: " and its name. Within the first `place` results.
struct Question {
    const char* typed;
    const char* leadsTo;
    std::size_t place = 1;
};

const std::array questions{
    // Figures, as sentences and as bare words.
    Question{"hbm bandwidth of trainium2", "Device memory bandwidth of Trainium2"},
    Question{"HBM bandwidth Trainium3", "Device memory bandwidth of Trainium3"},
    Question{"bandwidth of the hbm on trainium 2", "Device memory bandwidth of Trainium2"},
    Question{"how many chips in inf2.48xlarge", "Chips of inf2.48xlarge"},
    Question{"how many chips does trn2.48xlarge have?", "Chips of trn2.48xlarge"},
    Question{"chips inf1.24xlarge", "Chips of inf1.24xlarge"},
    Question{"number of neuroncores in trn1.32xlarge", "NeuronCores of trn1.32xlarge"},
    Question{"neuroncores trainium2", "NeuronCores of Trainium2"},
    Question{"sbuf size v3", "SBUF of NeuronCore-v3"},
    Question{"how big is the sbuf of neuroncore-v2", "SBUF of NeuronCore-v2"},
    Question{"state buffer size v4", "SBUF of NeuronCore-v4"},
    Question{"sbuf trainium2 in MiB", "SBUF of all NeuronCores of Trainium2", 3},
    Question{"psum size", "PSUM of NeuronCore-v2"},
    Question{"psum banks per partition v2", "PSUM banks per partition of NeuronCore-v2"},
    Question{"efa trn1", "EFA of trn1.32xlarge", 3},
    Question{"efa bandwidth trn1n.32xlarge", "EFA of trn1n.32xlarge"},
    Question{"EFA of trn2.48xlarge in gbps", "EFA of trn2.48xlarge"},
    Question{"how many efa adapters trn1.32xlarge", "EFA adapters of trn1.32xlarge"},
    Question{"vcpus inf2.xlarge", "Host: vCPUs of inf2.xlarge"},
    Question{"host memory of trn1.32xlarge", "Host memory of trn1.32xlarge"},
    Question{"memory of trainium2", "Device memory of Trainium2"},
    Question{"how much memory does a trainium chip have", "Device memory of Trainium"},
    Question{"device memory inferentia", "Device memory of Inferentia"},
    Question{"hbm trn2.48xlarge", "Device memory of trn2.48xlarge"},
    Question{"tensor engine clock v3", "Tensor engine: clock of NeuronCore-v3"},
    Question{
        "clock of the vector engine in neuroncore v2", "Vector engine: clock of NeuronCore-v2"},
    Question{"base clock trainium2", "Base clock of NeuronCore-v3"},
    Question{"bf16 tflops trainium", "BF16, FP16, TF32 of Trainium"},
    Question{"fp8 trainium3", "FP8 of Trainium3"},
    Question{"mxfp8 of trainium3", "MXFP8, MXFP4 of Trainium3"},
    Question{"dma engines of trainium2", "DMA engines of Trainium2"},
    Question{"dma bandwidth trainium3 tb/s", "DMA bandwidth of Trainium3"},
    Question{"neuronlink bandwidth trainium2", "NeuronLink bandwidth of Trainium2"},
    Question{"chip to chip bandwidth", "NeuronLink bandwidth of Trainium", 3},
    Question{"neuronlink ports inferentia2", "NeuronLink ports of Inferentia2"},
    Question{"topology of trn1.32xlarge", "NeuronLink: topology of trn1.32xlarge"},
    Question{"gpsimd processors v2", "GPSIMD processor of NeuronCore-v2"},
    Question{"how many cores does inf2.xlarge have", "NeuronCores of inf2.xlarge"},
    Question{"cores per chip trainium3", "NeuronCores of Trainium3"},
    Question{"inferentia dram", "Device memory of Inferentia", 3},
    Question{"sbuf per partion v3", "SBUF per partition of NeuronCore-v3", 2},
    Question{"ebs bandwidth inf2", "EBS of inf2.48xlarge"},
    Question{"clock speed of the scalar engine v2", "Scalar engine: clock of NeuronCore-v2"},
    Question{"semaphores", "Semaphores of NeuronCore-v2", 3},
    Question{"network latency", "Network latency between device memories of trn2.48xlarge"},
    Question{"cc cores of trainium", "CC-Cores of Trainium", 2},
    // Machines, chips and cores, with slips and other punctuation.
    Question{"trn1.32xlarge", "trn1.32xlarge"},
    Question{"trn1-32xlarge", "trn1.32xlarge"},
    Question{"trn1 32", "trn1.32xlarge"},
    Question{"TRN1.32XLRAGE", "trn1.32xlarge"},
    Question{"inf2 48xl", "inf2.48xlarge"},
    Question{"trn2 ultra server", "Trn2 UltraServer"},
    Question{"trn3 gen2", "Trn3 Gen2 UltraServer"},
    Question{"4x4 torus", "trn1.32xlarge"},
    Question{"trainium", "Trainium"},
    Question{"inferentia 2", "Inferentia2"},
    Question{"tranium3", "Trainium3"},
    Question{"neuron core v3", "NeuronCore-v3"},
    Question{"ncv2", "NeuronCore-v2"},
    // Parts.
    Question{"tensor engine of neuroncore-v3", "Tensor engine of NeuronCore-v3"},
    Question{"gpsimd v4", "GPSIMD engine of NeuronCore-v4"},
    Question{"psum bank neuroncore v2", "PSUM bank of NeuronCore-v2"},
    Question{"hbm stack of trainium2", "Memory stack of Trainium2", 3},
    // Terms, by name, alias, plural, spelling and parts of them.
    Question{"numa", "term: NUMA node"},
    Question{"psum banks", "term: PSUM bank"},
    Question{"kangaring", "term: KangaRing"},
    Question{"chip-to-chip link", "term: NeuronLink"},
    Question{"kanga ring", "term: KangaRing"},
    Question{"kangarign", "term: KangaRing"},
    Question{"cfp8", "term: Configurable FP8"},
    Question{"logical neuroncore", "term: Logical NeuronCore"},
    Question{"LNC", "term: Logical NeuronCore"},
    Question{"nc", "term: NeuronCore"},
    Question{"hbm", "term: HBM"},
    Question{"high bandwidth memory", "term: HBM"},
    Question{"sbuf", "term: SBUF"},
    Question{"efa", "term: EFA"},
    Question{"all reduce", "term: All-reduce"},
    Question{"allreduce", "term: All-reduce"},
    Question{"all gather", "term: All-gather"},
    Question{"what is a replica group?", "term: Replica group"},
    Question{"systolic array", "term: Tensor engine"},
    Question{"pe array", "term: Tensor engine"},
    Question{"mfu vs hfu", "term: Model FLOPs utilization", 2},
    Question{"tensore", "term: Tensor engine"},
    Question{"tensor parallelism", "term: Tensor parallel"},
    Question{"what is mfu", "term: Model FLOPs utilization"},
    Question{"utilisation", "term: Model FLOPs utilization", 3},
    Question{"rdh", "term: Recursive doubling and halving"},
    Question{"halving and doubling", "term: Recursive doubling and halving"},
    Question{"ring topolgy", "term: Ring topology"},
    Question{"wraparound", "term: Wrap-around link"},
    Question{"bisection", "term: Bisection bandwidth"},
    Question{"stochastic rouding", "term: Stochastic rounding"},
    Question{"collective permute", "term: Permute"},
    Question{"gather and scatter", "term: Software DGE", 3},
    Question{"nki", "term: Neuron Kernel Interface"},
    Question{"s engine", "term: S-engine"},
    Question{"ultraserver", "term: UltraServer"},
    Question{"neuron device", "term: Chip"},
};

std::string shownName(const SearchResult& result)
{
    return (result.kind == SearchKind::Term ? "term: " : "") + result.title;
}

const SearchIndex& index()
{
    static const SearchIndex built(test::catalog(), readBuiltInGlossary());
    return built;
}

} // namespace

TEST_CASE("Questions lead where the people who type them want to go", "[reference][search]")
{
    for (const Question& question : questions) {
        const auto results = index().find(question.typed, question.place);
        std::vector<std::string> names;
        std::ranges::transform(results, std::back_inserter(names), shownName);
        CAPTURE(question.typed, question.leadsTo, names);
        CHECK(std::ranges::find(names, question.leadsTo) != names.end());
    }
}
