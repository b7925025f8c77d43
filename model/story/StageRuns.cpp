#include "model/story/StageWords.h"
#include "model/support/NearestNames.h"
#include "model/units/ReadQuantity.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

namespace {

Staged<void> wrongOption(const StageWord& word)
{
    static const std::vector<std::string> known{"nodes=", "ranks=", "lnc=", "both-ways"};
    const auto near = nearestNames(word.text, known, 1);
    return faultAt(
        word,
        fmt::format(
            "“{}” says nothing about a collective{}; an algorithm is expected, or nodes=4, "
            "ranks=16, lnc=1, both-ways",
            word.text,
            near.empty() ? "" : fmt::format(" (did you mean {}?)", alternatives(near))));
}

/// "nodes=4", "both-ways", or the name of an algorithm.
Staged<void> readExtra(const StageWord& word, CollectiveRequest& request)
{
    if (word.text == "both-ways") {
        request.bothDirections = true;
        return {};
    }
    const auto option = optionIn(word.text);
    if (!option) {
        const auto algorithm = parseAlgorithm(word.text);
        if (!algorithm)
            return faultAt(word, algorithm.error().what);
        request.algorithm = *algorithm;
        return {};
    }
    const auto number = numberIn(option->value);
    if (!number || *number == 0)
        return faultAt(
            word,
            fmt::format("“{}” is no number; a whole one from 1 on is expected", option->value));
    if (option->key == "nodes")
        request.nodes = *number;
    else if (option->key == "ranks")
        request.ranks = RankCount{*number};
    else if (option->key == "lnc")
        request.lnc = *number;
    else
        return wrongOption(word);
    return {};
}

Staged<StageRun*> runFor(const StageWork& work, std::string_view use)
{
    if (work.stage.run)
        return &*work.stage.run;
    return stageFault(fmt::format(
        "there is no simulation for “{}”; a line above it is expected, such as “simulate: "
        "all-reduce 1GiB ring”",
        use));
}

} // namespace

Staged<void> applySimulate(const StageWork& work)
{
    if (work.directive.argument == "none") {
        work.stage.run.reset();
        return {};
    }
    const auto machine = machineFor(work, "simulate");
    if (!machine)
        return std::unexpected(machine.error());
    if (work.stage.kind != StageKind::Machine)
        return stageFault(fmt::format(
            "a collective runs over a whole machine; {} is expected on the stage",
            (*machine)->target));
    if (work.words.size() < 2)
        return stageFault(
            "an operation and a size are expected, perhaps an algorithm, such as “all-reduce 1GiB "
            "ring”");
    CollectiveRequest request;
    const auto operation = parseOperation(work.words[0].text);
    if (!operation)
        return faultAt(work.words[0], operation.error().what);
    const auto size = readBytes(work.words[1].text);
    if (!size)
        return faultAt(work.words[1], size.error().what);
    request.operation = *operation;
    request.size = *size;
    for (const StageWord& word : work.words.subspan(2)) {
        if (auto extra = readExtra(word, request); !extra)
            return extra;
    }
    work.stage.run = StageRun{.request = std::move(request), .moment = {}, .plays = false};
    return {};
}

Staged<void> applyFail(const StageWork& work)
{
    const auto run = runFor(work, "fail");
    if (!run)
        return std::unexpected(run.error());
    if (work.directive.argument == "none") {
        (*run)->request.faults.clear();
        return {};
    }
    if (work.words.empty())
        return stageFault("a link is expected, such as 3-7");
    const StageMachine& machine = *work.stage.machine;
    for (const StageWord& word : work.words) {
        const std::size_t dash = word.text.find('-');
        if (dash == std::string::npos)
            return faultAt(
                word,
                fmt::format("“{}” is no link; two chips are expected, such as 3-7", word.text));
        const auto a = chipAt(machine, {word.text.substr(0, dash), word.offset});
        const auto b = chipAt(
            machine,
            {word.text.substr(dash + 1), word.offset + static_cast<std::uint32_t>(dash) + 1});
        if (!a || !b)
            return std::unexpected(a ? b.error() : a.error());
        (*run)->request.faults.push_back({.source = a->index, .target = b->index, .share = 0});
    }
    return {};
}

Staged<void> applyAt(const StageWork& work)
{
    const auto run = runFor(work, "at");
    if (!run)
        return std::unexpected(run.error());
    const auto share = readShare(work.directive.argument);
    if (!share)
        return stageFault(share.error().what);
    (*run)->moment = *share;
    return {};
}

Staged<void> applyPlay(const StageWork& work)
{
    const auto run = runFor(work, "play");
    if (!run)
        return std::unexpected(run.error());
    const auto plays = yesOrNo(work);
    if (!plays)
        return std::unexpected(plays.error());
    (*run)->plays = *plays;
    return {};
}

} // namespace atlas
