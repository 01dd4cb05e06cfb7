//===- Memory/PointerUse.cpp - what a function does with addresses --------===//

#include "Memory/PointerUse.h"
#include "Memory/TypeSizes.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"
#include "clang/AST/StmtOpenMP.h"

using namespace clang;

namespace parfold {
namespace {

/// What happens to the value of an expression.
struct Use {
  enum Kind {
    Looked,   ///< followed, compared, or dropped: nobody keeps it
    Lent,     ///< for a while: what it points to may be written, but not kept
    Kept,     ///< stored, or handed on
    Returned, ///< the function's result
    Held,     ///< the value of the local pointer variable By from then on
  } What = Kept;
  const VarDecl *By = nullptr;
};

class Walker {
public:
  Walker(KeepsArgument Keeps, PointerUse &Out) : Keeps(Keeps), Out(Out) {}

  void statement(const Stmt *S);
  /// The sizes in \p Type that are computed, where it is declared or named.
  void sizes(QualType Type) {
    forEachSize(Type, [&](const Expr *Size) { statement(Size); });
  }
  void finish();

private:
  void value(const Expr *E, Use How);
  void place(const Expr *E, Use Address);
  void assign(const Expr *Left, const Expr *Right);
  void declare(const VarDecl *Variable);
  void hold(const VarDecl *Variable, Use How);
  void keepAll(const Stmt *S);

