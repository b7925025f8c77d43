#pragma once

#include "app/session/Settings.h"
#include "views/language/Languages.h"

#include <QApplication>

#include <filesystem>
#include <optional>

namespace atlas::app {

/// The program with windows: Qt's application in the program's style, its fonts, the language that
/// was chosen last, and what was kept. At most one, at most once.
class GuiProgram {
public:
    /// Translations are read from the folder given and from the person's own.
    explicit GuiProgram(const std::optional<std::filesystem::path>& translations);

    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] const views::LanguageList& languages() const { return m_languages; }

private:
    QApplication m_application;
    Settings m_settings;
    views::LanguageList m_languages;
};

} // namespace atlas::app
