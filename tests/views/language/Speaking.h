#pragma once

#include "views/language/Languages.h"

#include <stdexcept>

namespace atlas::test {

/// Speaks a language of those that are compiled in while it lives, and English after.
class Speaking {
public:
    explicit Speaking(const QString& code) { use(code); }
    ~Speaking() { use(QStringLiteral("en")); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
    Speaking(Speaking&&) = delete;
    Speaking& operator=(Speaking&&) = delete;

private:
    static void use(const QString& code)
    {
        const auto list = views::listLanguages({});
        const auto* const language = list.find(code);
        if (language != nullptr)
            static_cast<void>(views::useLanguage(*language));
    }
};

} // namespace atlas::test
