#include "app/presentation/StoryDocument.h"

#include "model/story/StoryFile.h"
#include "views/export/PictureExport.h"

#include <QFile>
#include <QFileInfo>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace atlas::app {

namespace {

constexpr int editId = 1;

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Problem{path.toStdString(), "cannot be read: " + file.errorString().toStdString()});
    return file.readAll();
}

Result<Story> storyOf(const QByteArray& bytes, const QString& path)
{
    return readStory(
        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
        QFileInfo(path).fileName().toStdString());
}

auto positionOf(std::vector<Slide>& slides, int at)
{
    return slides.begin() + std::clamp<std::ptrdiff_t>(at, 0, std::ssize(slides));
}

} // namespace

/// A slide comes, or goes when it is undone; or the other way round.
class StoryDocument::Insert : public QUndoCommand {
public:
    Insert(StoryDocument& document, int at, Slide slide, bool comes, const QString& name)
        : QUndoCommand(name)
        , m_document(document)
        , m_at(at)
        , m_slide(std::move(slide))
        , m_comes(comes)
    {
    }

    void undo() override { apply(!m_comes); }
    void redo() override { apply(m_comes); }

private:
    void apply(bool comes)
    {
        auto& slides = m_document.m_story->slides;
        if (comes)
            slides.insert(positionOf(slides, m_at), m_slide);
        else
            slides.erase(positionOf(slides, m_at));
        m_document.tell(comes ? m_at : m_at - 1);
    }

    StoryDocument& m_document;
    int m_at;
    Slide m_slide;
    bool m_comes;
};

class StoryDocument::Move : public QUndoCommand {
public:
    Move(StoryDocument& document, int from, int to, const QString& name)
        : QUndoCommand(name)
        , m_document(document)
        , m_from(from)
        , m_to(to)
    {
    }

    void undo() override { apply(m_to, m_from); }
    void redo() override { apply(m_from, m_to); }

private:
    void apply(int from, int to)
    {
        auto& slides = m_document.m_story->slides;
        Slide slide = std::move(slides[static_cast<std::size_t>(from)]);
        slides.erase(positionOf(slides, from));
        slides.insert(positionOf(slides, to), std::move(slide));
        m_document.tell(to);
    }

    StoryDocument& m_document;
    int m_from;
    int m_to;
};

class StoryDocument::Edit : public QUndoCommand {
public:
    Edit(StoryDocument& document, int at, Slide after, const QString& name)
        : QUndoCommand(name)
        , m_document(document)
        , m_at(at)
        , m_before(document.m_story->slides[static_cast<std::size_t>(at)])
        , m_after(std::move(after))
    {
    }

    [[nodiscard]] int id() const override { return editId; }
    bool mergeWith(const QUndoCommand* later) override
    {
        const auto& other = static_cast<const Edit&>(*later); // of the same id
        if (other.m_at != m_at)
            return false;
        m_after = other.m_after;
        return true;
    }
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const Slide& slide)
    {
        m_document.m_story->slides[static_cast<std::size_t>(m_at)] = slide;
        m_document.tell(m_at);
    }

    StoryDocument& m_document;
    int m_at;
    Slide m_before;
    Slide m_after;
};

/// The whole story, as it came from the disk.
class StoryDocument::Replace : public QUndoCommand {
public:
    Replace(StoryDocument& document, Story after, const QString& name)
        : QUndoCommand(name)
        , m_document(document)
        , m_before(*document.m_story)
        , m_after(std::move(after))
    {
    }

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const Story& story)
    {
        m_document.m_story = story;
        m_document.tell(0);
    }

    StoryDocument& m_document;
    Story m_before;
    Story m_after;
};

StoryDocument::StoryDocument(QObject* parent)
    : QObject(parent)
{
}

StoryDocument::~StoryDocument()
{
    m_undo.disconnect(); // a stack that goes says so
}

int StoryDocument::slideCount() const
{
    return m_story ? static_cast<int>(m_story->slides.size()) : 0;
}

void StoryDocument::tell(int slide)
{
    Q_EMIT changed();
    Q_EMIT touched(std::clamp(slide, 0, std::max(slideCount() - 1, 0)));
}

void StoryDocument::begin()
{
    m_undo.clear();
    m_story = Story{};
    m_story->slides.clear();
    m_file.clear();
    m_onDisk.clear();
    Q_EMIT changed();
    Q_EMIT fileChanged();
}

void StoryDocument::close()
{
    m_undo.clear();
    m_story.reset();
    m_file.clear();
    m_onDisk.clear();
    Q_EMIT changed();
    Q_EMIT fileChanged();
}

Result<void> StoryDocument::open(const QString& file)
{
    const auto bytes = bytesOf(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto story = storyOf(*bytes, file);
    if (!story)
        return std::unexpected(story.error());
    m_undo.clear();
    m_story = std::move(*story);
    m_file = QFileInfo(file).absoluteFilePath();
    m_onDisk = *bytes;
    Q_EMIT changed();
    Q_EMIT fileChanged();
    return {};
}

Result<void> StoryDocument::save(const QString& file)
{
    const QByteArray bytes = QByteArray::fromStdString(writeStory(*m_story));
    if (auto written = views::writeFile(bytes, file); !written)
        return written;
    m_onDisk = bytes;
    m_file = QFileInfo(file).absoluteFilePath();
    m_undo.setClean();
    Q_EMIT fileChanged();
    return {};
}

bool StoryDocument::isChangedOnDisk() const
{
    if (m_file.isEmpty() || !QFileInfo::exists(m_file))
        return false;
    const auto bytes = bytesOf(m_file);
    return bytes && *bytes != m_onDisk;
}

Result<void> StoryDocument::readAgain()
{
    const auto bytes = bytesOf(m_file);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto story = storyOf(*bytes, m_file);
    if (!story)
        return std::unexpected(story.error());
    m_onDisk = *bytes;
    m_undo.push(new Replace(*this, std::move(*story), tr("Read the file again")));
    m_undo.setClean();
    return {};
}

void StoryDocument::insertSlide(int at, Slide slide)
{
    if (!m_story)
        begin();
    const int place = std::clamp(at, 0, slideCount());
    m_undo.push(new Insert(*this, place, std::move(slide), true, tr("Add a slide")));
}

void StoryDocument::removeSlide(int at)
{
    if (at < 0 || at >= slideCount())
        return;
    m_undo.push(new Insert(
        *this, at, m_story->slides[static_cast<std::size_t>(at)], false, tr("Delete a slide")));
}

void StoryDocument::moveSlide(int at, int before)
{
    const int to = std::clamp(before > at ? before - 1 : before, 0, std::max(slideCount() - 1, 0));
    if (at < 0 || at >= slideCount() || to == at)
        return;
    m_undo.push(new Move(*this, at, to, tr("Move a slide")));
}

void StoryDocument::editSlide(int at, Slide slide)
{
    if (at < 0 || at >= slideCount() || m_story->slides[static_cast<std::size_t>(at)] == slide)
        return;
    m_undo.push(new Edit(*this, at, std::move(slide), tr("Edit a slide")));
}

} // namespace atlas::app
