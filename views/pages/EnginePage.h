#pragma once

#include "model/catalog/Catalog.h"
#include "model/engines/Costs.h"
#include "views/pages/Page.h"

#include <optional>

class QListWidget;
class QSpinBox;

namespace atlas::views {

class TermBrowser;
class ChoiceBox;

/// The engines of a NeuronCore generation, a section for each: figures, peak rates with their
/// formula, tile limits, and what instructions cost for a shape that can be changed.
class EnginePage : public Page {
    Q_OBJECT

public:
    explicit EnginePage(QWidget* parent = nullptr);

    void setCatalog(const Catalog& catalog);
    /// Shows a generation by its name, such as "NeuronCore-v3"; another text changes nothing.
    void showCore(const QString& name);
    /// Scrolls to an engine of the generation that is shown.
    void showEngine(PartKind engine);

Q_SIGNALS:
    /// An address of the chosen engine, to be shown in the diagram.
    void placeRequested(const QString& address);

protected:
    void applyColors() override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QSpinBox* makeSize(const QString& name, int most, int value);
    void fillEngines();
    void fillText();
    void askForPlace();
    [[nodiscard]] std::shared_ptr<const NeuronCoreType> core() const;
    [[nodiscard]] Work work() const;

    std::optional<Catalog> m_catalog;
    ChoiceBox* m_core = nullptr;
    QSpinBox* m_elements = nullptr;
    QSpinBox* m_partitions = nullptr;
    QSpinBox* m_stationary = nullptr;
    QListWidget* m_engines = nullptr;
    TermBrowser* m_text = nullptr;
};

} // namespace atlas::views
