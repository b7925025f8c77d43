#include "model/layout/Layout.h"
#include "tests/support/Golden.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <fmt/format.h>

using namespace atlas;

namespace {

/// A layout as text: a line for each box and wire, in whole units where they are whole.
std::string asText(const Topology& topology, const Layout& layout)
{
    std::string text = fmt::format(
        "bounds {:g} {:g} {:g} {:g}\n",
        layout.bounds.x,
        layout.bounds.y,
        layout.bounds.width,
        layout.bounds.height);
    for (std::uint32_t i = 0; i < topology.vertices().size(); ++i) {
        const Rect& box = layout.box(VertexId{i});
        if (!box.isEmpty())
            text += fmt::format(
                "box {} {:g} {:g} {:g} {:g}\n",
                topology.id(VertexId{i}),
                box.x,
                box.y,
                box.width,
                box.height);
    }
    for (std::uint32_t i = 0; i < topology.edges().size(); ++i) {
        const auto path = layout.path(EdgeId{i});
        if (path.empty())
            continue;
        text += "wire " + topology.id(EdgeId{i});
        for (const Point p : path)
            text += fmt::format(" {:g},{:g}", p.x, p.y);
        text += '\n';
    }
    for (const Stub& stub : layout.stubs)
        text += fmt::format("stub {} at chip-{}\n", topology.id(stub.edge), stub.at.index);
    return text;
}

} // namespace

TEST_CASE("The layouts of one machine of each kind are as agreed", "[layout][golden]")
{
    struct Case {
        const char* target;
        const char* file;
    };
    const Case c = GENERATE(
        Case{"trn1.32xlarge", "layout-trn1.32xlarge.txt"},
        Case{"inf2.48xlarge", "layout-inf2.48xlarge.txt"},
        Case{"inf2.24xlarge", "layout-inf2.24xlarge.txt"},
        Case{"inf1.24xlarge", "layout-inf1.24xlarge.txt"},
        Case{"trn2.48xlarge", "layout-trn2.48xlarge.txt"},
        Case{"trn3-gen1-ultraserver", "layout-trn3-gen1-ultraserver.txt"},
        Case{"torus:2x4x4", "layout-torus-2x4x4.txt"},
        Case{"torus:9x9", "layout-torus-9x9.txt"});
    CAPTURE(c.target);
    const Topology topology = test::machine(c.target);
    CHECK(test::compareWithGolden(c.file, asText(topology, arrange(topology))) == "");
}
