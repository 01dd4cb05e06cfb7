//===- Loops/FreeForm.cpp - loops that count without saying so ------------===//
//
//   while (n--) s += *a++;               n from its value down, until it is 0
//   do s += *p; while (++p < end);       p from its value up
//   for (; *q != end; ) ...              no: the bound is not known
//   for (;;) { if (i == n) break; ... }  i from its value up
//
// A counter is a variable that the test compares and to which the loop only
// adds constants. Their sum is the step. Where in the iteration they are added
// decides what value the body sees, and what is left after the loop.
//
//===----------------------------------------------------------------------===//

#include "Loops/FreeForm.h"
#include "Loops/LoopParts.h"
#include "Loops/SpaceValues.h"
#include "Memory/Storage.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace parfold {
namespace {

/// A side of a comparison that is a variable, perhaps changed on the way, plus
/// an offset.
struct Operand {
  const VarDecl *Variable = nullptr;
  int64_t Adds = 0;               ///< 1 for 'i++' and '++i'
  bool Before = false;            ///< it is compared after that: '++i'
  int64_t Plus = 0;               ///< 2 for 'i + 2'
  const Expr *PlusExpr = nullptr; ///< 'len' for 'i + len'
  QualType SumType;               ///< in which that is added
};

Operand operandOf(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  Operand Result;
  if (auto *Unary = dyn_cast<UnaryOperator>(E);
      Unary && Unary->isIncrementDecrementOp()) {
    Result.Adds = Unary->isIncrementOp() ? 1 : -1;
    Result.Before = Unary->isPrefix();
    E = Unary->getSubExpr()->IgnoreParenImpCasts();
  }
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    Result.Variable = dyn_cast<VarDecl>(Ref->getDecl());
  return Result;
}

/// The operand of '++' or '--'.
const Expr *operandExpr(const Expr *E) {
  auto *Unary = dyn_cast<UnaryOperator>(E);
  return Unary && Unary->isIncrementDecrementOp() ? Unary->getSubExpr()
                                                  : nullptr;
}

/// Takes one offset off: 'i + 2', 'len + i', 'i - 1'.
Operand offsetOperandOf(const ASTContext &Context, const Expr *E) {
  auto *Sum = dyn_cast<BinaryOperator>(E->IgnoreParenImpCasts());
  if (!Sum || !Sum->isAdditiveOp())
    return operandOf(E);
  for (bool OnLeft : {true, false}) {
    Operand Side = operandOf(OnLeft ? Sum->getLHS() : Sum->getRHS());
    const Expr *Offset =
        (OnLeft ? Sum->getRHS() : Sum->getLHS())->IgnoreParenImpCasts();
    if (!Side.Variable || !Offset->getType()->isIntegerType() ||
        (!OnLeft && Sum->getOpcode() == BO_Sub))
      continue;
    Side.SumType = Sum->getType();
    Expr::EvalResult Value;
    if (Offset->EvaluateAsInt(Value, Context, Expr::SE_NoSideEffects) &&
        Value.Val.getInt().isRepresentableByInt64()) {
      Side.Plus = Value.Val.getInt().getExtValue();
      if (Sum->getOpcode() == BO_Sub)
        Side.Plus = -Side.Plus;
      return Side;
    }
    if (Sum->getOpcode() == BO_Sub || operandOf(Offset).Adds != 0)
      continue;
    Side.PlusExpr = Offset;
    return Side;
  }
  return {};
}

bool mentions(const Stmt *S, const VarDecl *Variable) {
  if (auto *Ref = dyn_cast<DeclRefExpr>(S))
    return Ref->getDecl() == Variable;
  for (const Stmt *Child : S->children())
    if (Child && mentions(Child, Variable))
      return true;
  return false;
}

class FreeFormReader {
public:
  FreeFormReader(const Unit &Unit, const Stmt &Loop,
                 std::vector<Reason> &Reasons)
      : U(Unit), Context(Unit.Context), L(Loop), Reasons(Reasons) {}

