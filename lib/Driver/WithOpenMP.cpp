//===- Driver/WithOpenMP.cpp - what OpenMP makes of a file ----------------===//
//
// A rewritten loop runs where OpenMP is switched on, and there a file may be
// another one than parfold was asked about:
//
//   static int scale;
//   #pragma omp threadprivate(scale)
//
//   #ifdef _OPENMP
//   int me(void) { return omp_get_thread_num(); }
//   #else
//   int me(void) { return 0; }
//   #endif
//
// So both are asked. Loops that are there with OpenMP only stay as they are.
//
//===----------------------------------------------------------------------===//

#include "Driver/WithOpenMP.h"
#include "Driver/Merge.h"
#include "llvm/ADT/STLExtras.h"

namespace parfold {

UnitResult agreedWith(UnitResult Plain, const UnitResult *WithOpenMP) {
  auto In = [](auto &Range, const Place &Where) {
    return llvm::find_if(Range, [&](const auto &Loop) {
      return !(Loop.Where < Where) && !(Where < Loop.Where);
    });
  };
  UnitResult Other{{}, Plain.Change};
  Other.Change.Loops.clear();
  for (const LoopReport &Loop : Plain.Loops) {
    if (Loop.State != Status::Parallelized && Loop.State != Status::Covered) {
      Other.Loops.push_back(Loop);
      continue;
    }
    if (!WithOpenMP)
      continue;
    if (auto Found = In(WithOpenMP->Loops, Loop.Where);
        Found != WithOpenMP->Loops.end())
      Other.Loops.push_back(*Found);
    auto Edits = In(WithOpenMP->Change.Loops, Loop.Where);
    if (Edits == WithOpenMP->Change.Loops.end())
      continue;
    Other.Change.Loops.push_back(*Edits);
    // The header may be there with OpenMP, where it is needed.
    if (auto Own = In(Plain.Change.Loops, Loop.Where);
        Own != Plain.Change.Loops.end())
      Own->NeedsOmpHeader = Edits->NeedsOmpHeader;
  }
  return mergeResults({std::move(Plain), std::move(Other)},
                      ReasonId::DiffersWithOpenMP);
}

} // namespace parfold
