//===- Loops/EndText.h - how new code names the ends of a loop ------------===//

#ifndef PARFOLD_LOOPS_ENDTEXT_H
#define PARFOLD_LOOPS_ENDTEXT_H

#include "Source/ExprText.h"
#include "parfold/Loops.h"

namespace parfold {

/// Stand for the names of variables in guards; the plan knows the names. (No
/// C expression has an '@'.)
inline constexpr char HoistedFirst[] = "@first", HoistedBound[] = "@bound";

/// As operandText, of \p E which may be one of the ends of \p Space.
inline std::string endOperand(const Unit &Unit, const IterationSpace &Space,
                              const clang::Expr *E) {
  if (E == Space.First && Space.HoistsFirst)
    return HoistedFirst;
  if (E == Space.Bound && Space.HoistsBound)
    return HoistedBound;
  return operandText(Unit, E);
}

/// As comparedText, likewise.
inline std::string endCompared(const Unit &Unit, const IterationSpace &Space,
                               const clang::Expr *E) {
  bool Hoisted = (E == Space.First && Space.HoistsFirst) ||
                 (E == Space.Bound && Space.HoistsBound);
  return Hoisted ? endOperand(Unit, Space, E) : comparedText(Unit, E);
}

} // namespace parfold

#endif // PARFOLD_LOOPS_ENDTEXT_H
