#include "views/pages/FormatText.h"

#include "model/numerics/Codec.h"
#include "views/language/Words.h"
#include "views/pages/FormatsModel.h"
#include "views/pages/RichText.h"
#include "views/theme/ThemeApplier.h"

#include <QCoreApplication>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

QString text(std::string_view english)
{
    return words(english);
}

QString range(const NumberFormat& format)
{
    return richBlock(Words::tr("Largest"), numberWords(largest(format)))
        + richBlock(
               Words::tr("Smallest above zero, full precision"),
               numberWords(smallestNormal(format)))
        + richBlock(Words::tr("Smallest above zero"), numberWords(smallestSubnormal(format)))
        + richBlock(Words::tr("Bias of the exponent"), QString::number(format.bias));
}

QString cores(const NumberFormat& format)
{
    QString html;
    for (const FormatSupport& support : formatSupport()) {
        if (support.format != format.id)
            continue;
        QString name = text(support.core);
        if (!support.remark.empty())
            name += u": %1"_s.arg(text(support.remark));
        html += richLine(name, text(support.source));
    }
    return richHeading(Words::tr("NeuronCores that have it"))
        + (html.isEmpty() ? richBlock({}, Words::tr("not documented")) : html);
}

} // namespace

QString richText(const NumberFormat& format)
{
    const QString rules = format.rulesDocumented
        ? text(format.rules)
        : Words::tr("Not documented by Neuron. Shown here: %1").arg(text(format.rules));
    QString html = richTitle(
        nameOf(format),
        Words::tr("1 sign, %1 exponent and %2 mantissa bits")
            .arg(format.exponentBits)
            .arg(format.mantissaBits));
    html += range(format);
    if (format.sharedScale)
        html += richBlock(
            Words::tr("Scale"),
            Words::tr("2 to the power of 8 bits less 127, shared by 32 values; here one value has "
                      "it alone"));
    html += richBlock(Words::tr("Bits from"), text(format.layoutSource));
    html += richBlock(Words::tr("Bias and special patterns"), rules);
    html += richBlock(Words::tr("After"), text(format.rulesSource));
    return html + cores(format);
}

} // namespace atlas::views
