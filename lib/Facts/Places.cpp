//===- Facts/Places.cpp - symbolic evaluation of lvalues ------------------===//
//
// An lvalue is a local scalar, whose value is in the environment, or a place
// in memory. That a variable is a scalar and that nobody takes its address
// makes it the one; structs, arrays, globals and what pointers reach are the
// other.
//
//===----------------------------------------------------------------------===//

#include "Facts/Evaluator.h"
#include "Memory/Storage.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {

bool Evaluator::isLocalScalar(const VarDecl *Variable) {
  QualType Type = Variable->getType();
  return Variable->hasLocalStorage() && Type->isScalarType() &&
         !Known.Addresses.isExposed(*Variable);
}

void Evaluator::mention(const VarDecl *Variable, const Expr *At) {
  if (isInner(Variable))
    return;
  if (isThreadLocal(*Variable))
    refuse(ReasonId::ThreadLocal, At->getBeginLoc(),
           {Variable->getNameAsString()});
  if (isSecondName(*Variable))
    unmodelled(At->getBeginLoc(), "the second name of an object");
  if (SeenThrough.empty())
    Facts.Mentioned.insert(Variable);
}

TermRef Evaluator::valueOf(const VarDecl *Variable) const {
  auto Known = State.Values.find(Variable);
  if (Known != State.Values.end())
    return Known->second;
  if (L.Space && Variable == L.Space->Counter)
    return Terms.counter(Variable);
  return isInner(Variable) ? Terms.undefined(Variable) : Terms.start(Variable);
}

/// Is some type name on the way to \p Type declared to alias anything? (The
/// canonical type, which terms have, does not know.)
static bool mayAliasAnything(QualType Type) {
  while (auto *Named = Type->getAs<TypedefType>()) {
    if (Named->getDecl()->hasAttr<MayAliasAttr>())
      return true;
    Type = Named->getDecl()->getUnderlyingType();
  }
  const TagDecl *Tag = Type->getAsTagDecl();
  return Tag && Tag->hasAttr<MayAliasAttr>();
}

PlaceRef Evaluator::place(const Expr *E) {
  E = E->IgnoreParens();
  QualType Type = E->getType();
  PlaceRef Result;
  if (auto *Generic = dyn_cast<GenericSelectionExpr>(E))
    return place(Generic->getResultExpr());
  if (auto *Choice = dyn_cast<ChooseExpr>(E))
    return place(Choice->getChosenSubExpr());
  if (auto *Extension = dyn_cast<UnaryOperator>(E);
      Extension && Extension->getOpcode() == UO_Extension)
    return place(Extension->getSubExpr());

  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *Variable = dyn_cast<VarDecl>(Ref->getDecl());
    if (!Variable) {
      Result.Memory = unknown(E);
      return Result;
    }
    mention(Variable, E);
    // A function that is called sees the variable, and not the thread's copy.
    if (L.Space && Variable == L.Space->Counter && !SeenThrough.empty())
      refuse(ReasonId::CounterEscapes, E->getBeginLoc(),
             {Variable->getNameAsString()});
    // Of the iteration variable it is checked that nothing else reaches it.
    if (isLocalScalar(Variable) || (L.Space && Variable == L.Space->Counter))
      Result.Variable = Variable;
    else
      Result.Memory = Terms.object(Variable);
  } else if (auto *Member = dyn_cast<MemberExpr>(E)) {
    auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
    const Expr *Base = Member->getBase();
    if (!Field || (!Member->isArrow() && !Base->isGLValue())) {
      Result.Memory = unknown(E);
      return Result;
    }
    TermRef Whole =
        Member->isArrow()
            ? Terms.element(value(Base),
                            Terms.integer(Context.getPointerDiffType(), 0))
            : place(Base).Memory;
    Result.Memory = Terms.field(Whole, Field);
  } else if (auto *Subscript = dyn_cast<ArraySubscriptExpr>(E)) {
    Operand First = operand();
    TermRef Base = value(Subscript->getBase());
    Operand Second = operand();
    TermRef Index = value(Subscript->getIdx());
    checkOrder({First, Second}, E);
    // The base may be a vector, which has just been refused.
    Result.Memory = Base->type()->isPointerType() ? Terms.element(Base, Index)
                                                  : Terms.opaque(Type, E);
  } else if (auto *Deref = dyn_cast<UnaryOperator>(E);
             Deref && Deref->getOpcode() == UO_Deref) {
    Result.Memory =
        Terms.element(value(Deref->getSubExpr()),
                      Terms.integer(Context.getPointerDiffType(), 0));
  } else if (isa<StringLiteral, PredefinedExpr>(E)) {
    Result.Memory = Terms.literal(Type, E);
  } else {
    Result.Memory = unknown(E);
  }
  if (Type.isVolatileQualified())
    refuse(ReasonId::VolatileAccess, E->getBeginLoc(), {textOf(E)});
  if (Type->isAtomicType())
    refuse(ReasonId::AtomicAccess, E->getBeginLoc(), {textOf(E)});
  // '__seg_fs' counts from where the thread's own memory begins.
  if (Type.hasAddressSpace())
    unmodelled(E->getBeginLoc(), "a named address space");
  if (!Result.Variable && mayAliasAnything(Type))
    unmodelled(E->getBeginLoc(), "a type that may alias any other");
  return Result;
}

