#include "app/cli/Run.h"

#include <span>

int main(int argc, char** argv)
{
    return atlas::app::runCommandLine({argv, static_cast<std::size_t>(argc)});
}
