//===- Recognize/State.h - what depends on earlier iterations -------------===//
//
// Recognisers ask of every term whether it depends on the state, that is on
// the value a carried variable had before the iteration. What does not is the
// same whichever thread computes it, and when.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_RECOGNIZE_STATE_H
#define PARFOLD_RECOGNIZE_STATE_H

#include "Facts/Term.h"
#include "parfold/Facts.h"
#include "llvm/ADT/DenseMap.h"

namespace parfold {

class State {
public:
  explicit State(const LoopFacts &Facts) : Facts(Facts) {}

  const LoopFacts &facts() const { return Facts; }
  TermTable &terms() const { return *Facts.Terms; }

  bool isCarried(const clang::VarDecl *Variable) const {
    return Facts.Carried.count(Variable);
  }
  /// A carried variable whose start value \p Of depends on, or null.
  const clang::VarDecl *dependsOn(TermRef Of) const;
  /// Does \p Of depend on the start value of \p Variable?
  bool dependsOn(TermRef Of, const clang::VarDecl *Variable) const;
  /// Is the value of \p Variable after an iteration free of its own start
  /// value, that is set anew every time?
  bool isSetAnew(const clang::VarDecl *Variable) const;

  /// The conditions that all must hold for \p Condition, '&&' taken apart.
  PathCondition conjuncts(TermRef Condition) const;
  /// Likewise for all conditions of \p Path.
  PathCondition conjuncts(const PathCondition &Path) const;

private:
  void split(TermRef Condition, PathCondition &Into) const;

  const LoopFacts &Facts;
  mutable llvm::DenseMap<TermRef, const clang::VarDecl *> Known;
};

} // namespace parfold

#endif // PARFOLD_RECOGNIZE_STATE_H
