//===- Loops/EndText.h - how new code names the ends of a loop ------------===//

#ifndef PARFOLD_LOOPS_ENDTEXT_H
#define PARFOLD_LOOPS_ENDTEXT_H

#include "Source/ExprText.h"
#include "parfold/Loops.h"
#include "clang/AST/Expr.h"

namespace parfold {

/// Stand for the names of variables in guards; the plan knows the names. (No
/// C expression has an '@'.)
inline constexpr char HoistedFirst[] = "@first", HoistedBound[] = "@bound";

/// What stands for \p E, if that is one of the ends of \p Space and hoisted.
inline llvm::StringRef hoistedName(const IterationSpace &Space,
                                   const clang::Expr *E) {
  auto Is = [&](const clang::Expr *End) {
    return E->IgnoreParenImpCasts() == End->IgnoreParenImpCasts();
  };
  return Space.HoistsFirst && Is(Space.First)   ? HoistedFirst
         : Space.HoistsBound && Is(Space.Bound) ? HoistedBound
                                                : llvm::StringRef();
}

/// As operandText, of \p E which may be one of the ends of \p Space.
inline std::string endOperand(const Unit &Unit, const IterationSpace &Space,
                              const clang::Expr *E) {
  llvm::StringRef Name = hoistedName(Space, E);
  return Name.empty() ? operandText(Unit, E) : Name.str();
}

/// As comparedText, likewise.
inline std::string endCompared(const Unit &Unit, const IterationSpace &Space,
                               const clang::Expr *E) {
  llvm::StringRef Name = hoistedName(Space, E);
  return Name.empty() ? comparedText(Unit, E) : Name.str();
}

} // namespace parfold

#endif // PARFOLD_LOOPS_ENDTEXT_H
