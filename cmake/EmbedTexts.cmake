# What reports show without a network, as rows of C++ text:
# PAGE("kinds/sum", R"page(...)page") for docs/kinds and docs/reasons, and the
# style sheet and the script of HTML pages.

function(parfold_embed_texts)
  set(rows "")
  foreach(root docs lib/Report)
    file(GLOB files CONFIGURE_DEPENDS
      "${PROJECT_SOURCE_DIR}/${root}/kinds/*.md"
      "${PROJECT_SOURCE_DIR}/${root}/reasons/*.md"
      "${PROJECT_SOURCE_DIR}/${root}/html/*")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${files})
    foreach(file ${files})
      file(READ "${file}" text)
      cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${PROJECT_SOURCE_DIR}/${root}")
      string(REGEX REPLACE "[.]md$" "" file "${file}")
      string(APPEND rows "PAGE(\"${file}\", R\"page(${text})page\")\n")
    endforeach()
  endforeach()
  # (Written only where it is new, so that not everything is compiled again.)
  set(target "${PROJECT_BINARY_DIR}/include/parfold/Pages.inc")
  set(old "")
  if(EXISTS "${target}")
    file(READ "${target}" old)
  endif()
  if(NOT old STREQUAL rows)
    file(WRITE "${target}" "${rows}")
  endif()
endfunction()
parfold_embed_texts()
