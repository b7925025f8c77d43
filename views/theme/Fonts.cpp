#include "views/theme/Fonts.h"

#include "views/theme/TextScale.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QResource>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

// Outside of any namespace, as the macro wants it: without it the linker would drop the resources
// of a static library.
// NOLINTNEXTLINE(misc-use-anonymous-namespace)
static void initFontResources()
{
    Q_INIT_RESOURCE(fonts);
}

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

QFont pixelFont(const QString& family, int pixelSize, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    // Hinting and subpixel rendering follow the machine's settings; pictures must not.
    font.setHintingPreference(QFont::PreferNoHinting);
    constexpr int strategies = QFont::PreferOutline | QFont::PreferAntialias;
    // Qt has strategies joined by "or".
    // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange)
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(strategies));
    return font;
}

/// Lets a text be looked up without a copy of it.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

/// The widths of the texts that were measured so far; a diagram repeats most of its texts.
class Widths {
public:
    double of(std::string_view text, TextClass style)
    {
        constexpr std::size_t most = 20'000;
        auto& widths = m_widths[static_cast<std::size_t>(style)];
        if (const auto known = widths.find(text); known != widths.end())
            return known->second;
        if (widths.size() >= most)
            widths.clear();
        const double width = measure(text, style);
        widths.emplace(text, width);
        return width;
    }

private:
    double measure(std::string_view text, TextClass style)
    {
        auto& metrics = m_metrics[static_cast<std::size_t>(style)];
        if (!metrics)
            metrics.emplace(fontFor(style));
        return metrics->horizontalAdvance(
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }

    std::array<std::unordered_map<std::string, double, TextHash, std::equal_to<>>, textClassCount>
        m_widths;
    std::array<std::optional<QFontMetricsF>, textClassCount> m_metrics;
};

} // namespace

void loadFonts()
{
    static bool loaded = false;
    if (loaded)
        return;
    loaded = true;
    initFontResources();
    for (const QString& name :
         {u"Inter-Regular.otf"_s,
          u"Inter-Medium.otf"_s,
          u"Inter-SemiBold.otf"_s,
          u"Inter-Bold.otf"_s,
          u"DejaVuSansMono.ttf"_s})
        QFontDatabase::addApplicationFont(u":/fonts/"_s + name);
}

QFont uiFont(int pixelSize, QFont::Weight weight)
{
    return pixelFont(u"Inter"_s, textScaled(pixelSize), weight);
}

QFont monoFont(int pixelSize)
{
    return pixelFont(u"DejaVu Sans Mono"_s, textScaled(pixelSize), QFont::Normal);
}

QFont fontFor(TextClass style)
{
    const TextStyle text = textStyle(style);
    const int size = qRound(text.size);
    return text.mono ? pixelFont(u"DejaVu Sans Mono"_s, size, QFont::Normal)
                     : pixelFont(u"Inter"_s, size, static_cast<QFont::Weight>(text.weight));
}

TextMeasure fontMeasure()
{
    return [widths = std::make_shared<Widths>()](std::string_view text, TextClass style) {
        return widths->of(text, style);
    };
}

} // namespace atlas::views
