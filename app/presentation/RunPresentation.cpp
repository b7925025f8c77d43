#include "app/presentation/RunPresentation.h"

#include "app/presentation/Presentation.h"
#include "app/window/GuiProgram.h"

#include <QCursor>

#include <cstdio>
#include <fmt/core.h>

namespace atlas::app {

int runPresentation(const Catalog& catalog, const PresentOrder& order)
{
    const GuiProgram program(order.translations);
    auto source = openTalk(QString::fromStdString(order.talk));
    if (!source) {
        fmt::print(stderr, "{}\n", message(source.error()));
        return 1;
    }
    Presentation presentation(
        catalog,
        {.source = std::move(*source),
         .start = firstStep(order.slide),
         .fullScreen = !order.windowed,
         .reducedMotion = program.settings().reducedMotion});
    presentation.begin(QCursor::pos());
    QObject::connect(&presentation, &Presentation::ended, qApp, &QCoreApplication::quit);
    return QApplication::exec();
}

} // namespace atlas::app
