#include "app/window/RecoveryDialog.h"

#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

/// "talk.atlas · trn1.32xlarge · 24 Nov 2026 17:31"
QString lineOf(const LeftSession& session)
{
    const SessionDocument& document = session.document;
    QStringList words;
    words
        << (session.path.isEmpty() ? RecoveryDialog::tr("Never saved")
                                   : QFileInfo(session.path).fileName());
    if (!document.places.empty())
        words << QString::fromStdString(document.places[document.at].machine);
    words << QLocale().toString(session.time, QLocale::ShortFormat);
    return words.join(u" · "_s);
}

} // namespace

RecoveryDialog::RecoveryDialog(std::vector<LeftSession> sessions, QWidget* parent)
    : QDialog(parent)
    , m_sessions(std::move(sessions))
    , m_list(new QListWidget(this))
{
    setObjectName(u"recoveryDialog"_s);
    setWindowTitle(tr("Restore unsaved changes"));
    auto* const title = new QLabel(tr("Neuron Atlas ended without closing its window"), this);
    title->setFont(views::uiFont(16, QFont::DemiBold));
    auto* const text = new QLabel(
        tr("Changes that were not saved can be restored. Nothing is written to a file of yours "
           "until you save."),
        this);
    text->setWordWrap(true);
    text->setMinimumWidth(460);
    m_list->setObjectName(u"leftSessions"_s);
    m_list->setAccessibleName(tr("Sessions with unsaved changes"));
    for (const LeftSession& session : m_sessions) {
        auto* const item = new QListWidgetItem(lineOf(session), m_list);
        item->setToolTip(session.path);
    }
    m_list->setCurrentRow(0);
    m_list->setStyleSheet(
        u"QListWidget { background: %1; border: 1px solid %2; border-radius: 6px; padding: 4px; }"
        "QListWidget::item { padding: 4px 6px; border-radius: 4px; color: %3; }"
        "QListWidget::item:selected { background: %4; color: %3; }"_s.arg(
            views::themeColor(Role::Panel).name(),
            views::themeColor(Role::BoxEdge).name(),
            views::themeColor(Role::Text).name(),
            views::themeColor(Role::SelectedFill).name()));
    m_list->setMinimumHeight(96);
    auto* const buttons = new QDialogButtonBox(this);
    const auto add =
        [&](const QString& words, QDialogButtonBox::ButtonRole role, const QString& name) {
            QPushButton* const button = buttons->addButton(words, role);
            button->setObjectName(name);
            return button;
        };
    QPushButton* const restoring =
        add(tr("&Restore"), QDialogButtonBox::AcceptRole, u"restoreSession"_s);
    restoring->setDefault(true);
    connect(restoring, &QPushButton::clicked, this, &RecoveryDialog::restore);
    QPushButton* const discarding =
        add(tr("&Discard"), QDialogButtonBox::DestructiveRole, u"discardSession"_s);
    connect(discarding, &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(
        add(tr("Ask again later"), QDialogButtonBox::RejectRole, u"laterSession"_s),
        &QPushButton::clicked,
        this,
        &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &RecoveryDialog::restore);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 18);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    m_list->setFocus();
}

void RecoveryDialog::restore()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const LeftSession session = m_sessions[static_cast<std::size_t>(row)];
    accept();
    Q_EMIT restoreRequested(session);
}

void RecoveryDialog::discard()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    Q_EMIT discardRequested(m_sessions[static_cast<std::size_t>(row)]);
    m_sessions.erase(m_sessions.begin() + row);
    delete m_list->takeItem(row);
    if (m_sessions.empty())
        accept();
}

} // namespace atlas::app