  KeepsArgument Keeps;
  PointerUse &Out;
  /// Whose address or value goes where: (variable, the pointer that holds it).
  llvm::SmallVector<std::pair<const VarDecl *, const VarDecl *>, 8> Holders;
  llvm::DenseSet<const VarDecl *> Returned;
};

bool isLocalPointer(const VarDecl *Variable) {
  return Variable && Variable->hasLocalStorage() &&
         Variable->getType()->isPointerType();
}

const VarDecl *variableOf(const Expr *E) {
  auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParens());
  return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
}

void Walker::hold(const VarDecl *Variable, Use How) {
  switch (How.What) {
  case Use::Looked:
    return;
  case Use::Lent:
    Out.Lent.insert(Variable->getCanonicalDecl());
    return;
  case Use::Kept:
    Out.Captured.insert(Variable->getCanonicalDecl());
    return;
  case Use::Returned:
    Returned.insert(Variable->getCanonicalDecl());
    return;
  case Use::Held:
    Holders.push_back({Variable, How.By});
    return;
  }
}

/// An lvalue: \p Address is what happens to its address.
void Walker::place(const Expr *E, Use Address) {
  E = E->IgnoreParens();
  if (const VarDecl *Variable = variableOf(E)) {
    hold(Variable, Address);
    if (Address.What != Use::Looked)
      Out.Obscure.insert(Variable);
  } else if (auto *Member = dyn_cast<MemberExpr>(E)) {
    if (Member->isArrow())
      value(Member->getBase(), Address);
    else if (Member->getBase()->isGLValue())
      place(Member->getBase(), Address);
    else
      value(Member->getBase(), {Use::Looked});
  } else if (auto *Subscript = dyn_cast<ArraySubscriptExpr>(E)) {
    value(Subscript->getBase(), Address);
    value(Subscript->getIdx(), {Use::Looked});
  } else if (auto *Unary = dyn_cast<UnaryOperator>(E);
             Unary && Unary->getOpcode() == UO_Deref) {
    value(Unary->getSubExpr(), Address);
  } else if (Unary &&
             (Unary->getOpcode() == UO_Extension ||
              Unary->getOpcode() == UO_Real || Unary->getOpcode() == UO_Imag)) {
    place(Unary->getSubExpr(), Address);
  } else if (auto *Literal = dyn_cast<CompoundLiteralExpr>(E)) {
    value(Literal->getInitializer(), {Use::Kept});
  } else {
    keepAll(E);
  }
}

/// Is \p E the pointer \p Variable, plus or minus something?
bool isAdvance(const Expr *E, const VarDecl *Variable) {
  E = E->IgnoreParenImpCasts();
  auto *Binary = dyn_cast<BinaryOperator>(E);
  if (Binary && Binary->isAdditiveOp() && E->getType()->isPointerType())
    return isAdvance(Binary->getLHS(), Variable) ||
           isAdvance(Binary->getRHS(), Variable);
  return variableOf(E) == Variable;
}

void Walker::assign(const Expr *Left, const Expr *Right) {
  const VarDecl *Variable = variableOf(Left);
  if (isLocalPointer(Variable)) {
    if (isAdvance(Right, Variable))
      return value(Right, {Use::Looked});
    Out.Definitions[Variable].push_back(Right);
    value(Right, {Use::Held, Variable});
    return;
  }
  place(Left, {Use::Looked});
  value(Right, {Use::Kept});
}

void Walker::declare(const VarDecl *Variable) {
  sizes(Variable->getType());
  // The function that is called in the end gets its address.
  if (Variable->hasAttr<CleanupAttr>()) {
    hold(Variable, {Use::Kept});
    Out.Obscure.insert(Variable);
  }
  const Expr *Init = Variable->getInit();
  if (!Init)
    return;
  if (isLocalPointer(Variable)) {
    Out.Definitions[Variable].push_back(Init);
    value(Init, {Use::Held, Variable});
  } else {
    value(Init, {Use::Kept});
  }
}

/// An rvalue: \p How says what happens to it.
void Walker::value(const Expr *E, Use How) {
  E = E->IgnoreParens();
  // Only addresses can be kept.
  if (!E->getType()->isPointerType() && !E->getType()->isRecordType() &&
      !E->getType()->isArrayType() && !isa<CastExpr, InitListExpr>(E) &&
      How.What != Use::Kept)
    How = {Use::Looked};
  if (E->isGLValue())
    return place(E, {Use::Looked});
  if (auto *Cast = dyn_cast<CastExpr>(E)) {
    const Expr *Sub = Cast->getSubExpr();
    if (auto *Written = dyn_cast<ExplicitCastExpr>(Cast))
      sizes(Written->getTypeAsWritten());
    switch (Cast->getCastKind()) {
    case CK_PointerToIntegral:
      // Numbers are not followed, and any of them can become a pointer.
      return value(Sub, {Use::Kept});
    case CK_LValueToRValue:
      place(Sub, {Use::Looked});
      if (const VarDecl *Variable = variableOf(Sub);
          Variable && Variable->getType()->isPointerType())
        hold(Variable, How);
      return;
    case CK_ArrayToPointerDecay:
      return place(Sub, How);
    case CK_ToVoid:
      return Sub->isGLValue() ? place(Sub, {Use::Looked})
                              : value(Sub, {Use::Looked});
    case CK_PointerToBoolean:
      return value(Sub, {Use::Looked});
    default:
      return Sub->isGLValue() ? place(Sub, How) : value(Sub, How);
    }
  }
  if (auto *Unary = dyn_cast<UnaryOperator>(E)) {
    const Expr *Sub = Unary->getSubExpr();
    if (Unary->getOpcode() == UO_AddrOf)
      return place(Sub, How.What == Use::Looked ? Use{Use::Lent} : How);
    if (Unary->isIncrementDecrementOp()) {
      // '*p++' follows the old value.
      place(Sub, {Use::Looked});
      if (const VarDecl *Variable = variableOf(Sub);
          Variable && Variable->getType()->isPointerType())
        hold(Variable, How);
      return;
    }
    return value(Sub, Unary->getOpcode() == UO_LNot ? Use{Use::Looked} : How);
  }
  if (auto *Binary = dyn_cast<BinaryOperator>(E)) {
    const Expr *Left = Binary->getLHS(), *Right = Binary->getRHS();
    if (Binary->getOpcode() == BO_Assign) {
      assign(Left, Right);
      if (How.What != Use::Looked)
        value(Right, How); // 'p = q = a'
    } else if (Binary->isCompoundAssignmentOp()) {
      place(Left, {Use::Looked});
      value(Right, {Use::Looked});
      if (const VarDecl *Variable = variableOf(Left);
          Variable && Variable->getType()->isPointerType())
        hold(Variable, How);
    } else if (Binary->getOpcode() == BO_Comma) {
      Left->isGLValue() ? place(Left, {Use::Looked})
                        : value(Left, {Use::Looked});
      value(Right, How);
    } else if (Binary->isComparisonOp() || Binary->isLogicalOp()) {
      value(Left, {Use::Looked});
      value(Right, {Use::Looked});
    } else {
      // 'p - q' is a number; 'p + i' is still p.
      if (Left->getType()->isPointerType() && Right->getType()->isPointerType())
        How = {Use::Looked};
      value(Left, How);
      value(Right, How);
    }
    return;
  }
  if (auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    value(Choice->getCond(), {Use::Looked});
    value(Choice->getTrueExpr(), How);
    value(Choice->getFalseExpr(), How);
    return;
  }
  if (auto *Call = dyn_cast<CallExpr>(E)) {
    value(Call->getCallee(), {Use::Looked});
    // What returns a pointer may return the one it got.
    Use Returned = How.What == Use::Looked || E->getType()->isArithmeticType()
                       ? Use{Use::Lent}
                       : How;
    for (unsigned I = 0; I < Call->getNumArgs(); ++I)
      value(Call->getArg(I), Keeps(*Call, I) ? Use{Use::Kept} : Returned);
    return;
  }
  if (auto *Size = dyn_cast<UnaryExprOrTypeTraitExpr>(E)) {
    // Its operand is evaluated if its size is (C11 6.5.3.4p2).
    sizes(Size->getTypeOfArgument());
    if (!Size->isArgumentType() &&
        Size->getTypeOfArgument()->isVariablyModifiedType())
      statement(Size->getArgumentExpr());
    return;
  }
  if (isa<IntegerLiteral, FloatingLiteral, CharacterLiteral, DeclRefExpr,
          OffsetOfExpr>(E))
    return;
  if (auto *Constant = dyn_cast<ConstantExpr>(E))
    return value(Constant->getSubExpr(), How);
  if (auto *Generic = dyn_cast<GenericSelectionExpr>(E))
    return value(Generic->getResultExpr(), How);
  if (auto *Block = dyn_cast<StmtExpr>(E)) {
    for (const Stmt *S : Block->getSubStmt()->body()) {
      auto *Last =
          S == Block->getSubStmt()->body_back() ? dyn_cast<Expr>(S) : nullptr;
      Last ? value(Last, How) : statement(S);
    }
    return;
  }
  if (auto *Closure = dyn_cast<BlockExpr>(E)) {
    for (const BlockDecl::Capture &Part : Closure->getBlockDecl()->captures()) {
      hold(Part.getVariable(), {Use::Kept});
      Out.Obscure.insert(Part.getVariable());
    }
    return;
  }
  keepAll(E);
}

/// An unknown construct may keep all that it is made of.
void Walker::keepAll(const Stmt *S) {
  for (const Stmt *Child : S->children()) {
    if (auto *Part = dyn_cast_or_null<Expr>(Child))
      Part->isGLValue() ? place(Part, {Use::Kept}) : value(Part, {Use::Kept});
    else
      statement(Child);
  }
}

void Walker::statement(const Stmt *S) {
  if (!S)
    return;
  if (auto *E = dyn_cast<Expr>(S)) {
    E->isGLValue() ? place(E, {Use::Looked}) : value(E, {Use::Looked});
    return;
  }
  if (auto *Declarations = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declarations->decls())
      if (auto *Variable = dyn_cast<VarDecl>(D))
        declare(Variable);
      else if (auto *Name = dyn_cast<TypedefNameDecl>(D))
        sizes(Name->getUnderlyingType());
    return;
  }
  if (auto *Return = dyn_cast<ReturnStmt>(S)) {
    if (const Expr *E = Return->getRetValue())
      value(E, {Use::Returned});
    return;
  }
  if (isa<AsmStmt>(S))
    return keepAll(S);
  // A region of OpenMP: what it runs is no child of it.
  if (auto *Region = dyn_cast<CapturedStmt>(S))
    return statement(Region->getCapturedStmt());
  if (auto *Directive = dyn_cast<OMPExecutableDirective>(S))
    for (const OMPClause *Clause : Directive->clauses())
      for (const Stmt *Part : Clause->children())
        if (Part)
          keepAll(Part);
  for (const Stmt *Child : S->children())
    statement(Child);
}

