# The top level holds only the agreed entries. Only what git tracks counts: people may keep pictures
# and build folders beside them.
cmake_minimum_required(VERSION 3.24)

set(agreed CMakeLists.txt CMakePresets.json README.md app model packaging resources tests views)

execute_process(
    COMMAND git -c safe.directory=* -C ${CMAKE_CURRENT_LIST_DIR}/../.. ls-tree --name-only HEAD
    OUTPUT_VARIABLE entries ERROR_VARIABLE error RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(STATUS "skipped: not a git checkout with commits (${error})")
    return()
endif()

string(REPLACE "\n" ";" entries "${entries}")
set(broken "")
foreach(entry IN LISTS entries)
    if(entry AND NOT entry MATCHES "^\\." AND NOT entry IN_LIST agreed)
        string(APPEND broken "  ${entry}: not one of the agreed entries of the top level\n")
    endif()
endforeach()
foreach(entry IN LISTS agreed)
    if(NOT entry IN_LIST entries)
        string(APPEND broken "  ${entry}: missing from the top level\n")
    endif()
endforeach()
if(broken)
    message(FATAL_ERROR "broken rules:\n${broken}")
endif()
message(STATUS "the top level is as agreed")
