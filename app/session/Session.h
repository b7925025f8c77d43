#pragma once

#include "app/session/Location.h"
#include "app/session/SceneLoader.h"
#include "model/catalog/Catalog.h"
#include "model/parts/Address.h"
#include "views/panels/PathReport.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace atlas::app {

/// The one thing that changes: which machine is shown, what is selected, how it looks, and where
/// the person was before. Panels receive values from it and send it their requests.
class Session : public QObject {
    Q_OBJECT

public:
    /// How a selection enters the history: as a new place, or in the place of the one of now.
    enum class Step : std::uint8_t { New, Merged };

    explicit Session(Catalog catalog, QObject* parent = nullptr);

    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] const std::shared_ptr<const views::Scene>& scene() const { return m_scene; }
    [[nodiscard]] const QString& target() const { return m_target; }
    [[nodiscard]] const std::vector<Element>& selection() const { return m_selection; }
    /// Null while no paths are shown.
    [[nodiscard]] const views::PathReport* paths() const { return m_paths ? &*m_paths : nullptr; }
    [[nodiscard]] Layers layers() const { return m_layers; }
    [[nodiscard]] ThemeId theme() const { return m_theme; }
    [[nodiscard]] const History& history() const { return m_history; }
    [[nodiscard]] const QStringList& recent() const { return m_recent; }
    [[nodiscard]] bool isLoading() const { return m_loader.isLoading(); }
    /// "trn1.32xlarge/chip:5/core:1": the text that leads to a chip or a part of one.
    [[nodiscard]] QString addressOf(Element place) const;

    /// Shows the machine of an address: of a catalogue name or a notation, perhaps with a place in
    /// it behind a slash. What is shown now stays until then.
    void open(const QString& address);
    /// Goes into a chip or a part: a new place to come back from.
    void enter(Element place);
    void cancelLoading();
    void select(const std::vector<Element>& elements, Step step = Step::New);
    void showPaths(VertexId from, VertexId to);
    void setLayer(Layer layer, bool on);
    void setLayers(Layers layers);
    void setTheme(ThemeId theme);
    /// How many NeuronCores work as one, in this and all later machines that have logical cores.
    void setLogicalCoreSize(std::uint32_t size);
    [[nodiscard]] std::optional<std::uint32_t> logicalCoreSize() const { return m_logicalCoreSize; }
    /// The same, or as documented.
    void setLogicalCores(std::optional<std::uint32_t> size);
    /// Shows the place of now of another history, and forgets the one of before; places may have
    /// names of elements alone. Absent: logical cores as documented.
    void reopen(History history, std::optional<std::uint32_t> logicalCores);
    void setRecent(const QStringList& recent) { m_recent = recent; }
    /// The view of now, to come back to. Absent: all in sight.
    void rememberView(const std::optional<views::Viewport>& view);
    /// Reads what is shown once more, for it has texts in a language; place and view stay.
    void reread();
    void goBack();
    void goForward();

Q_SIGNALS:
    void sceneChanged();
    /// The same machine has something else inside its chips.
    void interiorChanged();
    void selectionChanged();
    void layersChanged();
    void themeChanged();
    void historyChanged();
    /// A chip or a part is to fill the view.
    void entered(atlas::Element place);
    /// An address names something that does not exist: a sentence that says what, and what is
    /// shown.
    void misled(const QString& sentence);
    /// The view that belongs to the place gone to; absent: all in sight.
    void viewRestored(const std::optional<atlas::views::Viewport>& view);
    void loadingStarted(const QString& target);
    void loadingEnded();
    void openFailed(const QString& target, const atlas::Problems& problems);

private:
    void show(const QString& target, const std::shared_ptr<const views::Scene>& scene);
    void fail(const QString& target, const Problems& problems);
    void setSelection(std::vector<Element> elements, std::optional<views::PathReport> paths);
    void load(const QString& target);
    void goTo(const AddressText& address);
    [[nodiscard]] Location here() const;
    void restore(const Location& place);
    void arriveAt(const Location& place);

    Catalog m_catalog;
    SceneLoader m_loader;
    std::shared_ptr<const views::Scene> m_scene;
    QString m_target;
    std::vector<Element> m_selection;
    std::optional<views::PathReport> m_paths;
    Layers m_layers = Layers{}.with(Layer::Bandwidth, false);
    ThemeId m_theme = ThemeId::Overview;
    std::optional<std::uint32_t> m_logicalCoreSize; ///< absent: as documented
    History m_history;
    bool m_lastMerged = false; ///< the last step may be merged with the next one
    QStringList m_recent;
    QString m_awaited; ///< the machine that is being read
    std::optional<AddressText> m_wanted; ///< where in the machine that is being read
    std::optional<Location> m_returning; ///< where back or forward goes once the machine is there
};

} // namespace atlas::app
