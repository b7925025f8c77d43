#include "views/language/Words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace atlas::views {

QString words(std::string_view english)
{
    if (english.empty())
        return {};
    return QCoreApplication::translate("data", std::string(english).c_str());
}

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString digits(double value, int significant)
{
    return withDecimalPoint(QString::number(value, 'g', significant));
}

QString withDecimalPoint(QString digits)
{
    return digits.replace(u'.', QLocale().decimalPoint());
}

std::string typedNumber(const QString& text)
{
    static const QRegularExpression grouped(QStringLiteral("^[-+]?[1-9]\\d{0,2}(\\.\\d{3})+$"));
    const QLocale locale;
    QString plain = text.trimmed();
    const QString point = locale.decimalPoint();
    if (locale.groupSeparator() == QStringLiteral(".") && grouped.match(plain).hasMatch())
        return plain.remove(locale.groupSeparator()).toStdString();
    // A point in a language of commas is taken for one where no comma says otherwise.
    if (point != QStringLiteral(".") && plain.contains(point))
        plain.remove(locale.groupSeparator()).replace(point, QStringLiteral("."));
    return plain.toStdString();
}

} // namespace atlas::views
