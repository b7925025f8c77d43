#include "model/simulation/collective/NccomTable.h"

#include "model/catalog/CatalogReader.h"
#include "model/catalog/ObjectReader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr double microsecond = 1e-6;
constexpr double giga = 1e9;
constexpr double gibi = 1073741824.0;
/// Sizes and times above these are no measurements.
constexpr double mostBytes = 1e18;
constexpr double mostSeconds = 1e6;
/// Printed bandwidths have two decimals; both units differ by 7 %.
constexpr double unitTolerance = 0.02;

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    constexpr std::string_view blanks = " \t\r";
    std::size_t at = line.find_first_not_of(blanks);
    while (at != std::string_view::npos) {
        const std::size_t end = std::min(line.find_first_of(blanks, at), line.size());
        words.push_back(line.substr(at, end - at));
        at = line.find_first_not_of(blanks, end);
    }
    return words;
}

std::optional<double> numberOf(std::string_view word)
{
    double value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size() || !std::isfinite(value)
        || value < 0)
        return std::nullopt;
    return value;
}

/// Which columns of the text table hold what.
struct Columns {
    std::size_t size = 0;
    std::size_t time = 0;
    std::size_t algorithm = 0;
    std::size_t bus = 0;
    std::size_t count = 0;
    bool average = false;
};

std::optional<Columns> columnsOf(const std::vector<std::string_view>& words)
{
    Columns columns{.count = words.size()};
    int found = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto is = [&](std::string_view name, std::size_t& column) {
            if (words[i] != name)
                return;
            column = i;
            ++found;
        };
        is("size(B)", columns.size);
        is("algbw(GB/s)", columns.algorithm);
        is("busbw(GB/s)", columns.bus);
        is("time(us)", columns.time);
        if (words[i] == "time:avg(us)") {
            columns.time = i;
            columns.average = true;
            ++found;
        }
    }
    constexpr int all = 4;
    return found == all ? std::optional(columns) : std::nullopt;
}

NccomRow rowOf(double size, double time, double algorithm, double bus)
{
    return {
        .size = Bytes(static_cast<std::uint64_t>(size)),
        .time = Seconds(time * microsecond),
        .algorithmBandwidth = algorithm,
        .busBandwidth = bus};
}

/// Reads the text form line by line.
class TextReader {
public:
    TextReader(std::string_view name, ProblemList& problems)
        : m_name(name)
        , m_problems(problems)
    {
    }

