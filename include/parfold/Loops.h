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
#include "clang/AST/Type.h"
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

/// What a loop that is not in OpenMP's canonical form needs beside a new
/// header.
struct FreeForm {
  /// The counter starts with the value that it has before the loop.
  bool StartsAsItIs = false;
  /// Of a 'for', where it does more than set the counter: runs first.
  const clang::Stmt *Init = nullptr;
  /// The test comes before the first iteration.
  bool TestsFirst = true;
  /// What the test adds to the counter: -1 for 'while (n--)'.
  int64_t TestAdds = 0;
  /// 'if (...) break;' in the body, in place of a test.
  const clang::Stmt *ExitTest = nullptr;
  const clang::Expr *Condition = nullptr;
  /// 'while (i < n && ...)': these must hold, too, or the loop is left early.
  std::vector<const clang::Expr *> Further;
  const clang::Expr *Increment = nullptr;
  const clang::Stmt *Body = nullptr;
  /// Other variables that the 'for' adds constants to.
  std::vector<const clang::VarDecl *> AlsoCounts;
  /// Assignments to the counter that are statements of the body, none of which
  /// the rest of an iteration comes to see.
  std::vector<const clang::Expr *> LastUpdates;
  /// All assignments to it are such, or stand in the 'for'.
  bool UpdatesAreLast = true;
};

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
  /// The step is added in a type in which a signed counter comes round at its
  /// end, and no overflow is undefined: 'i += 3u'.
  bool StepComesRound = false;
  std::optional<int64_t> ConstantFirst; ///< value of First, where constant
  std::optional<uint64_t> Trips;        ///< where constant
  /// The bound is Bound less this constant and this value: 'i + 2 < n' is
  /// 'i < n - 2'. Only on the way up.
  int64_t BoundLess = 0;
  const clang::Expr *BoundLessExpr = nullptr;
  bool hasOffset() const { return BoundLess != 0 || BoundLessExpr; }
  /// The type that counter and bound are compared in.
  clang::QualType Compared;
  /// These call functions, so new code computes them once, into a variable.
  /// Guards have EndText's place holders for its name.
  bool HoistsFirst = false, HoistsBound = false;
  /// Set where the header has to be written anew.
  std::optional<FreeForm> Free;
  bool startsAsItIs() const { return Free && Free->StartsAsItIs; }
  uint64_t MostTrips = ~uint64_t(0); ///< that the types allow
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
  /// A comment 'parfold: reproducible' stands in front of it, or of a
  /// statement around it; and in front of the loop itself.
  bool IsReproducible = false, HasComment = false;

  /// A comment 'parfold: min-trips N' stands in front of it.
  std::optional<uint64_t> MinTrips;

  /// There are so many loops in each other that nobody will look into them.
  bool IsTooDeep = false;

  const clang::Stmt *body() const;
};

/// Every loop statement of the main file in source order.
std::vector<Loop> collectLoops(const Unit &);

/// One line a loop: place, iteration space or reasons.
void printLoops(llvm::raw_ostream &, const Unit &, const std::vector<Loop> &);

} // namespace parfold

#endif // PARFOLD_LOOPS_H
