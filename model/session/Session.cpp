#include "model/session/Session.h"

namespace atlas {

SessionDocument workOf(const SessionDocument& document)
{
    SessionDocument work = document;
    work.places.clear();
    work.at = 0;
    if (document.at < document.places.size()) {
        work.places.push_back({.machine = document.places[document.at].machine});
    }
    work.pages = {};
    if (work.run) {
        work.run->moment.reset();
        work.run->shown = true;
    }
    if (work.story)
        work.story->slide = 0;
    return work;
}

} // namespace atlas
