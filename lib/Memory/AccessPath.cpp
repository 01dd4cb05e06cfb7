//===- Memory/AccessPath.cpp - how a place is reached ---------------------===//

#include "Memory/AccessPath.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {

bool AccessPath::entersUnion() const {
  for (const PathStep &Step : Steps)
    if (Step.Member && Step.Member->getParent()->isUnion())
      return true;
  return false;
}

AccessPath pathOf(TermRef Place) {
  AccessPath Path;
  switch (Place->kind()) {
  case TermKind::Field:
    Path = pathOf(Place->operand(0));
    Path.Steps.push_back({Place->member(), nullptr, Place->type()});
    return Path;
  case TermKind::Element: {
    TermRef Pointer = Place->operand(0);
    while (Pointer->kind() == TermKind::Convert &&
           Pointer->operand(0)->type()->isPointerType())
      Pointer = Pointer->operand(0);
    if (Pointer->kind() == TermKind::Address) {
      // 'array[i]', or '(&x)[i]', '((char *)&x)[i]': some bytes of x.
      Path = pathOf(Pointer->operand(0));
      Path.Steps.push_back({nullptr, Place->operand(1), Place->type()});
      return Path;
    }
    Path.Root = Pointer;
    Path.Steps.push_back({nullptr, Place->operand(1), Place->type()});
    return Path;
  }
  default:
    Path.Root = Place;
    return Path;
  }
}

bool leavesMember(const AccessPath &Path) {
  for (size_t I = 1; I < Path.Steps.size(); ++I) {
    const PathStep &From = Path.Steps[I - 1], &To = Path.Steps[I];
    if (From.Member && !From.Type->isArrayType() && To.Index &&
        !To.Index->isInteger(0))
      return true;
  }
  return false;
}

bool areApart(const FieldDecl &A, const FieldDecl &B) {
  return &A != &B && A.getParent() == B.getParent() &&
         !A.getParent()->isUnion() && !(A.isBitField() && B.isBitField());
}

std::optional<int64_t> constantDistance(const ASTContext &Context, TermRef A,
                                        TermRef B) {
  // A difference is exact modulo the narrowest width on the way.
  unsigned Width = 64;
  auto Narrowed = [&](int64_t Value) {
    return llvm::SignExtend64(static_cast<uint64_t>(Value), Width);
  };
  auto ValueOf = [](TermRef Constant) {
    return Constant->bits().sextOrTrunc(64).getSExtValue();
  };
  int64_t Distance = 0;
  auto TakeConstantsOff = [&](TermRef &T, int64_t Sign) {
    while ((T->kind() == TermKind::Add || T->kind() == TermKind::Subtract) &&
           T->type()->isIntegerType() &&
           T->operand(1)->kind() == TermKind::Constant) {
      int64_t Value = ValueOf(T->operand(1));
      Distance += Sign * (T->kind() == TermKind::Add ? Value : -Value);
      T = T->operand(0);
    }
  };
  auto AreConstants = [&] {
    return A->kind() == TermKind::Constant && B->kind() == TermKind::Constant;
  };
  while (true) {
    if (AreConstants()) // of any types: a[0] and a[0x100000000]
      return Narrowed(ValueOf(A) - ValueOf(B));
    if (A->type()->isIntegerType())
      Width = std::min(Width, Context.getIntWidth(A->type()));
    TakeConstantsOff(A, 1);
    TakeConstantsOff(B, -1);
    if (A == B)
      return Narrowed(Distance);
    if (AreConstants() && A->type() == B->type())
      return Narrowed(Distance + ValueOf(A) - ValueOf(B));
    if (A->kind() != TermKind::Convert || B->kind() != TermKind::Convert ||
        A->type() != B->type() ||
        A->operand(0)->type() != B->operand(0)->type() ||
        !A->type()->isIntegerType() || A->type()->isBooleanType() ||
        !A->operand(0)->type()->isIntegerType())
      return std::nullopt; // (to _Bool, 2 and 1 are the same)
    // What is widened may have wrapped before: (size_t)(u + 1) + 1 is not
    // (size_t)u + 2.
    if (Distance != 0)
      return std::nullopt;
    A = A->operand(0);
    B = B->operand(0);
  }
}

PlaceRelation relate(const ASTContext &Context, const AccessPath &Inner,
                     const AccessPath &Outer) {
  bool Certain = true;
  const PlaceRelation Apart = leavesMember(Inner) || leavesMember(Outer)
                                  ? PlaceRelation::May
                                  : PlaceRelation::Disjoint;
  size_t Common = std::min(Inner.Steps.size(), Outer.Steps.size());
  for (size_t I = 0; I < Common; ++I) {
    const PathStep &A = Inner.Steps[I], &B = Outer.Steps[I];
    if (A.Member && B.Member) {
      if (A.Member == B.Member)
        continue;
      if (A.Member->getParent() == B.Member->getParent() &&
          !A.Member->getParent()->isUnion())
        return Apart;
      return PlaceRelation::May;
    }
    if (A.Member || B.Member || A.Type != B.Type)
      return PlaceRelation::May;
    if (A.Index->kind() == TermKind::Any || B.Index->kind() == TermKind::Any) {
      Certain = false;
      continue;
    }
    std::optional<int64_t> Distance =
        constantDistance(Context, A.Index, B.Index);
    if (Distance && *Distance != 0)
      return Apart;
    if (!Distance)
      Certain = false;
  }
  if (!Certain || Inner.Steps.size() < Outer.Steps.size())
    return PlaceRelation::May;
  return Inner.Steps.size() == Outer.Steps.size() ? PlaceRelation::Same
                                                  : PlaceRelation::Inside;
}

} // namespace parfold
