#pragma once

#include "model/catalog/CatalogReader.h"

#include <span>
#include <string>
#include <vector>

namespace atlas {

/// A constant that was fitted to measurements, as resources/planning/calibration.json has it.
struct FittedConstant {
    std::string name;
    double value = 0;
    std::string unit;
    double error = 0; ///< relative, largest on what it was fitted on
    std::string fittedOn;
    std::string source;
};

/// All of them, by name for the formulas and as a list for people.
struct Calibration {
    double ringShare = 0;
    double ringGrowth = 0;
    double codePerLayer = 0;
    double scratchpadBase = 0;
    double scratchpadPerSequence = 0;
    double collectivesPerLayer = 0;
    double firstCoreCollectives = 0;
    double decodeWeightRate = 0;
    double decodeCacheRate = 0;
    double decodeCompute = 0;
    double collectiveStart = 0;
    double collectiveLatency = 0;
    double collectiveRate = 0;
    double prefillStart = 0;
    double prefillCompute = 0;
    double prefillScoreBytes = 0;
    double prefillBatchPenalty = 0;
    double passCompute = 0;
    double passWeightShare = 0;
    double trainingCompute = 0;
    double hostCompileCopies = 0;
    double hostShare = 0;
    std::vector<FittedConstant> constants;
};

[[nodiscard]] std::span<const CatalogText> builtInCalibrationFiles();

/// Reports missing and unknown constants, values that are not positive, missing sources.
[[nodiscard]] Checked<Calibration> readCalibration(const CatalogText& file);

/// The one that is compiled in; it is tested to be free of problems.
[[nodiscard]] const Calibration& builtInCalibration();

} // namespace atlas
