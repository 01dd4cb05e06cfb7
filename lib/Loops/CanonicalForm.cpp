//===- Loops/CanonicalForm.cpp - the header of a 'for' loop ---------------===//
//
// Reads init, test and increment of a 'for' into an IterationSpace. The shape
// is OpenMP's canonical loop form (OpenMP 5.2, 4.4.1). Whether the values are
// what they seem to be is for SpaceValues.cpp to check.
//
//===----------------------------------------------------------------------===//

#include "Loops/CanonicalForm.h"
#include "Loops/LoopParts.h"
#include "Loops/Range.h"
#include "Loops/SpaceValues.h"
#include "Memory/Storage.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/APSInt.h"

using namespace clang;

namespace parfold {
namespace {

using llvm::APSInt;

/// Is a 'for' header canonical? One object reads one header.
class HeaderReader {
public:
  HeaderReader(const Unit &Unit, const ForStmt &For,
               std::vector<Reason> &Reasons)
      : U(Unit), Context(Unit.Context), For(For), Reasons(Reasons) {}

  std::optional<IterationSpace> read() {
    if (readInit() && readTest() && readIncrement() &&
        checkSpace(U, For, Space, Reasons))
      return Space;
    return std::nullopt;
  }

private:
  bool refuse(ReasonId Id, SourceLocation At, std::string Argument) {
    Reasons.push_back({Id, U.placeOf(At), {std::move(Argument)}});
    return false;
  }
  bool refuseForm(SourceLocation At, std::string What) {
    return refuse(ReasonId::LoopForm, At, std::move(What));
  }

  bool readInit();
  bool readTest();
  bool readIncrement();
  bool readStep(const Expr *Step, bool Up);
  const VarDecl *counterOf(const Expr *E) const {
    auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts());
    return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  }
  bool isCounter(const Expr *E) const { return counterOf(E) == Space.Counter; }
  const Unit &U;
  ASTContext &Context;
  const ForStmt &For;
  std::vector<Reason> &Reasons;
  IterationSpace Space;
};

bool HeaderReader::readInit() {
  const Stmt *Init = For.getInit();
  if (!Init)
    return refuseForm(For.getForLoc(), "its header sets no iteration variable");
  if (auto *Decl = dyn_cast<DeclStmt>(Init)) {
    auto *Var = Decl->isSingleDecl() ? dyn_cast<VarDecl>(Decl->getSingleDecl())
                                     : nullptr;
    if (!Var || !Var->getInit())
      return refuseForm(Init->getBeginLoc(),
                        "its header declares more than one variable");
    // Clang 20 takes 'static' here, where C has only 'auto' and 'register'.
    if (!Var->hasLocalStorage())
      return refuseForm(Init->getBeginLoc(),
                        "its iteration variable is not automatic");
    // Its value, where its scope ends, is not that of any thread's copy.
    if (Var->hasAttr<CleanupAttr>())
      return refuseForm(Init->getBeginLoc(),
                        "a function is called with a variable of its header");
    Space.Counter = Var;
    Space.DeclaredInFor = true;
    Space.First = Var->getInit();
  } else {
    auto *Assign = dyn_cast<BinaryOperator>(Init);
    if (!Assign || Assign->getOpcode() != BO_Assign)
      return refuseForm(Init->getBeginLoc(),
                        "its header does not set one iteration variable");
    auto *Ref = dyn_cast<DeclRefExpr>(Assign->getLHS());
    if (!Ref)
      return refuseForm(Init->getBeginLoc(),
                        "its iteration variable is not a plain variable");
    // Of what has a name, only variables can be assigned.
    Space.Counter = cast<VarDecl>(Ref->getDecl());
    Space.First = Assign->getRHS();
  }
  QualType Type = Space.Counter->getType();
  if (Type.isVolatileQualified())
    return refuse(ReasonId::VolatileAccess, Init->getBeginLoc(),
                  Space.Counter->getNameAsString());
  if (Type->isAtomicType())
    return refuse(ReasonId::AtomicAccess, Init->getBeginLoc(),
                  Space.Counter->getNameAsString());
  if (isThreadLocal(*Space.Counter))
    return refuse(ReasonId::ThreadLocal, Init->getBeginLoc(),
                  Space.Counter->getNameAsString());
  bool IsPointer =
      Type->isPointerType() && !Type->getPointeeType()->isIncompleteType() &&
      Type->getPointeeType()->isObjectType() && !Type->isVariablyModifiedType();
  bool IsInteger = Type->isIntegerType() && !Type->isBooleanType() &&
                   !Type->isEnumeralType() && !Type->isBitIntType();
  if (!IsPointer && !IsInteger)
    return refuseForm(Init->getBeginLoc(),
                      "its iteration variable is of type '" +
                          Type.getAsString() + "'");
  return true;
}

bool HeaderReader::readTest() {
  // gcc takes no '(i < n)' in a canonical loop, nor '(i) = 0' above.
  auto *Test = dyn_cast_or_null<BinaryOperator>(
      For.getCond() ? For.getCond()->IgnoreImpCasts() : nullptr);
  if (!Test || !(Test->isRelationalOp() || Test->getOpcode() == BO_NE))
    return refuseForm(For.getForLoc(),
                      "its test does not compare the iteration variable with "
                      "a bound");
  BinaryOperatorKind Opcode = Test->getOpcode();
  const Expr *Bound = Test->getRHS();
  if (!isCounter(Test->getLHS())) {
    if (!isCounter(Test->getRHS()))
      return refuseForm(Test->getBeginLoc(),
                        "its test does not compare the iteration variable "
                        "with a bound");
    Bound = Test->getLHS();
    if (Opcode != BO_NE)
      Opcode = BinaryOperator::reverseComparisonOp(Opcode);
  }
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
  default:
    Space.Test = Relation::NotEqual;
    break;
  }
  Space.Bound = Bound;
  Space.Compared = Test->getLHS()->getType();
  return true;
}

