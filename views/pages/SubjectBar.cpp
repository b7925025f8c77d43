#include "views/pages/SubjectBar.h"

#include "views/language/Words.h"
#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

int chipHeight()
{
    return textScaled(32);
}
constexpr int gap = 8;
constexpr int inset = 12;
constexpr int closeSide = 24;

QString text(std::string_view english)
{
    return words(english);
}

class CloseButton : public QAbstractButton {
public:
    explicit CloseButton(QWidget* parent)
        : QAbstractButton(parent)
    {
        setFixedSize(closeSide, closeSide);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus() || underMouse()) {
            painter.setPen(hasFocus() ? QPen(themeColor(Role::Accent), 2) : QPen(Qt::NoPen));
            painter.setBrush(themeColor(Role::Raised));
            painter.drawEllipse(QRectF(rect()).adjusted(2, 2, -2, -2));
        }
        paintIcon(
            painter,
            Icon::Close,
            QRectF(rect()).adjusted(5, 5, -5, -5),
            themeColor(underMouse() ? Role::Text : Role::TextSecondary));
    }
};

/// The name of a subject in a pill, with a cross that takes it away.
class SubjectChip : public QAbstractButton {
public:
    SubjectChip(const QString& name, Role kind, QWidget* parent)
        : QAbstractButton(parent)
        , m_kind(kind)
        , m_close(new CloseButton(this))
    {
        setText(name);
        setFont(uiFont(13, QFont::Medium));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        m_close->setObjectName(u"remove-"_s + name);
        m_close->setAccessibleName(SubjectBar::tr("Take %1 out of the comparison").arg(name));
        m_close->setToolTip(m_close->accessibleName());
        resize(sizeHint());
        m_close->move(width() - closeSide - 5, (chipHeight() - closeSide) / 2);
    }

    [[nodiscard]] QAbstractButton& close() { return *m_close; }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {
            QFontMetrics(font()).horizontalAdvance(text()) + 2 * inset + 6 + closeSide,
            chipHeight()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(
            QPen(themeColor(hasFocus() ? Role::Accent : Role::BoxEdge), hasFocus() ? 2 : 1));
        painter.setBrush(themeColor(underMouse() ? Role::Raised : Role::Panel));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        painter.fillRect(QRectF(8, 9, 3, height() - 18), themeColor(m_kind));
        painter.setFont(font());
        painter.setPen(themeColor(Role::Text));
        painter.drawText(
            QPointF(inset + 6, height() / 2.0 + QFontMetricsF(font()).capHeight() / 2), text());
    }

private:
    Role m_kind;
    CloseButton* m_close;
};

/// The colour of the chip that a subject is, has or belongs to.
Role roleOf(const Catalog& catalog, const std::string& name)
{
    if (const auto machine = catalog.findInstance(name))
        return chipRole(machine->chip);
    if (catalog.findChip(name))
        return chipRole(name);
    return Role::Tensor;
}

QString kindTitle(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::NeuronCore:
        return SubjectBar::tr("NeuronCores");
    case SubjectKind::Chip:
        return SubjectBar::tr("Chips");
    case SubjectKind::Machine:
        return SubjectBar::tr("Machines");
    }
    return {};
}

} // namespace

SubjectBar::SubjectBar(QWidget* parent)
    : QWidget(parent)
    , m_add(new QPushButton(tr("Add…"), this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"subjectBar"_s);
    setAccessibleName(tr("What is compared"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setObjectName(u"addSubject"_s);
    m_add->setAccessibleName(tr("Add to the comparison"));
    m_menu->setObjectName(u"subjectMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &SubjectBar::fillMenu);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
    });
}

void SubjectBar::setCatalog(const Catalog& catalog)
{
    m_catalog = catalog;
}

void SubjectBar::setSubjects(const QStringList& names)
{
    m_names = names;
    // A cross is still in its own click when it takes its chip away.
    for (QWidget* const chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    QWidget* before = nullptr;
    for (const QString& name : names) {
        const Role role = m_catalog ? roleOf(*m_catalog, name.toStdString()) : Role::GenericChip;
        auto* const chip = new SubjectChip(name, role, this);
        chip->setObjectName(u"subject-"_s + name);
        chip->setAccessibleName(name);
        chip->setToolTip(tr("Show %1").arg(name));
        connect(
            chip, &QAbstractButton::clicked, this, [this, name] { Q_EMIT subjectActivated(name); });
        connect(&chip->close(), &QAbstractButton::clicked, this, [this, name] {
            QStringList left = m_names;
            left.removeAll(name);
            Q_EMIT subjectsRequested(left);
        });
        chip->show();
        if (before != nullptr)
            setTabOrder(before, chip);
        setTabOrder(chip, &chip->close());
        before = &chip->close();
        m_chips.push_back(chip);
    }
    if (before != nullptr)
        setTabOrder(before, m_add);
    const bool full = names.size() >= static_cast<qsizetype>(mostSubjects);
    m_add->setEnabled(!full);
    m_add->setToolTip(
        full ? tr("At most %Ln can be compared", nullptr, static_cast<int>(mostSubjects))
             : QString());
    static_cast<void>(arrange(width(), true));
    updateGeometry();
}

void SubjectBar::fillMenu()
{
    m_menu->clear();
    if (!m_catalog)
        return;
    const auto current =
        m_names.isEmpty() ? std::nullopt : kindOf(*m_catalog, m_names.front().toStdString());
    for (const SubjectKind kind : allSubjectKinds())
        addToMenu(kind, current);
}

/// Things of another kind are offered too: they begin another comparison.
void SubjectBar::addToMenu(SubjectKind kind, std::optional<SubjectKind> current)
{
    const bool anew = current && *current != kind;
    QMenu* const menu =
        m_menu->addMenu(anew ? tr("%1, a new comparison").arg(kindTitle(kind)) : kindTitle(kind));
    for (const std::string& each : subjectNames(*m_catalog, kind)) {
        const QString name = text(each);
        QAction* const action = menu->addAction(name);
        action->setObjectName(u"add-"_s + name);
        action->setEnabled(!m_names.contains(name));
        connect(action, &QAction::triggered, this, [this, name, anew] {
            Q_EMIT subjectsRequested(anew ? QStringList{name} : m_names + QStringList{name});
        });
    }
}

int SubjectBar::arrange(int width, bool move) const
{
    int x = 0;
    int y = 0;
    std::vector<QWidget*> all = m_chips;
    all.push_back(m_add);
    for (QWidget* const child : all) {
        const int wide = child->sizeHint().width();
        if (x > 0 && x + wide > width) {
            x = 0;
            y += chipHeight() + gap;
        }
        if (move)
            child->setGeometry(x, y, wide, chipHeight());
        x += wide + gap;
    }
    return y + chipHeight();
}

int SubjectBar::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize SubjectBar::sizeHint() const
{
    constexpr int usual = 600;
    return {usual, heightForWidth(std::max(width(), 200))};
}

void SubjectBar::resizeEvent(QResizeEvent*)
{
    static_cast<void>(arrange(width(), true));
}

} // namespace atlas::views
