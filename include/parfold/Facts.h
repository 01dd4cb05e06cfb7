//===- parfold/Facts.h - stage 2: what one iteration does -----------------===//
//
// One iteration as a function of the state: for every place that outlives the
// iteration and is written in it, its value afterwards as a term over the
// values before (Facts/Term.h). Beside it, everything whose execution could
// be noticed otherwise: the memory that is touched, what may trap, what is
// branched on.
//
// Facts are complete or say that they are not: a construct that the
// evaluation does not know becomes a reason, never a guess.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_FACTS_H
#define PARFOLD_FACTS_H

#include "Memory/AccessPath.h"
#include "parfold/Loops.h"
#include "parfold/Report.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include <deque>
#include <memory>
#include <vector>

namespace parfold {

class Knowledge;
struct InnerLoop;

/// The conditions, all of which hold where something is executed.
using PathCondition = std::vector<TermRef>;

/// One read or write of memory, or one assignment to a local scalar.
struct Access {
  enum Kind { Read, Write } What = Read;
  TermRef Place = nullptr; ///< may have subscripts of which nothing is known
  AccessPath Reach;        ///< how Place is reached from its root
  TermRef Value = nullptr; ///< that is written; null for a read
  PathCondition Path;      ///< when it happens
  const InnerLoop *In = nullptr;   ///< innermost loop of the body around it
  const clang::Expr *At = nullptr; ///< for messages
  /// The place as the loop's text spells it; null where another function's
  /// text does.
  const clang::Expr *Spelled = nullptr;
  /// At is a statement, or an operand of one's commas.
  bool IsStatement = false;
  /// A call of this function touches it; null: the loop itself does.
  const clang::NamedDecl *By = nullptr;
};

/// Something that can fail or needs care when it is executed.
struct Hazard {
  enum Kind {
    Divide, ///< Value is the divisor, not a constant
    Call,   ///< Value is the call
  } What;
  TermRef Value;
  PathCondition Path;
  const clang::Expr *At;
  const InnerLoop *In = nullptr; ///< as of an access
};

/// A condition that decides what is executed or which value is taken.
struct Branch {
  TermRef Condition;
  const clang::Expr *At;
};

/// A place outside the body that is written in it, and is the same place in
/// every iteration: a variable, '*out', 's->sum'.
struct CarriedPlace {
  TermRef After = nullptr; ///< its value after the iteration
  std::vector<Access> Writes;
  /// Of a structure: its members' values after the iteration.
  std::vector<std::pair<TermRef, TermRef>> Members;
  /// Its value after the loop may be read; true too where that decides
  /// nothing.
  bool LiveAfter = true;
};

/// Statements of the body, one after the other, that an iteration does not
/// survive: it leaves the loop. What they do is no part of an iteration. Or a
/// condition of the header, without which it leaves.
struct LeavingCode {
  std::vector<const clang::Stmt *> Statements;
  bool InBlock;          ///< others can stand in their place
  const clang::Stmt *By; ///< the jump at their end
  PathCondition Path;    ///< when they are come to, or the condition fails
  const clang::Expr *Unless = nullptr; ///< then there are no statements
};

/// How much one iteration computes, for the cost model.
struct Work {
  double Loads = 0, IndirectLoads = 0, Integer = 0, Floating = 0, Divisions = 0,
         Calls = 0, Branches = 0;
  double Exits = 0; ///< of the branches, as long as the loop goes on
};

/// What one iteration does that does not leave the loop. Terms live as long as
/// this does.
struct LoopFacts {
  std::shared_ptr<TermTable> Terms;
  std::deque<InnerLoop> InnerLoops; ///< of the body, each once
  llvm::MapVector<TermRef, CarriedPlace> Carried;
  std::vector<Access> Accesses; ///< of memory, the header's first
  std::vector<Hazard> Hazards;
  std::vector<Branch> Branches;
  std::vector<LeavingCode> Exits; ///< none: all iterations run
  /// Variables declared outside the loop that it or its header mentions.
  llvm::SetVector<const clang::VarDecl *> Mentioned;
  /// Variables of the body, and parameters of functions that are seen through.
  llvm::DenseSet<const clang::VarDecl *> Own;
  /// Functions called that may set errno.
  std::vector<const clang::NamedDecl *> SetErrno;
  /// Values of the header's expressions, null where there is no space.
  TermRef First = nullptr, Bound = nullptr, Step = nullptr;
  TermRef BoundLess = nullptr; ///< of BoundLessExpr
  /// Local scalars beside the counter to which every iteration adds the same
  /// constant (elements, to pointers), and what: inductions.
  llvm::MapVector<TermRef, int64_t> Advances;
  /// What a 'for' sets them, and others, to before the first iteration.
  llvm::MapVector<TermRef, TermRef> Initial;
  bool CounterLiveAfter = true;
  Work PerIteration;
  bool Complete = false; ///< every construct was understood
  std::vector<Reason> Reasons;

  LoopFacts();
  LoopFacts(LoopFacts &&) noexcept;
  ~LoopFacts();
};

/// Evaluates the header and one iteration of \p Loop, with what is known of
/// the unit's functions and variables.
LoopFacts collectFacts(const Unit &Unit, const Loop &Loop, Knowledge &Known);

/// The state after one iteration, a line a place; then what is touched, what
/// may fail, and loops of the body.
void printFacts(llvm::raw_ostream &, const Loop &, const LoopFacts &);

} // namespace parfold

#endif // PARFOLD_FACTS_H
