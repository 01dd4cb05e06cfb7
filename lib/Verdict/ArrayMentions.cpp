//===- Verdict/ArrayMentions.cpp - where a loop names an array ------------===//
//
// What an lvalue is computed from, is followed through its text down to the
// array's name, by way of pointers that the body declares:
//
//   struct group *g = &groups[key[i]];
//   g->count++;
//   g->sum += x[i];
//
// Such a pointer leads into the copy as soon as 'groups' is replaced there. So
// it must not be used for anything but to reach elements: its value would be
// another one.
//
//===----------------------------------------------------------------------===//

#include "Verdict/ArrayMentions.h"
#include "Facts/LocalVariables.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {
namespace {

/// \p E without the conversions of C that leave an address as it is.
const Expr *withoutConversions(const Expr *E) {
  E = E->IgnoreParens();
  while (auto *Cast = dyn_cast<ImplicitCastExpr>(E)) {
    CastKind Kind = Cast->getCastKind();
    if (Kind != CK_LValueToRValue && Kind != CK_ArrayToPointerDecay &&
        Kind != CK_NoOp)
      break;
    E = Cast->getSubExpr()->IgnoreParens();
  }
  return E;
}

/// Does \p E, an array or a pointer in the loop's text, surely name what is
/// behind \p Pointer?
bool denotes(const Expr *E, TermRef Pointer) {
  TermRef Place = nullptr;
  if (Pointer->kind() == TermKind::Address ||
      Pointer->kind() == TermKind::Start)
    Place = Pointer->operand(0);
  if (!Place ||
      E->getType()->isArrayType() != (Pointer->kind() == TermKind::Address))
    return false;
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    return Place->kind() == TermKind::Object &&
           Place->variable()->getCanonicalDecl() ==
               Ref->getDecl()->getCanonicalDecl();
  auto *Member = dyn_cast<MemberExpr>(E);
  if (!Member || Place->kind() != TermKind::Field ||
      Place->member() != Member->getMemberDecl()->getCanonicalDecl())
    return false;
  // 's->hist' and 's.hist', of variables.
  TermRef Whole = Place->operand(0);
  auto *Base = dyn_cast<DeclRefExpr>(Member->getBase()->IgnoreParenImpCasts());
  if (!Base)
    return false;
  if (Member->isArrow()) {
    if (Whole->kind() != TermKind::Element || !Whole->operand(1)->isInteger(0))
      return false;
    TermRef Through = Whole->operand(0);
    if (Through->kind() != TermKind::Start)
      return false;
    Whole = Through->operand(0);
  }
  return Whole->kind() == TermKind::Object &&
         Whole->variable()->getCanonicalDecl() ==
             Base->getDecl()->getCanonicalDecl();
}

} // namespace

const Expr *ArrayMentions::find(const Access &A) {
  return A.Spelled && !A.By ? inPlace(A.Spelled) : nullptr;
}

/// In the lvalue \p E.
const Expr *ArrayMentions::inPlace(const Expr *E) {
  E = E->IgnoreParens();
  if (auto *Member = dyn_cast<MemberExpr>(E))
    return Member->isArrow() ? inPointer(Member->getBase())
                             : inPlace(Member->getBase());
  if (auto *Subscript = dyn_cast<ArraySubscriptExpr>(E))
    return inPointer(Subscript->getBase());
  if (auto *Unary = dyn_cast<UnaryOperator>(E);
      Unary && Unary->getOpcode() == UO_Deref)
    return inPointer(Unary->getSubExpr());
  return nullptr;
}

/// In \p E, of which the value points into the array.
const Expr *ArrayMentions::inPointer(const Expr *E) {
  E = withoutConversions(E);
  if (denotes(E, Array))
    return E;
  if (E->getType()->isArrayType())
    return inPlace(E);
  if (auto *Unary = dyn_cast<UnaryOperator>(E))
    return Unary->getOpcode() == UO_AddrOf ? inPlace(Unary->getSubExpr())
                                           : nullptr;
  if (auto *Binary = dyn_cast<BinaryOperator>(E)) {
    if (!Binary->isAdditiveOp())
      return nullptr;
    bool OnLeft = Binary->getLHS()->getType()->isPointerType();
    return inPointer(OnLeft ? Binary->getLHS() : Binary->getRHS());
  }
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Variable || isa<ParmVarDecl>(Variable) || !Variable->getInit() ||
      !Variable->getType()->isPointerType() || !Facts.Own.contains(Variable))
    return nullptr;
  Followed.insert(Ref);
  return inPointer(Variable->getInit());
}

bool ArrayMentions::areComplete() const {
  return llvm::all_of(Followed, [&](const DeclRefExpr *Ref) {
    return llvm::all_of(
        referencesTo(*cast<VarDecl>(Ref->getDecl()), Loop),
        [&](const DeclRefExpr *Other) { return Followed.contains(Other); });
  });
}

} // namespace parfold
