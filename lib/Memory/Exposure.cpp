//===- Memory/Exposure.cpp - variables with an address --------------------===//

#include "Memory/Exposure.h"
#include "Memory/Storage.h"
#include "Source/NodeVisitor.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace parfold {
namespace {

/// The variables whose address, or a part's, is taken: '&x', '&x.member',
/// an array used as a pointer, an operand of asm.
class AddressTakenFinder : public NodeVisitor {
public:
  explicit AddressTakenFinder(llvm::DenseSet<const VarDecl *> &Taken)
      : Taken(Taken) {}

private:
  bool visit(const Stmt *S) override {
    if (auto *Unary = dyn_cast<UnaryOperator>(S);
        Unary && Unary->getOpcode() == UO_AddrOf)
      take(Unary->getSubExpr());
    if (auto *Cast = dyn_cast<ImplicitCastExpr>(S);
        Cast && Cast->getCastKind() == CK_ArrayToPointerDecay)
      take(Cast->getSubExpr());
    // __builtin_addressof and its like; C passes everything else by value.
    if (auto *Call = dyn_cast<CallExpr>(S))
      for (const Expr *Argument : Call->arguments())
        if (Argument->isGLValue())
          take(Argument);
    if (auto *Asm = dyn_cast<GCCAsmStmt>(S)) {
      for (const Expr *Operand : Asm->outputs())
        take(Operand);
      for (const Expr *Operand : Asm->inputs())
        take(Operand);
    }
    if (auto *Block = dyn_cast<BlockExpr>(S))
      for (const BlockDecl::Capture &Capture :
           Block->getBlockDecl()->captures())
        Taken.insert(Capture.getVariable()->getCanonicalDecl());
    return true;
  }
  bool visit(const Decl *D) override {
    // The cleanup function gets the variable's address, where its scope ends.
    if (auto *Variable = dyn_cast<VarDecl>(D);
        Variable && Variable->hasAttr<CleanupAttr>())
      Taken.insert(Variable->getCanonicalDecl());
    // A second name is as good as a pointer.
    auto *Second = dyn_cast<VarDecl>(D);
    llvm::StringRef Linked = Second ? linkedNameOf(*Second) : "";
    if (!Linked.empty()) {
      ASTContext &Context = D->getASTContext();
      DeclarationName Name = &Context.Idents.get(Linked);
      for (NamedDecl *Target : Context.getTranslationUnitDecl()->lookup(Name))
        if (auto *Variable = dyn_cast<VarDecl>(Target))
          Taken.insert(Variable->getCanonicalDecl());
    }
    return true;
  }
  void take(const Expr *E) {
    while (true) {
      E = E->IgnoreParenCasts();
      if (auto *Member = dyn_cast<MemberExpr>(E); Member && !Member->isArrow())
        E = Member->getBase();
      else if (auto *Subscript = dyn_cast<ArraySubscriptExpr>(E);
               Subscript && isArray(Subscript->getBase()))
        E = Subscript->getBase();
      else if (auto *Unary = dyn_cast<UnaryOperator>(E);
               Unary && Unary->isGLValue() && Unary->getSubExpr()->isGLValue())
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
      AddressTakenFinder(Entry->second).traverse(Function);
    return Entry->second.contains(&Variable);
  }
  // Who cannot name a variable cannot take its address.
  if (Variable.isExternallyVisible())
    return true;
  if (!InFile) {
    InFile.emplace();
    AddressTakenFinder(*InFile).traverse(
        Variable.getASTContext().getTranslationUnitDecl());
  }
  return InFile->contains(Variable.getCanonicalDecl());
}

} // namespace parfold
