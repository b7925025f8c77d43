#include "model/story/YamlPairs.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

namespace atlas {

namespace {

class Reader {
public:
    Reader(std::uint32_t firstLine, std::uint32_t indent)
        : m_line(firstLine)
        , m_indent(indent)
    {
    }

    void read(const std::string& text)
    {
        const YAML::Node root = YAML::Load(text);
        if (!root.IsDefined() || root.IsNull())
            return;
        if (!root.IsMap()) {
            fail(
                place(root.Mark()),
                "lines such as “view: trn1.32xlarge” are expected: a word, a colon, a blank and "
                "what it is");
            return;
        }
        for (const auto& entry : root)
            readPair(entry.first, entry.second);
    }

    void fail(TextPlace place, std::string what)
    {
        m_result.problems.push_back({{}, place, std::move(what)});
    }

    TextPlace place(const YAML::Mark& mark) const
    {
        if (mark.is_null())
            return {m_line, 1};
        return {
            m_line + static_cast<std::uint32_t>(mark.line),
            1 + m_indent + static_cast<std::uint32_t>(mark.column)};
    }

    YamlPairs take() { return std::move(m_result); }

private:
    void readPair(const YAML::Node& key, const YAML::Node& value)
    {
        if (!key.IsScalar()) {
            fail(place(key.Mark()), "a word is expected before the colon");
            return;
        }
        if (!value.IsSequence()) {
            add(key, value);
            return;
        }
        for (const YAML::Node& entry : value)
            add(key, entry);
    }

    void add(const YAML::Node& key, const YAML::Node& value)
    {
        if (!value.IsScalar() && !value.IsNull()) {
            fail(
                place(value.Mark()),
                fmt::format("words are expected after “{}:”, or a list of them", key.Scalar()));
            return;
        }
        m_result.pairs.push_back(
            {key.Scalar(),
             value.IsScalar() ? value.Scalar() : std::string(),
             place(key.Mark()),
             place(value.IsScalar() ? value.Mark() : key.Mark())});
    }

    std::uint32_t m_line;
    std::uint32_t m_indent;
    YamlPairs m_result;
};

} // namespace

YamlPairs yamlPairs(std::string_view text, std::uint32_t firstLine, std::uint32_t indent)
{
    Reader reader(firstLine, indent);
    try {
        reader.read(std::string(text));
    } catch (const YAML::Exception& error) {
        reader.fail(
            reader.place(error.mark),
            fmt::format(
                "this is no YAML: {}; lines such as “view: trn1.32xlarge” are expected",
                error.msg));
    }
    return reader.take();
}

std::string yamlText(const std::vector<YamlPair>& pairs)
{
    if (pairs.empty())
        return {};
    YAML::Emitter out;
    out << YAML::BeginMap;
    for (const YamlPair& pair : pairs)
        out << YAML::Key << pair.key << YAML::Value << pair.value;
    out << YAML::EndMap;
    return std::string(out.c_str(), out.size()) + "\n";
}

} // namespace atlas
