//===- Effects/BodyEffects.cpp - effects read off a function's body -------===//
//
// One walk, in no particular order: what may be touched on some path is an
// effect. What a function does to its own variables is none, and neither is
// what it does to an object of its own through a pointer.
//
//===----------------------------------------------------------------------===//

#include "Effects/BodyEffects.h"
#include "Memory/Storage.h"
#include "Memory/TypeSizes.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {
namespace {

class BodyWalker {
public:
  BodyWalker(const FunctionDecl &Function, Effects &All)
      : Function(Function), All(All) {}

  FunctionEffects run() {
    for (const ParmVarDecl *Parameter : Function.parameters())
      sizes(Parameter->getOriginalType());
    walk(Function.getBody());
    return std::move(Out);
  }

private:
  void walk(const Stmt *S);
  void sizes(QualType Type) {
    forEachSize(Type, [&](const Expr *Size) { walk(Size); });
  }
  void call(const CallExpr *E);
  void touch(const Expr *Place, std::vector<Touched> &Into);
  void touchBase(BaseVariable Base, QualType Type, std::vector<Touched> &Into);
  void rule(std::string Does) {
    if (Out.Does.empty())
      Out.Does = std::move(Does);
  }
  void unknown(std::string What) {
    if (Out.Unknown.empty())
      Out.Unknown = std::move(What);
  }
  static void add(std::vector<Touched> &Into, Touched What) {
    if (!llvm::is_contained(Into, What))
      Into.push_back(What);
  }

