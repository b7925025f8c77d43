#pragma once

#include "model/support/Result.h"
#include "model/units/Quantities.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// How well the hardware suits a family of models.
enum class HardwareFit : std::uint8_t { Good, Limited, NotGood };

/// What the software of its time did for a family.
enum class Support : std::uint8_t { Supported, Limited, Roadmap, NotAvailable };

enum class Purpose : std::uint8_t { Training, Inference };

[[nodiscard]] std::string_view toString(HardwareFit fit); ///< "good", "limited", "not good"
[[nodiscard]] std::string_view
toString(Support support); ///< "supported", "limited", "roadmap", "not available"
[[nodiscard]] std::string_view toString(Purpose purpose); ///< "training", "inference"

/// Whether two words differ in case alone.
[[nodiscard]] bool sameWord(std::string_view a, std::string_view b);

/// The documentation page that the guidelines come from. Dates are "YYYY-MM-DD".
struct GuidelinePage {
    std::string title;
    std::string source; ///< its path in the documentation
    std::string link; ///< where its last version can still be read
    std::string version;
    std::string tablesDated;
    std::string lastChanged;
    std::string removed;
    std::string removedBy; ///< the version that removed it
    std::vector<std::string> notes;
};

/// A family of machines as the page lists it, in its largest size.
struct GuidelineMachine {
    std::string name;
    std::uint32_t chips = 0;
    std::string chip;
    std::uint32_t neuronCores = 0;
    std::string core;
};

/// A family of models, a row of the page's tables.
struct ModelFamily {
    std::string id; ///< "encoder-decoder": what one types
    std::string title; ///< "Encoder-decoders"
    std::string category; ///< "NLP"
    std::vector<std::string> aliases;
};

struct FrameworkSupport {
    Purpose purpose = Purpose::Inference;
    std::string framework; ///< "PyTorch (torch-neuronx)"
    Support status = Support::NotAvailable;
};

/// What the page says of one family on one NeuronCore generation.
struct Rating {
    std::string family;
    std::string core; ///< "NeuronCore-v2"
    HardwareFit fit = HardwareFit::Good;
    std::vector<FrameworkSupport> support;
    std::vector<std::string> examples;
    std::vector<std::string> notes;
    std::string date;
    std::string source;

    /// The best that any framework does for the purpose; nothing when the page has no column for
    /// it.
    [[nodiscard]] std::optional<Support> best(Purpose purpose) const;
    /// "PyTorch (torch-neuron) supported, TensorFlow 1.x roadmap"; empty without a column.
    [[nodiscard]] std::string supportText(Purpose purpose) const;
};

/// A limit of the software for one NeuronCore generation.
struct WeightLimit {
    std::string core;
    Bytes weightsAbove;
    std::string text;
    std::string source;
};

/// A chip that some page calls one for inference.
struct InferenceChip {
    std::string chip;
    std::string text;
    std::string source;
};

/// What an edition of the page changed for some families on one generation.
struct Revision {
    std::string version;
    std::string date;
    std::string core;
    std::vector<std::string> families;
    std::string text;
};

/// The guidelines as tables.
struct Guidelines {
    GuidelinePage page;
    std::vector<GuidelineMachine> machines;
    std::vector<ModelFamily> families;
    std::vector<Rating> ratings; ///< at most one for each family and generation
    std::vector<WeightLimit> limits;
    std::vector<InferenceChip> inferenceChips;
    std::vector<Revision> history; ///< oldest first

    /// Null when the page does not rate the family there.
    [[nodiscard]] const Rating* rating(std::string_view family, std::string_view core) const;
    [[nodiscard]] const ModelFamily* family(std::string_view id) const;
    /// By id, title or alias, in any case. A problem names the nearest ones.
    [[nodiscard]] Result<ModelFamily> findFamily(std::string_view word) const;
    [[nodiscard]] std::vector<Revision>
    revisions(std::string_view family, std::string_view core) const;
};

} // namespace atlas
