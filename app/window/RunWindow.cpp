#include "app/window/RunWindow.h"

#include "app/session/InstanceServer.h"
#include "app/window/GuiProgram.h"
#include "app/window/MainWindow.h"
#include "app/window/MemoryMode.h"

namespace atlas::app {

int runWindow(const Catalog& catalog, const WindowStart& start)
{
    const GuiProgram program(start.translations);
    const QString file = QString::fromStdString(start.file.value_or(std::string()));
    if (!file.isEmpty() && handOver(file))
        return 0;
    MainWindow window(catalog, program.settings(), program.languages());
    if (file.isEmpty())
        window.start(
            start.target ? std::optional(QString::fromStdString(*start.target)) : std::nullopt);
    else
        window.startWith(file);
    window.show();
    window.joinDesktop();
    if (start.workload)
        window.memoryMode().openModel(QString::fromStdString(*start.workload));
    return QApplication::exec();
}

} // namespace atlas::app
