//===- cmake/SanitizerOptions.cpp - defaults of a sanitized build ---------===//
//
// LLVM's allocator marks its free memory for the address sanitizer, but only in
// code that is itself sanitized. Debian's LLVM is not: it hands out memory that
// parfold's copy of the same inline functions has marked as free. So the marks
// are ignored; everything else is still checked.
//
//===----------------------------------------------------------------------===//

extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options() {
  return "allow_user_poisoning=0";
}
