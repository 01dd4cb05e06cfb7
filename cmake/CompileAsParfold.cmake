# compile_as_parfold(NAME): how every part of parfold is compiled and linked.

option(PARFOLD_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(PARFOLD_FUZZER "Build the target for libFuzzer; takes Clang as compiler" OFF)

function(compile_as_parfold name)
  target_compile_features(${name} PRIVATE cxx_std_17)
  set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF)
  target_include_directories(${name} PRIVATE
    "${PROJECT_SOURCE_DIR}/include"
    "${PROJECT_SOURCE_DIR}/lib"
    "${PROJECT_BINARY_DIR}/include")
  target_include_directories(${name} SYSTEM PRIVATE
    ${CLANG_INCLUDE_DIRS} ${LLVM_INCLUDE_DIRS})
  target_compile_options(${name} PRIVATE
    -Wall -Wextra
    # gcc 12 takes the values of std::optional and std::variant for unset.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    # Clang forgets that what is in a precompiled header is a system's, and
    # libstdc++ uses what it deprecates. gcc tells where parfold does.
    $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>
    -fno-rtti  # as LLVM is built: its classes have no type information
    -UNDEBUG)  # assertions stay on in every build

  # Messages of failed assertions name sources from the project's folder, so
  # that what is installed names no folder of the machine that built it.
  target_compile_options(${name} PRIVATE
    "-fmacro-prefix-map=${PROJECT_SOURCE_DIR}/="
    "-fmacro-prefix-map=${PROJECT_BINARY_DIR}/=")

  # What an older LLVM lacks is there in every file.
  if(LLVM_VERSION_MAJOR LESS PARFOLD_NEWEST_LLVM)
    target_compile_options(${name} PRIVATE "SHELL:-include Source/ClangCompat.h")
  endif()

  if(PARFOLD_SANITIZE)
    # 'vptr' would need the type information.
    set(flags -fsanitize=address,undefined -fno-sanitize=vptr)
    target_compile_options(${name} PRIVATE
      ${flags} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(${name} PRIVATE ${flags})
    get_target_property(type ${name} TYPE)
    if(type STREQUAL EXECUTABLE)
      target_sources(${name} PRIVATE
        "${PROJECT_SOURCE_DIR}/cmake/SanitizerOptions.cpp")
    endif()
  endif()
  if(PARFOLD_FUZZER)
    target_compile_options(${name} PRIVATE -fsanitize=fuzzer-no-link)
  endif()
endfunction()
