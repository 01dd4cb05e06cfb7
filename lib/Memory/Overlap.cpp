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

/// Members of one struct type that are not the same member do not overlap,
/// since objects of one type do not: 'p->x' and 'q->y'.
static bool areDifferentMembers(const AccessPath &A, const AccessPath &B) {
  if (A.Steps.empty() || B.Steps.empty())
    return false;
  const FieldDecl *MemberA = A.Steps.back().Member,
                  *MemberB = B.Steps.back().Member;
  return MemberA && MemberB && areApart(*MemberA, *MemberB);
}

bool mayOverlap(const ASTContext &Context, bool TypesTell, Origins &Pointers,
                const AccessPath &A, const AccessPath &B) {
  if (TypesTell && !A.entersUnion() && !B.entersUnion() &&
      (!mayShareObject(Context, A.type(), B.type(), /*StrictAliasing=*/true) ||
       areDifferentMembers(A, B)))
    return false;
  return Pointers.mayMeet(Pointers.of(A), Pointers.of(B));
}

} // namespace parfold
