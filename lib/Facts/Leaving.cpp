//===- Facts/Leaving.cpp - statements that lead out of a loop -------------===//

#include "Facts/Leaving.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {
namespace {

void findLabels(const Stmt *S, llvm::DenseSet<const Stmt *> &Labels) {
  if (isa<LabelStmt>(S))
    Labels.insert(S);
  for (const Stmt *Child : S->children())
    if (Child)
      findLabels(Child, Labels);
}

/// What a jump may belong to.
struct Around {
  bool Loop = false, Switch = false;
};

class LeavingFinder {
public:
  explicit LeavingFinder(WaysOut &Ways) : Ways(Ways) {}

  /// The jump at the end of \p S, if there is no way around it.
  const Stmt *endOf(const Stmt *S) const {
    if (isa<BreakStmt, ReturnStmt>(S))
      return S;
    if (auto *Goto = dyn_cast<GotoStmt>(S))
      return Ways.leadsOut(*Goto) ? S : nullptr;
    if (auto *Block = dyn_cast<CompoundStmt>(S))
      return Block->body_empty() ? nullptr : endOf(Block->body_back());
    auto *If = dyn_cast<IfStmt>(S);
    if (!If || !If->getElse())
      return nullptr;
    return endOf(If->getThen()) ? endOf(If->getElse()) : nullptr;
  }

  /// May control go from within \p S to elsewhere in the loop, or come into it
  /// from there? Also true of what cannot be written twice. \p In: loops and
  /// switches of the code in question around \p S.
  bool mayStay(const Stmt *S, Around In = {}) const {
    if (auto *Goto = dyn_cast<GotoStmt>(S))
      return !Ways.leadsOut(*Goto);
    if (isa<ContinueStmt>(S))
      return !In.Loop;
    if (isa<SwitchCase>(S) && !In.Switch)
      return true;
    if (isa<LabelStmt, IndirectGotoStmt, AddrLabelExpr, AsmStmt, StmtExpr>(S))
      return true;
    if (auto *Declarations = dyn_cast<DeclStmt>(S))
      for (const Decl *D : Declarations->decls())
        if (auto *Variable = dyn_cast<VarDecl>(D);
            Variable && !Variable->hasLocalStorage())
          return true;
    In.Loop |= isa<ForStmt, WhileStmt, DoStmt>(S);
    In.Switch |= isa<SwitchStmt>(S);
    return llvm::any_of(S->children(), [&](const Stmt *Child) {
      return Child && mayStay(Child, In);
    });
  }

private:
  WaysOut &Ways;
};

} // namespace

bool WaysOut::leadsOut(const GotoStmt &Goto) {
  if (!Labels) {
    Labels.emplace();
    findLabels(&Loop, *Labels);
  }
  const LabelStmt *Label = Goto.getLabel()->getStmt();
  return Label && !Labels->contains(Label);
}

const Stmt *WaysOut::of(llvm::ArrayRef<const Stmt *> Statements) {
  LeavingFinder Finder(*this);
  const Stmt *End =
      Statements.empty() ? nullptr : Finder.endOf(Statements.back());
  if (!End || llvm::any_of(Statements,
                           [&](const Stmt *S) { return Finder.mayStay(S); }))
    return nullptr;
  return End;
}

llvm::StringRef keywordOf(const Stmt &Leaving) {
  return isa<BreakStmt>(Leaving)    ? "break"
         : isa<ReturnStmt>(Leaving) ? "return"
                                    : "goto";
}

} // namespace parfold
