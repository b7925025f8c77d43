# Which folders of C++ may include which. A folder may always include itself.
set(rooms
    model/support model/units model/numerics model/catalog model/workload model/facts
    model/engines
    model/topology model/compare model/hierarchy model/parts model/features model/reference
    model/simulation/trace model/simulation/network model/simulation/collective
    model/simulation/playback
    model/simulation/memory model/guidelines model/simulation/neuroncore model/layout model/drawing
    model/session model/story
    views app tests)

set(may_include_model/support "")
set(may_include_model/units model/support)
set(may_include_model/catalog model/support model/units)
set(may_include_model/workload model/support model/units model/catalog)
set(may_include_model/topology model/support model/units model/catalog)
set(may_include_model/parts ${may_include_model/topology} model/topology)
set(may_include_model/reference ${may_include_model/parts} model/parts)
set(may_include_model/simulation/network ${may_include_model/topology} model/topology)
set(may_include_model/simulation/trace model/support model/units)
set(may_include_model/simulation/collective
    ${may_include_model/simulation/network} model/simulation/network model/simulation/trace)
set(may_include_model/compare ${may_include_model/parts})
set(may_include_model/hierarchy ${may_include_model/compare} model/compare)
set(may_include_model/simulation/playback ${may_include_model/simulation/network}
    model/simulation/network model/simulation/collective)
set(may_include_model/layout ${may_include_model/parts} model/parts)
set(may_include_model/drawing ${may_include_model/layout} model/layout)
set(may_include_model/session
    ${may_include_model/drawing} model/drawing
    ${may_include_model/simulation/collective} model/simulation/collective)
set(may_include_model/facts model/support model/units model/catalog)
set(may_include_model/numerics model/support)
set(may_include_model/engines ${may_include_model/facts} model/facts)
set(may_include_model/simulation/memory
    ${may_include_model/simulation/collective} model/simulation/collective model/workload)
set(may_include_model/guidelines
    ${may_include_model/simulation/memory} model/simulation/memory)
set(may_include_model/simulation/neuroncore
    ${may_include_model/engines} model/engines model/simulation/trace)
set(may_include_model/features ${may_include_model/parts} model/parts)
set(may_include_model/story
    ${may_include_model/drawing} model/drawing model/workload model/compare model/hierarchy model/features
    model/reference model/simulation/trace model/simulation/network model/simulation/collective
    model/simulation/memory)
set(may_include_views model)
set(may_include_app model views)
set(may_include_tests model views app)

# Headers for the sources of their own folder alone. They may include Boost.
set(private_headers model/topology/Graph.h)
