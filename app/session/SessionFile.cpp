#include "app/session/SessionFile.h"

#include "model/session/Links.h"
#include "views/export/PictureExport.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Problems> refuse(const QString& name, const QString& what)
{
    return std::unexpected(Problems{{name.toStdString(), what.toStdString()}});
}

} // namespace

Checked<OpenedSession> openSessionFile(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir())
        return refuse(path, u"this is a folder; a session is a file such as talk.atlas"_s);
    if (!info.exists())
        return refuse(path, u"there is no such file"_s);
    if (!info.isFile())
        return refuse(path, u"this is a device or a pipe; a session is a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(path, u"the file cannot be read: "_s + file.errorString());
    // One byte more tells a file that is too large.
    const std::string json = file.read(qint64{mostSessionBytes} + 1).toStdString();
    if (file.error() != QFileDevice::NoError)
        return refuse(path, u"the file cannot be read: "_s + file.errorString());
    return readSession({.name = name.toStdString(), .json = json});
}

Result<void> saveSessionFile(const SessionDocument& document, const QString& path)
{
    return views::writeFile(QByteArray::fromStdString(toJson(document)), path);
}

std::vector<SessionPlace> placesOf(const History& history, QSizeF canvas)
{
    std::vector<SessionPlace> places;
    places.reserve(history.places().size());
    for (const Location& location : history.places()) {
        SessionPlace place{
            .machine = location.target.toStdString(),
            .selection = location.names,
            .paths = location.showsPaths};
        if (location.view && !canvas.isEmpty())
            place.view =
                SessionView{.scale = location.view->scale, .center = location.view->center(canvas)};
        places.push_back(std::move(place));
    }
    return places;
}

History historyOf(const SessionDocument& document, QSizeF canvas)
{
    std::vector<Location> places;
    places.reserve(document.places.size());
    for (const SessionPlace& place : document.places) {
        Location location{
            .target = QString::fromStdString(place.machine),
            .names = place.selection,
            .showsPaths = place.paths};
        if (place.view && !canvas.isEmpty())
            location.view = views::centeredAt(place.view->center, place.view->scale, canvas);
        places.push_back(std::move(location));
    }
    return {std::move(places), document.at};
}

Result<QString> linkedFile(const QString& session, const std::string& link)
{
    const auto inside = linkInside(link);
    if (!inside)
        return std::unexpected(inside.error());
    const QString folder = QFileInfo(QFileInfo(session).absolutePath()).canonicalFilePath();
    const QString named = folder + u'/' + QString::fromStdString(*inside);
    const QString file = QFileInfo(named).canonicalFilePath(); // empty when there is none
    if (file.isEmpty())
        return std::unexpected(
            Problem{named.toStdString(), "there is no such file; the session refers to it"});
    if (!file.startsWith(folder + u'/'))
        return std::unexpected(Problem{
            named.toStdString(),
            "this is a link that leads out of the folder of the session; it is not followed"});
    return file;
}

} // namespace atlas::app
