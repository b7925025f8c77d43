#include "model/simulation/network/TransferCsv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <fmt/format.h>
#include <istream>
#include <unordered_map>
#include <utility>

namespace atlas {

namespace {

constexpr double mostBytes = 1e18;
constexpr double mostSeconds = 1e9;

constexpr std::size_t longestLine = 1U << 20U;
constexpr std::uint64_t linesPerWatch = 1U << 14U;

enum Column : std::uint8_t { Source, Target, Size, Start, RouteColumn, Finish, columnCount };
constexpr std::array<std::string_view, columnCount> columnNames = {
    "source", "target", "bytes", "start_s", "route", "finish_s"};

/// Lines of a stream, read in blocks. A view of a line lasts until the next.
class Lines {
public:
    explicit Lines(std::istream& stream)
        : m_stream(stream)
        , m_buffer(2 * longestLine)
    {
    }

    /// The next line without its end; nothing after the last one, or when one is too long.
    std::optional<std::string_view> next()
    {
        for (;;) {
            const char* const begin = m_buffer.data() + m_begin;
            const auto* const end =
                static_cast<const char*>(std::memchr(begin, '\n', m_end - m_begin));
            if (end != nullptr)
                return taken(static_cast<std::size_t>(end - begin), 1);
            if (m_end - m_begin > longestLine) {
                m_isTooLong = true;
                return std::nullopt;
            }
            if (!fill())
                return m_begin == m_end ? std::nullopt : std::optional(taken(m_end - m_begin, 0));
        }
    }
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    [[nodiscard]] std::uint64_t consumed() const { return m_consumed; }

private:
    std::string_view taken(std::size_t length, std::size_t ending)
    {
        std::string_view line(m_buffer.data() + m_begin, length);
        m_begin += length + ending;
        m_consumed += length + ending;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return line;
    }

    bool fill()
    {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
        m_stream.read(
            m_buffer.data() + m_end, static_cast<std::streamsize>(m_buffer.size() - m_end));
        const auto count = static_cast<std::size_t>(m_stream.gcount());
        m_end += count;
        return count > 0;
    }

    std::istream& m_stream;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint64_t m_consumed = 0;
    bool m_isTooLong = false;
};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// A cell as a message quotes it.
std::string quoted(std::string_view cell)
{
    constexpr std::size_t most = 60;
    return cell.size() <= most ? fmt::format("“{}”", cell)
                               : fmt::format("“{}...”", cell.substr(0, most));
}

std::optional<double> parsedNumber(std::string_view cell)
{
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc{} || end != cell.data() + cell.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// Reads the lines of one table.
class CsvReader {
public:
    CsvReader(const TransferCsvSource& source, const Router& router)
        : m_source(source)
        , m_router(router)
        , m_lines(source.stream)
    {
    }

    Result<TransferList> read(const Watch& watch)
    {
        if (auto problem = readHeader())
            return std::unexpected(*std::move(problem));
        while (const auto line = nextLine()) {
            if (line->empty())
                continue;
            if (auto problem = readTransfer(*line))
                return std::unexpected(*std::move(problem));
            if (m_line % linesPerWatch == 0 && !watch.goesOn(share()))
                return std::unexpected(Problem{m_source.name, "reading was cancelled"});
        }
        if (m_lines.isTooLong())
            return std::unexpected(Problem{
                fmt::format("{}, line {}", m_source.name, m_line + 1),
                fmt::format("expected lines of at most {} characters", longestLine)});
        if (m_transfers.size() == 0)
            return std::unexpected(Problem{
                m_source.name, "expected transfers below the names of the columns, found none"});
        return std::move(m_transfers);
    }

private:
    std::optional<std::string_view> nextLine()
    {
        const auto line = m_lines.next();
        if (line)
            ++m_line;
        return line;
    }

    [[nodiscard]] double share() const
    {
        if (m_source.bytes == 0)
            return 0;
        return std::min(
            1.0, static_cast<double>(m_lines.consumed()) / static_cast<double>(m_source.bytes));
    }

    /// Cuts a line at its commas.
    void split(std::string_view line)
    {
        m_whole = line;
        m_cells.clear();
        for (std::size_t begin = 0;;) {
            const std::size_t comma = line.find(',', begin);
            m_cells.push_back(trimmed(line.substr(begin, comma - begin)));
            if (comma == std::string_view::npos)
                return;
            begin = comma + 1;
        }
    }

    std::optional<Problem> readHeader()
    {
        constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
        auto line = nextLine();
        if (line && line->starts_with(byteOrderMark))
            line->remove_prefix(byteOrderMark.size());
        split(line.value_or(""));
        m_columns.fill(absent);
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const auto known = std::ranges::find(columnNames, m_cells[i]);
            if (known == columnNames.end()
                || m_columns[static_cast<std::size_t>(known - columnNames.begin())] != absent)
                return Problem{
                    fmt::format("{}, line 1", m_source.name),
                    fmt::format(
                        "expected the columns source, target, bytes, start_s and perhaps route, "
                        "each "
                        "once, found {}",
                        quoted(m_cells[i]))};
            m_columns[static_cast<std::size_t>(known - columnNames.begin())] = i;
        }
        for (const Column column : {Source, Target, Size, Start})
            if (m_columns[column] == absent)
                return Problem{
                    fmt::format("{}, line 1", m_source.name),
                    fmt::format("expected a column {}, found none", columnNames[column])};
        m_width = m_cells.size();
        return std::nullopt;
    }

    [[nodiscard]] Problem problemAt(Column column, std::string what) const
    {
        const std::string_view cell = m_cells[m_columns[column]];
        return {
            fmt::format(
                "{}, line {}, column {} ({})",
                m_source.name,
                m_line,
                cell.data() - m_whole.data() + 1,
                columnNames[column]),
            std::move(what)};
    }

    [[nodiscard]] std::string_view cell(Column column) const { return m_cells[m_columns[column]]; }

    std::optional<Problem> readTransfer(std::string_view line)
    {
        split(line);
        if (m_cells.size() != m_width)
            return Problem{
                fmt::format("{}, line {}", m_source.name, m_line),
                fmt::format("expected {} cells, found {}", m_width, m_cells.size())};
        if (m_transfers.size() == std::numeric_limits<std::uint32_t>::max())
            return Problem{
                fmt::format("{}, line {}", m_source.name, m_line),
                "expected fewer than 2^32 transfers"};
        const auto from = vertexOf(Source, cell(Source));
        if (!from)
            return from.error();
        const auto to = vertexOf(Target, cell(Target));
        if (!to)
            return to.error();
        if (*from == *to)
            return problemAt(
                Target,
                fmt::format(
                    "expected another vertex than the source, found {}", quoted(cell(Target))));
        const auto bytes = parsedNumber(cell(Size));
        if (!bytes || *bytes <= 0 || *bytes > mostBytes)
            return problemAt(
                Size,
                fmt::format(
                    "expected a plain number of bytes above 0 and up to 1e18, such as 4000000, "
                    "found {}",
                    quoted(cell(Size))));
        const auto start = parsedNumber(cell(Start));
        if (!start || *start < 0 || *start > mostSeconds)
            return problemAt(
                Start,
                fmt::format(
                    "expected seconds from 0 to 1e9, such as 1e-6, found {}", quoted(cell(Start))));
        const auto route = routeOf(*from, *to);
        if (!route)
            return route.error();
        m_transfers.add({.route = *route, .bytes = *bytes, .start = Seconds(*start)});
        return std::nullopt;
    }

    Result<VertexId> vertexOf(Column column, std::string_view text)
    {
        const auto& topology = m_router.topology();
        const std::uint32_t count =
            topology ? topology->chipCount() : m_router.network().vertexCount();
        std::uint32_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc{} && end == text.data() + text.size() && number < count)
            return VertexId{number};
        if (topology && m_vertices.empty())
            for (std::uint32_t v = 0; v < topology->vertices().size(); ++v)
                m_vertices.emplace(topology->id(VertexId{v}), v);
        if (const auto known = m_vertices.find(std::string(text)); known != m_vertices.end())
            return VertexId{known->second};
        return std::unexpected(problemAt(
            column,
            fmt::format(
                "expected a number from 0 to {}{}, found {}",
                count - 1,
                topology ? ", or an id such as chip-0" : "",
                quoted(text))));
    }

