#include "model/workload/ModelConfig.h"

#include "model/support/NearestNames.h"
#include "model/workload/Architectures.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fstream>
#include <sstream>
#include <system_error>

namespace atlas {

namespace {

constexpr std::uintmax_t largestFile = 8ULL << 20U;

/// The most parameters that a configuration may come to.
constexpr double mostRoughParameters = 1e15;

constexpr auto known = std::to_array<Architecture>(
    {{"llama", readLlama},
     {"llama4", readLlama4},
     {"llama4_text", readLlama4},
     {"mistral", readLlama},
     {"mixtral", readMixtral},
     {"qwen2", readQwen2},
     {"qwen2_moe", readQwen2Moe},
     {"qwen3", readQwen3},
     {"qwen3_moe", readQwen3Moe},
     {"gpt_oss", readGptOss},
     {"gpt2", readGpt2},
     {"gpt_neox", readGptNeoX},
     {"opt", readOpt},
     {"bert", readBert},
     {"roberta", readBert},
     {"xlm-roberta", readBert},
     {"t5", readT5},
     {"vit", readVit}});

constexpr auto names = [] {
    std::array<std::string_view, known.size()> all{};
    std::ranges::transform(known, all.begin(), &Architecture::name);
    return all;
}();

/// "mamba", "there is none": why no architecture was found.
void reportArchitecture(const ConfigValues& config, const std::string& name)
{
    const std::vector<std::string> all(names.begin(), names.end());
    const std::vector<std::string> near =
        name.empty() ? std::vector<std::string>() : nearestNames(name, all);
    config.report(
        "model_type",
        fmt::format(
            "expected one of {}; found {}{}",
            fmt::join(all, ", "),
            name.empty() ? "none" : quotedShort(name),
            near.empty() ? "" : fmt::format("; did you mean {}?", alternatives(near))));
}

bool isUsable(const ConfigValues& config, const Transformer& model)
{
    const double parameters = roughParameters(model);
    if (parameters <= mostRoughParameters)
        return true;
    config.report(
        "hidden_size",
        fmt::format(
            "the sizes together come to {:.3g} parameters; at most 1e15 are expected", parameters));
    return false;
}

/// Models that see as well as read keep the sizes of their language part in text_config.
std::optional<Transformer>
readNested(const ConfigValues& config, const Place& place, ProblemList& problems)
{
    const JsonNode* const text = config.find("text_config");
    const Place inside(&place, "text_config");
    auto model = readTransformer(*text, inside, problems);
    if (model)
        model->notes.emplace_back(
            "Only the language part (text_config) is counted; what sees or hears is left out.");
    return model;
}

} // namespace

std::span<const Architecture> architectures()
{
    return known;
}

std::span<const std::string_view> knownArchitectures()
{
    return names;
}

std::optional<Transformer>
readTransformer(const JsonNode& config, const Place& place, ProblemList& problems)
{
    const ConfigValues values(config, place, problems);
    if (!values.isObject())
        return std::nullopt;
    const JsonNode* const text = values.find("text_config");
    if (text != nullptr && std::holds_alternative<JsonNode::Object>(text->value))
        return readNested(values, place, problems);
    const std::string name = values.text("model_type");
    const auto* const found = std::ranges::find(known, name, &Architecture::name);
    if (found == known.end()) {
        reportArchitecture(values, name);
        return std::nullopt;
    }
    ProblemList own;
    const ConfigValues checked(config, place, own);
    Transformer model = found->read(checked);
    model.architecture = name;
    const bool usable = own.empty() && isUsable(checked, model);
    for (Problem& problem : std::move(own).take())
        problems.add(std::move(problem.where), std::move(problem.what));
    return usable ? std::optional(std::move(model)) : std::nullopt;
}

Checked<Transformer> readModelConfig(const CatalogText& file)
{
    ProblemList problems;
    std::optional<Transformer> model;
    if (const auto tree = parseJson(file, problems)) {
        const Place root(file.name);
        model = readTransformer(*tree, root, problems);
    }
    if (!model)
        return std::unexpected(std::move(problems).take());
    if (!problems.empty())
        return std::unexpected(std::move(problems).take());
    return *std::move(model);
}

Checked<Transformer> readModelConfigFile(const std::filesystem::path& path)
{
    std::error_code error;
    const std::filesystem::path file =
        std::filesystem::is_directory(path, error) ? path / "config.json" : path;
    const std::string name = file.string();
    const auto refuse = [&name](std::string what) {
        return std::unexpected(Problems{{.where = name, .what = std::move(what)}});
    };
    if (!std::filesystem::is_regular_file(file, error))
        return refuse("a config.json, or a folder with one, is expected; there is no such file");
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error)
        return refuse(fmt::format("cannot be read: {}", error.message()));
    if (size > largestFile)
        return refuse(fmt::format(
            "has {:.1f} MiB: a config.json of at most {} MiB is expected",
            static_cast<double>(size) / static_cast<double>(1U << 20U),
            largestFile >> 20U));
    const std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    if (size > 0)
        text << stream.rdbuf();
    if (!stream || !text)
        return refuse("cannot be read");
    const std::string json = std::move(text).str();
    return readModelConfig({.name = name, .json = json});
}

} // namespace atlas
