#include "views/reference/TermPlaces.h"

#include "model/catalog/PartKind.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TermPlaces)
};

class Finder {
public:
    Finder(const Term& term, const Scene& scene, std::optional<Element> inside)
        : m_term(term)
        , m_scene(scene)
        , m_inside(inside)
    {
    }

    TermPlaces find()
    {
        for (const std::string& kind : m_term.kinds) {
            addVertices(kind);
            addEdges(kind);
            if (const auto part = findPartKind(kind); part && m_scene.interior)
                addParts(*part);
        }
        m_found.sentence = m_sentences.join(u" "_s);
        return std::move(m_found);
    }

private:
    void say(const QString& where, std::size_t count)
    {
        const QString name = QString::fromStdString(m_term.name);
        m_sentences
            << (count == 1 ? Words::tr("%1: one %2.").arg(where, name)
                           : Words::tr("%1: %L2 × %3.").arg(where).arg(count).arg(name));
    }

    void addVertices(const std::string& kind)
    {
        const auto& vertices = m_scene.topology.vertices();
        std::size_t count = 0;
        for (std::uint32_t i = 0; i < vertices.size(); ++i) {
            if (toString(vertices[i].kind) != kind)
                continue;
            ++count;
            m_found.elements.push_back(Element::of(VertexId{i}));
        }
        if (count > 0)
            say(Words::tr("In this machine"), count);
    }

    void addEdges(const std::string& kind)
    {
        const auto& edges = m_scene.topology.edges();
        std::size_t count = 0;
        for (std::uint32_t i = 0; i < edges.size(); ++i) {
            if (toString(edges[i].kind) != kind)
                continue;
            ++count;
            m_found.elements.push_back(Element::of(EdgeId{i}));
        }
        if (count > 0)
            say(Words::tr("In this machine"), count);
    }

    void addParts(PartKind kind)
    {
        const PartTable& parts = m_scene.interior->parts;
        std::size_t count = 0;
        for (std::uint32_t i = 0; i < parts.size(); ++i) {
            if (parts.part(PartId{i}).kind != kind)
                continue;
            ++count;
            if (m_inside)
                m_found.elements.push_back(Element::of(m_inside->vertex(), PartId{i}));
        }
        if (count == 0)
            return;
        const bool alone = m_scene.topology.chipCount() == 1;
        say(alone ? Words::tr("In the chip") : Words::tr("In every chip"), count);
        for (std::uint32_t i = 0; !m_inside && i < m_scene.topology.chipCount(); ++i)
            m_found.elements.push_back(Element::of(VertexId{i}));
    }

    const Term& m_term;
    const Scene& m_scene;
    std::optional<Element> m_inside;
    TermPlaces m_found;
    QStringList m_sentences;
};

} // namespace

TermPlaces placesOf(const Term& term, const Scene& scene, std::optional<Element> inside)
{
    return Finder(term, scene, inside).find();
}

} // namespace atlas::views