  const FunctionDecl &Function;
  Effects &All;
  FunctionEffects Out;
};

/// Memory that a pointer leads to, or a variable: \p Base is the one or the
/// other.
void BodyWalker::touchBase(BaseVariable Base, QualType Type,
                           std::vector<Touched> &Into) {
  if (!Base.Variable)
    return add(Into, {Touched::Anything, 0, nullptr, Type});
  Origin From = Base.IsAddress
                    ? Origin{Origin::Object, Base.Variable->getCanonicalDecl()}
                    : All.origins().ofPointerVariable(*Base.Variable);
  switch (From.What) {
  case Origin::Object: {
    const VarDecl *Variable = From.Variable;
    if (isThreadLocal(*Variable))
      return rule("uses the thread-local '" + Variable->getNameAsString() +
                  "'");
    if (isSecondName(*Variable))
      return rule("uses '" + Variable->getNameAsString() +
                  "', the second name of an object");
    if (Variable->hasLocalStorage())
      return;
    if (&Into == &Out.Writes && Variable->isStaticLocal())
      rule("keeps hidden state in '" + Variable->getNameAsString() + "'");
    return add(Into, {Touched::Global, 0, Variable, Type});
  }
  case Origin::Parameter: {
    auto *Parameter = cast<ParmVarDecl>(From.Variable);
    return add(Into, {Touched::Argument, Parameter->getFunctionScopeIndex(),
                      nullptr, Type});
  }
  case Origin::Fresh:
  case Origin::Literal:
    return;
  case Origin::Stored:
    // What a local restrict pointer was set to is not looked for.
    if (From.Variable)
      return add(Into, {Touched::Anything, 0, nullptr, Type});
    return add(Into, {Touched::Stored, 0, nullptr, Type});
  case Origin::Anything:
    return add(Into, {Touched::Anything, 0, nullptr, Type});
  }
}

void BodyWalker::touch(const Expr *Place, std::vector<Touched> &Into) {
  QualType Type = Place->getType();
  if (hasVolatile(Type))
    rule("accesses a volatile object");
  if (Type->isAtomicType())
    rule("accesses an _Atomic object");
  if (Type.hasAddressSpace())
    rule("uses a named address space");
  // A member of a union is read as whatever was written.
  for (const Expr *E = Place->IgnoreParens();;) {
    if (auto *Member = dyn_cast<MemberExpr>(E)) {
      if (Member->getMemberDecl()->getDeclContext()->isRecord() &&
          cast<RecordDecl>(Member->getMemberDecl()->getDeclContext())
              ->isUnion())
        Type = {};
      E = Member->getBase()->IgnoreParenImpCasts();
    } else if (auto *Subscript = dyn_cast<ArraySubscriptExpr>(E)) {
      E = Subscript->getBase()->IgnoreParenImpCasts();
    } else {
      break;
    }
  }
  if (!Type.isNull() && Type->getAs<TypedefType>() &&
      Type->getAs<TypedefType>()->getDecl()->hasAttr<MayAliasAttr>())
    Type = {};
  touchBase(baseOfPlace(Place), Type, Into);
}

void BodyWalker::call(const CallExpr *E) {
  // A copy: working it out may add entries beside it.
  FunctionEffects Effect = All.ofCall(*E);
  if (!Effect.isKnown())
    unknown(Effect.Unknown);
  const NamedDecl *Callee = calleeOf(*E);
  if (!Effect.Does.empty())
    rule(Callee == Function.getCanonicalDecl() ||
                 llvm::StringRef(Effect.Does).starts_with("calls")
             ? Effect.Does
             : "calls '" + Callee->getNameAsString() + "', which " +
                   Effect.Does);
  Out.MaySetErrno |= Effect.MaySetErrno;
  auto Pass = [&](const std::vector<Touched> &From,
                  std::vector<Touched> &Into) {
    for (const Touched &T : From) {
      if (T.Where != Touched::Argument)
        add(Into, T);
      else if (T.Index < E->getNumArgs())
        touchBase(baseOf(E->getArg(T.Index)), T.Type, Into);
    }
  };
  Pass(Effect.Reads, Out.Reads);
  Pass(Effect.Writes, Out.Writes);
}

void BodyWalker::walk(const Stmt *S) {
  if (!S)
    return;
  switch (S->getStmtClass()) {
  case Stmt::ImplicitCastExprClass:
  case Stmt::CStyleCastExprClass: {
    auto *Cast = cast<CastExpr>(S);
    if (auto *Written = dyn_cast<ExplicitCastExpr>(Cast))
      sizes(Written->getTypeAsWritten());
    if (Cast->getCastKind() == CK_LValueToRValue ||
        Cast->getCastKind() == CK_AtomicToNonAtomic)
      touch(Cast->getSubExpr(), Out.Reads);
    break;
  }
  case Stmt::BinaryOperatorClass:
    if (cast<BinaryOperator>(S)->getOpcode() == BO_Assign)
      touch(cast<BinaryOperator>(S)->getLHS(), Out.Writes);
    break;
  case Stmt::CompoundAssignOperatorClass:
    touch(cast<BinaryOperator>(S)->getLHS(), Out.Reads);
    touch(cast<BinaryOperator>(S)->getLHS(), Out.Writes);
    break;
  case Stmt::UnaryOperatorClass:
    if (cast<UnaryOperator>(S)->isIncrementDecrementOp()) {
      touch(cast<UnaryOperator>(S)->getSubExpr(), Out.Reads);
      touch(cast<UnaryOperator>(S)->getSubExpr(), Out.Writes);
    }
    break;
  case Stmt::CallExprClass:
    call(cast<CallExpr>(S));
    break;
  case Stmt::DeclStmtClass:
    // Initializers and sizes are the only expressions in it that run.
    for (const Decl *D : cast<DeclStmt>(S)->decls()) {
      if (auto *Name = dyn_cast<TypedefNameDecl>(D))
        sizes(Name->getUnderlyingType());
      auto *Variable = dyn_cast<VarDecl>(D);
      if (!Variable)
        continue;
      sizes(Variable->getType());
      if (!Variable->isStaticLocal())
        walk(Variable->getInit());
      if (Variable->hasAttr<CleanupAttr>())
        rule("has a function called for '" + Variable->getNameAsString() +
             "' in the end");
    }
    return;
  case Stmt::UnaryExprOrTypeTraitExprClass: {
    auto *Size = cast<UnaryExprOrTypeTraitExpr>(S);
    sizes(Size->getTypeOfArgument());
    // Evaluated if its size is (C11 6.5.3.4p2).
    if (!Size->isArgumentType() &&
        Size->getTypeOfArgument()->isVariablyModifiedType())
      walk(Size->getArgumentExpr());
    return;
  }
  case Stmt::OffsetOfExprClass:
    return; // not evaluated
  case Stmt::CompoundLiteralExprClass:
    sizes(cast<CompoundLiteralExpr>(S)->getTypeSourceInfo()->getType());
    break;
  case Stmt::GenericSelectionExprClass:
    return walk(cast<GenericSelectionExpr>(S)->getResultExpr());
  case Stmt::ChooseExprClass:
    return walk(cast<ChooseExpr>(S)->getChosenSubExpr());
  case Stmt::CompoundStmtClass: {
    auto *Compound = cast<CompoundStmt>(S);
    const LangOptions &Language = Function.getASTContext().getLangOpts();
    if (Compound->hasStoredFPFeatures() && Compound->getStoredFPFeatures()
                                               .applyOverrides(Language)
                                               .isFPConstrained())
      rule("works with the floating-point environment");
    break;
  }
  // Constructs that only combine what their parts do.
  case Stmt::NullStmtClass:
  case Stmt::IfStmtClass:
  case Stmt::ForStmtClass:
  case Stmt::WhileStmtClass:
  case Stmt::DoStmtClass:
  case Stmt::SwitchStmtClass:
  case Stmt::CaseStmtClass:
  case Stmt::DefaultStmtClass:
  case Stmt::BreakStmtClass:
  case Stmt::ContinueStmtClass:
  case Stmt::ReturnStmtClass:
  case Stmt::GotoStmtClass:
  case Stmt::LabelStmtClass:
  case Stmt::AttributedStmtClass:
  case Stmt::ParenExprClass:
  case Stmt::DeclRefExprClass:
  case Stmt::MemberExprClass:
  case Stmt::ArraySubscriptExprClass:
  case Stmt::ConditionalOperatorClass:
  case Stmt::BinaryConditionalOperatorClass:
  case Stmt::OpaqueValueExprClass:
  case Stmt::IntegerLiteralClass:
  case Stmt::FloatingLiteralClass:
  case Stmt::ImaginaryLiteralClass:
  case Stmt::CharacterLiteralClass:
  case Stmt::StringLiteralClass:
  case Stmt::PredefinedExprClass:
  case Stmt::InitListExprClass:
  case Stmt::DesignatedInitExprClass:
  case Stmt::ImplicitValueInitExprClass:
  case Stmt::ConstantExprClass:
  case Stmt::StmtExprClass:
    break;
  case Stmt::AtomicExprClass:
    rule("works on memory that threads share");
    break;
  case Stmt::GCCAsmStmtClass:
  case Stmt::MSAsmStmtClass:
    return unknown("asm");
  default:
    return unknown(Function.getNameAsString());
  }
  for (const Stmt *Child : S->children())
    walk(Child);
}

} // namespace

FunctionEffects effectsOfBody(const FunctionDecl &Function, Effects &All) {
  return BodyWalker(Function, All).run();
}

} // namespace parfold
