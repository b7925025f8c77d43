#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace atlas::test {

/// A text of a translation file.
struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool counted = false;
    bool finished = false;
};

/// The texts of resources/translations/neuron-atlas_CODE.ts; throws when the file cannot be read.
[[nodiscard]] std::vector<Message> readMessages(const QString& code);

} // namespace atlas::test