    Result<RouteId> routeOf(VertexId from, VertexId to)
    {
        if (m_columns[RouteColumn] != absent && !cell(RouteColumn).empty())
            return explicitRoute(from, to);
        const std::uint64_t pair = (std::uint64_t{from.index} << 32U) | to.index;
        const auto known = m_routes.find(pair);
        if (known != m_routes.end())
            return known->second;
        const auto links = m_router.route(from, to);
        if (!links)
            return std::unexpected(problemAt(Target, links.error().what));
        return m_routes[pair] = m_transfers.addRoute(*links);
    }

    Result<RouteId> explicitRoute(VertexId from, VertexId to)
    {
        std::vector<VertexId> vertices;
        std::string_view rest = cell(RouteColumn);
        while (!rest.empty()) {
            const std::size_t space = std::min(rest.find(' '), rest.size());
            const auto vertex = vertexOf(RouteColumn, rest.substr(0, space));
            if (!vertex)
                return std::unexpected(vertex.error());
            vertices.push_back(*vertex);
            rest = trimmed(rest.substr(space));
        }
        if (vertices.front() != from || vertices.back() != to)
            return std::unexpected(problemAt(
                RouteColumn,
                fmt::format(
                    "expected the vertices from {} to {}, separated by spaces, found {}",
                    cell(Source),
                    cell(Target),
                    quoted(cell(RouteColumn)))));
        const auto links = m_router.along(vertices);
        if (!links)
            return std::unexpected(problemAt(RouteColumn, links.error().what));
        return m_transfers.addRoute(*links);
    }

    static constexpr std::size_t absent = std::numeric_limits<std::size_t>::max();

    const TransferCsvSource& m_source;
    const Router& m_router;
    Lines m_lines;
    std::uint64_t m_line = 0;
    std::array<std::size_t, columnCount> m_columns{}; ///< the cell of each column, or absent
    std::size_t m_width = 0;
    std::string_view m_whole; ///< the current line
    std::vector<std::string_view> m_cells;
    std::unordered_map<std::string, std::uint32_t>
        m_vertices; ///< by id; filled when one is asked for
    std::unordered_map<std::uint64_t, RouteId> m_routes; ///< by source and target
    TransferList m_transfers;
};

} // namespace

Result<TransferList>
readTransferCsv(const TransferCsvSource& source, const Router& router, const Watch& watch)
{
    return CsvReader(source, router).read(watch);
}

} // namespace atlas