void Evaluator::access(Access::Kind What, TermRef Place, TermRef Value,
                       const Expr *At, const Expr *Spelled,
                       const NamedDecl *By) {
  if (isTooLarge(1 + Path.size()))
    return;
  // Of a whole structure, its volatile members, too.
  if (Place->type()->isRecordType() && hasVolatile(Place->type()))
    refuse(ReasonId::VolatileAccess, At->getBeginLoc(), {textOf(At)});
  Access A;
  A.What = What;
  A.Place = Place;
  A.Value = Value;
  A.Path = Path;
  A.In = CurrentLoop;
  A.At = inText(At);
  if (SeenThrough.empty())
    A.Spelled = Spelled;
  else
    A.Spelled = nullptr;
  A.IsStatement = SeenThrough.empty() && WholeExpressions.contains(At);
  A.By = SeenThrough.empty() ? By : SeenThrough.front()->getDirectCallee();
  InCalls += A.By != nullptr;
  Writes += What == Access::Write;
  Facts.Accesses.push_back(std::move(A));
}

TermRef Evaluator::read(const PlaceRef &Place, const Expr *At) {
  if (Place.Variable)
    return valueOf(Place.Variable);
  bool Indirect = anyWithin(Place.Memory, [](TermRef T) {
    return T->kind() == TermKind::Load ||
           (T->kind() == TermKind::Start && !variableAt(T->operand(0)));
  });
  ++(Indirect ? Facts.PerIteration.IndirectLoads : Facts.PerIteration.Loads);
  access(Access::Read, Place.Memory, nullptr, At, At, nullptr);
  return Memory.read(Place.Memory, State.Memory);
}

void Evaluator::store(TermRef Place, TermRef Value, const Expr *At,
                      const Expr *Spelled, const NamedDecl *By) {
  access(Access::Write, Place, Value, At, Spelled, By);
  State.Memory = Terms.memoryStore(State.Memory, Place, Value);
}

void Evaluator::assign(const PlaceRef &Place, TermRef Value, const Expr *At) {
  auto *Assignment = dyn_cast<BinaryOperator>(At);
  const Expr *Left =
      Assignment ? Assignment->getLHS() : cast<UnaryOperator>(At)->getSubExpr();
  if (!Place.Variable) {
    // What a bit-field keeps of a value is a function of the value.
    auto *Member = dyn_cast<MemberExpr>(Left->IgnoreParens());
    auto *Field =
        Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
    if (Field && Field->isBitField())
      Value = Terms.kept(Value, Field);
    store(Place.Memory, Value, At, Left, nullptr);
    return;
  }
  const VarDecl *Variable = Place.Variable;
  if (L.Space && Variable == L.Space->Counter) {
    if (L.Space->Free) { // what comes of it is looked at in the end
      State.Values[Variable] = Value;
      return;
    }
    refuse(ReasonId::CounterModified, At->getBeginLoc(),
           {Variable->getNameAsString()});
    return;
  }
  if (!isInner(Variable)) {
    Access Write;
    Write.What = Access::Write;
    Write.Place = Terms.object(Variable);
    Write.Value = Value;
    Write.Path = Path;
    Write.In = CurrentLoop;
    Write.At = At;
    Write.Spelled = Left;
    Write.IsStatement = WholeExpressions.contains(At);
    Facts.Carried[Write.Place].Writes.push_back(std::move(Write));
  }
  State.Values[Variable] = Value;
}

} // namespace parfold
