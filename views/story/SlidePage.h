#pragma once

#include "model/drawing/Highlight.h"
#include "model/drawing/Palette.h"
#include "model/layout/Geometry.h"
#include "model/story/Stage.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace atlas::views {

/// Pages are this high; their width follows from the aspect. All sizes on them are in these units.
inline constexpr double pageHeight = 1080;
/// No word on a page is smaller: a thirty-sixth of the height, which is readable from the last row
/// of a room whose screen is a sixth of its depth high. Inside diagrams words are part of the
/// picture and have the size that the diagram gives them.
inline constexpr double smallestPageText = pageHeight / 36;

/// A run of letters in one style.
struct PageText {
    Point baseline;
    double size = smallestPageText;
    int weight = 400; ///< 400, 500, 600 or 700
    bool mono = false;
    Role role = Role::Text;
    Align align = Align::Left;
    std::string text;
    double width = 0; ///< as measured
    bool upright = false; ///< turned to read upwards
};

struct PageBox {
    Rect rect;
    double radius = 0;
    std::optional<Role> fill;
    double fillShare = 1; ///< of the role's colour into the panel
    std::optional<Role> edge;
    double edgeWidth = 2;
};

struct PageLine {
    std::vector<Point> points;
    Role role = Role::Hairline;
    double width = 2;
    std::vector<double> dash; ///< empty: solid
    double bend = 0; ///< radius of its corners
};

/// A drawing as it stands on a page.
struct PagePicture {
    Drawing drawing;
    Highlight highlight;
    Layers layers;
    std::shared_ptr<const StageMachine> machine; ///< names for what is drawn
    Rect rect; ///< where it stands; the drawing's bounds fill it in their proportion
    double scale = 1; ///< page units per unit of the drawing
};

/// One step of a slide, laid out: everything in its place, nothing measured any more.
struct SlidePage {
    double width = 1920;
    ThemeId theme = ThemeId::Dark;
    std::string title; ///< plain, for outlines and accessible names
    Rect stage; ///< where a live view may stand; empty: there is none
    std::vector<PageBox> boxes;
    std::vector<PageLine> lines;
    std::vector<PageText> texts;
    std::optional<PagePicture> picture; ///< between boxes and lines
    std::vector<PageBox> overlays; ///< between lines and texts
    std::size_t stageLines = 0; ///< how many of the lines, first ones, belong to the picture
    std::size_t stageOverlays = 0;
    std::size_t stageTexts = 0;
    std::vector<std::string> overflows; ///< what did not fit and was cut; empty on a good page
};

} // namespace atlas::views
