#include "views/story/StoryExport.h"

#include "model/story/TextBlocks.h"
#include "views/export/PdfWriter.h"
#include "views/export/PictureExport.h"
#include "views/story/ComposePage.h"
#include "views/story/StoryHtml.h"
#include "views/theme/ThemeColors.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

/// Words of a page; the class's name is that of the translations.
struct StoryPages {
    Q_DECLARE_TR_FUNCTIONS(atlas::views::StoryPages)
};

std::unexpected<Problem> failure(const QString& where, const QString& what)
{
    return std::unexpected(Problem{where.toStdString(), what.toStdString()});
}

std::unexpected<Problem> stopped()
{
    return failure({}, u"the export was stopped; nothing was written"_s);
}

/// PDF pages that are filled one after the other.
class PdfPages {
public:
    PdfPages(QSizeF points, const Story& story)
        : m_buffer(&m_bytes)
        , m_writer((m_buffer.open(QIODevice::WriteOnly), &m_buffer))
    {
        m_writer.setCreator(u"Neuron Atlas"_s);
        m_writer.setTitle(QString::fromStdString(story.head.title));
        m_writer.setResolution(resolution);
        m_writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
        m_writer.setPageMargins(QMarginsF());
        m_painter.begin(&m_writer);
    }

    QPainter& painter() { return m_painter; }
    [[nodiscard]] QRectF page() const
    {
        return {0, 0, double(m_writer.width()), double(m_writer.height())};
    }
    void next()
    {
        if (m_begun)
            m_writer.newPage();
        m_begun = true;
    }
    QByteArray take()
    {
        m_painter.end();
        return withFixedDate(m_bytes);
    }

private:
    static constexpr int resolution = 1152;

    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    bool m_begun = false;
};

Result<QByteArray> pdfOf(
    SlidePainter& painter,
    std::span<const StepPlace> steps,
    const SlideLook& look,
    const Watch& watch)
{
    constexpr double pageWidth = 960; ///< points: 13 1/3 inches, as slide programs have it
    PdfPages pages({pageWidth, std::round(pageWidth / look.aspect.ratio())}, painter.story());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!watch.goesOn(static_cast<double>(i) / static_cast<double>(steps.size())))
            return stopped();
        pages.next();
        // Pages are whole points high: the ground reaches the edge in any case.
        pages.painter().fillRect(pages.page(), toQColor(palette(look.theme), Role::Canvas));
        painter.paint(pages.painter(), pages.page(), steps[i], look);
    }
    return pages.take();
}

/// The last step of each slide.
std::vector<StepPlace> lastSteps(std::span<const StepPlace> steps)
{
    std::vector<StepPlace> last;
    for (const StepPlace step : steps) {
        if (!last.empty() && last.back().slide == step.slide)
            last.back() = step;
        else
            last.push_back(step);
    }
    return last;
}

/// A page of paper: the slide above, its notes below.
class HandoutPage {
public:
    HandoutPage(QPainter& painter, const QRectF& page)
        : m_painter(painter)
        , m_scale(page.width() / paperWidth)
    {
    }

