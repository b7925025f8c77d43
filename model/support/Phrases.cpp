#include "model/support/Phrases.h"

#include <atomic>
#include <deque>
#include <fmt/format.h>
#include <mutex>

namespace atlas {

namespace {

const Speech english;

std::atomic<const Speech*>& spokenNow()
{
    static std::atomic<const Speech*> speech = &english;
    return speech;
}

thread_local int englishScopes = 0;

} // namespace

void speak(const Speech& speech)
{
    // Kept for good: a thread may still compose in the one before.
    static std::mutex mutex;
    static std::deque<Speech> all;
    const std::scoped_lock lock(mutex);
    spokenNow().store(&all.emplace_back(speech));
}

const Speech& currentSpeech()
{
    return englishScopes > 0 ? english : *spokenNow().load();
}

EnglishScope::EnglishScope()
{
    ++englishScopes;
}

EnglishScope::~EnglishScope()
{
    --englishScopes;
}

std::string translated(std::string_view english)
{
    const auto translate = currentSpeech().translate;
    return translate == nullptr ? std::string(english) : translate(english, {});
}

std::string localized(std::string_view digits)
{
    std::string text(digits);
    if (const std::size_t point = text.find('.'); point != std::string::npos)
        text.replace(point, 1, currentSpeech().decimalPoint);
    return text;
}

std::string
fillPhrase(std::string_view english, std::optional<std::uint64_t> count, fmt::format_args arguments)
{
    const Speech& speech = currentSpeech();
    if (speech.translate != nullptr) {
        const std::string translated = speech.translate(english, count);
        try {
            return fmt::vformat(translated, arguments);
        } catch (const fmt::format_error&) {
            // A translation from a file may name places that there are not.
        }
    }
    return fmt::vformat({english.data(), english.size()}, arguments);
}

std::string formatCount(std::uint64_t count)
{
    const std::string digits = fmt::to_string(count);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += currentSpeech().groupSeparator;
        text += digits[i];
    }
    return text;
}

} // namespace atlas
