#pragma once

#include "model/hierarchy/MemoryHierarchy.h"
#include "model/reference/Glossary.h"

#include <QFont>
#include <QScrollArea>

namespace atlas::views {

class TermLabel;

/// The levels of a memory hierarchy one below the other: what each is for, its figures, how they
/// are known and where they come from.
class LevelList : public QScrollArea {
    Q_OBJECT

public:
    explicit LevelList(QWidget* parent = nullptr);

    /// Whose terms are links in the names of levels and what they are for.
    void setGlossary(const Glossary& glossary);
    /// With shares, figures are those of one NeuronCore where several share them.
    void setHierarchy(const MemoryHierarchy& hierarchy, bool shares);

Q_SIGNALS:
    void placeRequested(const QString& address);
    /// A term by its name, and where it stands on the screen.
    void termRequested(const QString& term, const QRect& place);

private:
    [[nodiscard]] QWidget* makeLevel(const LevelFacts& facts, bool shares);
    [[nodiscard]] TermLabel*
    makeWords(const QString& text, int size, QFont::Weight weight, QWidget* parent);

    Glossary m_glossary;
};

} // namespace atlas::views
