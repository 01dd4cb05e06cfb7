//===- Loops/LoopParts.h - the parts of a loop statement ------------------===//
//
// 'for', 'while' and 'do' loops, and endless ones that a 'break' at their head
// or at their end leaves, are one thing: something is done first, a condition
// decides whether there is another iteration, before it or after the last,
// and a body runs.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_LOOPS_LOOPPARTS_H
#define PARFOLD_LOOPS_LOOPPARTS_H

#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>
#include <string>

namespace parfold {

struct LoopParts {
  const clang::Stmt *Init = nullptr;      ///< of a 'for', or null
  const clang::Expr *Condition = nullptr; ///< to go on
  /// Behind '&&', after the condition that counts.
  llvm::SmallVector<const clang::Expr *, 2> Further;
  bool Negated = false;                    ///< to leave, rather
  bool TestsFirst = true;                  ///< before the first iteration
  const clang::IfStmt *ExitTest = nullptr; ///< in the body, or null
  const clang::Expr *Increment = nullptr;  ///< of a 'for', or null
  const clang::Stmt *Body = nullptr;
};

/// Takes a loop statement apart.
/// \returns nothing where no single condition ends it, and says why in \p Why.
std::optional<LoopParts> partsOf(const clang::ASTContext &Context,
                                 const clang::Stmt &Loop, std::string &Why);

/// Is \p Condition \p Value whenever it is evaluated, and nothing else?
/// (Clang evaluates '(k++, 1)', too.)
bool isAlways(const clang::ASTContext &Context, const clang::Expr *Condition,
              bool Value);

/// One assignment to a variable that adds a constant to it.
struct ConstantChange {
  const clang::Expr *At;
  int64_t By;
};

/// Every assignment to \p Variable in \p S; nothing if one of them does not
/// add a constant.
std::optional<llvm::SmallVector<ConstantChange, 2>>
changesOf(const clang::ASTContext &Context, const clang::VarDecl &Variable,
          const clang::Stmt &S);

/// Does \p Assignment add to a signed \p Counter in a type in which no overflow
/// is undefined, an unsigned or a wider one? Then it comes round at its end.
bool comesRound(const clang::ASTContext &Context, clang::QualType Counter,
                const clang::BinaryOperator &Assignment);

/// The statements of the body, one level down.
llvm::SmallVector<const clang::Stmt *, 8> statementsOf(const clang::Stmt *Body);

} // namespace parfold

#endif // PARFOLD_LOOPS_LOOPPARTS_H
