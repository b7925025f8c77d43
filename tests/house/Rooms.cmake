# Which folders of C++ may include which. A folder may always include itself.
set(rooms
    model/support model/units model/catalog model/topology model/layout model/drawing
    views app tests)

set(may_include_model/support "")
set(may_include_model/units model/support)
set(may_include_model/catalog model/support model/units)
set(may_include_model/topology model/support model/units model/catalog)
set(may_include_model/layout model/support model/units model/catalog model/topology)
set(may_include_model/drawing ${may_include_model/layout} model/layout)
set(may_include_views model)
set(may_include_app model views)
set(may_include_tests model views app)

# Headers for the sources of their own folder alone. They may include Boost.
set(private_headers model/topology/Graph.h)
