//===- parfold/Facts.h - stage 2: what one iteration does -----------------===//
//
// One iteration as a function of the state: for every variable that outlives
// the iteration and is written in it, its value afterwards as a term over the
// values before (Facts/Term.h). Beside it, everything whose execution could
// be noticed otherwise: what is read, what may trap, what is branched on.
//
// Facts are complete or say that they are not: a construct that the
// evaluation does not know becomes a reason, never a guess.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_FACTS_H
#define PARFOLD_FACTS_H

#include "parfold/Loops.h"
#include "parfold/Report.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include <memory>
#include <vector>

namespace parfold {

class LiveOut;
class Term;
class TermTable;
using TermRef = const Term *;

/// The conditions, all of which hold where something is executed.
using PathCondition = std::vector<TermRef>;

/// One assignment to a variable declared outside the body.
struct Write {
  const clang::Expr *At;
  PathCondition Path;
  bool IsStatement; ///< it is a statement, or an operand of one's commas
};

/// Something whose execution can fail or depends on memory: reading a place,
/// dividing by a value, calling a function.
struct Hazard {
  enum Kind {
    Read,   ///< Value is the place
    Divide, ///< Value is the divisor, not a constant
    Call,   ///< Value is the call
  } What;
  TermRef Value;
  PathCondition Path;
  const clang::Expr *At;
};

/// A condition that decides what is executed or which value is taken.
struct Branch {
  TermRef Condition;
  const clang::Expr *At;
};

/// A variable declared outside the body and written in it.
struct CarriedVariable {
  TermRef After = nullptr; ///< its value after the iteration
  std::vector<Write> Writes;
  /// Its value after the loop may be read; true too where that decides
  /// nothing.
  bool LiveAfter = true;
  bool Exposed = true; ///< it may be reached through a pointer
};

/// How much one iteration computes, for the cost model.
struct Work {
  unsigned Loads = 0, IndirectLoads = 0, Integer = 0, Floating = 0,
           Divisions = 0, Calls = 0, Branches = 0;
};

/// What one iteration does. Terms live as long as this does.
struct LoopFacts {
  std::shared_ptr<TermTable> Terms;
  llvm::MapVector<const clang::VarDecl *, CarriedVariable> Carried;
  std::vector<Hazard> Hazards;
  std::vector<Branch> Branches;
  /// Variables declared outside the loop that it or its header mentions.
  llvm::SetVector<const clang::VarDecl *> Mentioned;
  /// Functions called that may set errno.
  std::vector<const clang::FunctionDecl *> SetErrno;
  /// Values of the header's expressions, null where there is no space.
  TermRef First = nullptr, Bound = nullptr, Step = nullptr;
  bool CounterLiveAfter = true, CounterExposed = true;
  Work PerIteration;
  bool Complete = false; ///< every construct was understood
  std::vector<Reason> Reasons;
};

/// Evaluates the header and one iteration of \p Loop. \p Live answers for the
/// functions of \p Unit, and remembers.
LoopFacts collectFacts(const Unit &Unit, const Loop &Loop, LiveOut &Live);

/// The state after one iteration, a line a variable; then hazards, branches.
void printFacts(llvm::raw_ostream &, const Loop &, const LoopFacts &);

} // namespace parfold

#endif // PARFOLD_FACTS_H
