//===- Facts/Expressions.cpp - symbolic evaluation of expressions ---------===//
//
// Operands are evaluated left to right. C leaves their order open, but where
// the order could matter the program is wrong anyway: unsequenced effects on
// one variable are undefined (C11 6.5p2). Not so in calls, which come one after
// the other, in some order (C11 6.5.2.2p10): where that matters it is refused.
//
//===----------------------------------------------------------------------===//

#include "Facts/Evaluator.h"
#include "Memory/TypeSizes.h"
#include "Source/ExprText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/OperationKinds.h"

using namespace clang;

namespace parfold {
namespace {

/// Types whose arithmetic the terms can express.
bool isModelled(QualType Type) {
  Type = Type.getCanonicalType();
  return Type->isVoidType() || Type->isFloatingType() ||
         (Type->isIntegerType() && !Type->isBitIntType()) ||
         Type->isPointerType() || Type->isRecordType() || Type->isArrayType() ||
         Type->isFunctionType();
}

CastKind castBetween(QualType From, QualType To) {
  if (From->isComplexType())
    return To->isBooleanType()   ? CK_FloatingComplexToBoolean
           : To->isComplexType() ? CK_FloatingComplexCast
                                 : CK_FloatingComplexToReal;
  if (To->isComplexType())
    return CK_FloatingRealToComplex;
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
  if (!SeenThrough.empty())
    At = SeenThrough.front()->getBeginLoc();
  Facts.Reasons.push_back({Id, U.placeOf(At), std::move(Arguments)});
}

void Evaluator::unmodelled(SourceLocation At, llvm::StringRef What) {
  refuse(ReasonId::Unmodelled, At, {What.str()});
}

/// Counts \p More steps: of what is noted, a condition on it; of variables,
/// one that is kept for later. What people write takes some thousands. In
/// what takes millions, every question about pairs would take hours.
bool Evaluator::isTooLarge(size_t More) {
  const size_t Most = 4000000;
  Steps += More;
  if (Steps <= Most)
    return false;
  // No other reason counts: they were looked for in a part of the body.
  Facts.Reasons.clear();
  refuse(ReasonId::TooLarge, L.Statement->getBeginLoc(),
         {"its variables and conditions take more than " +
          std::to_string(Most) + " steps"});
  return true;
}

TermRef Evaluator::unknown(const Expr *E) {
  unmodelled(E->getBeginLoc(), textOf(E));
  return Terms.opaque(E->getType(), E);
}

void Evaluator::hazard(Hazard::Kind What, TermRef Value, const Expr *At) {
  if (!isTooLarge(1 + Path.size()))
    Facts.Hazards.push_back({What, Value, Path, inText(At), CurrentLoop});
}

TermRef Evaluator::converted(TermRef Of, QualType To) {
  return Terms.convert(castBetween(Of->type(), To), To, Of);
}

TermRef Evaluator::condition(const Expr *E) {
  TermRef Condition = Terms.truth(value(E));
  Facts.Branches.push_back({Condition, inText(E)});
  return Condition;
}

Evaluator::Operand Evaluator::operand() const {
  return {Facts.Accesses.size(), InCalls, Writes, State.Memory};
}

/// May one of \p Operands, evaluated one after the other until now, in a call
/// change what another one sees, or see what that changes?
void Evaluator::checkOrder(llvm::ArrayRef<Operand> Operands, const Expr *At) {
  if (Operands.empty() || InCalls == Operands.front().InCalls ||
      Writes == Operands.front().Writes)
    return;
  // Every call has variables of its own.
  auto IsOfCallee = [&](TermRef Place) {
    TermRef Root = Memory.path(Place).Root;
    if (Root->kind() != TermKind::Object ||
        !Root->variable()->hasLocalStorage())
      return false;
    auto *Of = dyn_cast_or_null<FunctionDecl>(
        Root->variable()->getParentFunctionOrMethod());
    return Of && Of != L.Function &&
           llvm::none_of(SeenThrough, [&](const CallExpr *Outer) {
             return Outer->getDirectCallee()->getDefinition() == Of;
           });
  };
  // 'frexp(a[i], &power) + power': in the other order what is read would have
  // no value, and the program would be wrong.
  auto IsUndefined = [&](TermRef Place) {
    TermRef Value = Memory.read(Place, Operands.front().Memory);
    while (Value->kind() == TermKind::Part)
      Value = Value->operand(0);
    return Value->kind() == TermKind::Undefined;
  };
  auto Meet = [&](const Access &A, const Access &B) {
    return (A.What == Access::Write || B.What == Access::Write) &&
           (A.By || B.By) && !IsOfCallee(A.Place) &&
           Memory.relate(A.Place, B.Place) != PlaceRelation::Disjoint &&
           (B.What == Access::Write || !IsUndefined(B.Place));
  };
  for (size_t Later = 1; Later < Operands.size(); ++Later) {
    size_t End = Later + 1 < Operands.size() ? Operands[Later + 1].Accesses
                                             : Facts.Accesses.size();
    for (size_t B = Operands[Later].Accesses; B < End; ++B) {
      size_t Before = Operands[Later].Accesses;
      if (isTooLarge(Before - Operands.front().Accesses))
        return;
      for (size_t A = Operands.front().Accesses; A < Before; ++A)
        if (Meet(Facts.Accesses[A], Facts.Accesses[B]))
          return unmodelled(At->getBeginLoc(),
                            "calls in an order that C leaves open");
    }
  }
}

TermRef Evaluator::arithmetic(BinaryOperatorKind Opcode, QualType Type,
                              TermRef Left, TermRef Right, const Expr *At) {
  auto Make = [&](TermKind Kind) {
    return Terms.make(Kind, Type, {Left, Right});
  };
  ++(Type->isFloatingType() ? Facts.PerIteration.Floating
                            : Facts.PerIteration.Integer);
  // '#pragma STDC FENV_ACCESS ON' (C11 7.6.1) and its relatives. (Of options
  // the verdict knows, Verdict/Environment.cpp.)
  auto *Operation = dyn_cast<BinaryOperator>(At);
  if (Operation && Operation->hasStoredFPFeatures() &&
      Operation->getFPFeaturesInEffect(Context.getLangOpts()).isFPConstrained())
    refuse(ReasonId::FpEnvironment, At->getBeginLoc(), {"a pragma"});
  switch (Opcode) {
  case BO_Add:
    if (Right->type()->isPointerType())
      std::swap(Left, Right);
    if (Left->type()->isPointerType())
      return pointerSum(Left, Right, /*Negative=*/false);
    return Make(TermKind::Add);
  case BO_Sub:
    if (Left->type()->isPointerType() && Right->type()->isIntegerType())
      return pointerSum(Left, Right, /*Negative=*/true);
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

/// 'p + i' points to p[i].
TermRef Evaluator::pointerSum(TermRef Pointer, TermRef Index, bool Negative) {
  QualType Pointee = Pointer->type()->getPointeeType();
  if (Pointee->isVoidType() || Pointee->isFunctionType() ||
      Pointee->isIncompleteType() || Pointee->isVariablyModifiedType())
    return Terms.make(Negative ? TermKind::Subtract : TermKind::Add,
                      Pointer->type(), {Pointer, Index});
  if (Negative) {
    QualType Wide = Context.getPointerDiffType();
    Index =
        Index->kind() == TermKind::Constant
            ? Terms.integer(Wide, -Index->bits().sextOrTrunc(64).getSExtValue())
            : Terms.make(TermKind::Negate, Wide,
                         Terms.convert(CK_IntegralCast, Wide, Index));
  }
  return Terms.advanced(Pointer, Index);
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

TermRef Evaluator::conditional(TermRef Condition,
                               llvm::function_ref<TermRef()> Then,
                               llvm::function_ref<TermRef()> Else,
                               bool IsVoid) {
  ++Facts.PerIteration.Branches;
  Environment Before = State;
  Path.push_back(Condition);
  TermRef First = Then();
  Environment AfterThen = std::move(State);
  State = std::move(Before);
  Path.back() = Terms.negation(Condition);
  TermRef Second = Else();
  Path.pop_back();
  State = merge(Condition, AfterThen, State);
  return IsVoid ? First : Terms.select(Condition, First, Second);
}

/// The values of \p All, which C evaluates in any order.
llvm::SmallVector<TermRef, 4>
Evaluator::unordered(llvm::ArrayRef<const Expr *> All, const Expr *At) {
  llvm::SmallVector<TermRef, 4> Values;
  llvm::SmallVector<Operand, 4> Operands;
  for (const Expr *E : All) {
    Operands.push_back(operand());
    Values.push_back(value(E));
  }
  checkOrder(Operands, At);
  return Values;
}

TermRef Evaluator::binary(const BinaryOperator *E) {
  switch (E->getOpcode()) {
  case BO_Comma:
    discard(E->getLHS());
    return value(E->getRHS());
  case BO_LAnd:
  case BO_LOr:
    return logical(E);
  case BO_Assign: {
    Operand First = operand();
    PlaceRef Left = place(E->getLHS());
    Operand Second = operand();
    TermRef Right = value(E->getRHS());
    checkOrder({First, Second}, E);
    assign(Left, Right, E);
    return Right;
  }
  default:
    break;
  }
  Operand First = operand();
  TermRef Left = value(E->getLHS());
  Operand Second = operand();
  TermRef Right = value(E->getRHS());
  checkOrder({First, Second}, E);
  return arithmetic(E->getOpcode(), E->getType(), Left, Right, E);
}

/// 'x op= e' computes in a type of its own and converts back (C11 6.5.16.2).
TermRef Evaluator::compoundAssign(const CompoundAssignOperator *E) {
  Operand First = operand();
  PlaceRef Left = place(E->getLHS());
  Operand Second = operand();
  TermRef Right = value(E->getRHS());
  checkOrder({First, Second}, E);
  Operand Third = operand();
  TermRef Old = read(Left, E->getLHS());
  checkOrder({Second, Third}, E);
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
  if (E->getType()->isComplexType())
    return unknown(E); // an extension
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
    One =
        Terms.integer(Computed->isPointerType() ? Context.IntTy : Computed, 1);
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
  case UO_Minus: {
    TermRef Of = value(Sub);
    if (Of->kind() == TermKind::Constant && E->getType()->isSignedIntegerType())
      return Terms.constant(E->getType(), -Of->bits());
    return Terms.make(TermKind::Negate, E->getType(), Of);
  }
  case UO_Not:
    return Terms.make(TermKind::Complement, E->getType(), value(Sub));
  case UO_LNot:
    return Terms.negation(Terms.truth(value(Sub)));
  case UO_AddrOf:
    if (E->getType()->isFunctionPointerType())
      return Terms.opaque(E->getType(), Sub->getReferencedDeclOfCallee());
    return addressOf(place(Sub), E);
  default:
    return unknown(E);
  }
}

TermRef Evaluator::addressOf(const PlaceRef &Place, const Expr *At) {
  if (Place.Memory)
    return Terms.address(At->getType(), Place.Memory);
  // Whose address is taken anywhere is in memory, but for the counter.
  refuse(ReasonId::CounterEscapes, At->getBeginLoc(),
         {Place.Variable->getNameAsString()});
  return Terms.opaque(At->getType(), At);
}

/// For the effects only.
void Evaluator::discard(const Expr *E) {
  if (E->isGLValue())
    place(E);
  else
    value(E);
}

TermRef Evaluator::conversion(const CastExpr *E) {
  const Expr *Sub = E->getSubExpr();
  switch (E->getCastKind()) {
  case CK_LValueToRValue:
    // The object of a compound literal has just the value it is given.
    if (auto *Literal = dyn_cast<CompoundLiteralExpr>(Sub->IgnoreParens())) {
      if (Literal->getTypeSourceInfo()->getType()->isVariablyModifiedType())
        unmodelled(E->getBeginLoc(), "size in a compound literal");
      return value(Literal->getInitializer());
    }
    return read(place(Sub), Sub);
  case CK_NoOp:
    if (Sub->isGLValue())
      return read(place(Sub), Sub);
    return value(Sub);
  case CK_IntegralCast:
  case CK_FloatingCast:
  case CK_IntegralToFloating:
  case CK_FloatingToIntegral:
  case CK_FloatingRealToComplex:
  case CK_FloatingComplexCast:
  case CK_FloatingComplexToReal:
  case CK_FloatingComplexToBoolean:
  case CK_IntegralToBoolean:
  case CK_FloatingToBoolean:
  case CK_PointerToBoolean:
  case CK_BitCast:
  case CK_NullToPointer:
  case CK_IntegralToPointer:
  case CK_PointerToIntegral:
    return Terms.convert(E->getCastKind(), E->getType(), value(Sub));
  case CK_ToVoid:
    discard(Sub);
    return Terms.opaque(E->getType(), nullptr);
  case CK_ArrayToPointerDecay:
    return addressOf(place(Sub), E);
  case CK_FunctionToPointerDecay:
    return Terms.opaque(E->getType(), E->getReferencedDeclOfCallee());
  case CK_AtomicToNonAtomic:
    return value(Sub);
  default:
    return unknown(E);
  }
}

/// The word that jumps out of \p S, for messages.
static llvm::StringRef jumpIn(const Stmt *S) {
  if (isa<GotoStmt>(S))
    return "goto";
  if (isa<BreakStmt>(S))
    return "break";
  if (isa<ContinueStmt>(S))
    return "continue";
  if (isa<ReturnStmt>(S))
    return "return";
  for (const Stmt *Child : S->children())
    if (Child)
      if (llvm::StringRef Word = jumpIn(Child); !Word.empty())
        return Word;
  return "";
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
    if (!After.Falls || After.leavesAtAll()) {
      llvm::StringRef Word = jumpIn(S);
      refuse(ReasonId::Jump, S->getBeginLoc(),
             {Word.empty() ? "({ })" : Word.str()});
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
  if (E->isGLValue() && !isa<OpaqueValueExpr>(E))
    return read(place(E), E);
  switch (E->getStmtClass()) {
  case Stmt::IntegerLiteralClass:
    return Terms.constant(
        E->getType(), cast<IntegerLiteral>(E)->getValue().zextOrTrunc(
                          std::max(64u, Context.getIntWidth(E->getType()))));
  case Stmt::CharacterLiteralClass:
    // '\377' is -1 where char is signed (C11 6.4.4.4p10). Clang has the bits.
    return Terms.convert(CK_IntegralCast, E->getType(),
                         Terms.integer(Context.UnsignedIntTy,
                                       cast<CharacterLiteral>(E)->getValue()));
  case Stmt::FloatingLiteralClass:
    return Terms.constant(
        E->getType(), cast<FloatingLiteral>(E)->getValue().bitcastToAPInt());
  case Stmt::ImaginaryLiteralClass:
    return Terms.opaque(E->getType(), E);
  case Stmt::DeclRefExprClass:
    if (auto *Enumerator =
            dyn_cast<EnumConstantDecl>(cast<DeclRefExpr>(E)->getDecl()))
      return Terms.integer(
          E->getType(), Enumerator->getInitVal().extOrTrunc(64).getSExtValue());
    return unknown(E);
  case Stmt::ConstantExprClass:
    return value(cast<ConstantExpr>(E)->getSubExpr());
  case Stmt::GenericSelectionExprClass:
    return value(cast<GenericSelectionExpr>(E)->getResultExpr());
  case Stmt::ChooseExprClass:
    return value(cast<ChooseExpr>(E)->getChosenSubExpr());
  case Stmt::CStyleCastExprClass:
    forEachSize(cast<CStyleCastExpr>(E)->getTypeAsWritten(),
                [&](const Expr *Size) {
                  if (Size->HasSideEffects(Context))
                    unmodelled(E->getBeginLoc(), "size in a cast");
                });
    return conversion(cast<CastExpr>(E));
  case Stmt::ImplicitCastExprClass:
    return conversion(cast<CastExpr>(E));
  case Stmt::UnaryOperatorClass:
    return unary(cast<UnaryOperator>(E));
  case Stmt::BinaryOperatorClass:
    return binary(cast<BinaryOperator>(E));
  case Stmt::CompoundAssignOperatorClass:
    return compoundAssign(cast<CompoundAssignOperator>(E));
  case Stmt::ConditionalOperatorClass: {
    auto *Choice = cast<ConditionalOperator>(E);
    TermRef Condition = condition(Choice->getCond());
    return conditional(
        Condition, [&] { return value(Choice->getTrueExpr()); },
        [&] { return value(Choice->getFalseExpr()); },
        E->getType()->isVoidType());
  }
  case Stmt::BinaryConditionalOperatorClass: {
    // GNU 'a ?: b': a once, as the condition and as the value.
    auto *Choice = cast<BinaryConditionalOperator>(E);
    TermRef Common = value(Choice->getCommon());
    CommonValues[Choice->getOpaqueValue()] = Common;
    TermRef Condition = condition(Choice->getCond());
    return conditional(
        Condition, [&] { return value(Choice->getTrueExpr()); },
        [&] { return value(Choice->getFalseExpr()); },
        E->getType()->isVoidType());
  }
  case Stmt::OpaqueValueExprClass: {
    auto Known = CommonValues.find(cast<OpaqueValueExpr>(E));
    return Known != CommonValues.end() ? Known->second : unknown(E);
  }
  case Stmt::MemberExprClass: {
    // Of a value that is no place: 'f(x).y'.
    auto *Member = cast<MemberExpr>(E);
    auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
    if (!Field || Member->isArrow())
      return unknown(E);
    return Terms.member(value(Member->getBase()), Field);
  }
  case Stmt::CallExprClass:
    return call(cast<CallExpr>(E));
  case Stmt::StmtExprClass:
    return statementExpression(cast<StmtExpr>(E));
  case Stmt::ImplicitValueInitExprClass:
    return Terms.opaque(E->getType(), nullptr);
  case Stmt::InitListExprClass: {
    // GNU '[0 ... 3] = k++' is evaluated once, and Clang's list has it four
    // times. (It says so where there are effects only.)
    auto *List = cast<InitListExpr>(E);
    if (List->hadArrayRangeDesignator())
      return unknown(E);
    return Terms.make(TermKind::List, E->getType(),
                      unordered(List->inits(), E));
  }
  case Stmt::UnaryExprOrTypeTraitExprClass:
  case Stmt::OffsetOfExprClass: {
    Expr::EvalResult Constant;
    if (E->EvaluateAsInt(Constant, Context, Expr::SE_NoSideEffects))
      return Terms.integer(E->getType(),
                           Constant.Val.getInt().extOrTrunc(64).getSExtValue());
    return unknown(E); // sizeof of a variable-length array
  }
  default:
    return unknown(E);
  }
}

} // namespace parfold
