#pragma once

#include "model/drawing/Palette.h"
#include "model/simulation/collective/Request.h"
#include "model/simulation/collective/SizeRange.h"
#include "model/simulation/network/Patterns.h"

#include <functional>
#include <variant>

namespace CLI { // NOLINT(readability-identifier-naming): the name that CLI11 has
class App;
} // namespace CLI

namespace atlas::app {

/// What a simulation prints.
enum class SimulationForm : std::uint8_t { Text, Json, Csv, Nccom };

/// The picture of a moment of a run.
struct RunPictureOptions {
    std::string file; ///< .png, .svg or .pdf; empty: none
    std::string at; ///< "56%", "6.2ms"; empty: half of the run
    ThemeId theme = ThemeId::Overview;
    double scale = 1;
};

/// The texts of the commands as they stand on the command line.
struct SimulateTexts {
    std::vector<std::string> words;
    std::optional<std::string> operation;
    std::optional<std::string> size;
    std::optional<std::string> ranks;
    std::optional<std::string> devices;
    std::optional<std::string> plan;
    std::optional<std::string> over;
    std::optional<std::string> algorithm;
    std::optional<std::string> nodes;
    std::optional<std::string> oversubscription;
    std::optional<std::string> lnc;
    std::optional<std::string> sweep;
    std::vector<std::string> failed;
    std::vector<std::string> degraded;
    std::optional<std::string> dead;
    std::vector<std::string> background;
    std::vector<std::string> constants;
    std::optional<std::string> linkBandwidth;
    std::optional<std::string> linkLatency;
    std::optional<std::string> pattern;
    std::optional<std::string> seed;
    std::optional<std::string> source;
    std::optional<std::string> sink;
    std::string from;
    std::string trace;
    std::string picture;
    std::string at;
    std::string theme;
    std::string measured;
    std::string scenario;
    std::string saved;
    bool bothWays = false;
    bool split = false;
    bool json = false;
    bool csv = false;
    bool nccom = false;
};

/// `simulate collective TARGET`
struct SimulateCollectiveOptions {
    std::string target; ///< empty with a scenario
    CollectiveRequest request;
    std::optional<SizeRange> sweep;
    bool sized = true; ///< a sweep is made beside the run of the request's size, not instead of it
    SimulationForm form = SimulationForm::Text;
    std::string trace; ///< file to write; may be empty
    RunPictureOptions picture;
    std::string measured; ///< file with nccom-test's table; may be empty
    std::string scenario; ///< file with target and request; may be empty
    std::string saved; ///< file to write target and request to; may be empty
    SimulateTexts texts; ///< what they change in the request of the scenario
};

/// `simulate pattern TARGET`
struct SimulatePatternOptions {
    std::string target;
    Pattern pattern = Pattern::AllToAll;
    PatternOptions options;
    CollectiveRequest links; ///< what is said of links and chips alone
    bool json = false;
};

/// `simulate flows TARGET --from FILE`
struct SimulateFlowsOptions {
    std::string target;
    std::string file;
    CollectiveRequest links; ///< what is said of links and chips alone
    bool json = false;
};

using SimulateOptions =
    std::variant<SimulateCollectiveOptions, SimulatePatternOptions, SimulateFlowsOptions>;

/// Adds `simulate` with its three kinds; common adds the options that every command has.
void addSimulate(
    CLI::App& program, SimulateTexts& texts, const std::function<void(CLI::App&)>& common);

/// What the texts say of an operation and its machine, over what the request says already: all but
/// faults, other traffic and constants takes the place of what was there.
[[nodiscard]] Result<void> changeRequest(const SimulateTexts& texts, CollectiveRequest& request);
/// What they say of links and chips alone: bandwidth, latency, failures.
[[nodiscard]] Result<void> readLinks(const SimulateTexts& texts, CollectiveRequest& request);

/// The kinds: "collective", "pattern", "flows".
[[nodiscard]] std::span<const std::string> simulationKinds();

/// What follows the program's name in the line of usage; empty for another command.
[[nodiscard]] std::string_view simulateUsage(std::string_view command);

/// The options of a kind, or what is wrong with a text.
[[nodiscard]] Result<SimulateOptions>
finishSimulate(std::string_view kind, const SimulateTexts& texts);

} // namespace atlas::app
