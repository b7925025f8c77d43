#pragma once

#include "model/catalog/CatalogReader.h"
#include "model/simulation/collective/Operation.h"
#include "model/units/Unit.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace atlas {

/// What a simulation of collectives assumes beyond the figures of the machine.
enum class ConstantId : std::uint8_t {
    HopLatency, ///< of each step inside an instance
    EfaLatency, ///< of each step between instances
    OperationOverhead, ///< before the first step
    RingEfficiency, ///< shares of the documented bandwidth that are reached
    MeshEfficiency,
    RdhEfficiency,
    MemoryEfficiency,
    EfaEfficiency,
};

inline constexpr std::size_t constantCount = 8;

[[nodiscard]] std::string_view toString(ConstantId id); ///< "hop_latency": the key in files
[[nodiscard]] std::array<ConstantId, constantCount> allConstants();

/// A constant with where it comes from.
struct Constant {
    std::string label;
    double value = 0; ///< in seconds, or a share
    Unit unit; ///< as the file writes it
    std::string kind; ///< "documented", "calibrated", "assumed", "given"
    std::string source;
    std::string note;
};

/// Up to which size the documentation recommends an algorithm for a family of machines.
struct AlgorithmChoice {
    std::string family; ///< "Trn2"
    std::optional<Bytes> below; ///< absent for the last: no limit
    Algorithm algorithm = Algorithm::Ring;
    std::string source;
};

/// The constants and choices of resources/simulation/constants.json.
struct Constants {
    std::array<Constant, constantCount> all;
    std::vector<AlgorithmChoice> choices; ///< of a family by growing size

    [[nodiscard]] const Constant& of(ConstantId id) const
    {
        return all[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] double value(ConstantId id) const { return of(id).value; }
    [[nodiscard]] Seconds seconds(ConstantId id) const { return Seconds(value(id)); }
};

/// Another value for a constant, in seconds or as a share.
struct ConstantChange {
    ConstantId id = ConstantId::HopLatency;
    double value = 0;
    friend bool operator==(const ConstantChange&, const ConstantChange&) = default;
};

/// The file that is compiled in.
[[nodiscard]] std::span<const CatalogText> builtInConstantFiles();

/// Reports every problem at once: keys that are missing or unknown, units of another dimension,
/// shares not above 0 and up to 1, latencies not from 0 to 1,000 s, texts without source.
[[nodiscard]] Checked<Constants> readConstants(const CatalogText& file);

/// The constants that are compiled in; they are tested to be free of problems.
[[nodiscard]] const Constants& builtInConstants();

/// The built-in constants with changes; of two for one constant the later one counts.
[[nodiscard]] Constants constantsWith(std::span<const ConstantChange> changes);

/// "hop_latency=2us", "mesh_efficiency=40%". A problem names the nearest keys or the values that
/// would work.
[[nodiscard]] Result<ConstantChange> parseConstantChange(std::string_view text);

/// Whether the value is possible for the constant.
[[nodiscard]] bool isPossible(ConstantId id, double value);

/// "1.5 µs", "50 %".
[[nodiscard]] std::string valueText(ConstantId id, double value);

} // namespace atlas
