#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace atlas::app {

/// Which files the window opens, however they come: dropped, from the command line, from another
/// start of the program, from a dialog. Whoever can open a kind of file adds a row.
class FileOpeners {
public:
    struct Opener {
        QString pattern; ///< of the name: "*.atlas", "config.json"
        QString kind; ///< for people: "sessions (*.atlas)"
        std::function<void(const QString& path)> open;
    };

    void add(Opener opener);
    void clear() { m_openers.clear(); }
    /// Opens the file with the first row whose pattern its name matches. Otherwise a sentence says
    /// why not, and which files can be opened; empty when all is well.
    [[nodiscard]] QString open(const QString& path) const;
    [[nodiscard]] bool canOpen(const QString& path) const;
    /// "sessions (*.atlas), stories (*.md)".
    [[nodiscard]] QString kinds() const;
    [[nodiscard]] QStringList patterns() const;

private:
    [[nodiscard]] const Opener* find(const QString& path) const;

    std::vector<Opener> m_openers;
};

} // namespace atlas::app
