#pragma once

#include "model/reference/Glossary.h"
#include "views/panels/InspectorPage.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabBar;

namespace atlas::views {

class InspectorList;
class InspectorModel;
class TermLabel;

/// Says everything of what is selected: figures with their sources, links, sources.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(QWidget* parent = nullptr);

    /// Whose terms can be asked for wherever the inspector names them.
    void setGlossary(const Glossary& glossary);
    void setPage(InspectorPage page);
    [[nodiscard]] const InspectorPage& page() const { return m_page; }
    /// Puts the whole page on the clipboard.
    void copyPage() const;
    void focusList();

Q_SIGNALS:
    /// One of the paths that the page lists, to be shown alone.
    void pathRequested(std::size_t index);
    void elementRequested(atlas::Element element);
    void zoomRequested();
    /// A term of the glossary by its name, and where it stands on the screen.
    void termRequested(const QString& term, const QRect& place);
    /// A figure by the entry that has it and its key, to be shown among all facts.
    void factRequested(const QString& owner, const QString& key);
    /// A feature or a data path by its name, to be explained on the diagram.
    void featureRequested(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class PlaceLine;

    void buildList();
    void fitTitle();
    void showTab(int tab);
    void goToFirst();
    void activate(const QModelIndex& index);
    void showContextMenu(const QPoint& position);
    void copyRow(const QModelIndex& index) const;

    InspectorPage m_page;
    TermLabel* m_kind = nullptr;
    QLabel* m_title = nullptr;
    PlaceLine* m_place = nullptr;
    QTabBar* m_tabs = nullptr;
    InspectorModel* m_model = nullptr;
    InspectorList* m_list = nullptr;
    QPushButton* m_zoom = nullptr;
};

} // namespace atlas::views
