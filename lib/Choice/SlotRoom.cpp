//===- Choice/SlotRoom.cpp - how much room slots take ---------------------===//

#include "Choice/SlotRoom.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace clang;

namespace parfold {

/// Threads that a program has started may have stacks of 128 KiB.
static constexpr uint64_t MostBytesOfSlots = 64 * 1024;
/// Larger teams are rare, and wait for memory anyway.
static constexpr uint64_t MostThreads = 1024;
/// If the stack has room for no more than these, the heap is worth asking; with
/// fewer than the others slots are no good at all.
static constexpr uint64_t FewThreads = 64, TooFewThreads = 8;

static uint64_t bytesOfSlot(const ASTContext &Context, const Verdict &V) {
  uint64_t Bytes = 0;
  auto Add = [&](const Location &Where) {
    Bytes += Context.getTypeSizeInChars(Where.Type).getQuantity();
  };
  for (const Fold &F : V.Folds) {
    Add(F.Accumulator);
    for (const Location *Other : F.companions())
      Add(*Other);
    Bytes += Context.getTypeSizeInChars(Context.IntTy).getQuantity(); // a mark
  }
  return Bytes;
}

/// calloc knows the alignment of basic types only (C11 7.22.3p1).
static bool canBeAllocated(const ASTContext &Context, const Verdict &V) {
  auto IsFine = [&](const Location &Where) {
    return Context.getTypeAlignInChars(Where.Type).getQuantity() <= 16;
  };
  return llvm::all_of(V.Folds, [&](const Fold &F) {
    return IsFine(F.Accumulator) &&
           llvm::all_of(F.companions(),
                        [&](const Location *Other) { return IsFine(*Other); });
  });
}

std::optional<SlotRoom> roomForSlots(const ASTContext &Context,
                                     const Verdict &V, bool MayAllocate) {
  uint64_t Bytes = std::max<uint64_t>(bytesOfSlot(Context, V), 1);
  uint64_t Most = llvm::bit_floor(MostBytesOfSlots / Bytes);
  if (Most == 0) // a thread's copies are on its stack in any case
    return std::nullopt;
  if (Most < FewThreads && MayAllocate && canBeAllocated(Context, V))
    return SlotRoom{true, ~uint64_t(0)};
  if (Most < TooFewThreads)
    return std::nullopt;
  return SlotRoom{false, std::min(Most, MostThreads)};
}

const Fold *findForBlocks(const Verdict &V) {
  auto Found = llvm::find_if(V.Folds, dependsOnGrouping);
  return Found == V.Folds.end() ? nullptr : &*Found;
}

bool canHaveBlocks(const ASTContext &Context, const Loop &L, const Verdict &V) {
  const uint64_t Blocks = 256;
  // A directive counts blocks in the type of the iterations, which compilers
  // have up to 64 bits.
  // A running value takes threads that wait for each other, and what is looked
  // for decides how many iterations there are.
  return !V.Found &&
         llvm::none_of(V.Folds, [](const Fold &F) { return F.IsRunning; }) &&
         bytesOfSlot(Context, V) <= MostBytesOfSlots / Blocks &&
         Context.getTypeSize(L.Space->Counter->getType()) <= 64 &&
         V.Arrays.empty();
}

} // namespace parfold
