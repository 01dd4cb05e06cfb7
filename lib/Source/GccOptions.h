//===- Source/GccOptions.h - options that a file sets for itself ----------===//

#ifndef PARFOLD_SOURCE_GCCOPTIONS_H
#define PARFOLD_SOURCE_GCCOPTIONS_H

#include <memory>

namespace clang {
class Preprocessor;
} // namespace clang

namespace parfold {

/// What GCC is told within a file, by '#pragma GCC optimize' or by
/// '__attribute__((optimize(...)))', which Clang knows nothing of. What is said
/// of one function is taken for all.
struct GccOptions {
  bool ChangesMeaning = false;  ///< as -fwrapv or -fno-strict-aliasing does
  bool Traps = false;           ///< -ftrapv
  bool UsesEnvironment = false; ///< -frounding-math and the like
  bool CallsHooks = false;      ///< -finstrument-functions
};

/// Has \p Preprocessor fill the returned value while files are read. Call
/// before parsing, read after.
std::shared_ptr<const GccOptions>
recordGccOptions(clang::Preprocessor &Preprocessor);

} // namespace parfold

#endif // PARFOLD_SOURCE_GCCOPTIONS_H
