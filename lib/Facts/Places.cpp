//===- Facts/Places.cpp - symbolic evaluation of lvalues ------------------===//
//
// A place is a variable, a part of one, or memory. The parts of a variable
// that the body declares are kept apart: 'p.x = s' leaves p.y as it was. What
// pointers reach is read as a Load of the place and never written, since
// stores to it are refused.
//
//===----------------------------------------------------------------------===//

#include "Facts/Evaluator.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {

void Evaluator::mention(const VarDecl *Variable, const Expr *At) {
  if (isInner(Variable))
    return;
  std::string Name = Variable->getNameAsString();
  if (Variable->getTLSKind() != VarDecl::TLS_None ||
      Variable->hasAttr<OMPThreadPrivateDeclAttr>())
    refuse(ReasonId::ThreadLocal, At->getBeginLoc(), {Name});
  if (Variable->hasAttr<AliasAttr>() || Variable->hasAttr<WeakRefAttr>())
    unmodelled(At->getBeginLoc(), "the second name of an object");
  Facts.Mentioned.insert(Variable);
}

TermRef Evaluator::valueOf(const VarDecl *Variable) const {
  auto Known = State.find(Variable);
  if (Known != State.end())
    return Known->second;
  if (L.Space && Variable == L.Space->Counter)
    return Terms.counter(Variable);
  return isInner(Variable) ? Terms.undefined(Variable) : Terms.start(Variable);
}

PlaceRef Evaluator::place(const Expr *E) {
  E = E->IgnoreParens();
  QualType Type = E->getType();
  PlaceRef Result;
  if (auto *Generic = dyn_cast<GenericSelectionExpr>(E))
    return place(Generic->getResultExpr());
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
    if (Type->isArrayType() && !isInner(Variable))
      Result.Memory = Terms.object(Variable);
    else
      Result.Variable = Variable;
  } else if (auto *Member = dyn_cast<MemberExpr>(E)) {
    auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
    const Expr *Base = Member->getBase();
    if (!Field || (!Member->isArrow() && !Base->isGLValue())) {
      Result.Memory = unknown(E);
      return Result;
    }
    if (Member->isArrow())
      Result.Memory = Terms.field(Type,
                                  Terms.make(TermKind::Pointee,
                                             Base->getType()->getPointeeType(),
                                             value(Base)),
                                  Field);
    else if (Result = place(Base); Result.Variable)
      Result.Parts.push_back({Field, nullptr, Type});
    else
      Result.Memory = Terms.field(Type, Result.Memory, Field);
  } else if (auto *Subscript = dyn_cast<ArraySubscriptExpr>(E)) {
    // An array that is a variable's own stays a value; anything else is
    // reached through a pointer.
    const Expr *Base = Subscript->getBase()->IgnoreParens();
    auto *Decay = dyn_cast<ImplicitCastExpr>(Base);
    if (Decay && Decay->getCastKind() == CK_ArrayToPointerDecay) {
      Result = place(Decay->getSubExpr());
      TermRef Index = value(Subscript->getIdx());
      if (Result.Variable) {
        Result.Parts.push_back({nullptr, Index, Type});
        return Result;
      }
      TermRef Pointer = Terms.make(TermKind::Address,
                                   Context.getPointerType(Type), Result.Memory);
      Result.Memory = Terms.make(TermKind::Element, Type, {Pointer, Index});
    } else {
      TermRef Pointer = value(Subscript->getBase());
      TermRef Index = value(Subscript->getIdx());
      Result.Memory = Terms.make(TermKind::Element, Type, {Pointer, Index});
    }
  } else if (auto *Deref = dyn_cast<UnaryOperator>(E);
             Deref && Deref->getOpcode() == UO_Deref) {
    TermRef Pointer = value(Deref->getSubExpr());
    // *(p + i) is p[i] (C11 6.5.2.1p2), and *&x is x.
    if (Pointer->kind() == TermKind::Address)
      Result.Memory = Pointer->operand(0);
    else if (Pointer->kind() == TermKind::Add &&
             Pointer->operand(0)->type()->isPointerType())
      Result.Memory = Terms.make(TermKind::Element, Type,
                                 {Pointer->operand(0), Pointer->operand(1)});
    else
      Result.Memory = Terms.make(TermKind::Pointee, Type, Pointer);
  } else if (isa<StringLiteral>(E)) {
    Result.Memory = Terms.opaque(Type, E);
  } else {
    Result.Memory = unknown(E);
  }
  if (Type.isVolatileQualified())
    refuse(ReasonId::VolatileAccess, E->getBeginLoc(), {textOf(E)});
  if (Type->isAtomicType())
    refuse(ReasonId::AtomicAccess, E->getBeginLoc(), {textOf(E)});
  return Result;
}

