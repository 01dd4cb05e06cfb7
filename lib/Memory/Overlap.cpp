//===- Memory/Overlap.cpp - can two places be the same memory? ------------===//
//
// Proofs, any of which is enough: different declared objects; an object that
// is younger than the pointer, or whose address nobody has; a restrict
// pointer; types that cannot be of one object. That a pointer is to const
// proves nothing: it may still point where another one writes.
//
//===----------------------------------------------------------------------===//

#include "Memory/Overlap.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {
namespace {

/// The type as which one object may be accessed by \p Type and its signed or
/// unsigned twin; null for types that may access anything.
QualType accessedAs(const ASTContext &Context, QualType Type) {
  Type = Type.getCanonicalType().getUnqualifiedType();
  if (auto *Array = Context.getAsArrayType(Type))
    return accessedAs(Context, Array->getElementType());
  if (Type->isVoidType() || Type->isAnyCharacterType() ||
      Type->isVectorType() || Type->isFunctionType() ||
      Type->isSpecificBuiltinType(BuiltinType::SChar) ||
      Type->isSpecificBuiltinType(BuiltinType::UChar))
    return {};
  if (auto *Enum = Type->getAs<EnumType>())
    return accessedAs(Context, Enum->getDecl()->getIntegerType());
  if (auto *Complex = Type->getAs<ComplexType>())
    return accessedAs(Context, Complex->getElementType());
  if (Type->isUnsignedIntegerType() && !Type->isBooleanType())
    return Context.getCorrespondingSignedType(Type).getCanonicalType();
  // Compilers tell pointers to different types apart; few programs do.
  if (Type->isPointerType())
    return Context.VoidPtrTy;
  return Type;
}

/// Does an object of type \p Record have a member, however deep inside, that
/// may be accessed as \p Wanted?
bool contains(const ASTContext &Context, const RecordDecl *Record,
              QualType Wanted, unsigned Depth = 0) {
  if (!Record->getDefinition() || Depth > 16)
    return true;
  for (const FieldDecl *Field : Record->getDefinition()->fields()) {
    QualType Type = accessedAs(Context, Field->getType());
    if (Type.isNull() || Type == Wanted)
      return true;
    if (auto *Inner = Type->getAs<RecordType>())
      if (contains(Context, Inner->getDecl(), Wanted, Depth + 1))
        return true;
  }
  return false;
}

} // namespace

bool mayShareObject(const ASTContext &Context, QualType A, QualType B,
                    bool StrictAliasing) {
  if (!StrictAliasing)
    return true;
  A = accessedAs(Context, A);
  B = accessedAs(Context, B);
  if (A.isNull() || B.isNull() || A == B)
    return true;
  auto *RecordA = A->getAs<RecordType>(), *RecordB = B->getAs<RecordType>();
  return (RecordA && contains(Context, RecordA->getDecl(), B)) ||
         (RecordB && contains(Context, RecordB->getDecl(), A));
}

/// Is the object of \p Origin one that pointers of unknown origin do not
/// reach?
static bool isAlone(const Origin &Origin) {
  return (Origin.What == Origin::Object || Origin.What == Origin::Fresh) &&
         !Origin.IsCaptured;
}

/// Objects of this call did not exist when its parameters got their values.
static bool isOfThisCall(const Origin &Origin) {
  return Origin.What == Origin::Fresh ||
         (Origin.What == Origin::Object && Origin.Variable->hasLocalStorage());
}

static bool mayMeet(const Origin &A, const Origin &B) {
  bool SameVariable = A.Variable && A.Variable == B.Variable;
  if (SameVariable && A.What == B.What)
    return true;
  if (A.What == Origin::Literal)
    return false; // and nothing writes to a literal
  if (isAlone(A))
    return false;
  bool IsObject = A.What == Origin::Object || A.What == Origin::Fresh;
  if (IsObject && (B.What == Origin::Object || B.What == Origin::Fresh))
    return false;
  if (isOfThisCall(A) && B.What == Origin::Parameter)
    return false;
  // All accesses to what a restrict pointer reaches, if anything there is
  // written, go through pointers based on it. Those that are not known to be
  // must not have been able to get its value.
  if (A.IsRestrict)
    return B.What == Origin::Unknown && !B.IsRestrict && A.IsCaptured;
  return true;
}

/// Members of one struct type that are not the same member do not overlap,
/// since objects of one type do not: 'p->x' and 'q->y'.
static bool areDifferentMembers(const AccessPath &A, const AccessPath &B) {
  if (A.Steps.empty() || B.Steps.empty())
    return false;
  const FieldDecl *MemberA = A.Steps.back().Member,
                  *MemberB = B.Steps.back().Member;
  return MemberA && MemberB && MemberA != MemberB &&
         MemberA->getParent() == MemberB->getParent() &&
         !MemberA->getParent()->isUnion();
}

bool mayOverlap(const ASTContext &Context, bool StrictAliasing,
                const AccessPath &A, const Origin &OriginA,
                const AccessPath &B, const Origin &OriginB) {
  if (!mayMeet(OriginA, OriginB) || !mayMeet(OriginB, OriginA))
    return false;
  if (!StrictAliasing || A.entersUnion() || B.entersUnion())
    return true;
  return mayShareObject(Context, A.type(), B.type(), StrictAliasing) &&
         !areDifferentMembers(A, B);
}

} // namespace parfold