bool HeaderReader::readIncrement() {
  const Expr *Inc = For.getInc() ? For.getInc()->IgnoreParens() : nullptr;
  if (!Inc)
    return refuseForm(For.getForLoc(), "its header has no increment");
  Space.Change = Inc;
  bool Read = false;
  if (auto *Unary = dyn_cast<UnaryOperator>(Inc)) {
    if (Unary->isIncrementDecrementOp() && isCounter(Unary->getSubExpr())) {
      Space.Up = Unary->isIncrementOp();
      Read = true;
    }
  } else if (auto *Binary = dyn_cast<BinaryOperator>(Inc)) {
    BinaryOperatorKind Opcode = Binary->getOpcode();
    Space.StepComesRound =
        comesRound(Context, Space.Counter->getType(), *Binary);
    if (!isCounter(Binary->getLHS())) {
    } else if (Opcode == BO_AddAssign || Opcode == BO_SubAssign) {
      return readStep(Binary->getRHS(), Opcode == BO_AddAssign);
    } else if (Opcode == BO_Assign) {
      auto *Sum =
          dyn_cast<BinaryOperator>(Binary->getRHS()->IgnoreParenImpCasts());
      if (Sum && Sum->isAdditiveOp() && isCounter(Sum->getLHS()))
        return readStep(Sum->getRHS(), Sum->getOpcode() == BO_Add);
      if (Sum && Sum->getOpcode() == BO_Add && isCounter(Sum->getRHS()))
        return readStep(Sum->getLHS(), true);
    }
  }
  if (!Read)
    return refuseForm(Inc->getBeginLoc(),
                      "its increment does not add a step to the iteration "
                      "variable");
  return readStep(nullptr, Space.Up);
}

/// \p Step is what is added (\p Up) or subtracted; null stands for 1.
bool HeaderReader::readStep(const Expr *Step, bool Up) {
  Space.Up = Up;
  if (Step) {
    if (!Step->getType()->isIntegerType())
      return refuseForm(Step->getBeginLoc(), "its step is not an integer");
    if (std::optional<APSInt> Value =
            constantOf(Context, Step->IgnoreParenImpCasts())) {
      APSInt Exact = *Value;
      if (Exact.isNegative()) {
        Space.Up = !Up;
        Exact = -Exact;
      }
      if (Exact.isZero() || Exact.getActiveBits() > 31)
        return refuseForm(Step->getBeginLoc(), "its step is zero or huge");
      Space.Step = Exact.getZExtValue();
    } else {
      Space.Step = std::nullopt;
      Space.StepExpr = Step->IgnoreImpCasts();
    }
  }
  bool TestsUp =
      Space.Test == Relation::Less || Space.Test == Relation::LessEqual;
  if (Space.Test != Relation::NotEqual && TestsUp != Space.Up)
    return refuseForm(For.getInc()->getBeginLoc(),
                      "its step leads away from its bound");
  // Any other step may never meet the bound exactly (and gcc takes no other:
  // OpenMP 5.2, 4.4.1, "if relational-op is != ... incr must be 1 or -1").
  if (Space.Test == Relation::NotEqual && Space.Step != 1)
    return refuseForm(For.getInc()->getBeginLoc(),
                      "it tests with '!=' but does not step by one");
  return true;
}

} // namespace

std::optional<IterationSpace> canonicalForm(const Unit &Unit,
                                            const ForStmt &For,
                                            std::vector<Reason> &Reasons) {
  return HeaderReader(Unit, For, Reasons).read();
}

} // namespace parfold
