//===- Facts/MemoryState.h - what is where, within an iteration -----------===//
//
// Memory is a chain of stores. To read a place is to walk back along the chain
// until a store to that very place gives its value, or the start of the
// iteration is reached. A store that may have changed the place, but not
// surely, ends the walk: the value is then 'the place in this memory' (Load).
//
// Here places with different roots are taken to be different memory. Whether
// they are is asked of every pair of them, over all iterations, before
// anything is concluded from the facts (Verdict/).
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_FACTS_MEMORYSTATE_H
#define PARFOLD_FACTS_MEMORYSTATE_H

#include "Facts/Reach.h"
#include "llvm/ADT/DenseMap.h"

namespace parfold {

class MemoryState {
public:
  MemoryState(TermTable &Terms, const clang::ASTContext &Context)
      : Terms(Terms), Context(Context) {}

  /// The value at \p Place in \p Memory.
  TermRef read(TermRef Place, TermRef Memory);

  /// \p Memory without the stores that do not touch \p Place.
  TermRef filtered(TermRef Place, TermRef Memory);

  /// Is \p Place the same in every round of \p Loop, and written as a whole or
  /// not at all?
  bool isCarriedBy(const InnerLoop &Loop, TermRef Place);

  /// How \p Place is reached (Facts/Reach.h).
  const AccessPath &path(TermRef Place);

  /// The pointers that iterations advance, as far as they are known.
  Walkers Walking;

  /// Forgets what depends on what is known of inner loops.
  void invalidate() {
    Reads.clear();
    Filtered.clear();
    Paths.clear();
  }

  /// Within an iteration. (That different roots are apart is for the verdict to
  /// see.)
  PlaceRelation relate(TermRef Inner, TermRef Outer);

private:
  bool mayWrite(const InnerLoop &Loop, TermRef Place);
  TermRef project(TermRef Value, TermRef Inner, TermRef Outer);
  AccessPath acrossRounds(TermRef Place, const InnerLoop &Loop);

  TermTable &Terms;
  const clang::ASTContext &Context;
  using Key = std::pair<TermRef, TermRef>;
  llvm::DenseMap<Key, TermRef> Reads, Filtered;
  llvm::DenseMap<TermRef, std::unique_ptr<AccessPath>> Paths;
};

} // namespace parfold

#endif // PARFOLD_FACTS_MEMORYSTATE_H
