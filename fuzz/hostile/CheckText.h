//===- fuzz/hostile/CheckText.h - what must hold for any text -------------===//
//
// Whatever bytes a file has: parfold does not crash; it rewrites loops, or says
// why it does not; what it writes compiles, and running it again changes
// nothing. Nothing here touches the disk.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_FUZZ_CHECKTEXT_H
#define PARFOLD_FUZZ_CHECKTEXT_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace parfold {

/// How far parfold came with a text.
struct CheckedText {
  bool Compiles = false;
  unsigned Loops = 0, Rewritten = 0;
  /// What parfold did wrong, with the options that show it.
  std::optional<std::string> Fault;
};

/// Takes \p Text through the driver as a C file, under several sets of options.
CheckedText checkText(llvm::StringRef Text);

} // namespace parfold

#endif // PARFOLD_FUZZ_CHECKTEXT_H