/// A variable is captured with the pointer that holds its address. A pointer
/// that is set in several places, or in a way that does not show where it
/// points, captures too: who asks where it points will not be told.
void Walker::finish() {
  for (bool Changed = true; Changed;) {
    Changed = false;
    auto Add = [&](llvm::DenseSet<const VarDecl *> &To, const VarDecl *V) {
      Changed |= To.insert(V->getCanonicalDecl()).second;
    };
    for (auto [Variable, Holder] : Holders) {
      if (Variable == Holder)
        continue;
      const Expr *Definition = soleDefinition(Out, *Holder);
      bool Shows = Definition && baseOf(Definition).Variable == Variable;
      const VarDecl *Key = Holder->getCanonicalDecl();
      if (!Shows || Out.Captured.contains(Key))
        Add(Out.Captured, Variable);
      if (Out.Lent.contains(Key))
        Add(Out.Lent, Variable);
      if (Returned.contains(Key))
        Add(Returned, Variable);
    }
  }
  // Whoever gets an address with the result gets it when the function is
  // over, and with it all that is its own.
  for (const VarDecl *Variable : Returned)
    if (!Variable->hasLocalStorage())
      Out.Captured.insert(Variable);
}

} // namespace

const Expr *soleDefinition(const PointerUse &Uses, const VarDecl &Pointer) {
  auto Known = Uses.Definitions.find(&Pointer);
  if (Known == Uses.Definitions.end() || Known->second.size() != 1 ||
      isa<ParmVarDecl>(Pointer) || Uses.Obscure.contains(&Pointer))
    return nullptr;
  return Known->second.front();
}

