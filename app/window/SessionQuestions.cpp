#include "app/window/RecoveryDialog.h"
#include "app/window/SessionControl.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace atlas::app {

using namespace Qt::StringLiterals;

void SessionControl::save()
{
    if (m_path.isEmpty() || m_readOnly)
        saveAs();
    else
        saveTo(m_path);
}

void SessionControl::saveAs()
{
    askWhereToSave([] { });
}

void SessionControl::askWhereToSave(const std::function<void()>& then)
{
    auto* const dialog = new QFileDialog(&m_parts.window, tr("Save the session"));
    dialog->setObjectName(u"saveSessionDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"atlas"_s);
    dialog->setNameFilters({tr("Sessions (*.atlas)"), tr("All files (*)")});
    if (!m_path.isEmpty()) {
        dialog->setDirectory(QFileInfo(m_path).absolutePath());
        dialog->selectFile(
            m_readOnly ? QFileInfo(m_path).completeBaseName() + u"-2.atlas"_s
                       : QFileInfo(m_path).fileName());
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString& path) {
        if (saveTo(path))
            then();
    });
    dialog->open();
}

/// What a person wants to happen to unsaved changes.
void SessionControl::leave(const std::function<void()>& then)
{
    if (m_question) {
        m_question->raise();
        m_question->activateWindow();
        return;
    }
    if (!isModified()) {
        then();
        return;
    }
    const QString name = m_path.isEmpty() ? m_parts.session.target() : QFileInfo(m_path).fileName();
    auto* const question = new QMessageBox(
        QMessageBox::NoIcon,
        tr("Unsaved changes"),
        tr("Save the changes to “%1”?").arg(name),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel,
        &m_parts.window);
    question->setObjectName(u"unsavedQuestion"_s);
    question->setInformativeText(
        tr("What was changed since the session was saved is lost otherwise."));
    question->setDefaultButton(QMessageBox::Save);
    question->setEscapeButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [which, object] :
         {std::pair(QMessageBox::Save, u"save"_s),
          std::pair(QMessageBox::Discard, u"discard"_s),
          std::pair(QMessageBox::Cancel, u"cancel"_s)}) {
        QAbstractButton* const button = question->button(which);
        button->setObjectName(object);
        button->setIcon({});
    }
    question->button(QMessageBox::Save)->setText(tr("&Save"));
    question->button(QMessageBox::Discard)->setText(tr("&Discard"));
    question->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    connect(question, &QMessageBox::finished, this, [this, then] { answer(then); });
    m_question = question;
    question->open();
}

void SessionControl::answer(const std::function<void()>& then)
{
    const QMessageBox* const question = m_question;
    m_question.clear();
    if (question == nullptr || question->clickedButton() == nullptr)
        return;
    const auto chosen = question->standardButton(question->clickedButton());
    if (chosen == QMessageBox::Discard) {
        m_restored = false;
        then();
    } else if (chosen == QMessageBox::Save) {
        if (m_path.isEmpty() || m_readOnly)
            askWhereToSave(then);
        else if (saveTo(m_path))
            then();
    }
}

void SessionControl::offerLeft()
{
    std::vector<LeftSession> left = m_autosave.left();
    if (left.empty())
        return;
    auto* const dialog = new RecoveryDialog(std::move(left), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::restoreRequested, this, &SessionControl::restore);
    connect(dialog, &RecoveryDialog::discardRequested, this, [](const LeftSession& session) {
        Autosave::discard(session);
    });
    dialog->open();
}

} // namespace atlas::app
