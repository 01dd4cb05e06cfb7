//===- Facts/Expressions.cpp - symbolic evaluation of expressions ---------===//
//
// Operands are evaluated left to right. C leaves their order open, but where
// the order could matter the program is wrong anyway: unsequenced effects on
// one variable are undefined (C11 6.5p2), and calls with effects are refused.
//
//===----------------------------------------------------------------------===//

#include "Facts/Calls.h"
#include "Facts/Evaluator.h"
#include "Source/ExprText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/OperationKinds.h"
#include "clang/Basic/Builtins.h"

using namespace clang;

namespace parfold {
namespace {

/// Types whose arithmetic the terms can express.
bool isModelled(QualType Type) {
  Type = Type.getCanonicalType();
  return Type->isVoidType() || Type->isRealFloatingType() ||
         (Type->isIntegerType() && !Type->isBitIntType()) ||
         Type->isPointerType() || Type->isRecordType() || Type->isArrayType() ||
         Type->isFunctionType();
}

CastKind castBetween(QualType From, QualType To) {
  if (To->isBooleanType())
    return From->isRealFloatingType() ? CK_FloatingToBoolean
           : From->isPointerType()    ? CK_PointerToBoolean
                                      : CK_IntegralToBoolean;
  if (From->isRealFloatingType())
    return To->isRealFloatingType() ? CK_FloatingCast : CK_FloatingToIntegral;
  return To->isRealFloatingType() ? CK_IntegralToFloating : CK_IntegralCast;
}

} // namespace

std::string Evaluator::textOf(const Stmt *S) const {
  std::string Text = oneLineText(U, S->getSourceRange());
  return Text.empty() ? "an expression from a macro" : Text;
}

void Evaluator::refuse(ReasonId Id, SourceLocation At,
                       std::vector<std::string> Arguments) {
  // One reason per tag and subject: 'rand' called five times is one obstacle.
  for (const Reason &Known : Facts.Reasons)
    if (Known.Id == Id && Known.Arguments == Arguments)
      return;
  Facts.Reasons.push_back({Id, U.placeOf(At), std::move(Arguments)});
}

void Evaluator::unmodelled(SourceLocation At, llvm::StringRef What) {
  refuse(ReasonId::Unmodelled, At, {What.str()});
}

TermRef Evaluator::unknown(const Expr *E) {
  unmodelled(E->getBeginLoc(), textOf(E));
  return Terms.opaque(E->getType(), E);
}

TermRef Evaluator::integer(QualType Type, int64_t Value) {
  return Terms.constant(Type, llvm::APInt(64, Value, /*isSigned=*/true));
}

void Evaluator::hazard(Hazard::Kind What, TermRef Value, const Expr *At) {
  Facts.Hazards.push_back({What, Value, Path, At});
}

TermRef Evaluator::converted(TermRef Of, QualType To) {
  return Terms.convert(castBetween(Of->type(), To), To, Of);
}

TermRef Evaluator::condition(const Expr *E) {
  TermRef Condition = Terms.truth(value(E));
  Facts.Branches.push_back({Condition, E});
  return Condition;
}

TermRef Evaluator::arithmetic(BinaryOperatorKind Opcode, QualType Type,
                              TermRef Left, TermRef Right, const Expr *At) {
  auto Make = [&](TermKind Kind) {
    return Terms.make(Kind, Type, {Left, Right});
  };
  ++(Type->isRealFloatingType() ? Facts.PerIteration.Floating
                                : Facts.PerIteration.Integer);
  // '#pragma STDC FENV_ACCESS ON' (C11 7.6.1) and its relatives.
  auto *Operation = dyn_cast<BinaryOperator>(At);
  if (Operation &&
      Operation->getFPFeaturesInEffect(Context.getLangOpts()).isFPConstrained())
    refuse(ReasonId::FpEnvironment, At->getBeginLoc(), {"a pragma"});
  switch (Opcode) {
  case BO_Add:
    // Keep the pointer on the left, so that p + i and i + p are one term.
    if (Right->type()->isPointerType())
      std::swap(Left, Right);
    return Make(TermKind::Add);
  case BO_Sub:
    return Make(TermKind::Subtract);
  case BO_Mul:
    return Make(TermKind::Multiply);
  case BO_Div:
  case BO_Rem:
    ++Facts.PerIteration.Divisions;
    // Division by zero traps, and so does the least integer by -1.
    if (Type->isIntegerType() &&
        !(Right->kind() == TermKind::Constant && !Right->bits().isZero() &&
          !Right->bits().isAllOnes()))
      hazard(Hazard::Divide, Right, At);
    return Make(Opcode == BO_Div ? TermKind::Divide : TermKind::Remainder);
  case BO_Shl:
    return Make(TermKind::ShiftLeft);
  case BO_Shr:
    return Make(TermKind::ShiftRight);
  case BO_And:
    return Make(TermKind::BitAnd);
  case BO_Or:
    return Make(TermKind::BitOr);
  case BO_Xor:
    return Make(TermKind::BitXor);
  case BO_GT:
    std::swap(Left, Right);
    [[fallthrough]];
  case BO_LT:
    return Make(TermKind::Less);
  case BO_GE:
    std::swap(Left, Right);
    [[fallthrough]];
  case BO_LE:
    return Make(TermKind::LessEqual);
  case BO_EQ:
    return Make(TermKind::Equal);
  case BO_NE:
    return Make(TermKind::NotEqual);
  default:
    return unknown(At);
  }
}

/// 'a && b', 'a || b': b is evaluated only on one side of a.
TermRef Evaluator::logical(const BinaryOperator *E) {
  bool IsAnd = E->getOpcode() == BO_LAnd;
  TermRef Left = condition(E->getLHS());
  Environment Before = State;
  Path.push_back(IsAnd ? Left : Terms.negation(Left));
  // Nothing hangs on the right operand yet: if the whole decides something,
  // the whole is recorded there.
  TermRef Right = Terms.truth(value(E->getRHS()));
  Path.pop_back();
  State = IsAnd ? merge(Left, State, Before) : merge(Left, Before, State);
  return Terms.make(IsAnd ? TermKind::And : TermKind::Or, E->getType(),
                    {Left, Right});
}

TermRef Evaluator::conditional(const ConditionalOperator *E) {
  TermRef Condition = condition(E->getCond());
  ++Facts.PerIteration.Branches;
  Environment Before = State;
  Path.push_back(Condition);
  TermRef Then = value(E->getTrueExpr());
  Environment AfterThen = std::move(State);
  State = std::move(Before);
  Path.back() = Terms.negation(Condition);
  TermRef Else = value(E->getFalseExpr());
  Path.pop_back();
  State = merge(Condition, AfterThen, State);
  return E->getType()->isVoidType() ? Then
                                    : Terms.select(Condition, Then, Else);
}

TermRef Evaluator::binary(const BinaryOperator *E) {
  switch (E->getOpcode()) {
  case BO_Comma:
    if (E->getLHS()->isGLValue())
      place(E->getLHS());
    else
      value(E->getLHS());
    return value(E->getRHS());
  case BO_LAnd:
  case BO_LOr:
    return logical(E);
  case BO_Assign: {
    PlaceRef Left = place(E->getLHS());
    TermRef Right = value(E->getRHS());
    assign(Left, Right, E);
    return Right;
  }
  default:
    break;
  }
  TermRef Left = value(E->getLHS());
  TermRef Right = value(E->getRHS());
  return arithmetic(E->getOpcode(), E->getType(), Left, Right, E);
}

/// 'x op= e' computes in a type of its own and converts back (C11 6.5.16.2).
TermRef Evaluator::compoundAssign(const CompoundAssignOperator *E) {
  PlaceRef Left = place(E->getLHS());
  TermRef Right = value(E->getRHS());
  TermRef Old = read(Left, E->getLHS());
  if (!isModelled(E->getComputationResultType()))
    return unknown(E);
  TermRef New =
      arithmetic(BinaryOperator::getOpForCompoundAssignment(E->getOpcode()),
                 E->getComputationResultType(),
                 converted(Old, E->getComputationLHSType()), Right, E);
  New = converted(New, E->getType());
  assign(Left, New, E);
  return New;
}

/// '++x' is 'x += 1', and 'x++' the same with the old value (C11 6.5.2.4).
TermRef Evaluator::step(const UnaryOperator *E) {
  PlaceRef Place = place(E->getSubExpr());
  TermRef Old = read(Place, E->getSubExpr());
  QualType Type = E->getType().getCanonicalType();
  QualType Computed = Context.isPromotableIntegerType(Type)
                          ? Context.getPromotedIntegerType(Type)
                          : Type;
  TermRef One;
  if (Computed->isRealFloatingType())
    One = Terms.constant(
        Computed, llvm::APFloat(Context.getFloatTypeSemantics(Computed), 1)
                      .bitcastToAPInt());
  else
    One = integer(Computed->isPointerType() ? Context.IntTy : Computed, 1);
  TermRef New =
      arithmetic(E->isIncrementOp() ? BO_Add : BO_Sub, Computed,
                 Type == Computed ? Old : converted(Old, Computed), One, E);
  if (Type != Computed)
    New = converted(New, Type);
  assign(Place, New, E);
  return E->isPrefix() ? New : Old;
}

TermRef Evaluator::unary(const UnaryOperator *E) {
  const Expr *Sub = E->getSubExpr();
  switch (E->getOpcode()) {
  case UO_PreInc:
  case UO_PreDec:
  case UO_PostInc:
  case UO_PostDec:
    return step(E);
  case UO_Plus:
  case UO_Extension:
    return value(Sub);
  case UO_Minus:
    return Terms.make(TermKind::Negate, E->getType(), value(Sub));
  case UO_Not:
    return Terms.make(TermKind::Complement, E->getType(), value(Sub));
  case UO_LNot:
    return Terms.negation(Terms.truth(value(Sub)));
  case UO_AddrOf: {
    PlaceRef Place = place(Sub);
    if (Place.Variable) {
      refuse(ReasonId::AddressTaken, E->getBeginLoc(),
             {Place.Variable->getNameAsString()});
      return Terms.opaque(E->getType(), E);
    }
    return Terms.make(TermKind::Address, E->getType(), Place.Memory);
  }
  default:
    return unknown(E);
  }
}

TermRef Evaluator::conversion(const CastExpr *E) {
  const Expr *Sub = E->getSubExpr();
  switch (E->getCastKind()) {
  case CK_LValueToRValue:
    return read(place(Sub), Sub);
  case CK_NoOp:
    if (Sub->isGLValue())
      return read(place(Sub), Sub);
    return value(Sub);
  case CK_IntegralCast:
  case CK_FloatingCast:
  case CK_IntegralToFloating:
  case CK_FloatingToIntegral:
  case CK_IntegralToBoolean:
  case CK_FloatingToBoolean:
  case CK_PointerToBoolean:
  case CK_BitCast:
  case CK_NullToPointer:
  case CK_IntegralToPointer:
  case CK_PointerToIntegral:
    return Terms.convert(E->getCastKind(), E->getType(), value(Sub));
  case CK_ToVoid:
    if (Sub->isGLValue()) {
      place(Sub);
      return Terms.opaque(E->getType(), nullptr);
    }
    return value(Sub);
  case CK_ArrayToPointerDecay: {
    PlaceRef Place = place(Sub);
    if (Place.Variable) {
      refuse(ReasonId::AddressTaken, E->getBeginLoc(),
             {Place.Variable->getNameAsString()});
      return Terms.opaque(E->getType(), E);
    }
    return Terms.make(TermKind::Address, E->getType(), Place.Memory);
  }
  case CK_AtomicToNonAtomic:
    return value(Sub);
  default:
    return unknown(E);
  }
}

TermRef Evaluator::call(const CallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  if (!Callee) {
    refuse(ReasonId::UnknownCall, E->getBeginLoc(), {textOf(E->getCallee())});
    return Terms.opaque(E->getType(), E);
  }
  std::string Name = Callee->getNameAsString();
  // Its value is that of its first argument; the rest is advice.
  if (Callee->getBuiltinID() == Builtin::BI__builtin_expect)
    return value(E->getArg(0));

  llvm::SmallVector<TermRef, 4> Arguments;
  for (const Expr *Argument : E->arguments())
    Arguments.push_back(value(Argument));
  CallEffect Effect = effectOf(*Callee, Context);
  TermRef Result = Terms.call(Callee, E->getType(), Arguments);
  ++Facts.PerIteration.Calls;
  switch (Effect.What) {
  case CallEffect::Unknown:
    refuse(ReasonId::UnknownCall, E->getBeginLoc(), {Name});
    break;
  case CallEffect::Impure:
    refuse(ReasonId::ImpureCall, E->getBeginLoc(), {Name, Effect.Does.str()});
    break;
  case CallEffect::Pure:
    hazard(Hazard::Read, Result, E);
    break;
  case CallEffect::Const:
    hazard(Hazard::Call, Result, E);
    break;
  }
  if (Effect.MaySetErrno)
    Facts.SetErrno.push_back(Callee);
  return Result;
}

/// GNU '({ ... })': the value of its last statement.
TermRef Evaluator::statementExpression(const StmtExpr *E) {
  const CompoundStmt *Body = E->getSubStmt();
  TermRef Result = Terms.opaque(E->getType(), E);
  for (const Stmt *S : Body->body()) {
    auto *Last = S == Body->body_back() ? dyn_cast<Expr>(S) : nullptr;
    if (Last && !Last->isGLValue()) {
      Result = value(Last);
      continue;
    }
    Flow After = statement(S);
    if (!After.Falls || After.Continues) {
      refuse(ReasonId::Jump, S->getBeginLoc(), {"continue"});
      break;
    }
    State = std::move(*After.Falls);
  }
  return Result;
}

TermRef Evaluator::value(const Expr *E) {
  E = E->IgnoreParens();
  if (E->getType()->isAtomicType()) {
    refuse(ReasonId::AtomicAccess, E->getBeginLoc(), {textOf(E)});
    return Terms.opaque(E->getType(), E);
  }
  if (!isModelled(E->getType())) {
    unmodelled(E->getBeginLoc(), "type " + E->getType().getAsString());
    return Terms.opaque(E->getType(), E);
  }
  if (E->isGLValue())
    return read(place(E), E);
  switch (E->getStmtClass()) {
  case Stmt::IntegerLiteralClass:
    return Terms.constant(
        E->getType(), cast<IntegerLiteral>(E)->getValue().zextOrTrunc(
                          std::max(64u, Context.getIntWidth(E->getType()))));
  case Stmt::CharacterLiteralClass:
    return integer(E->getType(), cast<CharacterLiteral>(E)->getValue());
  case Stmt::FloatingLiteralClass:
    return Terms.constant(
        E->getType(), cast<FloatingLiteral>(E)->getValue().bitcastToAPInt());
  case Stmt::DeclRefExprClass:
    if (auto *Enumerator =
            dyn_cast<EnumConstantDecl>(cast<DeclRefExpr>(E)->getDecl()))
      return integer(E->getType(),
                     Enumerator->getInitVal().extOrTrunc(64).getSExtValue());
    return unknown(E);
  case Stmt::ConstantExprClass:
    return value(cast<ConstantExpr>(E)->getSubExpr());
  case Stmt::GenericSelectionExprClass:
    return value(cast<GenericSelectionExpr>(E)->getResultExpr());
  case Stmt::ChooseExprClass:
    return value(cast<ChooseExpr>(E)->getChosenSubExpr());
  case Stmt::ImplicitCastExprClass:
  case Stmt::CStyleCastExprClass:
    return conversion(cast<CastExpr>(E));
  case Stmt::UnaryOperatorClass:
    return unary(cast<UnaryOperator>(E));
  case Stmt::BinaryOperatorClass:
    return binary(cast<BinaryOperator>(E));
  case Stmt::CompoundAssignOperatorClass:
    return compoundAssign(cast<CompoundAssignOperator>(E));
  case Stmt::ConditionalOperatorClass:
    return conditional(cast<ConditionalOperator>(E));
  case Stmt::CallExprClass:
    return call(cast<CallExpr>(E));
  case Stmt::StmtExprClass:
    return statementExpression(cast<StmtExpr>(E));
  case Stmt::ImplicitValueInitExprClass:
    return Terms.opaque(E->getType(), nullptr);
  case Stmt::InitListExprClass: {
    llvm::SmallVector<TermRef, 8> Items;
    for (const Expr *Item : cast<InitListExpr>(E)->inits())
      Items.push_back(value(Item));
    return Terms.make(TermKind::List, E->getType(), Items);
  }
  case Stmt::UnaryExprOrTypeTraitExprClass:
  case Stmt::OffsetOfExprClass: {
    Expr::EvalResult Constant;
    if (E->EvaluateAsInt(Constant, Context, Expr::SE_NoSideEffects))
      return integer(E->getType(),
                     Constant.Val.getInt().extOrTrunc(64).getSExtValue());
    return unknown(E); // sizeof of a variable-length array
  }
  default:
    return unknown(E);
  }
}

} // namespace parfold
