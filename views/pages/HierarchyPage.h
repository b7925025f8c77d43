#pragma once

#include "model/hierarchy/MemoryHierarchy.h"
#include "model/reference/Glossary.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;

namespace atlas::views {

class BarChart;
class LevelList;
class TermLabel;

/// The memories of a chip or a machine: capacity and bandwidth of each level as logarithmic bars,
/// and below what the level is for and where its figures come from.
class HierarchyPage : public QWidget {
    Q_OBJECT

public:
    explicit HierarchyPage(QWidget* parent = nullptr);

    /// Fills the chooser; shows the first chip unless the subject is still known.
    void setCatalog(const Catalog& catalog);
    /// Makes the terms that rows and charts name links. Call it once.
    void setGlossary(const Glossary& glossary);
    /// A chip or a machine by name; an unknown one changes nothing.
    void setSubject(const QString& name);
    [[nodiscard]] QString subject() const;

Q_SIGNALS:
    void subjectChanged(const QString& name);
    /// An address such as "trn1.32xlarge/chip:0/core:0/sbuf".
    void placeRequested(const QString& address);
    /// A term by its name, and where the text that names it stands on the screen.
    void termRequested(const QString& term, const QRect& place);

private:
    void refresh();

    std::optional<Catalog> m_catalog;
    std::optional<MemoryHierarchy> m_hierarchy;
    QComboBox* m_chooser = nullptr;
    QCheckBox* m_shares = nullptr;
    TermLabel* m_subtitle = nullptr;
    BarChart* m_capacity = nullptr;
    BarChart* m_bandwidth = nullptr;
    LevelList* m_levels = nullptr;
};

} // namespace atlas::views
