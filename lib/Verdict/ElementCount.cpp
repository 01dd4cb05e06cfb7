//===- Verdict/ElementCount.cpp - how large an array's copies must be -----===//
//
// Of a declared array the type says it. Behind a pointer it is the greatest
// subscript that counts: by the bounds of the loops, by a condition, by what a
// remainder or a mask leaves, or by the values that a type has; or by what the
// user says.
//
//===----------------------------------------------------------------------===//

#include "Extent/Extent.h"
#include "Extent/Interval.h"
#include "Extent/TermText.h"
#include "Facts/Evaluator.h"
#include "Facts/LocalVariables.h"
#include "Recognize/Comparison.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace parfold {

/// For the subscript \p Index of \p A: how many elements there are up to the
/// greatest.
std::optional<ElementCount> Judge::countBehind(TermRef Index, const Access &A) {
  const ASTContext &Context = U.Context;
  Access Sure = A;
  Sure.Path = S.conjuncts(A.Path);
  llvm::erase_if(Sure.Path,
                 [&](TermRef T) { return S.dependsOn(T) != nullptr; });
  // Counters run between ends that are known before the loop.
  if (std::optional<Extent> Known = extentOf(Iterations->domain(), Sure, Index);
      Known && Known->First.isConstant() && Known->First.constant() >= 0) {
    Polynomial Count = Known->Last + Polynomial(1);
    bool IsSafe = true;
    std::string Text;
    for (auto &[Product, Coefficient] : Count.terms())
      for (TermRef Factor : Product)
        IsSafe &= isSafeBefore(Factor);
    for (const Extent::Premise &Premise : Known->Premises)
      IsSafe &=
          isSafeBefore(Premise.Value) && !premiseText(Context, Premise).empty();
    if (Count.isConstant() && Known->Premises.empty())
      return ElementCount{uint64_t(Count.constant()), ""};
    Text = numberText(Context, Count);
    if (IsSafe && !Text.empty()) {
      for (const Extent::Premise &Premise : Known->Premises) {
        std::string Guard = premiseText(Context, Premise);
        if (!llvm::is_contained(V.Guards, Guard))
          V.Guards.push_back(Guard);
      }
      return ElementCount{std::nullopt, Text};
    }
  }
  Instance Here(Iterations->domain(), Sure, "n");
  std::string Number = Here.expression(Index);
  TermRef Plain = withoutWidening(Context, Index);
  auto Bounded = [&](TermRef Bound) -> std::optional<ElementCount> {
    std::string Text = parfold::textOf(Context, Bound);
    if (!Iterations->domain().isInvariant(Bound) || !isSafeBefore(Bound) ||
        Text.empty())
      return std::nullopt;
    return ElementCount{std::nullopt, Text};
  };
  // 'x % n' is below n, unless x is negative.
  if (Plain->kind() == TermKind::Remainder &&
      Plain->operand(1)->kind() != TermKind::Constant)
    if (Plain->type()->isUnsignedIntegerType() ||
        Here.proves(Here.expression(Plain->operand(0)) + " >= 0"))
      if (auto Count = Bounded(withoutWidening(Context, Plain->operand(1))))
        return Count;
  for (TermRef Condition : Sure.Path)
    if (Condition->kind() == TermKind::Less &&
        isSameValue(Context, Condition->operand(0), Index) &&
        Condition->operand(1)->kind() != TermKind::Constant &&
        Here.proves(Number + " >= 0"))
      if (auto Count = Bounded(withoutWidening(Context, Condition->operand(1))))
        return Count;
  Interval Range = intervalOf(Context, Index);
  for (TermRef Condition : Sure.Path)
    Range = narrowed(Context, Range, Index, Condition);
  const int64_t Most = 1 << 20;
  if (Range.Least <= -Most || Range.Greatest >= Most)
    return std::nullopt;
  uint64_t Below = Range.Least < 0 ? uint64_t(-Range.Least) : 0;
  return ElementCount{
      Below + uint64_t(std::max<int64_t>(Range.Greatest, 0)) + 1, "", Below};
}

