#pragma once

#include "views/canvas/Cards.h"
#include "views/canvas/DiagramCanvas.h"
#include "views/canvas/LayerBar.h"
#include "views/canvas/PlayBar.h"

#include <QWidget>

class QTimer;

namespace atlas::views {

class Minimap;

/// The middle of the window: the machine's title and layers above the diagram, and over it the
/// minimap, cards and messages.
class DiagramView : public QWidget {
    Q_OBJECT

public:
    explicit DiagramView(QWidget* parent = nullptr);

    [[nodiscard]] DiagramCanvas& canvas() { return *m_canvas; }
    [[nodiscard]] LayerBar& layerBar() { return *m_layers; }
    [[nodiscard]] MessageCard& messageCard() { return *m_message; }
    [[nodiscard]] Toast& toast() { return *m_toast; }
    [[nodiscard]] PlayBar& playBar() { return *m_play; }

    void setScene(const std::shared_ptr<const Scene>& scene);
    /// The same machine with something else inside its chips; the view stays.
    void exchangeScene(const std::shared_ptr<const Scene>& scene);
    /// A line over the diagram that says what was found between two chips; empty hides it.
    void setNote(const QString& text);
    [[nodiscard]] QString note() const { return m_noteText; }
    /// A moving hairline and what is being read, after a short while; the old picture stays.
    void setLoading(const QString& what);
    [[nodiscard]] bool isShowingProgress() const;
    /// A title and subtitle instead of the machine's, for a run; an empty title ends it.
    void setRunTitle(const QString& title, const QString& subtitle);
    /// The title until the first machine is there.
    void setAwaited(const QString& title);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Note;
    class Progress;

    void place();
    void setHeader();
    void placeHeader();
    void fillMinimap(bool needed);

    DiagramCanvas* m_canvas = nullptr;
    LayerBar* m_layers = nullptr;
    Minimap* m_minimap = nullptr;
    MessageCard* m_message = nullptr;
    Toast* m_toast = nullptr;
    PlayBar* m_play = nullptr;
    Note* m_note = nullptr;
    Progress* m_progress = nullptr;
    QTimer* m_progressDelay = nullptr;
    QString m_title;
    QString m_subtitle;
    QString m_awaited;
    QString m_runTitle;
    QString m_runSubtitle;
    QString m_noteText;
};

} // namespace atlas::views
