//===- Facts/Evaluator.h - symbolic evaluation of a loop body -------------===//
//
// Runs one iteration on terms instead of values. Branches are not taken but
// merged: after 'if (c) A else B' every variable is select(c, its value after
// A, its value after B). So each statement is evaluated once, and the result
// is exact for structured bodies. Loops in the body are run for one round
// that stands for all (InnerLoops.cpp); simple functions are seen through
// (Calls.cpp).
//
// Local scalars whose address nobody takes have their values in the
// environment. Everything else is memory.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_FACTS_EVALUATOR_H
#define PARFOLD_FACTS_EVALUATOR_H

#include "Facts/Knowledge.h"
#include "Facts/Leaving.h"
#include "Facts/MemoryState.h"
#include "Facts/Term.h"
#include "parfold/Facts.h"
#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallPtrSet.h"
#include <array>
#include <optional>

namespace parfold {

/// The values at a point of the iteration. A variable that is not in it still
/// has the value it started with.
struct Environment {
  llvm::MapVector<const clang::VarDecl *, TermRef> Values;
  TermRef Memory = nullptr;
  TermRef Returned = nullptr; ///< by the function that is seen through
};

/// Ways to leave a statement other than at its end.
enum class Exit { Continue, Break, Return };

/// Where control is after a statement.
struct Flow {
  struct Leaving {
    Environment State;
    TermRef When; ///< null: always, unless it leaves another way
  };
  std::optional<Environment> Falls; ///< goes on with the next statement
  std::array<std::optional<Leaving>, 3> Leaves;

  std::optional<Leaving> &leaves(Exit By) {
    return Leaves[static_cast<unsigned>(By)];
  }
  bool leavesAtAll() const { return Leaves[0] || Leaves[1] || Leaves[2]; }
};

/// A place that can be read or assigned: a local scalar, or a place in memory.
struct PlaceRef {
  const clang::VarDecl *Variable = nullptr;
  TermRef Memory = nullptr; ///< set when Variable is not
};

/// The variables that \p S assigns, and those that it declares.
void findAssigned(const clang::Stmt *S,
                  llvm::SetVector<const clang::VarDecl *> &Assigned,
                  llvm::DenseSet<const clang::VarDecl *> &Declared);

class Evaluator {
public:
  Evaluator(const Unit &Unit, const Loop &Loop, Knowledge &Known,
            LoopFacts &Facts);

  /// Evaluates header and body; fills the facts.
  void run();

private:
  void runInit(const clang::Stmt *Init);
  void runBody();
  void leaveUnless(const clang::Expr *E);
  std::optional<int64_t> gainOf(TermRef Before, TermRef After);
  void checkCounter(const Environment &After);
  void findAdvances();
  void carryMemory(const Environment &After);
  size_t pairsToCome() const;

  // Statements.cpp
  Flow statement(const clang::Stmt *S);
  Flow falls() { return {State, {}}; }
  Flow block(llvm::ArrayRef<const clang::Stmt *> Statements);
  Flow branch(const clang::IfStmt *If);
  Flow choose(const clang::SwitchStmt *Switch);
  Flow then(Flow First, llvm::function_ref<Flow()> Next);
  Flow leave(Exit By);
  bool leaveLoop(llvm::ArrayRef<const clang::Stmt *> Statements, bool InBlock);
  TermRef leavesBy(const Flow &F, Exit By);
  Flow join(TermRef Condition, Flow Then, Flow Else);
  void skip(llvm::ArrayRef<const clang::Stmt *> Statements);
  void declare(const clang::DeclStmt *Declarations, bool Initialize = true);
  void findWholeExpressions(const clang::Expr *E);
  Environment merge(TermRef Condition, const Environment &Then,
                    const Environment &Else);
  std::optional<Environment> merge(TermRef Condition,
                                   const std::optional<Environment> &Then,
                                   const std::optional<Environment> &Else);
  TermRef either(TermRef A, TermRef B);
  TermRef both(TermRef A, TermRef B);

  // InnerLoops.cpp
  Flow loop(const clang::Stmt *S);
  Flow once(const clang::Stmt *Body);
  InnerLoop &innerLoop(const clang::Stmt *S);
  bool round(InnerLoop &I, llvm::ArrayRef<const clang::VarDecl *> Variables,
             const Environment &Entry, Environment &Next,
             llvm::SmallVectorImpl<Environment> &Exits);

