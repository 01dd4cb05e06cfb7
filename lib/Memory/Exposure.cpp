//===- Memory/Exposure.cpp - variables with an address --------------------===//

#include "Memory/Exposure.h"
#include "Memory/Storage.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;

namespace parfold {
namespace {

/// The variables whose address, or a part's, is taken: '&x', '&x.member',
/// an array used as a pointer, an operand of asm.
class AddressTakenFinder : public RecursiveASTVisitor<AddressTakenFinder> {
public:
  explicit AddressTakenFinder(llvm::DenseSet<const VarDecl *> &Taken)
      : Taken(Taken) {}

  bool VisitUnaryOperator(UnaryOperator *E) {
    if (E->getOpcode() == UO_AddrOf)
      take(E->getSubExpr());
    return true;
  }
  bool VisitImplicitCastExpr(ImplicitCastExpr *E) {
    if (E->getCastKind() == CK_ArrayToPointerDecay)
      take(E->getSubExpr());
    return true;
  }
  bool VisitGCCAsmStmt(GCCAsmStmt *S) {
    for (const Expr *Operand : S->outputs())
      take(Operand);
    for (const Expr *Operand : S->inputs())
      take(Operand);
    return true;
  }
  bool VisitVarDecl(VarDecl *D) {
    // A second name is as good as a pointer.
    if (llvm::StringRef Linked = linkedNameOf(*D); !Linked.empty()) {
      ASTContext &Context = D->getASTContext();
      DeclarationName Name = &Context.Idents.get(Linked);
      for (NamedDecl *Target : Context.getTranslationUnitDecl()->lookup(Name))
        if (auto *Variable = dyn_cast<VarDecl>(Target))
          Taken.insert(Variable->getCanonicalDecl());
    }
    return true;
  }
  bool VisitBlockExpr(BlockExpr *E) {
    for (const BlockDecl::Capture &Capture : E->getBlockDecl()->captures())
      Taken.insert(Capture.getVariable()->getCanonicalDecl());
    return true;
  }

private:
  void take(const Expr *E) {
    while (true) {
      E = E->IgnoreParenCasts();
      if (auto *Member = dyn_cast<MemberExpr>(E); Member && !Member->isArrow())
        E = Member->getBase();
      else if (auto *Subscript = dyn_cast<ArraySubscriptExpr>(E);
               Subscript && isArray(Subscript->getBase()))
        E = Subscript->getBase();
      else if (auto *Unary = dyn_cast<UnaryOperator>(E);
               Unary && Unary->isArithmeticOp() &&
               Unary->getSubExpr()->isGLValue())
        E = Unary->getSubExpr();
      else
        break;
    }
    if (auto *Ref = dyn_cast<DeclRefExpr>(E))
      if (auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
        Taken.insert(Variable->getCanonicalDecl());
  }

  /// An array, and not what a pointer points to?
  static bool isArray(const Expr *Base) {
    auto *Cast = dyn_cast<ImplicitCastExpr>(Base->IgnoreParens());
    return Cast && Cast->getCastKind() == CK_ArrayToPointerDecay;
  }

  llvm::DenseSet<const VarDecl *> &Taken;
};

} // namespace

bool Exposure::isExposed(const VarDecl &Variable) {
  if (Variable.hasLocalStorage()) {
    auto *Function =
        dyn_cast_or_null<FunctionDecl>(Variable.getParentFunctionOrMethod());
    if (!Function || !Function->hasBody())
      return true;
    auto [Entry, IsNew] = InFunction.try_emplace(Function->getCanonicalDecl());
    if (IsNew)
      AddressTakenFinder(Entry->second).TraverseStmt(Function->getBody());
    return Entry->second.contains(&Variable);
  }
  // Who cannot name a variable cannot take its address.
  if (Variable.isExternallyVisible())
    return true;
  if (!InFile) {
    InFile.emplace();
    AddressTakenFinder(*InFile).TraverseDecl(
        Variable.getASTContext().getTranslationUnitDecl());
  }
  return InFile->contains(Variable.getCanonicalDecl());
}

} // namespace parfold
