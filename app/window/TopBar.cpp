#include "app/window/TopBar.h"

#include "app/window/IconButton.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace atlas::app {

using namespace Qt::StringLiterals;
using views::Icon;
using views::themeColor;
using views::uiFont;

namespace {

constexpr int height44 = 44;
constexpr std::size_t mostSteps = 6; ///< from a chip down to a partition of a bank, and one more

/// A thin upright line between groups of buttons.
class Divider : public QWidget {
public:
    explicit Divider(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(17, 20);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(8, 0, 1, height(), themeColor(Role::Hairline));
    }
};

} // namespace

/// One step of the path to what is shown.
class TopBar::Crumb : public QAbstractButton {
public:
    enum class Kind : std::uint8_t { First, Middle, Last };

    Crumb(Kind kind, QWidget* parent)
        : QAbstractButton(parent)
        , m_kind(kind)
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        setKind(kind);
    }

    void setKind(Kind kind)
    {
        m_kind = kind;
        const bool last = kind == Kind::Last;
        setFont(uiFont(13, last ? QFont::DemiBold : QFont::Normal));
        setFocusPolicy(last ? Qt::NoFocus : Qt::TabFocus);
        setCursor(last ? Qt::ArrowCursor : Qt::PointingHandCursor);
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(font()).horizontalAdvance(text()) + lead() + 8, 28};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, 28}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_kind != Kind::First)
            views::paintIcon(
                painter,
                Icon::ChevronRight,
                QRectF(-1, height() / 2.0 - 7.5, 15, 15),
                themeColor(Role::TextSecondary));
        const Role link = underMouse() ? Role::Accent : Role::TextSecondary;
        painter.setFont(font());
        painter.setPen(themeColor(m_kind == Kind::Last ? Role::Text : link));
        const QFontMetricsF metrics(font());
        painter.drawText(
            QPointF(lead(), height() / 2.0 + metrics.capHeight() / 2),
            metrics.elidedText(text(), Qt::ElideRight, width() - lead() - 2));
        if (hasFocus()) {
            painter.setPen(QPen(themeColor(Role::Accent), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(lead() - 5, 3, -2, -3), 4, 4);
        }
    }

private:
    [[nodiscard]] int lead() const { return m_kind == Kind::First ? 6 : 20; }

    Kind m_kind;
};

