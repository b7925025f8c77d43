#pragma once

#include "model/catalog/Catalog.h"

#include <QStringList>
#include <QWidget>

namespace atlas::views {

class DiagramCanvas;

/// Machines next to each other. They are zoomed and moved together: each shows the same part of its
/// diagram as the one that the person moves, at the same enlargement over the whole.
class DiagramBoard : public QWidget {
    Q_OBJECT

public:
    explicit DiagramBoard(QWidget* parent = nullptr);

    void setMachines(const Catalog& catalog, const QStringList& names);
    [[nodiscard]] const std::vector<DiagramCanvas*>& canvases() const { return m_canvases; }

Q_SIGNALS:
    void placeRequested(const QString& address);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addMachine(const Catalog& catalog, const QString& name);
    void follow(const DiagramCanvas& moved);
    void place();

    std::vector<QWidget*> m_cells; ///< one for each machine, drawn or not
    std::vector<DiagramCanvas*> m_canvases;
    bool m_following = false;
};

} // namespace atlas::views
