//===- Verdict/AllocatedCount.cpp - how many elements were allocated ------===//
//
// A local pointer that is given one value only, by calloc or malloc, points to
// as many elements as that was asked for, if what it was asked with has the
// same value at the loop: constants, parameters that are never assigned, and
// variables of the function's outermost block, whose initializers run once.
// To reach other elements through the pointer is undefined (C11 6.5.6p8).
//
//===----------------------------------------------------------------------===//

#include "Facts/LocalVariables.h"
#include "Memory/Storage.h"
#include "Source/ExprText.h"
#include "Source/NodeVisitor.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/Builtins.h"

using namespace clang;

namespace parfold {
namespace {

/// All assignments to variables by name in a function.
class Assignments : public NodeVisitor {
public:
  bool HasLabels = false;
  /// By variable; null where the value depends on the old one.
  llvm::DenseMap<const VarDecl *, llvm::SmallVector<const Expr *, 1>> Of;

private:
  bool visit(const Stmt *S) override {
    if (auto *Binary = dyn_cast<BinaryOperator>(S);
        Binary && Binary->isAssignmentOp())
      note(Binary->getLHS(),
           Binary->getOpcode() == BO_Assign ? Binary->getRHS() : nullptr);
    if (auto *Unary = dyn_cast<UnaryOperator>(S);
        Unary && Unary->isIncrementDecrementOp())
      note(Unary->getSubExpr(), nullptr);
    HasLabels |= isa<LabelStmt>(S);
    return true;
  }
  void note(const Expr *Target, const Expr *Value) {
    if (auto *Ref = dyn_cast<DeclRefExpr>(Target->IgnoreParens()))
      if (auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
        Of[Variable].push_back(Value);
  }
};

class Allocation {
public:
  Allocation(const Unit &Unit, Knowledge &Known, const FunctionDecl &Function)
      : U(Unit), Known(Known), Function(Function) {
    All.traverse(Function.getBody());
  }

  std::optional<ElementCount> behind(const VarDecl &Pointer);

private:
  bool isLocal(const VarDecl &Variable) {
    return Variable.hasLocalStorage() && !Known.Addresses.isExposed(Variable);
  }
  bool isFixed(const Expr *E);
  bool isOutermost(const VarDecl &Variable);
  std::optional<uint64_t> constant(const Expr *E) {
    Expr::EvalResult Value;
    if (!E->EvaluateAsInt(Value, U.Context, Expr::SE_NoSideEffects) ||
        Value.Val.getInt().isNegative() ||
        Value.Val.getInt().getActiveBits() > 40)
      return std::nullopt;
    return Value.Val.getInt().getZExtValue();
  }

  /// Or it may be a number of bytes that has come round.
  bool isWide(const Expr &Product) const {
    return Product.getType()->isSignedIntegerType() ||
           U.Context.getIntWidth(Product.getType()) >=
               U.Context.getIntWidth(U.Context.getSizeType());
  }

  const Unit &U;
  Knowledge &Known;
  const FunctionDecl &Function;
  Assignments All;
};

/// Is \p Variable declared in the outermost block, to which control never comes
/// back?
bool Allocation::isOutermost(const VarDecl &Variable) {
  return !All.HasLabels &&
         llvm::any_of(cast<CompoundStmt>(Function.getBody())->body(),
                      [&](const Stmt *S) {
                        auto *Declarations = dyn_cast<DeclStmt>(S);
                        return Declarations &&
                               llvm::is_contained(Declarations->decls(),
                                                  &Variable);
                      });
}

/// Does \p E have the same value wherever it stands in the function?
bool Allocation::isFixed(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (constant(E))
    return true;
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *Variable = dyn_cast<VarDecl>(Ref->getDecl());
    return Variable && isLocal(*Variable) &&
           Variable->getType()->isIntegerType() && !All.Of.count(Variable) &&
           (isa<ParmVarDecl>(Variable) || isOutermost(*Variable)) &&
           variablesNamed(Function, Variable->getName()).size() == 1;
  }
  if (auto *Cast = dyn_cast<CStyleCastExpr>(E))
    return Cast->getType()->isIntegerType() &&
           Cast->getSubExpr()->getType()->isIntegerType() &&
           isFixed(Cast->getSubExpr());
  auto *Operation = dyn_cast<BinaryOperator>(E);
  return Operation &&
         (Operation->isAdditiveOp() || Operation->isMultiplicativeOp()) &&
         isFixed(Operation->getLHS()) && isFixed(Operation->getRHS());
}

std::optional<ElementCount> Allocation::behind(const VarDecl &Pointer) {
  if (!isLocal(Pointer) || isa<ParmVarDecl>(Pointer))
    return std::nullopt;
  llvm::SmallVector<const Expr *, 2> Values = All.Of.lookup(&Pointer);
  if (Pointer.hasInit())
    Values.push_back(Pointer.getInit());
  if (Values.size() != 1 || !Values.front())
    return std::nullopt;
  auto *Call = dyn_cast<CallExpr>(Values.front()->IgnoreParenCasts());
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  if (!Callee || Callee->isDefined())
    return std::nullopt;
  QualType Element = Pointer.getType()->getPointeeType();
  if (Element->isIncompleteType() || Element->isVariablyModifiedType())
    return std::nullopt;
  uint64_t Size = U.Context.getTypeSizeInChars(Element).getQuantity();
  // Two factors, one of which is the size of an element.
  const Expr *Count = nullptr;
  auto Try = [&](const Expr *A, const Expr *B) {
    if (constant(A) == Size)
      Count = B;
    else if (constant(B) == Size)
      Count = A;
  };
  switch (builtinOf(*Callee)) {
  case Builtin::BIcalloc:
    Try(Call->getArg(0), Call->getArg(1));
    break;
  case Builtin::BImalloc: {
    const Expr *Bytes = Call->getArg(0)->IgnoreParenImpCasts();
    if (std::optional<uint64_t> Known = constant(Bytes); Known && Size)
      return ElementCount{*Known / Size, ""};
    if (auto *Product = dyn_cast<BinaryOperator>(Bytes);
        Product && Product->getOpcode() == BO_Mul && isWide(*Product))
      Try(Product->getLHS(), Product->getRHS());
    if (Size == 1 && !Count)
      Count = Bytes;
    break;
  }
  default:
    break;
  }
  if (!Count || !isFixed(Count))
    return std::nullopt;
  if (std::optional<uint64_t> Known = constant(Count))
    return ElementCount{*Known, ""};
  std::string Text = plainText(U, Count->IgnoreParens());
  return Text.empty() ? std::nullopt
                      : std::optional(ElementCount{std::nullopt, Text});
}

} // namespace

std::optional<ElementCount> Judge::allocatedCount(const Expr *Name) {
  auto *Ref = dyn_cast<DeclRefExpr>(Name);
  auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Variable || !Variable->getType()->isPointerType())
    return std::nullopt;
  return allocatedCount(*Variable);
}

std::optional<ElementCount> Judge::allocatedCount(const VarDecl &Pointer) {
  return Allocation(U, Known, *L.Function).behind(Pointer);
}

} // namespace parfold
