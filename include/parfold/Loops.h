//===- parfold/Loops.h - stage 1: loops and their iteration spaces --------===//
//
// Which values the iteration variable takes, known before the first
// iteration: OpenMP's canonical loop form (OpenMP 5.2, 4.4.1), plus what C
// demands beyond it so that counting iterations in advance gives the same
// ones (no wrap-around, no comparison that converts a sign away).
//
// What cannot be proved from the types becomes a condition for the written
// code to test at run time, with the original loop as the alternative.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_LOOPS_H
#define PARFOLD_LOOPS_H

#include "parfold/Report.h"
#include "parfold/Unit.h"
#include "clang/AST/Stmt.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clang {
class Expr;
class FunctionDecl;
class VarDecl;
} // namespace clang

namespace llvm {
class raw_ostream;
}

namespace parfold {

/// How the iteration variable, on the left, is compared with the bound.
enum class Relation { Less, LessEqual, Greater, GreaterEqual, NotEqual };

/// The values of the iteration variable: First, First + Step, ... while it is
/// in Relation to Bound.
struct IterationSpace {
  const clang::VarDecl *Counter = nullptr;
  bool DeclaredInFor = false;          ///< 'for (int i = ...'
  const clang::Expr *First = nullptr;  ///< without side effects
  const clang::Expr *Bound = nullptr;  ///< without side effects
  const clang::Expr *Change = nullptr; ///< the increment as written
  Relation Test = Relation::Less;
  bool Up = true;
  /// Distance from one value to the next, positive; absent when it is the
  /// value of StepExpr, which the guards then make positive.
  std::optional<uint64_t> Step = 1;
  const clang::Expr *StepExpr = nullptr;
  std::optional<int64_t> ConstantFirst; ///< value of First, where constant
  std::optional<uint64_t> Trips;        ///< where constant
  uint64_t MostTrips = ~uint64_t(0);    ///< that the types allow
  /// C conditions without which counting ahead would be wrong.
  std::vector<std::string> Guards;

  // OpenMP's directives count the iterations in the counter's own type.
  /// Conditions without which that could overflow; new code of one's own can
  /// do without.
  std::vector<std::string> CountGuards;
  /// It overflows for sure.
  bool CountOverflows = false;
  /// A loop without iterations must not come to be counted.
  bool CountNeedsTrips = false;
};

/// A loop statement of the main file.
struct Loop {
  const clang::Stmt *Statement = nullptr;
  const clang::FunctionDecl *Function = nullptr;
  /// The statement directly around the loop is not a block: where the loop
  /// stands, C takes one statement only.
  bool NeedsBraces = false;
  std::optional<unsigned> Parent; ///< index of the enclosing loop
  /// The bytes of the loop in the main file, its last ';' or '}' included;
  /// both 0 where the loop is not written there in one piece.
  unsigned Begin = 0, End = 0;
  Place Where;
  std::optional<IterationSpace> Space; ///< absent: see Reasons
  std::vector<Reason> Reasons;         ///< of groups Loop and Source

  const clang::Stmt *body() const;
};

/// Every loop statement of the main file in source order.
std::vector<Loop> collectLoops(const Unit &);

/// One line a loop: place, iteration space or reasons.
void printLoops(llvm::raw_ostream &, const Unit &, const std::vector<Loop> &);

} // namespace parfold

#endif // PARFOLD_LOOPS_H
