//===- Memory/Origin.cpp - where a pointer comes from ---------------------===//
//
// A pointer variable that is set once has the origin of what it is set to. A
// parameter that is never set but to itself plus something still points into
// what the caller passed, whatever that is, and that was there before any
// object of this call.
//
//===----------------------------------------------------------------------===//

#include "Memory/Origin.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace parfold {
namespace {

const FunctionDecl *functionOf(const VarDecl &Variable) {
  auto *Function =
      dyn_cast_or_null<FunctionDecl>(Variable.getParentFunctionOrMethod());
  return Function && Function->hasBody() ? Function : nullptr;
}

/// Does \p E call a function whose result points to nothing that was there
/// before?
bool isAllocation(const Expr *E) {
  auto *Call = dyn_cast<CallExpr>(E->IgnoreParenCasts());
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  if (!Callee)
    return false;
  if (auto *Attribute = Callee->getAttr<RestrictAttr>())
    return Attribute != nullptr; // __attribute__((malloc))
  switch (Callee->getBuiltinID()) {
  case Builtin::BImalloc:
  case Builtin::BIcalloc:
  case Builtin::BIrealloc:
  case Builtin::BI__builtin_malloc:
  case Builtin::BI__builtin_calloc:
  case Builtin::BI__builtin_realloc:
  case Builtin::BIalloca:
  case Builtin::BI__builtin_alloca:
    return true;
  default:
    break;
  }
  return Callee->getIdentifier() && Callee->isExternC() &&
         !Callee->hasBody() &&
         (Callee->getName() == "malloc" || Callee->getName() == "calloc" ||
          Callee->getName() == "realloc" ||
          Callee->getName() == "aligned_alloc");
}

/// Lists the variables of static duration whose address an initializer of the
/// file takes.
class InitializerWalker {
public:
  explicit InitializerWalker(llvm::DenseSet<const VarDecl *> &Captured)
      : Captured(Captured) {}

  void walk(const Stmt *S) {
    if (auto *Ref = dyn_cast<DeclRefExpr>(S))
      if (auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
        Captured.insert(Variable->getCanonicalDecl());
    for (const Stmt *Child : S->children())
      if (Child)
        walk(Child);
  }

private:
  llvm::DenseSet<const VarDecl *> &Captured;
};

} // namespace

const PointerUse *Origins::useIn(const FunctionDecl &Function) {
  auto [Entry, IsNew] = Known.try_emplace(Function.getCanonicalDecl());
  if (!IsNew)
    return Entry->second.get(); // null while it is being walked
  auto Found = std::make_unique<PointerUse>(
      findPointerUse(Function.getBody(), Keeps));
  return (Known[Function.getCanonicalDecl()] = std::move(Found)).get();
}

bool Origins::isCapturedInFile(const VarDecl &Variable) {
  if (Variable.isExternallyVisible())
    return true;
  if (!CapturedInFile) {
    CapturedInFile.emplace();
    llvm::DenseSet<const VarDecl *> Captured;
    for (const Decl *D : Context.getTranslationUnitDecl()->decls()) {
      if (auto *Global = dyn_cast<VarDecl>(D)) {
        if (Global->hasInit())
          InitializerWalker(Captured).walk(Global->getInit());
        // A second name is as good as a pointer.
        if (auto *Alias = D->getAttr<AliasAttr>())
          for (NamedDecl *Target : Context.getTranslationUnitDecl()->lookup(
                   &Context.Idents.get(Alias->getAliasee())))
            if (auto *Aliased = dyn_cast<VarDecl>(Target))
              Captured.insert(Aliased->getCanonicalDecl());
      } else if (auto *Function = dyn_cast<FunctionDecl>(D);
                 Function && Function->doesThisDeclarationHaveABody()) {
        if (const PointerUse *Uses = useIn(*Function))
          Captured.insert(Uses->Captured.begin(), Uses->Captured.end());
      }
    }
    CapturedInFile = std::move(Captured);
  }
  return CapturedInFile->contains(Variable.getCanonicalDecl());
}

Origin Origins::ofObject(const VarDecl &Variable) {
  Origin Result{Origin::Object, Variable.getCanonicalDecl()};
  if (Variable.hasLocalStorage()) {
    const FunctionDecl *Function = functionOf(Variable);
    const PointerUse *Uses = Function ? useIn(*Function) : nullptr;
    Result.IsCaptured =
        !Uses || Uses->Captured.contains(Variable.getCanonicalDecl());
  } else {
    Result.IsCaptured = isCapturedInFile(Variable);
  }
  return Result;
}

Origin Origins::ofVariable(const VarDecl &Variable, unsigned Depth) {
  const FunctionDecl *Function = functionOf(Variable);
  if (!Function || !Variable.hasLocalStorage() || Depth > 8)
    return {};
  const PointerUse *InFunction = useIn(*Function);
  if (!InFunction)
    return {};
  const PointerUse &Uses = *InFunction;
  const VarDecl *Key = Variable.getCanonicalDecl();
  if (Uses.Obscure.contains(&Variable) || Uses.Obscure.contains(Key))
    return {};
  Origin Result;
  Result.Variable = Key;
  Result.IsCaptured = Uses.Captured.contains(Key);
  Result.IsRestrict = Variable.getType().isRestrictQualified();
  if (isa<ParmVarDecl>(Variable)) {
    bool IsSet = Uses.Definitions.count(&Variable);
    if (!IsSet)
      Result.What = Origin::Parameter;
    // What is based on a restrict pointer that was set again is based on its
    // old value (C11 6.7.3.1p3); that can be anything.
    Result.IsRestrict &= !IsSet;
    return Result;
  }
  const Expr *Definition = soleDefinition(Uses, Variable);
  if (!Definition)
    return {};
  if (isAllocation(Definition)) {
    Result.What = Origin::Fresh;
    return Result;
  }
  if (Result.IsRestrict)
    return Result; // nothing else points where it points, wherever that is
  BaseVariable Base = baseOf(Definition);
  if (!Base.Variable)
    return {};
  return Base.IsAddress ? ofObject(*Base.Variable)
                        : ofVariable(*Base.Variable, Depth + 1);
}

/// Walks from a pointer's value to the variable whose it is. (That the value
/// is of one or another iteration makes no difference to where it points.)
Origin Origins::ofPointer(TermRef Pointer) {
  switch (Pointer->kind()) {
  case TermKind::Start:
  case TermKind::Phi:
  case TermKind::ExitValue:
  case TermKind::Load:
    if (const VarDecl *Variable = variableAt(Pointer->operand(0)))
      return ofVariable(*Variable, 0);
    // A constant table of pointers has pointers to constants.
    if (Origin Table = of(pathOf(Pointer->operand(0)));
        Table.What == Origin::Literal)
      return Table;
    return {};
  case TermKind::Counter:
  case TermKind::Undefined:
    return ofVariable(*Pointer->variable(), 0);
  case TermKind::Convert:
    return Pointer->operand(0)->type()->isPointerType()
               ? ofPointer(Pointer->operand(0))
               : Origin();
  case TermKind::Address:
    return of(pathOf(Pointer->operand(0)));
  default:
    return {};
  }
}

Origin Origins::of(const AccessPath &Path) {
  if (Path.Root->kind() == TermKind::Object)
    return ofObject(*Path.Root->variable());
  if (Path.Root->kind() == TermKind::Literal)
    return {Origin::Literal, nullptr, true, false};
  return ofPointer(Path.Root);
}

} // namespace parfold
