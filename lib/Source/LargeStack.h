//===- Source/LargeStack.h - room for deeply nested code ------------------===//

#ifndef PARFOLD_SOURCE_LARGESTACK_H
#define PARFOLD_SOURCE_LARGESTACK_H

#include "llvm/Support/thread.h"
#include <optional>
#include <utility>

namespace parfold {

/// A thread that runs \p Work. Clang and the stages go down nested code by
/// recursion, and generated programs nest deeper than the stack of a main
/// thread.
template <typename Function> llvm::thread largeStackThread(Function &&Work) {
  constexpr std::optional<unsigned> StackSize = 256 << 20;
  return llvm::thread(StackSize, std::forward<Function>(Work));
}

} // namespace parfold

#endif // PARFOLD_SOURCE_LARGESTACK_H
