//===- Facts/Evaluator.h - symbolic evaluation of a loop body -------------===//
//
// Runs one iteration on terms instead of values. Branches are not taken but
// merged: after 'if (c) A else B' every variable is select(c, its value after
// A, its value after B). So each statement is evaluated once, and the result
// is exact for structured bodies.
//
// Statements are in Statements.cpp, expressions in Expressions.cpp, lvalues in
// Places.cpp.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_FACTS_EVALUATOR_H
#define PARFOLD_FACTS_EVALUATOR_H

#include "Facts/Term.h"
#include "parfold/Facts.h"
#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallPtrSet.h"
#include <optional>

namespace parfold {

/// The values of variables at a point of the iteration. A variable that is
/// not in it still has the value it started with.
using Environment = llvm::MapVector<const clang::VarDecl *, TermRef>;

/// Where control is after a statement.
struct Flow {
  std::optional<Environment> Falls;     ///< goes on with the next statement
  std::optional<Environment> Continues; ///< the iteration is over
  TermRef WhenContinues = nullptr;      ///< chooses Continues where both exist
};

/// A place that can be read or assigned: a variable, a part of one, or
/// memory.
struct PlaceRef {
  struct Part {
    const clang::FieldDecl *Member; ///< or null, then
    TermRef Index;
    clang::QualType Type;
  };
  const clang::VarDecl *Variable = nullptr;
  llvm::SmallVector<Part, 2> Parts;
  TermRef Memory = nullptr; ///< set when Variable is not
};

class Evaluator {
public:
  Evaluator(const Unit &Unit, const Loop &Loop, LoopFacts &Facts);

  /// Evaluates header and body; fills the facts.
  void run();

private:
  // Statements.cpp
  Flow statement(const clang::Stmt *S);
  Flow block(llvm::ArrayRef<const clang::Stmt *> Statements);
  Flow branch(const clang::IfStmt *If);
  Flow then(Flow First, llvm::function_ref<Flow()> Next);
  void declare(const clang::DeclStmt *Declarations);
  void findWholeExpressions(const clang::Expr *E);
  Environment merge(TermRef Condition, const Environment &Then,
                    const Environment &Else);
  std::optional<Environment> merge(TermRef Condition,
                                   const std::optional<Environment> &Then,
                                   const std::optional<Environment> &Else);

  // Places.cpp
  PlaceRef place(const clang::Expr *E);
  TermRef read(const PlaceRef &Place, const clang::Expr *At);
  void assign(const PlaceRef &Place, TermRef Value, const clang::Expr *At);
  TermRef replaced(TermRef Whole, llvm::ArrayRef<PlaceRef::Part> Parts,
                   TermRef Value);
  TermRef valueOf(const clang::VarDecl *Variable) const;
  TermRef key(const PlaceRef::Part &Part);
  void mention(const clang::VarDecl *Variable, const clang::Expr *At);

  // Expressions.cpp
  TermRef value(const clang::Expr *E);
  TermRef condition(const clang::Expr *E);
  TermRef unary(const clang::UnaryOperator *E);
  TermRef binary(const clang::BinaryOperator *E);
  TermRef arithmetic(clang::BinaryOperatorKind Opcode, clang::QualType Type,
                     TermRef Left, TermRef Right, const clang::Expr *At);
  TermRef logical(const clang::BinaryOperator *E);
  TermRef conditional(const clang::ConditionalOperator *E);
  TermRef compoundAssign(const clang::CompoundAssignOperator *E);
  TermRef step(const clang::UnaryOperator *E);
  TermRef conversion(const clang::CastExpr *E);
  TermRef call(const clang::CallExpr *E);
  TermRef statementExpression(const clang::StmtExpr *E);
  TermRef converted(TermRef Of, clang::QualType To);
  TermRef integer(clang::QualType Type, int64_t Value);
  TermRef unknown(const clang::Expr *E);

  bool isInner(const clang::VarDecl *Variable) const {
    return Inner.contains(Variable);
  }
  void hazard(Hazard::Kind What, TermRef Value, const clang::Expr *At);
  void refuse(ReasonId Id, clang::SourceLocation At,
              std::vector<std::string> Arguments);
  void unmodelled(clang::SourceLocation At, llvm::StringRef What);
  std::string textOf(const clang::Stmt *S) const;

  const Unit &U;
  const Loop &L;
  LoopFacts &Facts;
  TermTable &Terms;
  clang::ASTContext &Context;
  Environment State;
  PathCondition Path;
  llvm::DenseSet<const clang::VarDecl *> Inner; ///< declared in the body
  /// Operands of the commas of the statement being evaluated.
  llvm::SmallPtrSet<const clang::Expr *, 4> WholeExpressions;
};

} // namespace parfold

#endif // PARFOLD_FACTS_EVALUATOR_H
