#pragma once

#include "model/story/StoryFile.h"

#include <catch2/catch.hpp>

#include <string_view>

namespace atlas::app {

/// Three slides, of which the second has two steps and the third a run that plays.
inline constexpr std::string_view smallTalk = R"(---
title: A small talk
---

# Chips in a ring

```atlas
view: torus:4x4
```

Sixteen chips.

<!-- Say hello. -->

---

# Two steps

```atlas
view: torus:4x4
highlight: chips 0
```

First.

```atlas
highlight: chips 5
```

Second.

---

# A run

```atlas
view: torus:4x4
simulate: all-reduce 1GiB ring
play: yes
```
)";

inline Story storyOf(std::string_view text)
{
    const auto story = readStory(text, "talk.md");
    REQUIRE(story);
    return *story;
}

} // namespace atlas::app
