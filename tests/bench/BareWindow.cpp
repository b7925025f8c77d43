#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QWidget>

// The least that a Qt program with a window does: what bench_start.sh compares the atlas against.

namespace {

class BareWindow final : public QWidget {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), Qt::darkCyan);
    }
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    BareWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