    [[nodiscard]] NccomTable read(std::string_view text)
    {
        std::size_t line = 0;
        while (!text.empty() && !m_problems.isFull()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            readLine(wordsOf(text.substr(0, end)), ++line);
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        if (!m_columns)
            m_problems.add(
                std::string(m_name),
                "expected nccom-test's table with the columns size(B), time:avg(us) or time(us), "
                "algbw(GB/s), busbw(GB/s), or its JSON report; found neither");
        else if (m_table.rows.empty())
            m_problems.add(std::string(m_name), "the table has no rows");
        return std::move(m_table);
    }

private:
    void readLine(const std::vector<std::string_view>& words, std::size_t line)
    {
        if (words.empty())
            return;
        if (const auto columns = columnsOf(words)) {
            m_columns = columns;
            return;
        }
        if (!m_columns || !numberOf(words.front()))
            return;
        const std::string where = fmt::format("{}: line {}", m_name, line);
        if (words.size() < m_columns->count) {
            m_problems.add(where, "nccom-test failed for this size; leave the line out");
            return;
        }
        const auto size = numberOf(words[m_columns->size]);
        const auto time = numberOf(words[m_columns->time]);
        const auto algorithm = numberOf(words[m_columns->algorithm]);
        const auto bus = numberOf(words[m_columns->bus]);
        if (!size || !time || !algorithm || !bus || *size < 1 || *size > mostBytes
            || *time * microsecond > mostSeconds)
            m_problems.add(
                where, "expected a size of at least 1 byte, a time in µs and two bandwidths");
        else
            m_table.rows.push_back(rowOf(*size, *time, *algorithm, *bus));
    }

    std::string_view m_name;
    ProblemList& m_problems;
    std::optional<Columns> m_columns;
    NccomTable m_table;
};

double requiredNumber(const ObjectReader& object, std::string_view key, double most)
{
    const JsonNode* const node = object.find(key);
    const double* const number = node != nullptr ? std::get_if<double>(&node->value) : nullptr;
    if (number != nullptr && *number >= 0 && *number <= most)
        return *number;
    object.report(key, fmt::format("expected a number from 0 to {}", most));
    return 0;
}

NccomTable readJson(const CatalogText& file, ProblemList& problems)
{
    NccomTable table;
    const auto tree = parseJson(file, problems);
    if (!tree)
        return table;
    const Place root(file.name);
    const ObjectReader object(*tree, {.place = root, .problems = problems}, {"results"});
    const JsonNode::List* const results = object.isObject() ? object.list("results") : nullptr;
    if (results == nullptr || results->empty()) {
        problems.add(root, "expected a list \"results\" with at least one entry");
        return table;
    }
    const Place list = object.at("results");
    for (std::size_t i = 0; i < results->size() && !problems.isFull(); ++i) {
        const Place here(&list, i);
        const ObjectReader row(
            (*results)[i],
            {.place = here, .problems = problems},
            {"size(B)",
             "count(elems)",
             "total_input_size(B)",
             "total_output_size(B)",
             "type",
             "time:avg(us)",
             "algbw(GB/s)",
             "busbw(GB/s)",
             "algorithm"});
        const double size = requiredNumber(row, "size(B)", mostBytes);
        const double time = requiredNumber(row, "time:avg(us)", mostSeconds / microsecond);
        const double algorithm = requiredNumber(row, "algbw(GB/s)", mostBytes);
        const double bus = requiredNumber(row, "busbw(GB/s)", mostBytes);
        if (row.has("size(B)") && size < 1)
            row.report("size(B)", "expected at least 1");
        table.rows.push_back(rowOf(size, time, algorithm, bus));
    }
    return table;
}

/// Which unit the printed bandwidths have, by size over time.
void findUnit(NccomTable& table)
{
    int binary = 0;
    int decimal = 0;
    for (const NccomRow& row : table.rows) {
        constexpr double enough = 1; // below it two decimals tell the units not apart
        if (row.algorithmBandwidth < enough || row.time.value() <= 0)
            continue;
        const double rate = static_cast<double>(row.size.count()) / row.time.value();
        if (std::abs(rate / gibi / row.algorithmBandwidth - 1) < unitTolerance)
            ++binary;
        if (std::abs(rate / giga / row.algorithmBandwidth - 1) < unitTolerance)
            ++decimal;
    }
    table.binary = binary > decimal;
    if (table.binary)
        table.note = "its bandwidths are in GiB/s, though the heading says GB/s: they are size "
                     "over time in binary units; times are compared";
}

} // namespace

Checked<NccomTable> readNccom(std::string_view name, std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    ProblemList problems;
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const bool json = first != std::string_view::npos && text[first] == '{';
    NccomTable table = json ? readJson({.name = name, .json = text}, problems)
                            : TextReader(name, problems).read(text);
    if (!problems.empty())
        return std::unexpected(std::move(problems).take());
    findUnit(table);
    return table;
}

std::string nccomText(Operation operation, const std::vector<NccomLine>& lines)
{
    constexpr std::uint64_t word = 4;
    std::string text = fmt::format(
        "{:>12}    {:>12}    {:>6}    {:>13}    {:>12}    {:>12}\n",
        "size(B)",
        "count(elems)",
        "type",
        "time:avg(us)",
        "algbw(GB/s)",
        "busbw(GB/s)");
    double sum = 0;
    for (const NccomLine& line : lines) {
        const std::uint64_t bytes = line.size.count();
        const bool words = bytes % word == 0;
        const double rate =
            line.time.value() > 0 ? static_cast<double>(bytes) / line.time.value() / giga : 0;
        const double bus = rate * busFactor(operation, line.ranks);
        sum += bus;
        text += fmt::format(
            "{:>12}    {:>12}    {:>6}    {:>13.2f}    {:>12.2f}    {:>12.2f}\n",
            bytes,
            words ? bytes / word : bytes,
            words ? "fp32" : "uint8",
            line.time.value() / microsecond,
            rate,
            bus);
    }
    if (!lines.empty())
        text += fmt::format(
            "Avg bus bandwidth:\t{:.4f}GB/s\n", sum / static_cast<double>(lines.size()));
    return text;
}

} // namespace atlas
