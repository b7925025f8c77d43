#include "views/panels/PartRows.h"

#include "model/parts/PartFigures.h"
#include "views/canvas/DescribeScene.h"
#include "views/language/Words.h"
#include "views/panels/FigureRows.h"

#include <QCoreApplication>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

/// More parts of one kind than this are named by the first and the last.
constexpr std::uint32_t mostListed = 16;

QString text(std::string_view english)
{
    return words(english);
}

class LinkRows {
public:
    LinkRows(const Scene& scene, Element part)
        : m_scene(scene)
        , m_part(part)
        , m_parts(scene.interior->parts)
        , m_parent(m_parts.row(part.part()).parent)
        , m_around(m_parent ? *m_parts.part(*m_parent).inside : m_parts.chip())
        , m_place(m_parts.row(part.part()).place)
    {
    }

    std::vector<InspectorRow> rows()
    {
        addPaths();
        addTurns();
        addInside();
        return std::move(m_rows);
    }

private:
    [[nodiscard]] Element sibling(std::uint32_t place) const
    {
        return Element::of(m_part.vertex(), m_parts.child(m_parent, place));
    }

    void add(const QString& value, Element target, const std::string& source)
    {
        const QString name = nameOf(m_scene, target);
        m_rows.push_back(
            {.kind = InspectorRow::Kind::Link,
             .name = name,
             .value = value,
             .hint = source.empty() ? Words::tr("Select %1").arg(name) : text(source),
             .source = text(source),
             .target = target});
    }

    void addPaths()
    {
        std::size_t before = m_rows.size();
        m_rows.push_back(sectionRow(Words::tr("Data paths")));
        for (const PartLink& link : m_around.links) {
            const bool from = link.from == m_place;
            if (!from && link.to != m_place)
                continue;
            const QString way = from ? Words::tr("writes") : Words::tr("reads");
            add(link.bothWays ? Words::tr("both ways") : way,
                sibling(from ? link.to : link.from),
                link.source);
        }
        if (m_rows.size() == before + 1)
            m_rows.resize(before);
    }

    void addTurns()
    {
        const std::size_t before = m_rows.size();
        m_rows.push_back(sectionRow(Words::tr("Takes turns")));
        for (const PartExclusion& turn : m_around.exclusions) {
            if (turn.first == m_place || turn.second == m_place)
                add(Words::tr("at the %1").arg(nameOf(m_scene, sibling(turn.memory))),
                    sibling(turn.first == m_place ? turn.second : turn.first),
                    turn.source);
        }
        if (m_rows.size() == before + 1)
            m_rows.resize(before);
    }

    void addInside()
    {
        const PartTable::Row& row = m_parts.row(m_part.part());
        if (row.childCount == 0)
            return;
        m_rows.push_back(sectionRow(Words::tr("Inside")));
        for (std::uint32_t i = 0; i < row.childCount; ++i) {
            const PartId child = m_parts.child(m_part.part(), i);
            const Part& part = m_parts.part(child);
            if (part.alike > mostListed && part.number > 0 && part.number + 1 < part.alike)
                continue;
            add(part.alike > 1 ? Words::tr("of %1").arg(part.alike) : QString(),
                Element::of(m_part.vertex(), child),
                {});
        }
    }

    const Scene& m_scene;
    Element m_part;
    const PartTable& m_parts;
    std::optional<PartId> m_parent;
    const Assembly& m_around;
    std::uint32_t m_place;
    std::vector<InspectorRow> m_rows;
};

/// The entry of the catalogue that has the figures of parts of a kind.
FigureOwner ownerOf(const PartTable& parts, PartKind kind)
{
    const Assembly& chip = parts.chip();
    if (isOfChip(kind) || chip.core == nullptr)
        return {EntryKind::Chip, chip.name};
    return {EntryKind::NeuronCore, chip.core->name};
}

} // namespace

std::vector<InspectorRow> partFigureRows(const Catalog& catalog, const Scene& scene, Element part)
{
    const PartTable& parts = scene.interior->parts;
    const PartKind kind = parts.part(part.part()).kind;
    std::vector<InspectorRow> rows;
    appendFigures(
        rows,
        catalog,
        figuresOf(parts, part.part()),
        ownerOf(parts, kind),
        [kind](std::string_view key) { return describes(kind, key); });
    if (rows.empty())
        rows.push_back(
            {.kind = InspectorRow::Kind::Note,
             .name = Words::tr("No page gives a figure for this part alone.")});
    return rows;
}

std::vector<InspectorRow> partLinkRows(const Scene& scene, Element part)
{
    return LinkRows(scene, part).rows();
}

} // namespace atlas::views