/// What the user says of \p Name in this function, if that is a number or the
/// name of something that the loop's function can see.
std::optional<ElementCount> Judge::declaredCount(llvm::StringRef Name) const {
  if (Known.Notes.extents().empty())
    return std::nullopt;
  // Neither name may mean different things in the function.
  auto Variables = [&](llvm::StringRef Text) {
    return variablesNamed(*L.Function, Text.take_while([](char C) {
      return llvm::isAlnum(C) || C == '_';
    }));
  };
  if (Variables(Name).size() > 1)
    return std::nullopt;
  llvm::SetVector<const VarDecl *> Assigned;
  llvm::DenseSet<const VarDecl *> Declared;
  findAssigned(L.Function->getBody(), Assigned, Declared);
  SourceRange Body = L.Function->getBody()->getSourceRange();
  const SourceManager &Sources = U.Context.getSourceManager();
  for (const SourceAnnotations::Extent &Said : Known.Notes.extents()) {
    if (Said.Name != Name ||
        Sources.isBeforeInTranslationUnit(Said.At, Body.getBegin()) ||
        Sources.isBeforeInTranslationUnit(Body.getEnd(), Said.At))
      continue;
    uint64_t Number;
    if (!llvm::StringRef(Said.Count).getAsInteger(0, Number))
      return ElementCount{Number, ""};
    const IdentifierInfo *Word = U.Preprocessor.getIdentifierInfo(Said.Count);
    auto Counts = Variables(Said.Count);
    bool IsParameter = Counts.size() == 1 && isa<ParmVarDecl>(Counts.front()) &&
                       Counts.front()->getType()->isIntegerType() &&
                       !Assigned.contains(Counts.front());
    if (IsParameter ||
        (Counts.empty() &&
         (Word->hasMacroDefinition() ||
          !U.Context.getTranslationUnitDecl()->lookup(Word).empty())))
      return ElementCount{std::nullopt, Said.Count};
  }
  return std::nullopt;
}

std::optional<ElementCount> Judge::countElements(const ArrayFold &F,
                                                 TermRef Array) {
  const Expr *Name = F.Mentions.front();
  if (auto *Declared = U.Context.getAsConstantArrayType(Name->getType()))
    // (Of a flexible array member nothing is known, whatever its size.)
    if (Declared->getSize().getZExtValue() > 1 || !isa<MemberExpr>(Name))
      return ElementCount{Declared->getSize().getZExtValue(), ""};
  if (Name->getType()->isVariableArrayType() && isa<DeclRefExpr>(Name))
    return ElementCount{std::nullopt, "sizeof " + F.Spelling + " / sizeof " +
                                          F.Spelling + "[0]"};
  if (std::optional<ElementCount> Allocated = allocatedCount(Name))
    return Allocated;
  std::optional<ElementCount> Greatest;
  for (const Access &A : Facts.Accesses) {
    if (!isBehind(A.Place, Array))
      continue;
    TermRef Element = A.Place;
    while (Element->kind() != TermKind::Element || Element->operand(0) != Array)
      Element = Element->operand(0);
    std::optional<ElementCount> Here = countBehind(Element->operand(1), A);
    if (!Here)
      return declaredCount(F.Spelling);
    if (!Greatest)
      Greatest = Here;
    else if (Greatest->Constant && Here->Constant) {
      uint64_t Above = std::max(*Greatest->Constant - Greatest->Below,
                                *Here->Constant - Here->Below);
      Greatest->Below = std::max(Greatest->Below, Here->Below);
      Greatest->Constant = Greatest->Below + Above;
    } else if (Greatest->Text != Here->Text || Greatest->Constant ||
               Here->Constant)
      return std::nullopt;
  }
  return Greatest;
}

} // namespace parfold
