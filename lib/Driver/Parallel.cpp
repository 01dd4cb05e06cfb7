//===- Driver/Parallel.cpp - work that threads share ----------------------===//
//
// llvm::ThreadPool's threads have stacks of the usual size, which Clang's and
// our own recursion would overflow.
//
//===----------------------------------------------------------------------===//

#include "Driver/Parallel.h"
#include "Source/LargeStack.h"
#include <algorithm>
#include <atomic>
#include <vector>

namespace parfold {

void inParallel(unsigned Jobs, size_t Count,
                llvm::function_ref<void(size_t)> Work) {
  if (Jobs <= 1 || Count <= 1) {
    for (size_t I = 0; I < Count; ++I)
      Work(I);
    return;
  }
  std::atomic<size_t> Next = 0;
  std::vector<llvm::thread> Threads;
  for (size_t K = 0, All = std::min<size_t>(Jobs, Count); K < All; ++K)
    Threads.push_back(largeStackThread([&] {
      for (size_t I = Next++; I < Count; I = Next++)
        Work(I);
    }));
  for (llvm::thread &Thread : Threads)
    Thread.join();
}

} // namespace parfold
