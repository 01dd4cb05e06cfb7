# Compiles through ccache where it is installed and no launcher is set.

find_program(PARFOLD_CCACHE ccache DOC "ccache, to compile nothing twice")
if(PARFOLD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # What ccache must overlook to cache the users of a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros
    "${PARFOLD_CCACHE}")
endif()