TopBar::TopBar(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_machines(new Crumb(Crumb::Kind::First, this))
    , m_family(new Crumb(Crumb::Kind::Middle, this))
    , m_machine(new Crumb(Crumb::Kind::Last, this))
    , m_theme(new IconButton(Icon::Theme, this))
{
    setObjectName(u"topBar"_s);
    views::fixHeight(*this, height44);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(2);
    const auto add = [&](Icon icon, QAction* action) {
        auto* const button = new IconButton(icon, this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->follow(action);
        layout->addWidget(button);
    };
    add(Icon::Back, actions.back);
    add(Icon::Forward, actions.forward);
    layout->addSpacing(8);
    addPath(*layout);
    layout->addStretch();
    add(Icon::Search, actions.search);
    add(Icon::Undo, actions.simulation.undo);
    add(Icon::Redo, actions.simulation.redo);
    add(Icon::Minus, actions.zoomOut);
    add(Icon::Plus, actions.zoomIn);
    add(Icon::Fit, actions.fit);
    layout->addWidget(new Divider(this));
    m_theme->setObjectName(u"themeButton"_s);
    m_theme->setText(tr("Theme"));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setToolTip(tr("Choose the theme"));
    connect(m_theme, &QAbstractButton::clicked, this, &TopBar::openThemeMenu);
    layout->addWidget(m_theme);
    auto* const simulate = new IconButton(Icon::Play, this);
    simulate->setObjectName(u"simulateButton"_s);
    simulate->setText(tr("Simulate"));
    simulate->follow(actions.simulation.simulate);
    layout->addWidget(simulate);
    auto* const presenting = new IconButton(Icon::Present, this);
    presenting->setObjectName(u"presentButton"_s);
    presenting->setText(tr("Present"));
    presenting->follow(actions.story.present);
    layout->addWidget(presenting);
    auto* const memory = new IconButton(Icon::Check, this);
    memory->setObjectName(u"memoryButton"_s);
    memory->setText(tr("Fit a model"));
    memory->follow(actions.memory.memory);
    layout->addWidget(memory);
    layout->addSpacing(6);
    auto* const exporting = new IconButton(Icon::Export, this, IconButton::Weight::Primary);
    exporting->setObjectName(u"exportButton"_s);
    exporting->setText(tr("Export"));
    exporting->follow(actions.exportPicture);
    layout->addWidget(exporting);
    setMachine({}, {});
}

/// The steps to what is shown.
void TopBar::addPath(QHBoxLayout& row)
{
    m_machines->setText(tr("Machines"));
    m_machines->setObjectName(u"crumbMachines"_s);
    m_machines->setToolTip(tr("Find a machine"));
    m_machines->setAccessibleName(tr("Machines"));
    m_family->setObjectName(u"crumbFamily"_s);
    m_machine->setObjectName(u"crumbMachine"_s);
    connect(m_machines, &QAbstractButton::clicked, this, &TopBar::machinesRequested);
    connect(m_family, &QAbstractButton::clicked, this, [this] {
        Q_EMIT familyRequested(m_family->text());
    });
    connect(m_machine, &QAbstractButton::clicked, this, &TopBar::machineRequested);
    for (Crumb* const crumb : {m_machines, m_family, m_machine})
        row.addWidget(crumb);
    for (std::size_t i = 0; i < mostSteps; ++i) {
        auto* const step = new Crumb(Crumb::Kind::Middle, this);
        step->setObjectName(u"crumbPlace%1"_s.arg(i));
        step->setAccessibleName(tr("Place on the way"));
        step->hide();
        row.addWidget(step);
        m_steps.push_back(step);
        connect(step, &QAbstractButton::clicked, this, [this, i] {
            if (i < m_places.size())
                Q_EMIT placeRequested(m_places[i]);
        });
    }
    m_page = new Crumb(Crumb::Kind::Last, this);
    m_page->setObjectName(u"crumbPage"_s);
    m_page->hide();
    row.addWidget(m_page);
}

void TopBar::setPlace(const std::vector<Step>& steps)
{
    m_places.clear();
    m_machine->setKind(steps.empty() ? Crumb::Kind::Last : Crumb::Kind::Middle);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        Crumb& crumb = *m_steps[i];
        crumb.setVisible(i < steps.size());
        if (i >= steps.size()) {
            crumb.setText({});
            continue;
        }
        m_places.push_back(steps[i].place);
        crumb.setText(steps[i].name);
        crumb.setAccessibleName(steps[i].name);
        crumb.setToolTip(tr("Show %1").arg(steps[i].name));
        crumb.setKind(i + 1 == steps.size() ? Crumb::Kind::Last : Crumb::Kind::Middle);
    }
}

void TopBar::setPage(const QString& name)
{
    m_page->setText(name);
    m_page->setAccessibleName(name);
    m_page->setVisible(!name.isEmpty());
    m_page->updateGeometry();
    const bool hidden = !name.isEmpty();
    for (Crumb* const crumb : m_steps)
        crumb->setVisible(!hidden && !crumb->text().isEmpty());
    m_machine->setKind(hidden || !m_places.empty() ? Crumb::Kind::Middle : Crumb::Kind::Last);
}

void TopBar::setMachine(const QString& family, const QString& machine)
{
    m_family->setText(family);
    m_family->setAccessibleName(tr("Family %1").arg(family));
    m_family->setToolTip(tr("Show the family %1 in the library").arg(family));
    m_family->setVisible(!family.isEmpty());
    m_machine->setText(machine);
    m_machine->setToolTip(machine);
    m_machine->setVisible(!machine.isEmpty());
    for (Crumb* const crumb : {m_family, m_machine})
        crumb->updateGeometry();
}

void TopBar::openThemeMenu()
{
    m_actions.themeMenu->exec(m_theme->mapToGlobal(QPoint(0, m_theme->height() + 2)));
}

} // namespace atlas::app
