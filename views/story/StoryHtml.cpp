#include "views/story/StoryHtml.h"

#include "model/drawing/SvgText.h"
#include "model/story/TextBlocks.h"
#include "views/story/PageSvg.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <fmt/format.h>

// Outside of any namespace, as the macro wants it: without it the linker would drop the resources
// of a static library.
// NOLINTNEXTLINE(misc-use-anonymous-namespace)
static void initStoryResources()
{
    Q_INIT_RESOURCE(stories);
}

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

/// Words of a page; the class's name is that of the translations.
struct StoryPages {
    Q_DECLARE_TR_FUNCTIONS(atlas::views::StoryPages)
};

QByteArray resource(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fonts of the pages as CSS, in the file itself.
QByteArray fontRules()
{
    struct Face {
        const char* file;
        const char* family;
        int weight;
        const char* format;
    };
    constexpr std::array faces{
        Face{"Inter-Regular.otf", "Inter", 400, "opentype"},
        Face{"Inter-Medium.otf", "Inter", 500, "opentype"},
        Face{"Inter-SemiBold.otf", "Inter", 600, "opentype"},
        Face{"Inter-Bold.otf", "Inter", 700, "opentype"},
        Face{"DejaVuSansMono.ttf", "DejaVu Sans Mono", 400, "truetype"}};
    QByteArray rules;
    for (const Face& face : faces) {
        rules += "@font-face{font-family:\"" + QByteArray(face.family)
            + "\";font-weight:" + QByteArray::number(face.weight) + ";src:url(data:font/otf;base64,"
            + resource(u":/fonts/"_s + QString::fromLatin1(face.file)).toBase64() + ") format(\""
            + face.format + "\")}\n";
    }
    return rules;
}

QByteArray escaped(std::string_view text)
{
    std::string out;
    appendEscaped(out, text);
    return QByteArray::fromStdString(out);
}

/// Notes of a slide as paragraphs, out of sight.
QByteArray notesHtml(const Slide& slide, std::size_t number)
{
    QByteArray html = "<template id=\"notes-" + QByteArray::number(number) + "\">";
    for (const TextBlock& block : readText(slide.notes)) {
        std::string text = block.marker.empty() ? "" : block.marker + " ";
        for (const TextRun& run : block.runs)
            text += run.text;
        html += "<p>" + escaped(text) + "</p>";
    }
    return html + "</template>\n";
}

} // namespace

Result<QByteArray> storyHtml(
    SlidePainter& painter,
    std::span<const StepPlace> steps,
    const SlideLook& look,
    const Watch& watch)
{
    initStoryResources();
    const Story& story = painter.story();
    QByteArray pages;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!watch.goesOn(static_cast<double>(i) / static_cast<double>(steps.size())))
            return std::unexpected(Problem{{}, "the export was stopped; nothing was written"});
        const StepPlace at = steps[i];
        const SlidePage& page = painter.page(at, look);
        const bool last = i + 1 == steps.size() || steps[i + 1].slide != at.slide;
        const std::string label = fmt::format("{}. {}", at.slide + 1, page.title);
        pages += "<section class=\"step" + QByteArray(last ? " last" : "") + "\" data-slide=\""
            + QByteArray::number(at.slide + 1) + "\" data-step=\"" + QByteArray::number(at.step + 1)
            + "\">";
        pages += QByteArray::fromStdString(pageSvg(page, label)) + "</section>\n";
        if (last)
            pages += notesHtml(story.slides[at.slide], at.slide + 1);
    }
    const std::string& title =
        story.head.title.empty() ? painter.page(steps.front(), look).title : story.head.title;
    QByteArray html = resource(u":/stories/page.html"_s);
    // Pages come last, so that nothing in them is taken for a place to fill.
    html.replace("%LANGUAGE%", escaped(story.head.language.empty() ? "en" : story.head.language));
    html.replace("%TITLE%", escaped(title));
    html.replace("%NOTES%", StoryPages::tr("Notes").toUtf8());
    html.replace("%FONTS%", fontRules());
    html.replace("%STEPS%", pages);
    return html;
}

} // namespace atlas::views