  std::optional<IterationSpace> read() {
    std::string Why;
    auto Found = partsOf(Context, L, Why);
    if (!Found) {
      refuseForm(L.getBeginLoc(), Why);
      return std::nullopt;
    }
    Parts = *Found;
    Space.Free.emplace();
    if (readTest() && readStep() && readInit() && checkType() &&
        placeUpdates() && checkSpace(U, L, Space, Reasons))
      return Space;
    return std::nullopt;
  }

private:
  bool refuseForm(SourceLocation At, std::string What) {
    Reasons.push_back({ReasonId::LoopForm, U.placeOf(At), {std::move(What)}});
    return false;
  }
  bool readTest();
  bool compare(BinaryOperatorKind Opcode, const Expr *Left, const Expr *Right,
               QualType Compared);
  bool shiftBound(int64_t Shift);
  bool readStep();
  bool readInit();
  bool checkType();
  bool placeUpdates();
  /// What iterations do to \p Variable; the part in front does not count.
  std::optional<llvm::SmallVector<ConstantChange, 2>>
  changes(const VarDecl &Variable) const {
    llvm::SmallVector<ConstantChange, 2> All;
    for (const Stmt *Part :
         {static_cast<const Stmt *>(Parts.ExitTest ? nullptr : Parts.Condition),
          static_cast<const Stmt *>(Parts.Increment), Parts.Body}) {
      auto Some = Part ? changesOf(Context, Variable, *Part)
                       : llvm::SmallVector<ConstantChange, 2>();
      if (!Some)
        return std::nullopt;
      All.append(Some->begin(), Some->end());
    }
    return All;
  }
  bool isChanged(const VarDecl *Variable) const {
    auto Changes = changes(*Variable);
    return !Changes || !Changes->empty();
  }
  const Expr *literal(int64_t Value) {
    unsigned Width = Context.getIntWidth(Context.LongLongTy);
    return IntegerLiteral::Create(Context,
                                  llvm::APInt(Width, Value, /*isSigned=*/true),
                                  Context.LongLongTy, SourceLocation());
  }

