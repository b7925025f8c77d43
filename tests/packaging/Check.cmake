# cmake -DCHECK=... -DINSTALLED=... -DSOURCE=... -DBUILD=... -P Check.cmake
cmake_minimum_required(VERSION 3.24)

# Runs a command that must succeed and, but for its stdout, stay silent; skips without the tool.
function(demand tool)
    find_program(found_${tool} ${tool})
    if(NOT found_${tool})
        message("skipped: ${tool} is not installed")
        return()
    endif()
    execute_process(COMMAND ${found_${tool}} ${ARGN}
        RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE err)
    if(NOT result EQUAL 0 OR err)
        message(FATAL_ERROR "${tool} says:\n${out}${err}")
    endif()
endfunction()

if(CHECK STREQUAL "desktop")
    demand(desktop-file-validate ${SOURCE}/packaging/desktop/neuron-atlas.desktop)
elseif(CHECK STREQUAL "metainfo")
    demand(appstreamcli validate --no-net
        ${INSTALLED}/local.neuron_atlas.NeuronAtlas.metainfo.xml)
elseif(CHECK STREQUAL "manual")
    demand(man --warnings -E UTF-8 -l ${INSTALLED}/neuron-atlas.1.gz)
elseif(CHECK STREQUAL "completions")
    demand(bash -n ${INSTALLED}/neuron-atlas.bash)
    demand(zsh -n ${INSTALLED}/_neuron-atlas)
    demand(fish -n ${INSTALLED}/neuron-atlas.fish)
elseif(CHECK STREQUAL "install")
    set(destination ${INSTALLED}/destination)
    file(REMOVE_RECURSE ${destination})
    set(ENV{DESTDIR} ${destination})
    execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix /usr
        RESULT_VARIABLE result OUTPUT_QUIET)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "cmake --install failed")
    endif()
    foreach(file IN ITEMS
            bin/neuron-atlas share/applications/neuron-atlas.desktop
            share/mime/packages/neuron-atlas.xml share/man/man1/neuron-atlas.1.gz
            share/metainfo/local.neuron_atlas.NeuronAtlas.metainfo.xml
            share/icons/hicolor/scalable/apps/neuron-atlas.svg
            share/bash-completion/completions/neuron-atlas
            share/fish/vendor_completions.d/neuron-atlas.fish
            share/doc/neuron-atlas/copyright)
        if(NOT EXISTS ${destination}/usr/${file})
            message(FATAL_ERROR "/usr/${file} is not installed")
        endif()
    endforeach()
    file(REMOVE_RECURSE ${destination})
endif()
