#include "views/canvas/CanvasAccessible.h"

#include "views/canvas/DescribeScene.h"
#include "views/canvas/DiagramCanvas.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>

#include <algorithm>
#include <map>
#include <tuple>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

/// More boxes than this are not read out one by one.
constexpr std::size_t mostChildren = 512;

/// One box of the diagram.
class ElementAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ElementAccessible(DiagramCanvas& canvas, Element element)
        : m_canvas(canvas)
        , m_element(element)
    {
    }

    [[nodiscard]] Element element() const { return m_element; }

    [[nodiscard]] bool isValid() const override { return m_canvas.scene() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_canvas);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        if (!isValid())
            return {};
        const Scene& scene = *m_canvas.scene();
        if (type == QAccessible::Name)
            return nameOf(scene, m_element);
        if (type == QAccessible::Description)
            return u"%1, %2"_s.arg(
                hintOf(scene, m_element), atlas::views::placeOf(scene, m_element));
        return {};
    }

    [[nodiscard]] QRect rect() const override
    {
        const QRect inside = m_canvas.placeOf(m_element).toAlignedRect();
        return {m_canvas.mapToGlobal(inside.topLeft()), inside.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        const auto& selected = m_canvas.selection();
        state.selected = std::ranges::find(selected, m_element) != selected.end();
        state.focused = m_canvas.hasFocus() && !selected.empty() && selected.back() == m_element;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            Q_EMIT m_canvas.selectionRequested({m_element}, DiagramCanvas::Cause::Keyboard);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    DiagramCanvas& m_canvas;
    Element m_element;
};

/// The canvas itself; its children are the boxes in sight.
class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(DiagramCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
        , m_canvas(*canvas)
    {
    }
    CanvasAccessible(const CanvasAccessible&) = delete;
    CanvasAccessible& operator=(const CanvasAccessible&) = delete;
    CanvasAccessible(CanvasAccessible&&) = delete;
    CanvasAccessible& operator=(CanvasAccessible&&) = delete;

    ~CanvasAccessible() override
    {
        for (const auto& [key, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(m_canvas.visibleElements(mostChildren).size());
    }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        const auto seen = m_canvas.visibleElements(mostChildren);
        if (index < 0 || static_cast<std::size_t>(index) >= seen.size())
            return nullptr;
        return childOf(seen[static_cast<std::size_t>(index)]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto seen = m_canvas.visibleElements(mostChildren);
        for (std::size_t i = 0; i < seen.size(); ++i) {
            if (childOf(seen[i]) == child)
                return static_cast<int>(i);
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto element = m_canvas.elementAt(m_canvas.mapFromGlobal(QPoint(x, y)));
        return element && !element->isEdge() ? childOf(*element) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const auto& selected = m_canvas.selection();
        return selected.empty() || selected.back().isEdge() ? nullptr : childOf(selected.back());
    }

    [[nodiscard]] QAccessibleInterface* childOf(Element element) const
    {
        const Key key{element.kind, element.index, element.inside.index};
        const auto known = m_children.find(key);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        // Qt's registry owns the interface until deleteAccessibleInterface().
        auto* const made = new ElementAccessible(m_canvas, element);
        m_children.emplace(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }

private:
    DiagramCanvas& m_canvas;
    using Key = std::tuple<Element::Kind, std::uint32_t, std::uint32_t>;
    mutable std::map<Key, QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* const canvas = qobject_cast<DiagramCanvas*>(object);
    return canvas != nullptr ? new CanvasAccessible(canvas) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceCurrent(DiagramCanvas& canvas, Element element)
{
    auto* const accessible =
        dynamic_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(&canvas));
    if (accessible == nullptr || element.isEdge())
        return;
    QAccessibleInterface* const child = accessible->childOf(element);
    QAccessibleEvent event(child, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace atlas::views