BaseVariable baseOfPlace(const Expr *E) {
  E = E->IgnoreParens();
  if (const VarDecl *Variable = variableOf(E))
    return {Variable, true};
  if (auto *Member = dyn_cast<MemberExpr>(E))
    return Member->isArrow()                ? baseOf(Member->getBase())
           : Member->getBase()->isGLValue() ? baseOfPlace(Member->getBase())
                                            : BaseVariable{};
  if (auto *Subscript = dyn_cast<ArraySubscriptExpr>(E))
    return baseOf(Subscript->getBase());
  auto *Unary = dyn_cast<UnaryOperator>(E);
  return Unary && Unary->getOpcode() == UO_Deref ? baseOf(Unary->getSubExpr())
                                                 : BaseVariable{};
}

BaseVariable baseOf(const Expr *E) {
  E = E->IgnoreParens();
  if (auto *Cast = dyn_cast<CastExpr>(E)) {
    const Expr *Sub = Cast->getSubExpr();
    switch (Cast->getCastKind()) {
    case CK_LValueToRValue:
      return Sub->getType()->isPointerType()
                 ? BaseVariable{variableOf(Sub), false}
                 : BaseVariable{};
    case CK_ArrayToPointerDecay:
      return baseOfPlace(Sub);
    case CK_BitCast:
    case CK_NoOp:
      return Sub->isGLValue() ? BaseVariable{} : baseOf(Sub);
    default:
      return {};
    }
  }
  if (auto *Unary = dyn_cast<UnaryOperator>(E))
    return Unary->getOpcode() == UO_AddrOf ? baseOfPlace(Unary->getSubExpr())
                                           : BaseVariable{};
  auto *Binary = dyn_cast<BinaryOperator>(E);
  if (Binary && Binary->isAdditiveOp() && E->getType()->isPointerType())
    return baseOf(Binary->getLHS()->getType()->isPointerType()
                      ? Binary->getLHS()
                      : Binary->getRHS());
  return {};
}

PointerUse findPointerUse(const FunctionDecl &Function, KeepsArgument Keeps) {
  PointerUse Out;
  Walker Walk(Keeps, Out);
  for (const ParmVarDecl *Parameter : Function.parameters())
    Walk.sizes(Parameter->getOriginalType());
  Walk.statement(Function.getBody());
  Walk.finish();
  return Out;
}

} // namespace parfold
