#include "app/cli/PictureApplication.h"

#include "views/theme/Fonts.h"

#include <QGuiApplication>
#include <QHashSeed>

#include <fmt/format.h>

namespace atlas::app {

namespace {

/// Qt's remarks about the surroundings (no runtime folder, no session bus) are of no use to someone
/// who makes a picture; what goes wrong for real is returned as a problem.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        fmt::print(stderr, "neuron-atlas: {}\n", text.toStdString());
}

} // namespace

PictureApplication::PictureApplication()
{
    // The order of fonts in a PDF follows the hash seed.
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepQuiet);
    m_application = std::make_unique<QGuiApplication>(m_count, m_arguments.data());
    views::loadFonts();
}

PictureApplication::~PictureApplication() = default;

} // namespace atlas::app
