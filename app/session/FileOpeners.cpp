#include "app/session/FileOpeners.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileOpeners)
};

} // namespace

void FileOpeners::add(Opener opener)
{
    m_openers.push_back(std::move(opener));
}

const FileOpeners::Opener* FileOpeners::find(const QString& path) const
{
    const QString name = QFileInfo(path).fileName();
    const auto found = std::ranges::find_if(
        m_openers, [&](const Opener& opener) { return QDir::match(opener.pattern, name); });
    return found == m_openers.end() ? nullptr : &*found;
}

bool FileOpeners::canOpen(const QString& path) const
{
    return find(path) != nullptr;
}

QString FileOpeners::open(const QString& path) const
{
    const QFileInfo info(path);
    if (!info.exists())
        return Words::tr("%1: there is no such file.").arg(path);
    if (info.isDir())
        return Words::tr("%1 is a folder; a file is needed.").arg(path);
    const Opener* const opener = find(path);
    if (opener == nullptr)
        return Words::tr("“%1” cannot be opened here. What can be opened: %2.")
            .arg(info.fileName(), kinds());
    opener->open(info.absoluteFilePath());
    return {};
}

QString FileOpeners::kinds() const
{
    QStringList all;
    for (const Opener& opener : m_openers)
        all << opener.kind;
    return all.join(u", "_s);
}

QStringList FileOpeners::patterns() const
{
    QStringList all;
    for (const Opener& opener : m_openers)
        all << opener.pattern;
    return all;
}

} // namespace atlas::app
