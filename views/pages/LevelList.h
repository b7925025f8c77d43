#pragma once

#include "model/hierarchy/MemoryHierarchy.h"

#include <QScrollArea>

namespace atlas::views {

/// The levels of a memory hierarchy one below the other: what each is for, its figures, how they
/// are known and where they come from.
class LevelList : public QScrollArea {
    Q_OBJECT

public:
    explicit LevelList(QWidget* parent = nullptr);

    /// With shares, figures are those of one NeuronCore where several share them.
    void setHierarchy(const MemoryHierarchy& hierarchy, bool shares);

Q_SIGNALS:
    void placeRequested(const QString& address);

private:
    [[nodiscard]] QWidget* makeLevel(const LevelFacts& facts, bool shares);
};

} // namespace atlas::views
