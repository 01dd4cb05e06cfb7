//===- Verdict/ArrayMentions.h - where a loop names an array --------------===//

#ifndef PARFOLD_VERDICT_ARRAYMENTIONS_H
#define PARFOLD_VERDICT_ARRAYMENTIONS_H

#include "parfold/Facts.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace clang {
class DeclRefExpr;
class Expr;
class Stmt;
} // namespace clang

namespace parfold {

/// Looks for an array's name in the text of accesses to its elements. A copy of
/// the array takes its place there; what is not found keeps the name.
class ArrayMentions {
public:
  /// \p Array is the pointer to the first element.
  ArrayMentions(const LoopFacts &Facts, const clang::Stmt *Loop, TermRef Array)
      : Facts(Facts), Loop(Loop), Array(Array) {}

  /// The part of the text of \p Access that names the array, or that of the
  /// declaration of a pointer by which it goes; null where there is none.
  const clang::Expr *find(const Access &Access);
  /// Is there no other use of the pointers that led to a name?
  bool areComplete() const;

private:
  const clang::Expr *inPlace(const clang::Expr *E);
  const clang::Expr *inPointer(const clang::Expr *E);

  const LoopFacts &Facts;
  const clang::Stmt *Loop;
  TermRef Array;
  llvm::SmallPtrSet<const clang::DeclRefExpr *, 8> Followed;
};

} // namespace parfold

#endif // PARFOLD_VERDICT_ARRAYMENTIONS_H
