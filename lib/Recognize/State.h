//===- Recognize/State.h - what depends on earlier iterations -------------===//
//
// Recognisers ask of every term whether it depends on the state, that is on
// the value a carried place had before the iteration. What does not is the
// same whichever thread computes it, and when.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_RECOGNIZE_STATE_H
#define PARFOLD_RECOGNIZE_STATE_H

#include "Facts/Term.h"
#include "parfold/Facts.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallPtrSet.h"
#include <optional>

namespace parfold {

/// Is \p Place an element behind \p Pointer, or a part of one?
bool isBehind(TermRef Place, TermRef Pointer);

/// A running value that never falls.
struct Growth {
  uint64_t Most = 0;    ///< that one iteration adds
  bool IsExact = false; ///< it does not wrap around
};

class State {
public:
  explicit State(const LoopFacts &Facts) : Facts(Facts) {}

  const LoopFacts &facts() const { return Facts; }
  TermTable &terms() const { return *Facts.Terms; }

  bool isCarried(TermRef Place) const {
    return Facts.Carried.count(Place) && !Inductions.contains(Place);
  }
  /// From here on the value of \p Place counts as known: it is computed from
  /// the number of the iteration.
  void setInduction(TermRef Place) {
    Inductions.insert(Place);
    Known.clear();
  }
  bool isInduction(TermRef Place) const { return Inductions.contains(Place); }
  /// From here on the value of \p Place counts as known: a chunk knows it when
  /// it starts.
  void setRunning(TermRef Place) {
    Running.insert(Place);
    Known.clear();
  }
  bool isRunning(TermRef Place) const { return Running.contains(Place); }
  void setGrowth(TermRef Place, Growth By) { Growths.try_emplace(Place, By); }
  std::optional<Growth> growthOf(TermRef Place) const {
    auto Entry = Growths.find(Place);
    return Entry == Growths.end() ? std::nullopt : std::optional(Entry->second);
  }
  /// From here on, or no longer, all elements behind \p Pointer belong to the
  /// state: iterations fold into them.
  void setFolded(TermRef Pointer, bool IsFolded) {
    IsFolded ? (void)Folded.insert(Pointer) : (void)Folded.erase(Pointer);
    Known.clear();
  }
  /// Is \p Place behind such a pointer?
  bool isFolded(TermRef Place) const {
    return llvm::any_of(Folded,
                        [&](TermRef Array) { return isBehind(Place, Array); });
  }
  /// Are the two behind the same one?
  bool isFoldedTogether(TermRef A, TermRef B) const {
    return llvm::any_of(Folded, [&](TermRef Array) {
      return isBehind(A, Array) && isBehind(B, Array);
    });
  }
  /// The value of \p Place after the iteration; it must be carried.
  TermRef after(TermRef Place) const {
    return Facts.Carried.find(Place)->second.After;
  }
  /// Is \p Of the value that \p Place has before the iteration, or before a
  /// round of a loop in it, or before some store in it?
  bool isBefore(TermRef Of, TermRef Place) const {
    return (Of->kind() == TermKind::Start || Of->kind() == TermKind::Phi ||
            Of->kind() == TermKind::Load) &&
           Of->operand(0) == Place;
  }

  /// A carried place on whose start value \p Of depends, or null.
  TermRef dependsOn(TermRef Of) const;
  /// Does \p Of depend on the start value of \p Place?
  bool dependsOn(TermRef Of, TermRef Place) const;
  /// Is the value of \p Place after an iteration free of its own start value,
  /// that is set anew every time?
  bool isSetAnew(TermRef Place) const;

  /// The conditions that all must hold for \p Condition, '&&' taken apart.
  PathCondition conjuncts(TermRef Condition) const;
  /// Likewise for all conditions of \p Path.
  PathCondition conjuncts(const PathCondition &Path) const;

private:
  using Split = llvm::SetVector<TermRef, PathCondition>;
  void split(TermRef Condition, Split &Into) const;

  const LoopFacts &Facts;
  llvm::SmallPtrSet<TermRef, 4> Inductions, Running, Folded;
  llvm::DenseMap<TermRef, Growth> Growths;
  /// By term: what dependsOn found.
  mutable llvm::DenseMap<TermRef, TermRef> Known;
  mutable llvm::DenseMap<TermRef, llvm::DenseMap<TermRef, TermRef>>
      KnownOfPlace;
};

} // namespace parfold

#endif // PARFOLD_RECOGNIZE_STATE_H
