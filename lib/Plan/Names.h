//===- Plan/Names.h - names that mean nothing else ------------------------===//

#ifndef PARFOLD_PLAN_NAMES_H
#define PARFOLD_PLAN_NAMES_H

#include "parfold/Loops.h"
#include "llvm/ADT/StringSet.h"

namespace parfold {

/// Hands out names for new block-scope variables around a copy of a loop.
/// Hiding a name of an outer scope is harmless unless the loop uses it; so a
/// name is free when it is no macro and the loop's text does not contain it,
/// nor anything that the loop's macros may expand to.
class Names {
public:
  Names(const Unit &Unit, const Loop &Loop);

  /// Does the loop, or a macro that it uses, contain the word \p Name?
  bool mentions(llvm::StringRef Name) const { return Taken.contains(Name); }

  /// Keeps the names in \p Text, which stands beside the loop, from being
  /// handed out.
  void take(llvm::StringRef Text);

  /// \p Wish, or \p Wish with a number where that is taken.
  std::string fresh(llvm::StringRef Wish);

private:
  bool isTaken(llvm::StringRef Name) const;

  const Unit &U;
  llvm::StringSet<> Taken;
};

} // namespace parfold

#endif // PARFOLD_PLAN_NAMES_H