  const Unit &U;
  ASTContext &Context;
  const Stmt &L;
  std::vector<Reason> &Reasons;
  LoopParts Parts;
  IterationSpace Space;
  Operand Counted;
};

/// Finds the counter and its relation to the bound while the loop goes on.
bool FreeFormReader::readTest() {
  FreeForm &Free = *Space.Free;
  Free.Condition = Parts.Condition;
  Free.Further.assign(Parts.Further.begin(), Parts.Further.end());
  Free.Increment = Parts.Increment;
  Free.Body = Parts.Body;
  Free.ExitTest = Parts.ExitTest;
  Free.TestsFirst = Parts.TestsFirst;
  const Expr *Test = Parts.Condition->IgnoreParenImpCasts();
  bool Negated = Parts.Negated;
  while (auto *Not = dyn_cast<UnaryOperator>(Test)) {
    if (Not->getOpcode() != UO_LNot)
      break;
    Negated = !Negated;
    Test = Not->getSubExpr()->IgnoreParenImpCasts();
  }
  auto *Binary = dyn_cast<BinaryOperator>(Test);
  if (!Binary || !Binary->isComparisonOp() || Binary->getOpcode() == BO_Cmp) {
    // 'while (n--)' compares with zero.
    Operand Alone = operandOf(Test);
    if (Alone.Variable && Alone.Variable->getType()->isIntegerType() &&
        !Negated)
      return compare(BO_NE, Test, literal(0), Test->getType());
    return refuseForm(Parts.Condition->getBeginLoc(),
                      "its test does not compare a counter with a bound");
  }
  BinaryOperatorKind Opcode = Binary->getOpcode();
  if (Negated) {
    if (Binary->getLHS()->getType()->isRealFloatingType())
      return refuseForm(Binary->getBeginLoc(),
                        "its counter is of floating type");
    Opcode = BinaryOperator::negateComparisonOp(Opcode);
  }
  return compare(Opcode, Binary->getLHS(), Binary->getRHS(),
                 Binary->getLHS()->getType());
}

bool FreeFormReader::compare(BinaryOperatorKind Opcode, const Expr *Left,
                             const Expr *Right, QualType Compared) {
  Operand A = offsetOperandOf(Context, Left),
          B = offsetOperandOf(Context, Right);
  bool OnLeft = A.Variable && isChanged(A.Variable);
  bool OnRight = B.Variable && isChanged(B.Variable);
  // Of 'i + k' the other one may be the counter.
  auto OffsetChanges = [&](const Operand &Side) {
    Operand Offset = Side.PlusExpr ? operandOf(Side.PlusExpr) : Operand();
    return Offset.Variable && isChanged(Offset.Variable);
  };
  if (OffsetChanges(A) || OffsetChanges(B))
    return refuseForm(Left->getBeginLoc(), "both sides of its test change");
  if (OnLeft == OnRight)
    return refuseForm(Left->getBeginLoc(),
                      OnLeft ? "both sides of its test change"
                             : "its test does not compare a counter with a "
                               "bound");
  Counted = OnLeft ? A : B;
  Space.Counter = Counted.Variable;
  Space.Bound = OnLeft ? Right : Left;
  Space.Compared = Compared;
  if (!OnLeft && Opcode != BO_NE && Opcode != BO_EQ)
    Opcode = BinaryOperator::reverseComparisonOp(Opcode);
  switch (Opcode) {
  case BO_LT:
    Space.Test = Relation::Less;
    break;
  case BO_LE:
    Space.Test = Relation::LessEqual;
    break;
  case BO_GT:
    Space.Test = Relation::Greater;
    break;
  case BO_GE:
    Space.Test = Relation::GreaterEqual;
    break;
  case BO_NE:
    Space.Test = Relation::NotEqual;
    break;
  default:
    return refuseForm(Left->getBeginLoc(), "it goes on while values are equal");
  }
  FreeForm &Free = *Space.Free;
  // What is compared is the counter as the iteration begins, plus a shift.
  int64_t Shift = Counted.Plus;
  if (Free.TestsFirst) {
    Free.TestAdds = Counted.Adds;
    Shift += Counted.Before ? Counted.Adds : 0;
  } else {
    Shift += Counted.Before ? 0 : -Counted.Adds;
  }
  return Shift == 0 && !Counted.PlusExpr ? true : shiftBound(Shift);
}

/// The counter plus \p Shift, and perhaps another value, is compared with the
/// bound: so the counter is compared with the bound less that.
bool FreeFormReader::shiftBound(int64_t Shift) {
  auto Refuse = [&] {
    return refuseForm(Parts.Condition->getBeginLoc(),
                      "its test compares the counter plus something");
  };
  if (std::abs(Shift) > INT32_MAX)
    return Refuse();
  // 'i - 3' of an unsigned i, and 'i + 3u' of a negative one, come round at
  // zero, which is no matter only where they are compared with unsigned
  // numbers.
  if (!Counted.SumType.isNull() && Counted.SumType->isUnsignedIntegerType() &&
      !Space.Compared->isUnsignedIntegerType() &&
      (Counted.Plus < 0 || Space.Counter->getType()->isSignedIntegerType()))
    return Refuse();
  Expr::EvalResult Bound;
  bool IsUnsigned = Space.Compared->isUnsignedIntegerType();
  if (!Counted.PlusExpr && !IsUnsigned &&
      Space.Bound->EvaluateAsInt(Bound, Context, Expr::SE_NoSideEffects) &&
      Bound.Val.getInt().isRepresentableByInt64() &&
      std::abs(Bound.Val.getInt().getExtValue()) < INT32_MAX) {
    int64_t Limit = Bound.Val.getInt().getExtValue() - Shift;
    // 'i >= 1' is 'i > 0', which makes for shorter text.
    if (Space.Test == Relation::GreaterEqual) {
      Space.Test = Relation::Greater;
      --Limit;
    } else if (Space.Test == Relation::LessEqual) {
      Space.Test = Relation::Less;
      ++Limit;
    }
    Space.Bound = literal(Limit);
    return true;
  }
  // Otherwise only where that stays in its type: upwards, and for unsigned
  // counters only by less than the bound.
  bool Up = Space.Test == Relation::Less || Space.Test == Relation::LessEqual;
  if (!Up || (IsUnsigned && Shift < 0))
    return Refuse();
  Space.BoundLess = Shift;
  Space.BoundLessExpr = Counted.PlusExpr;
  if (Counted.PlusExpr &&
      (Space.Compared->isPointerType() ||
       Counted.PlusExpr->getType()->isUnsignedIntegerType() !=
           Space.Bound->IgnoreParenImpCasts()
               ->getType()
               ->isUnsignedIntegerType() ||
       Context.getIntWidth(Counted.PlusExpr->getType()) < 32 ||
       Context.getIntWidth(Space.Bound->IgnoreParenImpCasts()->getType()) < 32))
    return Refuse();
  return true;
}

bool FreeFormReader::readStep() {
  auto Changes = changes(*Space.Counter);
  if (!Changes)
    return refuseForm(L.getBeginLoc(),
                      "it does not add a constant to its counter '" +
                          Space.Counter->getNameAsString() + "'");
  int64_t Sum = 0;
  for (const ConstantChange &Change : *Changes) {
    Sum += Change.By;
    if (std::abs(Sum) > INT32_MAX)
      break;
  }
  if (Sum == 0 || std::abs(Sum) > INT32_MAX)
    return refuseForm(L.getBeginLoc(), "its step is zero or huge");
  Space.Up = Sum > 0;
  Space.Step = static_cast<uint64_t>(std::abs(Sum));
  bool TestsUp =
      Space.Test == Relation::Less || Space.Test == Relation::LessEqual;
  if (Space.Test == Relation::NotEqual ? *Space.Step != 1 : TestsUp != Space.Up)
    return refuseForm(Parts.Condition->getBeginLoc(),
                      Space.Test == Relation::NotEqual
                          ? "it tests with '!=' but does not step by one"
                          : "its step leads away from its bound");
  return true;
}

/// What the counter starts with: a value that the 'for' sets, or its own.
bool FreeFormReader::readInit() {
  FreeForm &Free = *Space.Free;
  const Stmt *Init = Parts.Init;
  if (auto *Declarations = dyn_cast_or_null<DeclStmt>(Init)) {
    for (const Decl *D : Declarations->decls()) {
      auto *Variable = dyn_cast<VarDecl>(D);
      // Clang 20 takes 'static' here.
      if (!Variable || !Variable->hasLocalStorage())
        return refuseForm(Init->getBeginLoc(),
                          "its header declares more than counters");
      if (Variable->hasAttr<CleanupAttr>())
        return refuseForm(Init->getBeginLoc(),
                          "a function is called with a variable of its header");
      if (Variable == Space.Counter && Variable->getInit()) {
        Space.DeclaredInFor = true;
        Space.First = Variable->getInit();
      }
    }
    if (!Declarations->isSingleDecl() || !Space.First)
      Free.Init = Init;
  } else if (auto *Settings = dyn_cast_or_null<Expr>(Init)) {
    // 'i = 0, p = a', in order.
    llvm::SmallVector<const Expr *, 4> Work{Settings}, Values;
    llvm::SmallVector<const VarDecl *, 4> Set;
    while (!Work.empty()) {
      const Expr *E = Work.pop_back_val()->IgnoreParens();
      auto *Binary = dyn_cast<BinaryOperator>(E);
      if (Binary && Binary->getOpcode() == BO_Comma) {
        Work.append({Binary->getRHS(), Binary->getLHS()});
        continue;
      }
      Operand Target = Binary && Binary->getOpcode() == BO_Assign
                           ? operandOf(Binary->getLHS())
                           : Operand();
      if (!Target.Variable)
        return refuseForm(Init->getBeginLoc(),
                          "its header does more than set variables");
      Set.push_back(Target.Variable);
      Values.push_back(Binary->getRHS());
      if (Target.Variable == Space.Counter)
        Space.First = Binary->getRHS();
    }
    // New code runs this once more, so a value must not be one that is about
    // to be set: 'p = q, q = r'.
    for (size_t I = 0; I < Values.size(); ++I)
      for (size_t J = I; J < Set.size(); ++J)
        if (mentions(Values[I], Set[J]))
          return refuseForm(Init->getBeginLoc(),
                            "its header sets variables from each other");
    if (Set.size() > 1 || !Space.First)
      Free.Init = Init;
  }
  if (Space.First)
    return true;
  // A mention of the counter that stands nowhere in the text.
  Free.StartsAsItIs = true;
  Space.First = DeclRefExpr::Create(
      Context, NestedNameSpecifierLoc(), SourceLocation(),
      const_cast<VarDecl *>(Space.Counter),
      /*RefersToEnclosingVariableOrCapture=*/false, SourceLocation(),
      Space.Counter->getType(), VK_LValue);
  return true;
}

bool FreeFormReader::checkType() {
  QualType Type = Space.Counter->getType();
  std::string Name = Space.Counter->getNameAsString();
  auto Refuse = [&](ReasonId Id) {
    Reasons.push_back({Id, U.placeOf(L.getBeginLoc()), {Name}});
    return false;
  };
  if (Type.isVolatileQualified())
    return Refuse(ReasonId::VolatileAccess);
  if (Type->isAtomicType())
    return Refuse(ReasonId::AtomicAccess);
  if (isThreadLocal(*Space.Counter))
    return Refuse(ReasonId::ThreadLocal);
  bool IsPointer =
      Type->isPointerType() && !Type->getPointeeType()->isIncompleteType() &&
      Type->getPointeeType()->isObjectType() && !Type->isVariablyModifiedType();
  bool IsInteger = Type->isIntegerType() && !Type->isBooleanType() &&
                   !Type->isEnumeralType() && !Type->isBitIntType();
  if (!IsPointer && !IsInteger)
    return refuseForm(L.getBeginLoc(),
                      "its counter is of type '" + Type.getAsString() + "'");
  return true;
}

/// Can the updates go into a header, because nothing of the iteration sees the
/// counter after them?
bool FreeFormReader::placeUpdates() {
  FreeForm &Free = *Space.Free;
  // The increment goes; what it does must be for the new header to do.
  llvm::SmallVector<const Expr *, 4> Work;
  if (Free.Increment)
    Work.push_back(Free.Increment);
  while (!Work.empty()) {
    const Expr *E = Work.pop_back_val()->IgnoreParens();
    auto *Binary = dyn_cast<BinaryOperator>(E);
    if (Binary && Binary->getOpcode() == BO_Comma) {
      Work.append({Binary->getRHS(), Binary->getLHS()});
      continue;
    }
    const Expr *Target = Binary ? Binary->getLHS() : operandExpr(E);
    auto *Ref =
        Target ? dyn_cast<DeclRefExpr>(Target->IgnoreParens()) : nullptr;
    auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    auto Changes = Variable ? changesOf(Context, *Variable, *E) : std::nullopt;
    if (!Changes)
      return refuseForm(E->getBeginLoc(), "its increment does more than count");
    assert(Changes->size() == 1 && Changes->front().At == E &&
           "an operator that changes what is on its left is one change");
    if (Variable != Space.Counter)
      Free.AlsoCounts.push_back(Variable);
  }
  auto InBody = changesOf(Context, *Space.Counter, *Free.Body);
  auto Statements = statementsOf(Free.Body);
  if (Free.ExitTest && !Statements.empty())
    Statements.erase(llvm::find(Statements, Free.ExitTest));
  size_t Left = InBody ? InBody->size() : 1;
  for (const Stmt *S : llvm::reverse(Statements)) {
    auto *E = dyn_cast<Expr>(S);
    bool IsUpdate = E && InBody && llvm::any_of(*InBody, [&](auto &Change) {
                      return Change.At == E->IgnoreParens();
                    });
    if (!IsUpdate && mentions(S, Space.Counter))
      break;
    if (IsUpdate) {
      Free.LastUpdates.push_back(E);
      --Left;
    }
  }
  // The test may have an update of its own.
  if (Free.ExitTest && !Free.TestsFirst && Counted.Adds != 0)
    --Left;
  Free.UpdatesAreLast = Left == 0 && (!Free.TestsFirst || Free.TestAdds == 0);
  return true;
}

} // namespace

std::optional<IterationSpace> freeForm(const Unit &Unit, const Stmt &Loop,
                                       std::vector<Reason> &Reasons) {
  return FreeFormReader(Unit, Loop, Reasons).read();
}

} // namespace parfold
