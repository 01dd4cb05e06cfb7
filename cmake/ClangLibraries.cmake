# The Clang that parfold is made of: its libraries and its own headers.

# Clang's libraries promise nothing from one major version to the next, so only
# versions that the tests have passed with are accepted: scripts/matrix.sh
# runs them with the oldest. 17 and 18 lie between, and Debian 12 does not have
# them. What differs is in lib/Source/ClangCompat.h.
set(PARFOLD_OLDEST_LLVM 16)
set(PARFOLD_NEWEST_LLVM 19)

# No version is given to find_package, because Clang's package files accept an
# exact one only. The hints put a supported version before whatever else is
# installed; -DClang_DIR=... points elsewhere.
set(hints)
foreach(version RANGE ${PARFOLD_NEWEST_LLVM} ${PARFOLD_OLDEST_LLVM} -1)
  list(APPEND hints "/usr/lib/llvm-${version}")
endforeach()
find_package(Clang CONFIG REQUIRED HINTS ${hints})

if(LLVM_VERSION_MAJOR LESS PARFOLD_OLDEST_LLVM OR
   LLVM_VERSION_MAJOR GREATER PARFOLD_NEWEST_LLVM)
  message(FATAL_ERROR
    "parfold needs Clang ${PARFOLD_OLDEST_LLVM} (newest supported: "
    "${PARFOLD_NEWEST_LLVM}), but this is ${LLVM_PACKAGE_VERSION}, from "
    "${Clang_DIR}. Give another with -DClang_DIR=<prefix>/lib/cmake/clang.")
endif()
message(STATUS "Clang ${LLVM_PACKAGE_VERSION}: ${Clang_DIR}")

foreach(library clang-cpp LLVM)
  if(NOT TARGET ${library})
    message(FATAL_ERROR
      "Clang ${LLVM_PACKAGE_VERSION} in ${Clang_DIR} has no shared library "
      "'${library}', which parfold links to.")
  endif()
endforeach()

# stddef.h and its like belong to the compiler, not to the C library: a tool
# that does not find them can parse next to nothing. This is where they are
# looked for unless --resource-dir says otherwise.
set(PARFOLD_CLANG_RESOURCE_DIR
  "${LLVM_LIBRARY_DIR}/clang/${LLVM_VERSION_MAJOR}"
  CACHE PATH "Clang's resource directory, which has include/stddef.h")
if(NOT EXISTS "${PARFOLD_CLANG_RESOURCE_DIR}/include/stddef.h")
  message(FATAL_ERROR
    "Clang's own headers are not in ${PARFOLD_CLANG_RESOURCE_DIR}. Give "
    "-DPARFOLD_CLANG_RESOURCE_DIR=<what 'clang -print-resource-dir' prints>.")
endif()
