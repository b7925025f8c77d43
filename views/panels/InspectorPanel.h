#pragma once

#include "views/panels/InspectorPage.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QTabBar;

namespace atlas::views {

class InspectorModel;

/// Says everything of what is selected: figures with their sources, links, sources.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(QWidget* parent = nullptr);

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

protected:
    void resizeEvent(QResizeEvent* event) override;

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
    QLabel* m_kind = nullptr;
    QLabel* m_title = nullptr;
    PlaceLine* m_place = nullptr;
    QTabBar* m_tabs = nullptr;
    QListView* m_list = nullptr;
    InspectorModel* m_model = nullptr;
    QPushButton* m_zoom = nullptr;
};

} // namespace atlas::views
