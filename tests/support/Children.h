#pragma once

#include <QObject>
#include <QString>

#include <catch2/catch.hpp>

namespace atlas::test {

/// The object of that name below a widget; the test fails when there is none.
template<typename Object>
[[nodiscard]] Object& childOf(const QObject& parent, const QString& name)
{
    auto* const found = parent.findChild<Object*>(name);
    CAPTURE(name.toStdString());
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace atlas::test
