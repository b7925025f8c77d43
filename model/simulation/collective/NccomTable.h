#pragma once

#include "model/simulation/collective/Operation.h"
#include "model/units/Unit.h"

#include <optional>
#include <string>
#include <vector>

namespace atlas {

// The tables of nccom-test (tools/neuron-sys-tools/nccom-test.rst). Its samples with the column
// "time(us)" print bandwidths in GiB/s, those with "time:avg(us)" and the JSON report in GB/s,
// though the page calls both GB/s; the reader says which.

/// A line of a table.
struct NccomRow {
    Bytes size;
    Seconds time;
    double algorithmBandwidth = 0; ///< as printed
    double busBandwidth = 0; ///< as printed
};

struct NccomTable {
    std::vector<NccomRow> rows;
    bool binary = false; ///< bandwidths are in GiB/s
    std::string note; ///< what to know of the units; may be empty
};

/// Reads the text table or the JSON report. Reports every problem at once with its line or JSON
/// path: neither of both, missing columns or keys, numbers that are none, rows that nccom-test
/// printed as failures.
[[nodiscard]] Checked<NccomTable> readNccom(std::string_view name, std::string_view text);

/// A row to print.
struct NccomLine {
    Bytes size;
    Seconds time;
    std::uint32_t ranks = 0;
};

/// The table as nccom-test prints it today, decimal GB/s: size(B), count(elems), type,
/// time:avg(us), algbw(GB/s), busbw(GB/s), and the average. Elements are of fp32, or bytes (uint8)
/// where a size is no multiple of four.
[[nodiscard]] std::string nccomText(Operation operation, const std::vector<NccomLine>& lines);

} // namespace atlas
