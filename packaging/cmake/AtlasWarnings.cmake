# The project's warnings, linked PRIVATE by each of its targets.
add_library(atlas_warnings INTERFACE)
target_compile_options(atlas_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wdouble-promotion -Wformat=2 -Wswitch-enum
    -Wextra-semi -Wsuggest-override
    # Designated initializers leave members to their defaults on purpose.
    -Wno-missing-field-initializers)

# What every Qt-using target of the project defines.
add_library(atlas_qt_rules INTERFACE)
target_compile_definitions(atlas_qt_rules INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH)
