# Run by atlas_embed_files: writes OUTPUT, a C++ source with the texts of FILES as raw strings.
set(entries "")
foreach(file IN LISTS FILES)
    get_filename_component(name ${file} NAME)
    file(READ ${file} text)
    if(text MATCHES "\\)ATLAS\"")
        message(FATAL_ERROR "${file} holds the raw string delimiter )ATLAS\"")
    endif()
    string(APPEND entries "    {\"${name}\", R\"ATLAS(${text})ATLAS\"},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"model/catalog/CatalogReader.h\"

#include <array>

namespace atlas {

namespace {

constexpr auto files = std::to_array<CatalogText>({
${entries}});

} // namespace

std::span<const CatalogText> ${FUNCTION}()
{
    return files;
}

} // namespace atlas
")
