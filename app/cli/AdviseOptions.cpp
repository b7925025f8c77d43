#include "app/cli/AdviseOptions.h"

#include "app/cli/OptionAdder.h"
#include "app/cli/Values.h"

#include <fmt/format.h>

namespace atlas::app {

namespace {

/// Reads a text that was given into a value; its problem gets the option's name.
template<typename Value, typename Parse>
Result<void> read(
    std::string_view option,
    const std::optional<std::string>& text,
    std::optional<Value>& value,
    Parse parse)
{
    if (!text)
        return {};
    auto parsed = parse(*text);
    if (!parsed)
        return std::unexpected(Problem{std::string(option), parsed.error().what});
    value = *parsed;
    return {};
}

/// A parser of whole numbers from 1 to most.
auto countUpTo(std::uint32_t most)
{
    return [most](std::string_view text) { return parseCount(text, most); };
}

/// All three extents of the KV cache or none.
Result<std::optional<CacheShape>> readCache(const AdviseWords& words)
{
    std::optional<std::uint32_t> layers;
    std::optional<std::uint32_t> kvHeads;
    std::optional<std::uint32_t> headSize;
    const auto count = countUpTo(mostCacheExtent);
    for (const Result<void>& part :
         {read("--layers", words.layers, layers, count),
          read("--kv-heads", words.kvHeads, kvHeads, count),
          read("--head-size", words.headSize, headSize, count)}) {
        if (!part)
            return std::unexpected(part.error());
    }
    if (!layers && !kvHeads && !headSize)
        return std::nullopt;
    if (!layers || !kvHeads || !headSize)
        return usage(
            "advise", "--layers, --kv-heads and --head-size describe the KV cache together");
    return CacheShape{.layers = *layers, .kvHeads = *kvHeads, .headSize = *headSize};
}

/// A known model needs no description, a description no model.
Result<void> checkSubject(const AdviseWords& words)
{
    const bool described =
        words.family || words.parameters || words.layers || words.kvHeads || words.headSize;
    if (!words.model.empty() && described)
        return usage(
            "advise",
            "a known model has its own family, parameters and KV cache; give either the model or "
            "--family, --parameters and the rest");
    if (words.model.empty() && !words.parameters)
        return usage(
            "advise",
            "a model is expected: a known one such as llama-3-8b, or --parameters 7B and "
            "--family decoder");
    return {};
}

} // namespace

CLI::App& addAdvise(CLI::App& program, AdviseWords& words)
{
    CLI::App& command =
        *program.add_subcommand("advise", "Say on which machines a model fits, and why");
    const auto option = optionAdder(command);
    option("MODEL", words.model, "", "A known model such as llama-3-8b; a wrong name lists them");
    option("--family", words.family, "NAME", "Its family as `neuron-atlas fit` has it: decoder");
    option("--parameters", words.parameters, "N", "Its size: 7B, 70e9, 1.5T, 110M");
    option("--dtype", words.type, "TYPE", "fp32, bf16, fp16, fp8 or int8 [bf16]");
    option("--sequence", words.sequence, "N", "Tokens in the KV cache [2048, or the model's own]");
    option("--batch", words.batch, "N", "Sequences at once [1]");
    option("--layers", words.layers, "N", "For the KV cache: layers of the model");
    option("--kv-heads", words.kvHeads, "N", "For the KV cache: key and value heads of a layer");
    option("--head-size", words.headSize, "N", "For the KV cache: size of a head");
    command.add_flag("--training", words.training, "Train it, with Adam in mixed precision");
    command.add_flag("--json", words.json, "Print JSON");
    command.footer(
        "Examples:\n"
        "  neuron-atlas advise llama-3-70b --batch 4 --sequence 8192\n"
        "  neuron-atlas advise --family decoder --parameters 7B --training\n"
        "  neuron-atlas advise --parameters 13B --layers 40 --kv-heads 40 --head-size 128\n");
    return command;
}

Result<AdviseOptions> finishAdvise(const AdviseWords& words)
{
    if (const auto subject = checkSubject(words); !subject)
        return std::unexpected(subject.error());
    AdviseOptions options;
    options.model = fmt::format("{}", fmt::join(words.model, " "));
    options.family = words.family.value_or(std::string());
    options.training = words.training;
    options.json = words.json;
    for (const Result<void>& part :
         {read("--parameters", words.parameters, options.parameters, parseParameters),
          read("--dtype", words.type, options.type, parseDataType),
          read("--sequence", words.sequence, options.sequence, countUpTo(mostTokens)),
          read("--batch", words.batch, options.batch, countUpTo(mostBatch))}) {
        if (!part)
            return std::unexpected(part.error());
    }
    const auto cache = readCache(words);
    if (!cache)
        return std::unexpected(cache.error());
    options.cache = *cache;
    return options;
}

} // namespace atlas::app
