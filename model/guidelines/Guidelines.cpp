#include "model/guidelines/Guidelines.h"

#include "model/support/NearestNames.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <iterator>

namespace atlas {

bool sameWord(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view toString(HardwareFit fit)
{
    switch (fit) {
    case HardwareFit::Good:
        return spoken("good");
    case HardwareFit::Limited:
        return spoken("limited");
    case HardwareFit::NotGood:
        return spoken("not good");
    }
    return "";
}

std::string_view toString(Support support)
{
    switch (support) {
    case Support::Supported:
        return spoken("supported");
    case Support::Limited:
        return spoken("limited");
    case Support::Roadmap:
        return spoken("roadmap");
    case Support::NotAvailable:
        return spoken("not available");
    }
    return "";
}

std::string_view toString(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Training:
        return spoken("training");
    case Purpose::Inference:
        return spoken("inference");
    }
    return "";
}

std::optional<Support> Rating::best(Purpose purpose) const
{
    std::optional<Support> best;
    for (const FrameworkSupport& entry : support) {
        if (entry.purpose == purpose && (!best || entry.status < *best))
            best = entry.status;
    }
    return best;
}

std::string Rating::supportText(Purpose purpose) const
{
    std::string text;
    for (const FrameworkSupport& entry : support) {
        if (entry.purpose == purpose)
            text += fmt::format(
                "{}{} {}",
                text.empty() ? "" : ", ",
                entry.framework,
                translated(toString(entry.status)));
    }
    return text;
}

const Rating* Guidelines::rating(std::string_view family, std::string_view core) const
{
    const auto found = std::ranges::find_if(ratings, [&](const Rating& rating) {
        return rating.family == family && rating.core == core;
    });
    return found == ratings.end() ? nullptr : &*found;
}

const ModelFamily* Guidelines::family(std::string_view id) const
{
    const auto found = std::ranges::find(families, id, &ModelFamily::id);
    return found == families.end() ? nullptr : &*found;
}

Result<ModelFamily> Guidelines::findFamily(std::string_view word) const
{
    std::vector<std::string> ids;
    std::vector<std::string> names;
    for (const ModelFamily& family : families) {
        const auto isMeant = [&](std::string_view name) { return sameWord(name, word); };
        if (isMeant(family.id) || isMeant(family.title)
            || std::ranges::any_of(family.aliases, isMeant))
            return family;
        ids.push_back(family.id);
        names.push_back(family.id);
        std::ranges::copy(family.aliases, std::back_inserter(names));
    }
    const std::vector<std::string> near = nearestNames(word, names);
    return std::unexpected(Problem{
        .where = fmt::format("“{}”", word),
        .what = fmt::format(
            "there is no such model family; {}there are {}",
            near.empty() ? "" : fmt::format("did you mean {}? ", alternatives(near)),
            fmt::join(ids, ", "))});
}

std::vector<Revision> Guidelines::revisions(std::string_view family, std::string_view core) const
{
    std::vector<Revision> found;
    std::ranges::copy_if(history, std::back_inserter(found), [&](const Revision& revision) {
        return revision.core == core
            && std::ranges::find(revision.families, family) != revision.families.end();
    });
    return found;
}

} // namespace atlas
