#pragma once

#include "model/features/FeatureBook.h"
#include "views/canvas/DiagramCanvas.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QTimer;
class QToolButton;

namespace atlas::views {

class ChoiceBox;

/// Plays how data goes through a NeuronCore for an operation: step by step the parts and the ways
/// between them light up on the canvas, with a sentence each. Shown while one is in a NeuronCore
/// whose ways are documented.
class PlayBar : public QWidget {
    Q_OBJECT

public:
    PlayBar(DiagramCanvas& canvas, QWidget* parent);

    void setBook(std::shared_ptr<const FeatureBook> book);
    [[nodiscard]] QString sentence() const;
    /// The step that is lit, from 0; nothing while none is.
    [[nodiscard]] std::optional<std::size_t> step() const { return m_step; }
    [[nodiscard]] std::size_t stepCount() const;

    /// Chooses an operation by its name, "matmul", and shows its first step.
    void play(const QString& name);
    void next();
    void previous();

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();
    void followPlace();
    void choose(int index);
    void togglePlaying();
    void show(std::size_t step);
    void stop();
    [[nodiscard]] const DataPathPlay* current() const;
    [[nodiscard]] std::optional<std::uint32_t> coreOfPlace() const;

    DiagramCanvas& m_canvas;
    std::shared_ptr<const FeatureBook> m_book;
    std::vector<const DataPathPlay*> m_plays;
    std::optional<std::size_t> m_step;
    std::optional<std::uint32_t> m_core;
    ChoiceBox* m_choice = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_playing = nullptr;
    QToolButton* m_next = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_sentence = nullptr;
    QTimer* m_timer = nullptr;
};

} // namespace atlas::views
