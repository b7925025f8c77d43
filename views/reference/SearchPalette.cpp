#include "views/reference/SearchPalette.h"

#include "views/reference/SearchRows.h"
#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

int mostWidth()
{
    return textScaled(720);
}
int mostListHeight()
{
    return textScaled(9 * 46);
}
constexpr int fromTop = 64;
constexpr int fromSides = 24;
constexpr int designedFieldHeight = 52;
int fieldHeight()
{
    return textScaled(designedFieldHeight);
}
constexpr int frame = 1;
constexpr double corner = 8;
constexpr std::size_t mostResults = 50;
constexpr int pageRows = 8;

/// The field's own frame is that of the palette.
class Field : public QLineEdit {
public:
    explicit Field(QWidget* parent)
        : QLineEdit(parent)
    {
        setFrame(false);
        fixHeight(*this, designedFieldHeight);
        setTextMargins(42, 0, 12, 0);
        setFont(uiFont(16));
        setStyleSheet(u"QLineEdit, QLineEdit:focus { border: none; background: transparent; "
                      u"padding: 0; min-height: 0px; }"_s);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLineEdit::paintEvent(event);
        QPainter painter(this);
        paintIcon(
            painter,
            Icon::Search,
            QRectF(15, height() / 2.0 - 9, 18, 18),
            themeColor(Role::TextSecondary));
    }
};

QLabel* makeLabel(const QString& name, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(uiFont(12));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

/// The keys that the palette takes from its field.
bool isOwnKey(int key)
{
    constexpr auto keys = std::to_array<int>(
        {Qt::Key_Down,
         Qt::Key_Tab,
         Qt::Key_Up,
         Qt::Key_Backtab,
         Qt::Key_PageDown,
         Qt::Key_PageUp,
         Qt::Key_Return,
         Qt::Key_Enter,
         Qt::Key_Escape});
    return std::ranges::find(keys, key) != keys.end();
}

QString countText(int results)
{
    if (results >= static_cast<int>(mostResults))
        return SearchPalette::tr("the best %Ln results", nullptr, results);
    return SearchPalette::tr("%Ln results", nullptr, results);
}

QString footText(int results)
{
    QString keys = SearchPalette::tr("Up and Down choose, Enter opens, Escape closes");
    return results == 0 ? keys : u"%1 · %2"_s.arg(countText(results), keys);
}

} // namespace

SearchPalette::SearchPalette(QWidget* host)
    : QWidget(host)
    , m_suggestions(
          {tr("HBM bandwidth of Trainium2"),
           tr("how many chips in inf2.48xlarge"),
           tr("PSUM bank"),
           tr("all-reduce"),
           tr("EFA of trn1.32xlarge")})
    , m_edit(new Field(this))
    , m_message(makeLabel(u"searchMessage"_s, this))
    , m_list(new QListView(this))
    , m_foot(makeLabel(u"searchFoot"_s, this))
    , m_rows(new SearchRows(this))
{
    setObjectName(u"searchPalette"_s);
    setAccessibleName(tr("Search"));
    m_edit->setObjectName(u"searchField"_s);
    m_edit->setAccessibleName(tr("Search for machines, parts, figures, terms and commands"));
    m_edit->setPlaceholderText(tr("Search for a machine, part, figure, term or command"));
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay with the field
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    buildLayout();
    hide();
    connect(m_edit, &QLineEdit::textChanged, this, &SearchPalette::search);
    connect(m_list, &QListView::clicked, this, &SearchPalette::choose);
    connect(
        m_list->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        [this](const QModelIndex& current) {
            m_edit->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
        });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isOpen() && now != nullptr && now->window() == window() && !isAncestorOf(now)) {
            m_before = now;
            dismiss();
        }
    });
}

// The focus still moves while the widget goes, when there is no palette left to hear of it.
SearchPalette::~SearchPalette()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void SearchPalette::buildLayout()
{
    auto* const line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    m_message->setContentsMargins(16, 12, 16, 6);
    m_foot->setContentsMargins(16, 8, 16, 9);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(frame, frame, frame, frame);
    layout->setSpacing(0);
    layout->addWidget(m_edit);
    layout->addWidget(line);
    layout->addWidget(m_message);
    layout->addWidget(m_list);
    layout->addWidget(m_foot);
}

