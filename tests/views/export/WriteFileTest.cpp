#include "views/export/PictureExport.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <csignal>
#include <sys/resource.h>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

/// While it lives, files end at a size, as if the disk were full.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    SmallDisk(SmallDisk&&) = delete;
    SmallDisk& operator=(SmallDisk&&) = delete;
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

TEST_CASE("A file that the disk has no room for is refused with the reason", "[export]")
{
    const int size = GENERATE(1000, 100000, 3000000);
    CAPTURE(size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.png"_s);
    const auto written = [&] {
        const SmallDisk disk(512);
        return writeFile(QByteArray(size, 'x'), path);
    }();
    REQUIRE_FALSE(written);
    // EFBIG of errno(3): what a write past the limit sets.
    CHECK(message(written.error()).find("File too large") != std::string::npos);
    CHECK(QDir(folder.path()).isEmpty());
}

} // namespace atlas::views