    void paint(SlidePainter& slides, StepPlace at, const SlideLook& look)
    {
        m_painter.save();
        m_painter.scale(m_scale, m_scale);
        const double width = paperWidth - 2 * margin;
        const QRectF frame(margin, margin, width, width / look.aspect.ratio());
        slides.paint(m_painter, frame, at, look);
        m_painter.setPen(QPen(Qt::gray, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(frame);
        paintNotes(slides.story().slides[at.slide], frame.bottom() + 40);
        paintNumber(at.slide + 1);
        m_painter.restore();
    }

private:
    static constexpr double paperWidth = 1190; ///< A4: two units for each point
    static constexpr double paperHeight = 1684;
    static constexpr double margin = 100;

    void paintNotes(const Slide& slide, double top)
    {
        const PageMeasure measure = pageMeasure();
        const PageColumn column{margin, paperWidth - 2 * margin};
        const auto blocks = readText(slide.notes);
        double size = 26;
        std::vector<SetWords> all;
        double height = 0;
        constexpr double smallest = 14;
        for (; size >= smallest; size -= 2) {
            all.clear();
            height = 0;
            for (const TextBlock& block : blocks) {
                all.push_back(setBlock(block, size, column, measure));
                height += all.back().height + size * 0.5;
            }
            if (top + height < paperHeight - margin)
                break;
        }
        double y = top;
        for (SetWords& words : all) {
            moveDown(words, y);
            for (const PageText& text : words.texts)
                paintText(text);
            y += words.height + size * 0.5;
        }
    }

    void paintText(const PageText& text)
    {
        m_painter.setFont(
            pageFont(static_cast<int>(std::lround(text.size)), text.weight, text.mono));
        m_painter.setPen(Qt::black);
        m_painter.drawText(
            QPointF(text.baseline.x, text.baseline.y), QString::fromStdString(text.text));
    }

    void paintNumber(std::size_t number)
    {
        m_painter.setFont(pageFont(20, 400, false));
        m_painter.setPen(Qt::darkGray);
        m_painter.drawText(QPointF(margin, paperHeight - margin / 2), QString::number(number));
    }

    QPainter& m_painter;
    double m_scale;
};

Result<QByteArray> handoutOf(
    SlidePainter& painter,
    std::span<const StepPlace> steps,
    const SlideLook& look,
    const Watch& watch)
{
    const std::vector<StepPlace> slides = lastSteps(steps);
    SlideLook paper = look;
    paper.theme = ThemeId::Overview;
    PdfPages pages({595, 842}, painter.story());
    for (std::size_t i = 0; i < slides.size(); ++i) {
        if (!watch.goesOn(static_cast<double>(i) / static_cast<double>(slides.size())))
            return stopped();
        pages.next();
        HandoutPage(pages.painter(), pages.page()).paint(painter, slides[i], paper);
    }
    return pages.take();
}

QByteArray pngOf(SlidePainter& painter, StepPlace at, const StoryExport& what)
{
    QImage image(what.pixels, QImage::Format_RGB32);
    image.fill(toQColor(palette(what.look.theme), Role::Canvas));
    QPainter paint(&image);
    painter.paint(paint, QRectF(image.rect()), at, what.look);
    paint.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

std::vector<StepPlace> stepsOf(const SlidePainter& painter, const StoryExport& what)
{
    const std::size_t last = what.lastSlide.value_or(painter.story().slides.size() - 1);
    return stepsBetween(painter.story(), what.firstSlide, last);
}

/// Writes the images into a folder beside the one that is wanted, and renames it.
Result<void>
writeImages(SlidePainter& painter, const StoryExport& what, const QString& path, const Watch& watch)
{
    constexpr int most = 16384;
    if (what.pixels.width() < 1 || what.pixels.height() < 1 || what.pixels.width() > most
        || what.pixels.height() > most)
        return failure(path, u"a size from 1x1 to 16384x16384 is expected"_s);
    const QFileInfo target(path);
    if (target.exists() && (!target.isDir() || !QDir(path).isEmpty()))
        return failure(
            path, u"there is something of this name; a new or an empty folder is expected"_s);
    QTemporaryDir beside(target.absolutePath() + u"/.pages-XXXXXX"_s);
    if (!beside.isValid())
        return failure(path, u"the folder cannot be made: "_s + beside.errorString());
    const auto steps = stepsOf(painter, what);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!watch.goesOn(static_cast<double>(i) / static_cast<double>(steps.size())))
            return stopped();
        const QString name =
            u"%1-%2.png"_s.arg(steps[i].slide + 1, 3, 10, QChar(u'0')).arg(steps[i].step + 1);
        const auto written = writeFile(pngOf(painter, steps[i], what), beside.filePath(name));
        if (!written)
            return failure(path, QString::fromStdString(written.error().what));
    }
    if (target.exists())
        QDir().rmdir(path);
    if (!QDir().rename(beside.path(), path))
        return failure(path, u"the folder could not be given its name"_s);
    // Others may read what this program writes.
    QFile::setPermissions(
        path,
        QFile::permissions(path) | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::ExeOther);
    beside.setAutoRemove(false);
    return {};
}

} // namespace

std::vector<StepPlace> stepsBetween(const Story& story, std::size_t first, std::size_t last)
{
    std::vector<StepPlace> steps;
    for (std::size_t slide = first; slide <= last && slide < story.slides.size(); ++slide) {
        for (std::size_t step = 0; step < story.slides[slide].steps.size(); ++step)
            steps.push_back({slide, step});
    }
    return steps;
}

Result<QByteArray> encodeStory(SlidePainter& painter, const StoryExport& what, const Watch& watch)
{
    const auto steps = stepsOf(painter, what);
    if (steps.empty())
        return failure({}, u"the story has no such slides"_s);
    switch (what.format) {
    case StoryFormat::Pdf:
        return pdfOf(painter, steps, what.look, watch);
    case StoryFormat::Handout:
        return handoutOf(painter, steps, what.look, watch);
    case StoryFormat::Html:
        return storyHtml(painter, steps, what.look, watch);
    case StoryFormat::Images:
        break;
    }
    return failure({}, u"images are a folder of files"_s);
}

Result<void>
exportStory(SlidePainter& painter, const StoryExport& what, const QString& path, const Watch& watch)
{
    if (what.format == StoryFormat::Images)
        return writeImages(painter, what, path, watch);
    const auto bytes = encodeStory(painter, what, watch);
    if (!bytes)
        return failure(path, QString::fromStdString(bytes.error().what));
    return writeFile(*bytes, path);
}

} // namespace atlas::views