  // Places.cpp
  PlaceRef place(const clang::Expr *E);
  TermRef read(const PlaceRef &Place, const clang::Expr *At);
  void assign(const PlaceRef &Place, TermRef Value, const clang::Expr *At);
  void store(TermRef Place, TermRef Value, const clang::Expr *At,
             const clang::Expr *Spelled, const clang::NamedDecl *By);
  void access(Access::Kind What, TermRef Place, TermRef Value,
              const clang::Expr *At, const clang::Expr *Spelled,
              const clang::NamedDecl *By);
  TermRef valueOf(const clang::VarDecl *Variable) const;
  void mention(const clang::VarDecl *Variable, const clang::Expr *At);
  bool isLocalScalar(const clang::VarDecl *Variable);

  /// How much had been noted when an operand's turn came.
  struct Operand {
    size_t Accesses, InCalls, Writes;
    TermRef Memory;
  };
  // Expressions.cpp
  Operand operand() const;
  void checkOrder(llvm::ArrayRef<Operand> Operands, const clang::Expr *At);
  llvm::SmallVector<TermRef, 4>
  unordered(llvm::ArrayRef<const clang::Expr *> All, const clang::Expr *At);
  TermRef value(const clang::Expr *E);
  void discard(const clang::Expr *E);
  TermRef condition(const clang::Expr *E);
  TermRef unary(const clang::UnaryOperator *E);
  TermRef binary(const clang::BinaryOperator *E);
  TermRef arithmetic(clang::BinaryOperatorKind Opcode, clang::QualType Type,
                     TermRef Left, TermRef Right, const clang::Expr *At);
  TermRef pointerSum(TermRef Pointer, TermRef Index, bool Negative);
  TermRef logical(const clang::BinaryOperator *E);
  TermRef conditional(TermRef Condition, llvm::function_ref<TermRef()> Then,
                      llvm::function_ref<TermRef()> Else, bool IsVoid);
  TermRef compoundAssign(const clang::CompoundAssignOperator *E);
  TermRef step(const clang::UnaryOperator *E);
  TermRef conversion(const clang::CastExpr *E);
  TermRef statementExpression(const clang::StmtExpr *E);
  TermRef addressOf(const PlaceRef &Place, const clang::Expr *At);
  TermRef converted(TermRef Of, clang::QualType To);
  TermRef unknown(const clang::Expr *E);

  // Calls.cpp
  TermRef call(const clang::CallExpr *E);
  std::optional<TermRef> seenThrough(const clang::CallExpr *E,
                                     const clang::FunctionDecl &Callee,
                                     llvm::ArrayRef<TermRef> Arguments);
  TermRef summarized(const clang::CallExpr *E,
                     llvm::ArrayRef<TermRef> Arguments);
  TermRef wholeBehind(TermRef Pointer);
  TermRef touchedPlace(const Touched &What, llvm::ArrayRef<TermRef> Arguments);

  bool isInner(const clang::VarDecl *Variable) const {
    return Inner.contains(Variable);
  }
  void hazard(Hazard::Kind What, TermRef Value, const clang::Expr *At);
  void refuse(ReasonId Id, clang::SourceLocation At,
              std::vector<std::string> Arguments);
  void unmodelled(clang::SourceLocation At, llvm::StringRef What);
  bool isTooLarge(size_t Steps);
  std::string textOf(const clang::Stmt *S) const;
  /// The expression that a person should look at: in the loop's text.
  const clang::Expr *inText(const clang::Expr *At) const {
    return SeenThrough.empty() ? At : SeenThrough.front();
  }

  /// How much of the facts there is, to go back to.
  struct Checkpoint {
    size_t Accesses, Hazards, Branches, Exits, SetErrno, Reasons;
    Work PerIteration;
    llvm::MapVector<TermRef, CarriedPlace> Carried;
    Environment State;
    PathCondition Path;
  };
  Checkpoint checkpoint() const;
  void goBack(const Checkpoint &To);

  const Unit &U;
  const Loop &L;
  Knowledge &Known;
  LoopFacts &Facts;
  TermTable &Terms;
  clang::ASTContext &Context;
  MemoryState Memory;
  WaysOut Ways;
  Environment State;
  PathCondition Path;
  const InnerLoop *CurrentLoop = nullptr;
  unsigned Breakable = 0; ///< loops and switches around the statement
  llvm::SmallVector<const clang::CallExpr *, 4> SeenThrough; ///< outer first
  llvm::DenseSet<const clang::VarDecl *> Inner; ///< declared in the body
  /// Of 'a ?: b', the value of a.
  llvm::DenseMap<const clang::OpaqueValueExpr *, TermRef> CommonValues;
  /// Operands of the commas of the statement being evaluated.
  llvm::SmallPtrSet<const clang::Expr *, 4> WholeExpressions;
  size_t InCalls = 0; ///< accesses so far that calls make
  size_t Writes = 0;  ///< accesses so far that write
  size_t Steps = 0;   ///< of the evaluation so far; see isTooLarge
};

} // namespace parfold

#endif // PARFOLD_FACTS_EVALUATOR_H
