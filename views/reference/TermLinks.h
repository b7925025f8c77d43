#pragma once

#include "model/reference/Glossary.h"

#include <QString>

namespace atlas::views {

/// A caption as rich text in which each term of the glossary is a link, where it stands first. The
/// term `except` is left out, for captions about it.
[[nodiscard]] QString
linkTerms(const Glossary& glossary, const QString& caption, const QString& except = {});

/// A link to a term; `text` is what is read.
[[nodiscard]] QString termLink(const QString& term, const QString& text);

/// Where such a link leads.
[[nodiscard]] QString termAddress(const QString& term);

/// The name of the term to which a link of such a text leads; empty for other links.
[[nodiscard]] QString termOfLink(const QString& link);

} // namespace atlas::views
