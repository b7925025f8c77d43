#pragma once

#include "app/presentation/StoryDocument.h"
#include "app/session/FileOpeners.h"
#include "app/session/Session.h"
#include "app/session/Settings.h"
#include "app/window/Actions.h"
#include "app/window/Pages.h"
#include "model/reference/Search.h"
#include "views/canvas/DiagramView.h"
#include "views/language/Languages.h"
#include "views/pages/WelcomePage.h"

#include <QMainWindow>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace atlas::views {
class InspectorPanel;
class LibraryPanel;
class SearchPalette;
} // namespace atlas::views

namespace atlas::app {

class Explainer;
class ExportDialog;
class HelpDialog;
struct Preferences;
class SessionControl;
class MemoryMode;
class SimulationMode;
class StatusLine;
class TileMode;
class StoryMode;
class TopBar;

/// Library, diagram, inspector: joins the session with the views.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(
        const Catalog& catalog,
        const Settings& settings,
        views::LanguageList languages = views::listLanguages({}),
        QWidget* parent = nullptr);

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] SimulationMode& simulationMode() { return *m_simulation; }
    /// The table of files that can be opened, for others to add rows to.
    [[nodiscard]] FileOpeners& openers() { return m_openers; }
    [[nodiscard]] SessionControl& control() { return *m_control; }
    /// Opens a file of any kind that the table knows; else a sentence says why not.
    void openFile(const QString& path);
    /// Begins with a file instead of a machine.
    void startWith(const QString& file);
    /// Offers what a crash left behind, and opens the files that later starts hand over.
    void joinDesktop();
    [[nodiscard]] TileMode& tileMode() { return *m_tiles; }
    [[nodiscard]] StoryMode& storyMode() { return *m_story; }
    [[nodiscard]] StoryDocument& storyDocument() { return m_storyDocument; }
    /// Gives a talk: a file, or the name of a built-in tour.
    void startTalk(const QString& talk);
    [[nodiscard]] MemoryMode& memoryMode() { return *m_memory; }
    /// Shows a target; without one, what was shown last, and the first time trn1.32xlarge.
    void start(const std::optional<QString>& target);
    /// What is to be kept for the next start.
    [[nodiscard]] Settings settings() const;
    /// Everything in the window is made anew in another language; what is shown stays. A language
    /// that there is not, or that cannot be read, is said at the foot of the window.
    void setLanguage(const QString& code);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const Settings& settings);
    void rebuild();
    void buildCentral();
    void connectSession();
    void connectViews();
    void connectPanels();
    void connectActions();
    void connectExplainer();
    void fillExplanations();
    void setTextScale(double scale);

    void showScene();
    void showSelection();
    void showLook();
    void showTheme();
    void showTotals();
    void showHistory();
    void showFailure(const QString& target, const Problems& problems);
    void showEmpty();
    void showAwaited(const QString& target);
    void openTarget(const QString& target);

    void arrangePanels();
    void setLibraryShown(bool shown);
    [[nodiscard]] bool isNarrow() const;
    void escape();
    void leave(Element place);
    void showPlace();
    void findMachine();
    void showFamily(const QString& family);
    void focusNextPanel();
    void connectPages();
    void buildSimulation();
    void buildSession();
    void connectControl();
    void setTitle(const QString& place);
    void askOpenFile();
    void buildWelcome();
    [[nodiscard]] views::WelcomeContent welcomeContent() const;
    void begin(const QString& what);
    [[nodiscard]] Preferences preferences() const;
    void openPreferences();
    void prefer(const Preferences& wanted);
    void rememberFile(const QString& path);
    void fillRecentFiles();
    void buildTiles();
    void buildStory();
    void buildMemory();
    [[nodiscard]] bool isModeOn() const; ///< a run or a model is shown
    void showInspector();
    void showPage(PageId page);
    void openSearch();
    void followResult(const SearchResult& result);
    void compareThis();
    void showPathsOfSelection();
    void copyPicture();
    void openExport();
    void openHelp();
    void fillRecent();
    void say(const QString& sentence);
    [[nodiscard]] std::optional<Rect> selectionRect() const;

    Session m_session;
    StoryDocument m_storyDocument;
    views::LanguageList m_languages;
    Actions m_actions;
    Settings m_settings;
    TopBar* m_topBar = nullptr;
    QWidget* m_rail = nullptr;
    QWidget* m_libraryEdge = nullptr;
    QWidget* m_inspectorEdge = nullptr;
    views::LibraryPanel* m_library = nullptr;
    views::DiagramView* m_view = nullptr;
    Pages* m_pages = nullptr;
    Explainer* m_explainer = nullptr;
    SimulationMode* m_simulation = nullptr;
    TileMode* m_tiles = nullptr;
    StoryMode* m_story = nullptr;
    MemoryMode* m_memory = nullptr;
    views::SearchPalette* m_search = nullptr;
    views::InspectorPanel* m_inspector = nullptr;
    StatusLine* m_status = nullptr;
    HelpDialog* m_help = nullptr;
    FileOpeners m_openers;
    SessionControl* m_control = nullptr;
    QString m_place; ///< of the title: the machine that is shown
    bool m_leaving = false; ///< closing needs no question any more
    QString m_savedPath;
    std::optional<bool> m_libraryWanted; ///< what a person chose in a narrow window
};

} // namespace atlas::app