TermRef Evaluator::key(const PlaceRef::Part &Part) {
  return Part.Member
             ? Terms.field(Part.Type, Terms.opaque({}, nullptr), Part.Member)
             : Part.Index;
}

TermRef Evaluator::read(const PlaceRef &Place, const Expr *At) {
  QualType Type = At->getType();
  if (!Place.Variable) {
    bool Indirect = anyWithin(
        Place.Memory, [](TermRef T) { return T->kind() == TermKind::Load; });
    ++(Indirect ? Facts.PerIteration.IndirectLoads : Facts.PerIteration.Loads);
    hazard(Hazard::Read, Place.Memory, At);
    return Terms.make(TermKind::Load, Type, Place.Memory);
  }
  TermRef Value = valueOf(Place.Variable);
  for (const PlaceRef::Part &Part : Place.Parts) {
    TermRef Key = key(Part);
    // Look through assignments to other members; an index that is not the
    // same term may still be the same element, so stop there.
    while (Value->kind() == TermKind::Replace && Value->operand(1) != Key &&
           Part.Member && Value->operand(1)->kind() == TermKind::Field)
      Value = Value->operand(0);
    if (Value->kind() == TermKind::Replace && Value->operand(1) == Key) {
      Value = Value->operand(2);
    } else if (Part.Member) {
      Value = Terms.field(Part.Type, Value, Part.Member);
    } else {
      Value = Terms.make(TermKind::Index, Part.Type, {Value, Part.Index});
      hazard(Hazard::Read, Value, At);
    }
  }
  return Value;
}

TermRef Evaluator::replaced(TermRef Whole, llvm::ArrayRef<PlaceRef::Part> Parts,
                            TermRef Value) {
  if (Parts.empty())
    return Value;
  const PlaceRef::Part &First = Parts.front();
  TermRef Inside = First.Member ? Terms.field(First.Type, Whole, First.Member)
                                : Terms.make(TermKind::Index, First.Type,
                                             {Whole, First.Index});
  return Terms.make(
      TermKind::Replace, Whole->type(),
      {Whole, key(First), replaced(Inside, Parts.drop_front(), Value)});
}

void Evaluator::assign(const PlaceRef &Place, TermRef Value, const Expr *At) {
  auto *Assignment = dyn_cast<BinaryOperator>(At);
  const Expr *Left =
      Assignment ? Assignment->getLHS() : cast<UnaryOperator>(At)->getSubExpr();
  if (!Place.Variable) {
    refuse(ReasonId::MemoryStore, At->getBeginLoc(), {textOf(Left)});
    return;
  }
  const VarDecl *Variable = Place.Variable;
  for (const PlaceRef::Part &Part : Place.Parts)
    if (Part.Member &&
        (Part.Member->isBitField() || Part.Member->getParent()->isUnion()))
      // The one loses bits of the value, the other changes its neighbours.
      unmodelled(At->getBeginLoc(), textOf(Left));
  if (L.Space && Variable == L.Space->Counter) {
    refuse(ReasonId::CounterModified, At->getBeginLoc(),
           {Variable->getNameAsString()});
    return;
  }
  if (!isInner(Variable)) {
    if (!Place.Parts.empty()) {
      refuse(ReasonId::MemoryStore, At->getBeginLoc(), {textOf(Left)});
      return;
    }
    Facts.Carried[Variable].Writes.push_back(
        {At, Path, WholeExpressions.contains(At)});
  }
  // Assigning part of an array whose index is computed can be out of bounds.
  TermRef Whole = valueOf(Variable);
  for (const PlaceRef::Part &Part : Place.Parts)
    if (Part.Index)
      hazard(Hazard::Read,
             Terms.make(TermKind::Index, Part.Type, {Whole, Part.Index}), At);
  State[Variable] = replaced(Whole, Place.Parts, Value);
}

} // namespace parfold
