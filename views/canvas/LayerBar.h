#pragma once

#include "model/drawing/Drawing.h"

#include <QAbstractButton>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas::views {

/// A button in the shape of a pill that can be on or off; on shows a tick.
class PillButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit PillButton(const QString& text, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The layers of the diagram as pills.
class LayerBar : public QWidget {
    Q_OBJECT

public:
    explicit LayerBar(QWidget* parent = nullptr);

    void setLayers(Layers layers);
    /// Shows the pills of these layers only.
    void setOffered(Layers layers);
    /// Shows how many NeuronCores work as one, where there are logical cores.
    void setLogicalCoreSize(std::optional<std::uint32_t> size);
    /// Whether the word before the pills is shown.
    void setLabelled(bool labelled);
    /// The width with the word.
    [[nodiscard]] int labelledWidth() const;

    /// The layers that can be switched, with their names for people.
    struct Entry {
        Layer layer;
        QString name;
    };
    [[nodiscard]] static std::vector<Entry> entries();

Q_SIGNALS:
    void layerToggled(atlas::Layer layer, bool on);
    void logicalCoreSizeChosen(std::uint32_t size);

private:
    QWidget* m_label = nullptr;
    PillButton* m_logicalCores = nullptr; ///< on: two NeuronCores are one
    std::vector<PillButton*> m_pills; ///< in the order of entries()
};

} // namespace atlas::views
