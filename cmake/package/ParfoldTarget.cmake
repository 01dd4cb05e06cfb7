# parfold_target(<target>
#                [KINDS <kind>...] [FP <name>] [STRATEGY <name>]
#                [NUM_THREADS <expression>] [OPTIONS <option>...]
#                [REPORT <file>])
#
# The C files of the target are compiled as parfold rewrites them; the files
# themselves stay as they are. The arguments are parfold's options. REPORT is a
# JSON file, in the target's build folder unless it has an absolute path, that
# tells after each build what became of every loop.

function(parfold_target target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "FP;STRATEGY;NUM_THREADS;REPORT" "KINDS;OPTIONS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "parfold_target: what is ${arg_UNPARSED_ARGUMENTS}?")
  endif()
  set(options ${arg_OPTIONS})
  if(arg_KINDS)
    list(JOIN arg_KINDS "," kinds)
    list(APPEND options "--kinds=${kinds}")
  endif()
  foreach(name FP STRATEGY NUM_THREADS)
    if(arg_${name})
      string(TOLOWER "${name}" option)
      string(REPLACE "_" "-" option "${option}")
      list(APPEND options "--${option}=${arg_${name}}")
    endif()
  endforeach()
  if(arg_REPORT)
    set(reports "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.parfold")
    list(APPEND options "--report=json:${reports}/")
  endif()

  # A cache asks for the compiler's result with parfold in front of it; what it
  # has kept for other options is not taken.
  get_target_property(program Parfold::parfold-cc LOCATION)
  get_target_property(launcher ${target} C_COMPILER_LAUNCHER)
  if(launcher MATCHES "ccache")
    string(SHA1 key "${options}")
    list(JOIN options " " words)
    list(PREPEND launcher
      "${CMAKE_COMMAND}" -E env "CCACHE_PREFIX=${program}" "CCACHE_NAMESPACE=parfold-${key}" "PARFOLD_OPTIONS=${words}")
  else()
    set(launcher "${program}" ${options})
  endif()
  set_property(TARGET ${target} PROPERTY C_COMPILER_LAUNCHER "${launcher}")

  # Whoever links what was compiled needs OpenMP's library.
  get_target_property(type ${target} TYPE)
  if(type MATCHES "STATIC_LIBRARY|OBJECT_LIBRARY")
    target_link_options(${target} INTERFACE -fopenmp)
  else()
    target_link_options(${target} PRIVATE -fopenmp)
  endif()

  if(arg_REPORT)
    cmake_path(ABSOLUTE_PATH arg_REPORT BASE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}")
    file(MAKE_DIRECTORY "${reports}")
    add_custom_command(TARGET ${target} POST_BUILD
      COMMAND "${program}" "--collect-reports=${reports}" > "${arg_REPORT}"
      BYPRODUCTS "${arg_REPORT}"
      VERBATIM)
  endif()
endfunction()
