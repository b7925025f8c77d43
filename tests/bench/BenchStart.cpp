#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

// Watches the screen of an X server while a program starts and prints, in milliseconds since its
// exec, when the screen first changed and when it first looked as it does in the end.
// Usage: bench_start PROGRAM [ARGUMENTS...]; needs a display of its own without a window manager.

namespace {

using Clock = std::chrono::steady_clock;

constexpr int quietMilliseconds = 700; ///< without a change for so long, a program has started
constexpr int patienceMilliseconds = 20000;
constexpr double alike =
    0.99; ///< share of the changed pixels; a caret or a progress bar may differ

struct ImageDeleter {
    void operator()(XImage* image) const { XDestroyImage(image); }
};
using Image = std::unique_ptr<XImage, ImageDeleter>;

struct Frame {
    double milliseconds = 0;
    Image image;
};

class Watcher {
public:
    explicit Watcher(Display* display)
        : m_display(display)
        , m_root(DefaultRootWindow(display))
    {
        int error = 0;
        XDamageQueryExtension(m_display, &m_damageEvent, &error);
        m_damage = XDamageCreate(m_display, m_root, XDamageReportNonEmpty);
    }

    [[nodiscard]] Image grab() const
    {
        const auto width = static_cast<unsigned>(DisplayWidth(m_display, DefaultScreen(m_display)));
        const auto height =
            static_cast<unsigned>(DisplayHeight(m_display, DefaultScreen(m_display)));
        return Image(XGetImage(m_display, m_root, 0, 0, width, height, AllPlanes, ZPixmap));
    }

    /// Waits for a change of the screen; false when there is none in that time.
    bool waitForChange(int milliseconds)
    {
        pollfd descriptor{ConnectionNumber(m_display), POLLIN, 0};
        const Clock::time_point end = Clock::now() + std::chrono::milliseconds(milliseconds);
        while (Clock::now() < end) {
            while (XPending(m_display) > 0) {
                XEvent event;
                XNextEvent(m_display, &event);
                if (event.type == m_damageEvent + XDamageNotify) {
                    XDamageSubtract(m_display, m_damage, None, None);
                    return true;
                }
            }
            poll(&descriptor, 1, 1);
        }
        return false;
    }

private:
    Display* m_display;
    Window m_root;
    Damage m_damage = 0;
    int m_damageEvent = 0;
};

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Of the pixels in which the last image differs from the first, the share that this one has as the
/// last.
double progress(const XImage& first, XImage& now, const XImage& last)
{
    const auto size = static_cast<std::size_t>(first.bytes_per_line * first.height);
    std::size_t changed = 0;
    std::size_t done = 0;
    for (std::size_t at = 0; at + 4 <= size; at += 4) {
        const auto same = [at](const XImage& a, const XImage& b) {
            return std::equal(a.data + at, a.data + at + 3, b.data + at);
        };
        if (same(first, last))
            continue;
        ++changed;
        if (same(now, last))
            ++done;
    }
    return changed == 0 ? 0 : static_cast<double>(done) / static_cast<double>(changed);
}

pid_t start(char** command)
{
    const pid_t child = fork();
    if (child == 0) {
        execvp(command[0], command);
        std::perror(command[0]);
        _exit(127);
    }
    return child;
}

void stop(pid_t child)
{
    kill(child, SIGTERM);
    waitpid(child, nullptr, 0);
}

std::vector<Frame> watch(Watcher& screen, char** command)
{
    const Clock::time_point began = Clock::now();
    const pid_t child = start(command);
    std::vector<Frame> frames;
    int patience = patienceMilliseconds;
    while (millisecondsSince(began) < patienceMilliseconds && screen.waitForChange(patience)) {
        const double time = millisecondsSince(began);
        frames.push_back({time, screen.grab()});
        patience = quietMilliseconds;
    }
    stop(child);
    return frames;
}

} // namespace

int main(int argc, char** argv)
{
    Display* display = XOpenDisplay(nullptr);
    if (argc < 2 || display == nullptr) {
        fmt::print(stderr, "usage, with DISPLAY set: bench_start PROGRAM [ARGUMENTS...]\n");
        return 2;
    }
    Watcher screen(display);
    const Image empty = screen.grab();
    while (screen.waitForChange(quietMilliseconds)) { }
    const std::vector<Frame> frames = watch(screen, argv + 1);
    if (frames.empty()) {
        fmt::print(stderr, "{} painted nothing\n", argv[1]);
        return 1;
    }
    double complete = frames.back().milliseconds;
    for (const Frame& frame : frames) {
        if (progress(*empty, *frame.image, *frames.back().image) >= alike) {
            complete = frame.milliseconds;
            break;
        }
    }
    fmt::print("{:.1f} {:.1f}\n", frames.front().milliseconds, complete);
    XCloseDisplay(display);
}
