# atlas_embed_files(<target> <function> <files...>): compiles the files into <target> as a function
# std::span<const atlas::CatalogText> atlas::<function>() that returns their names and texts in order.
function(atlas_embed_files target function)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp)
    add_custom_command(
        OUTPUT ${source}
        COMMAND ${CMAKE_COMMAND} -DOUTPUT=${source} -DFUNCTION=${function} "-DFILES=${ARGN}"
                -P ${PROJECT_SOURCE_DIR}/packaging/cmake/WriteEmbeddedFiles.cmake
        DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/packaging/cmake/WriteEmbeddedFiles.cmake
        VERBATIM)
    target_sources(${target} PRIVATE ${source})
    # The rule belongs to this directory; a target of another directory needs it by name.
    add_custom_target(${function}Source DEPENDS ${source})
    add_dependencies(${target} ${function}Source)
endfunction()
