#include "views/reference/GlossaryPage.h"

#include "views/language/Words.h"
#include "views/reference/TermCard.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdint>

namespace atlas::views {

using namespace Qt::StringLiterals;

/// The terms that the filter leaves.
class GlossaryPage::Model : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    enum ModelRole : std::uint16_t {
        Letter = Qt::UserRole, ///< of the first term with that letter; empty for the others
        Category,
    };

    void setGlossary(const Glossary& glossary)
    {
        m_glossary = glossary;
        filter({});
    }

    void filter(const QString& words)
    {
        beginResetModel();
        m_rows = m_glossary.having(words.toStdString());
        endResetModel();
    }

    [[nodiscard]] const Glossary& glossary() const { return m_glossary; }

    [[nodiscard]] QModelIndex find(const QString& name) const
    {
        const Term* const term = m_glossary.find(name.toStdString());
        for (int row = 0; term != nullptr && row < rowCount({}); ++row) {
            if (&at(row) == term)
                return index(row);
        }
        return {};
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Term& term = at(index.row());
        const QString name = QString::fromStdString(term.name);
        const QString category = words(term.category);
        switch (role) {
        case Qt::DisplayRole:
            return name;
        case Qt::ToolTipRole:
            return QString::fromStdString(term.definition);
        case Qt::AccessibleTextRole:
            return u"%1, %2"_s.arg(name, category);
        case Letter:
            return index.row() == 0 || letterOf(index.row()) != letterOf(index.row() - 1)
                ? QString(letterOf(index.row()))
                : QString();
        case Category:
            return category;
        default:
            return {};
        }
    }

private:
    [[nodiscard]] const Term& at(int row) const
    {
        return m_glossary.terms()[m_rows[static_cast<std::size_t>(row)]];
    }

    [[nodiscard]] QChar letterOf(int row) const
    {
        return QString::fromStdString(at(row).name).front().toUpper();
    }

    Glossary m_glossary;
    std::vector<std::size_t> m_rows;
};

namespace {

int rowHeight()
{
    return textScaled(26);
}
/// For the letters.
int gutter()
{
    return textScaled(30);
}
constexpr int listWidth = 300;
constexpr int letterRole = Qt::UserRole;
constexpr int categoryRole = Qt::UserRole + 1;

/// A term with the letter in front where it changes, and its category at the right.
class TermDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override
    {
        painter->save();
        const QRect row = option.rect.adjusted(0, 0, -8, 0);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, themeColor(Role::SelectedFill));
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                themeColor(Role::Accent));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, themeColor(Role::Raised));
        }
        put(*painter,
            uiFont(12, QFont::DemiBold),
            Role::TextSecondary,
            QRect(row.left() + 12, row.top(), gutter() - 12, row.height()),
            index.data(letterRole).toString());
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const int taken =
            put(*painter,
                uiFont(13, current ? QFont::DemiBold : QFont::Normal),
                Role::Text,
                row.adjusted(gutter(), 0, -4, 0),
                index.data().toString());
        const QString category = index.data(categoryRole).toString();
        const QFontMetrics metrics(uiFont(12));
        const int width = metrics.horizontalAdvance(category);
        constexpr int gap = 14;
        if (gutter() + taken + gap + width <= row.width())
            put(*painter,
                uiFont(12),
                Role::TextSecondary,
                row.adjusted(row.width() - width, 0, 2, 0),
                category);
        painter->restore();
    }

    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.rect.width(), rowHeight()};
    }

private:
    static int
    put(QPainter& painter, const QFont& font, Role color, const QRect& rect, const QString& text)
    {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        painter.setFont(font);
        painter.setPen(themeColor(color));
        painter.drawText(
            QPointF(rect.left(), rect.center().y() + metrics.capHeight() / 2.0 + 0.5), shown);
        return metrics.horizontalAdvance(shown);
    }
};

/// A hairline between list and card.
class Divider : public QWidget {
public:
    explicit Divider(QWidget* parent)
        : QWidget(parent)
    {
        setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), themeColor(Role::Hairline));
    }
};

QVBoxLayout* makeHead(QWidget* heading, QWidget* filter, QWidget* note)
{
    auto* const head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 6);
    head->setSpacing(8);
    head->addWidget(heading);
    head->addWidget(filter);
    head->addWidget(note);
    return head;
}

} // namespace

GlossaryPage::GlossaryPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new Model(this))
    , m_filter(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_list(new QListView(this))
    , m_card(new TermCard)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"glossaryPage"_s);
    setAccessibleName(tr("Glossary"));
    auto* const heading = new QLabel(tr("Glossary"), this);
    heading->setFont(uiFont(13, QFont::DemiBold));
    m_filter->setObjectName(u"glossaryFilter"_s);
    m_filter->setAccessibleName(tr("Filter the terms"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->installEventFilter(this);
    m_note->setObjectName(u"glossaryNote"_s);
    m_note->setFont(uiFont(12));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_list->setObjectName(u"glossaryList"_s);
    m_list->setAccessibleName(tr("Terms"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TermDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_card);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_filter, &QLineEdit::textChanged, this, &GlossaryPage::filter);
    connect(
        m_list->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        [this](const QModelIndex& current) { showRow(current); });
    connect(m_card, &TermCard::termRequested, this, &GlossaryPage::showTerm);
    connect(m_card, &TermCard::placeRequested, this, &GlossaryPage::placeRequested);
    auto* const left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(makeHead(heading, m_filter, m_note));
    left->addWidget(m_list, 1);
    fixWidth(*m_list, listWidth);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left);
    layout->addWidget(new Divider(this));
    layout->addWidget(m_scroll, 1);
}

void GlossaryPage::setGlossary(const Glossary& glossary)
{
    m_card->setGlossary(glossary);
    m_model->setGlossary(glossary);
    filter(m_filter->text());
}

bool GlossaryPage::showTerm(const QString& name)
{
    if (m_model->glossary().find(name.toStdString()) == nullptr)
        return false;
    if (!m_model->find(name).isValid())
        m_filter->clear();
    const QModelIndex row = m_model->find(name);
    m_list->setCurrentIndex(row);
    m_list->scrollTo(row);
    return true;
}

QString GlossaryPage::term() const
{
    return m_card->term();
}

void GlossaryPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void GlossaryPage::filter(const QString& words)
{
    const QString shown = m_card->term();
    m_model->filter(words);
    const int left = m_model->rowCount({});
    const auto all = static_cast<int>(m_model->glossary().terms().size());
    if (left == 0)
        m_note->setText(tr("No term matches. Fewer letters find more."));
    else if (left == all)
        m_note->setText(tr("%Ln terms, A to Z", nullptr, all));
    else
        m_note->setText(tr("%L1 of %Ln terms", nullptr, all).arg(left));
    const QModelIndex same = m_model->find(shown);
    if (left > 0)
        m_list->setCurrentIndex(same.isValid() ? same : m_model->index(0));
}

void GlossaryPage::showRow(const QModelIndex& index)
{
    const QString name = index.data().toString();
    if (!index.isValid() || name == m_card->term())
        return;
    m_card->showTerm(name);
    m_scroll->ensureVisible(0, 0);
    Q_EMIT termChanged(name);
}

bool GlossaryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atlas::views
