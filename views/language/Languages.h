#pragma once

#include "model/support/Result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace atlas::views {

/// A language that the window can speak.
struct Language {
    QString code; ///< of a locale: "de", "pt_BR"
    QString name; ///< in the language itself: "Deutsch"
    QString file; ///< its translation

    friend bool operator==(const Language&, const Language&) = default;
};

/// The languages that can be chosen, by name, and what is wrong with files that should have been
/// among them.
struct LanguageList {
    std::vector<Language> languages;
    Problems problems;

    /// The language of a code; for "de_AT" also that of "de". Null when there is none.
    [[nodiscard]] const Language* find(const QString& code) const;
    /// The first language of a person's that is there; English when none is.
    [[nodiscard]] const Language& bestFor(const QStringList& wanted) const;
};

/// Those that are compiled in, and neuron-atlas_CODE.qm of the folders. A file of a code that is
/// there already takes its place. Folders that do not exist are passed over.
[[nodiscard]] LanguageList listLanguages(const QStringList& folders);

/// The folder of a person's own translations.
[[nodiscard]] QString languageFolder();

/// From now on texts and numbers are in that language: tr(), words(), what the model composes, the
/// default QLocale, Qt's own dialogs. Widgets keep the texts they have: make them anew. A file that
/// cannot be read is a problem, and nothing changes.
[[nodiscard]] Result<void> useLanguage(const Language& language);

/// The code of the language in use; empty before useLanguage().
[[nodiscard]] QString currentLanguage();

} // namespace atlas::views
