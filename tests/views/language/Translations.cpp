#include "tests/views/language/Translations.h"

#include <QFile>
#include <QXmlStreamReader>

#include <stdexcept>

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{.context = context};
    message.counted = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!message.counted) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

std::vector<Message> readMessages(const QString& code)
{
    QFile file(
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/translations/neuron-atlas_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(file.fileName().toStdString());
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name"_s)
                context = xml.readElementText();
            else if (xml.name() == u"message"_s)
                messages.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        throw std::runtime_error(xml.errorString().toStdString());
    return messages;
}

} // namespace atlas::test
