//===- Verdict/ArrayFolds.cpp - arrays that iterations fold into ----------===//
//
// Where two iterations may write the same element, and every write is a fold
// into the element that it writes, each thread can have an array of its own.
// It has another name in the loop's text, so the array must be named there in
// words that can be replaced; and there must be an upper bound for the
// subscripts.
//
// While an array is looked at, the values of its elements count as state. So
// whatever else reads one is found by the rules for accumulators. What is
// folded into one array may read another that turns out to be folded into, too;
// so each is looked at once more when all of them are known.
//
//===----------------------------------------------------------------------===//

#include "Recognize/Recognize.h"
#include "Source/ExprText.h"
#include "Verdict/ArrayMentions.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include <algorithm>

using namespace clang;

namespace parfold {
namespace {

/// Does something that is read from memory, or computed from bits, tell which
/// element \p Place is?
bool dependsOnData(TermRef Place, TermRef Array) {
  for (; Place != Array; Place = Place->operand(0))
    if (Place->kind() == TermKind::Element &&
        anyWithin(Place->operand(1), [](TermRef Part) {
          switch (Part->kind()) {
          case TermKind::Start:
            return !variableAt(Part->operand(0));
          case TermKind::Load:
          case TermKind::Call:
          case TermKind::Any:
          case TermKind::Remainder:
          case TermKind::ShiftRight:
          case TermKind::BitAnd:
          case TermKind::BitOr:
          case TermKind::BitXor:
            return true;
          default:
            return false;
          }
        }))
      return true;
  return false;
}

} // namespace

/// Notes what \p Write does. \returns false if that is no fold.
bool Judge::addUpdate(ArrayFold &F, const Access &Write, TermRef Array) {
  Location Where{Write.Place, nullptr, Write.Place->type(), textOf(Write)};
  Recognition Found = recognizeElement(S, U.Context, Where, Write);
  auto *Known = std::get_if<Fold>(&Found);
  if (!Known || !Known->Function.empty())
    return false;
  ElementUpdate New{{}, *Known->Operator, Where.Type, Write.At};
  // Whether what was there is 0 or 1 is not known.
  bool IsFlag = New.Operator == OperatorId::LogicalAnd ||
                New.Operator == OperatorId::LogicalOr;
  if (IsFlag && (!Known->IsSetOnly || Known->IsAsked) &&
      !Where.Type->isBooleanType())
    return false;
  if (New.Operator == OperatorId::LogicalAnd)
    return false;
  for (TermRef Part = Write.Place; Part->operand(0) != Array;) {
    if (Part->kind() == TermKind::Field) {
      if (Part->member()->isBitField() || nameText(*Part->member()).empty())
        return false;
      New.Steps.push_back({Part->member(), 0});
      Part = Part->operand(0);
      continue;
    }
    TermRef Pointer = Part->operand(0);
    if (Part->kind() != TermKind::Element ||
        Pointer->kind() != TermKind::Address)
      return false;
    Part = Pointer->operand(0);
    auto *Of = U.Context.getAsConstantArrayType(Part->type());
    if (!Of)
      return false;
    New.Steps.push_back({nullptr, Of->getSize().getZExtValue()});
  }
  std::reverse(New.Steps.begin(), New.Steps.end());
  Explained.insert(Known->Uses.begin(), Known->Uses.end());
  for (const ElementUpdate &Other : F.Updates) {
    auto [Mine, Theirs] =
        std::mismatch(New.Steps.begin(), New.Steps.end(), Other.Steps.begin(),
                      Other.Steps.end(),
                      [](auto &A, auto &B) { return A.Member == B.Member; });
    bool IsSame = Mine == New.Steps.end() && Theirs == Other.Steps.end();
    if (!IsSame) {
      // Different members of a structure are different places. Those of a union
      // are not (C11 6.7.2.1p16).
      if (Mine == New.Steps.end() || Theirs == Other.Steps.end() ||
          !Mine->Member || !Theirs->Member ||
          Mine->Member->getParent() != Theirs->Member->getParent() ||
          Mine->Member->getParent()->isUnion())
        return false;
      continue;
    }
    // Two constants stored in the same place would depend on who comes last.
    return Other.Operator == New.Operator && !IsFlag;
  }
  F.Updates.push_back(std::move(New));
  return true;
}

std::optional<ArrayFold> Judge::readArrayFold(TermRef Array) {
  ArrayFold F;
  F.Kind = KindId::ArrayReduction;
  F.Array = Array;
  ArrayMentions Names(Facts, L.Statement, Array);
  for (const Access &A : Facts.Accesses) {
    if (!isBehind(A.Place, Array))
      continue;
    if (A.What == Access::Write && !addUpdate(F, A, Array))
      return std::nullopt;
    const Expr *Name = Names.find(A);
    if (!Name || U.textOf(Name->getSourceRange()).empty())
      return std::nullopt;
    if (dependsOnData(A.Place, Array))
      F.Kind = KindId::Histogram;
    if (F.Mentions.empty()) {
      F.Spelling = oneLineText(U, Name->getSourceRange());
      auto *Ref = dyn_cast<DeclRefExpr>(Name);
      auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
      if (Variable && Variable->hasLocalStorage() &&
          U.Context.getAsConstantArrayType(Variable->getType()))
        F.Local = Variable;
      if (auto *Declared = Name->getType()->getAsArrayTypeUnsafe())
        F.Element = Declared->getElementType();
      else
        F.Element = Name->getType()->getPointeeType();
    }
    F.Mentions.push_back(Name);
  }
  if (!Names.areComplete())
    return std::nullopt;
  // What is inside of a subscript is there once, though read and written.
  llvm::SmallPtrSet<const Expr *, 8> Seen;
  llvm::erase_if(F.Mentions,
                 [&](const Expr *E) { return !Seen.insert(E).second; });
  return F;
}

/// May two iterations touch the same element of \p Array, one of them writing?
bool Judge::meet(TermRef Array) {
  for (const Access &Write : Facts.Accesses) {
    if (Write.What != Access::Write || !isBehind(Write.Place, Array))
      continue;
    for (const Access &Other : Facts.Accesses)
      if (isBehind(Other.Place, Array) &&
          Iterations->between(Write, Other).Exists)
        return true;
  }
  return false;
}

void Judge::findArrayFolds() {
  llvm::SetVector<TermRef> Candidates;
  for (const Access &A : Facts.Accesses)
    if (A.What == Access::Write && !isOwn(A) && !S.isCarried(A.Place))
      if (TermRef Array = arrayOf(S, A.Place))
        Candidates.insert(Array);
  const auto Before = Explained;
  Candidates.remove_if([&](TermRef Array) {
    S.setFolded(Array, true);
    bool IsFold = readArrayFold(Array) && meet(Array);
    S.setFolded(Array, false);
    Explained = Before;
    return !IsFold;
  });
  for (TermRef Array : Candidates)
    S.setFolded(Array, true);
  for (TermRef Array : Candidates) {
    std::optional<ArrayFold> F = readArrayFold(Array);
    if (!F) {
      auto Write = llvm::find_if(Facts.Accesses, [&](const Access &A) {
        return A.What == Access::Write && isBehind(A.Place, Array);
      });
      refuse(ReasonId::NotAFold, {textOf(*Write)}, Write->At);
      continue;
    }
    if (auto Count = countElements(*F, Array))
      F->Count = std::move(*Count);
    else
      refuse(ReasonId::UnknownExtent, {F->Spelling}, F->Updates.front().At);
    V.Arrays.push_back(std::move(*F));
  }
}

} // namespace parfold
