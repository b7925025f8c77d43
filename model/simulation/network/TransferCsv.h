#pragma once

#include "model/simulation/network/Routing.h"
#include "model/simulation/network/Transfers.h"
#include "model/support/Watch.h"

#include <iosfwd>

namespace atlas {

/// Where a table of transfers comes from.
struct TransferCsvSource {
    std::istream& stream;
    std::string name; ///< for problems: the file
    std::uint64_t bytes = 0; ///< how long it is, for progress; 0 when unknown
};

/// Reads transfers, one a line, below a line with the names of the columns in any order:
///     source, target   a chip's number or a vertex's id, such as "host-socket-0"
///     bytes            above 0, a plain number
///     start_s          at least 0, in seconds
///     route            may be left out or empty: the vertices from source to target, separated by
///                      spaces; without it the router decides
///     finish_s         may be there, as results have it, and is passed over
/// Lines are read one after another: beyond the transfers and their routes only one line is held,
/// at most a mebibyte. Problems name line and column. Cancelling is one.
[[nodiscard]] Result<TransferList>
readTransferCsv(const TransferCsvSource& source, const Router& router, const Watch& watch = {});

} // namespace atlas