void SearchPalette::setIndexMaker(std::function<SearchIndex()> make)
{
    m_make = std::move(make);
    m_index.reset();
    if (isOpen())
        search(m_edit->text());
}

void SearchPalette::setSuggestions(const QStringList& questions)
{
    m_suggestions = questions;
    if (isOpen())
        search(m_edit->text());
}

const SearchIndex& SearchPalette::index()
{
    if (!m_index)
        m_index = m_make ? m_make() : SearchIndex(Catalog({}), Glossary());
    return *m_index;
}

void SearchPalette::open(const QString& question)
{
    if (!isOpen()) {
        m_before = window()->focusWidget();
        qApp->installEventFilter(this);
    }
    if (m_edit->text() != question)
        m_edit->setText(question);
    else
        search(question);
    show();
    raise();
    place();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchPalette::hideQuietly()
{
    qApp->removeEventFilter(this);
    hide();
    if (m_before != nullptr)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void SearchPalette::dismiss()
{
    if (!isOpen())
        return;
    hideQuietly();
    Q_EMIT dismissed();
}

void SearchPalette::search(const QString& question)
{
    if (question.trimmed().isEmpty()) {
        offer(
            tr("Machines, chips, parts, figures, terms and commands, by any of their words. "
               "For instance:"),
            m_suggestions);
        return;
    }
    std::vector<SearchResult> results = index().find(question.toStdString(), mostResults);
    if (results.empty()) {
        QStringList near;
        for (const std::string& name : index().nearest(question.trimmed().toStdString()))
            near << QString::fromStdString(name);
        const QString hint = near.isEmpty()
            ? tr("Fewer words find more. These questions have answers:")
            : tr("Did you mean:");
        offer(
            tr("Nothing matches “%1”. %2").arg(question.trimmed(), hint),
            near.isEmpty() ? m_suggestions : near);
        return;
    }
    m_message->hide();
    m_foot->setText(footText(static_cast<int>(results.size())));
    m_rows->setResults(std::move(results));
    m_list->setCurrentIndex(m_rows->index(0));
    m_list->scrollToTop();
    place();
}

/// Instead of results: a sentence and questions to try.
void SearchPalette::offer(const QString& message, const QStringList& questions)
{
    m_message->setText(message);
    m_message->show();
    m_foot->setText(footText(0));
    m_rows->setQuestions(questions);
    m_edit->setAccessibleDescription(message);
    place();
}

void SearchPalette::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const SearchResult* const found = m_rows->result(index);
    if (found == nullptr) {
        m_edit->setText(index.data().toString());
        return;
    }
    const SearchResult result = *found;
    hideQuietly();
    Q_EMIT resultChosen(result);
}

void SearchPalette::moveBy(int rows)
{
    const int count = m_rows->rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    int from = rows > 0 ? -1 : count;
    if (current.isValid())
        from = current.row();
    m_list->setCurrentIndex(m_rows->index(std::clamp(from + rows, 0, count - 1)));
    m_list->scrollTo(m_list->currentIndex());
}

bool SearchPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        moveBy(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(pageRows);
        return true;
    case Qt::Key_PageUp:
        moveBy(-pageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    // The window's own shortcuts, such as Escape, wait.
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride
        && isOwnKey(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto* const pressed = static_cast<QWidget*>(watched);
        if (pressed != this && !isAncestorOf(pressed) && pressed->window() == window())
            dismiss();
    }
    return false;
}

void SearchPalette::place()
{
    const QWidget* const host = parentWidget();
    const int width = std::min(mostWidth(), host->width() - 2 * fromSides);
    int rows = 0;
    for (int row = 0; row < m_rows->rowCount() && rows < mostListHeight(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int others = fieldHeight() + m_foot->heightForWidth(width)
        + (m_message->isHidden() ? 0 : m_message->heightForWidth(width)) + 2 * frame + 1;
    const int room = host->height() - fromTop - fromSides - others;
    m_list->setFixedHeight(std::clamp(rows, 0, std::max(std::min(mostListHeight(), room), 0)));
    setGeometry((host->width() - width) / 2, fromTop, width, others + m_list->height());
}

void SearchPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Role::BoxEdge), 1));
    painter.setBrush(themeColor(Role::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace atlas::views
