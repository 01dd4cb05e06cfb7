//===- tool/LargeStack.h - room for deeply nested code --------------------===//

#ifndef PARFOLD_TOOL_LARGESTACK_H
#define PARFOLD_TOOL_LARGESTACK_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/thread.h"
#include <optional>

namespace parfold {

/// Clang and the stages go down nested code by recursion, and generated
/// programs nest deeper than the stack of a main thread.
inline void onLargeStack(llvm::function_ref<void()> Work) {
  constexpr std::optional<unsigned> StackSize = 256 << 20;
  llvm::thread(StackSize, [&] { Work(); }).join();
}

} // namespace parfold

#endif // PARFOLD_TOOL_LARGESTACK_H
