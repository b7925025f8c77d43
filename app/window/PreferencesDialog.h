#pragma once

#include "model/drawing/Palette.h"
#include "views/language/Languages.h"

#include <QDialog>

#include <cstdint>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace atlas::app {

/// What a person can choose for all sessions.
struct Preferences {
    ThemeId theme = ThemeId::Overview;
    double textScale = 1;
    bool reducedMotion = false;
    QString language; ///< code
    bool welcome = false; ///< the start shows the welcome page
    int autosaveSeconds = 5;
    std::optional<std::uint32_t> logicalCores; ///< of Trainium2 and later; absent: as documented

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// Shows and changes the preferences; each change has its effect at once.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(
        const Preferences& preferences,
        const std::vector<views::Language>& languages,
        QWidget* parent);

Q_SIGNALS:
    void changed(const atlas::app::Preferences& preferences);

private:
    [[nodiscard]] QComboBox* addChoice(const QString& name);
    void read();

    Preferences m_preferences;
    QComboBox* m_theme = nullptr;
    QComboBox* m_text = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_start = nullptr;
    QComboBox* m_cores = nullptr;
    QCheckBox* m_motion = nullptr;
    QSpinBox* m_autosave = nullptr;
};

} // namespace atlas::app
