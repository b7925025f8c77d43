#include "app/window/TopBar.h"

#include "app/window/IconButton.h"
#include "views/theme/Fonts.h"
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
        setFont(uiFont(13, kind == Kind::Last ? QFont::DemiBold : QFont::Normal));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(kind == Kind::Last ? Qt::NoFocus : Qt::TabFocus);
        if (kind != Kind::Last)
            setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
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
        const bool lively = m_kind != Kind::Last && underMouse();
        painter.setFont(font());
        painter.setPen(themeColor(
            lively                     ? Role::Accent
                : m_kind == Kind::Last ? Role::Text
                                       : Role::TextSecondary));
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
    setFixedHeight(height44);
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
    for (Crumb* const crumb : {m_machines, m_family, m_machine})
        layout->addWidget(crumb);
    layout->addStretch();
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
    layout->addSpacing(6);
    auto* const exporting = new IconButton(Icon::Export, this, IconButton::Weight::Primary);
    exporting->setObjectName(u"exportButton"_s);
    exporting->setText(tr("Export"));
    exporting->follow(actions.exportPicture);
    layout->addWidget(exporting);
}

void TopBar::setPlace(const QString& family, const QString& machine)
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
