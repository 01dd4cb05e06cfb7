//===- Facts/Leaving.h - statements that lead out of a loop ---------------===//
//
// 'if (a[i] == key) { where = i; break; }': an iteration that comes to the
// block leaves the loop, whatever stands in front of the 'break'. Such code
// runs once at most. So it is no part of what iterations do, and it may do
// what it likes.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_FACTS_LEAVING_H
#define PARFOLD_FACTS_LEAVING_H

#include "clang/AST/Stmt.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseSet.h"
#include <optional>

namespace parfold {

/// Knows of the statements of one loop where they lead.
class WaysOut {
public:
  explicit WaysOut(const clang::Stmt &Loop) : Loop(Loop) {}

  /// The statement of \p Statements, parts of the loop's body that follow one
  /// another, with which an iteration is sure to leave the loop if it comes to
  /// the first of them; null where it may stay, or where the text cannot be
  /// repeated.
  const clang::Stmt *of(llvm::ArrayRef<const clang::Stmt *> Statements);

  bool leadsOut(const clang::GotoStmt &Goto);

private:
  const clang::Stmt &Loop;
  /// Those within the loop; found when first asked for.
  std::optional<llvm::DenseSet<const clang::Stmt *>> Labels;
};

/// "break", "return" or "goto": how \p Leaving, found by that, leaves the loop.
llvm::StringRef keywordOf(const clang::Stmt &Leaving);

} // namespace parfold

#endif // PARFOLD_FACTS_LEAVING_H
