#pragma once

#include "model/support/Result.h"

#include <string>
#include <string_view>

namespace atlas {

/// A link of a session to a file beside it, as it may be followed: relative, with "/" between
/// folders, never out of the session's folder. A sentence says what is wrong with another one.
/// Whether the folder holds a symbolic link that leads out is for the one who opens the file.
[[nodiscard]] Result<std::string> linkInside(std::string_view link);

} // namespace atlas
