//===- Verdict/ReadAhead.cpp - memory that is read beyond the exit --------===//
//
// 'for (i = 0; i < n; i++) if (a[i] == 0) break;' may be the search for the end
// of an array that has fewer than n elements. So what iterations read must be
// known to exist in all of them: as part of a declared object, of an
// allocation, or of an array of which the user says how long it is. Where that
// depends on the number of iterations, the written code compares.
//
// Between pointers that are compared by '<' there are elements only: they must
// point into one array, or just behind it (C11 6.5.8p5).
//
//===----------------------------------------------------------------------===//

#include "Extent/Extent.h"
#include "Extent/Interval.h"
#include "Extent/TermText.h"
#include "Facts/Evaluator.h"
#include "Recognize/Comparison.h"
#include "Source/ExprText.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/Support/MathExtras.h"

using namespace clang;

namespace parfold {

/// Is \p T made of counters and of what is the same in every iteration?
bool Judge::isFreeOfData(TermRef T) const {
  return !dependsOnAny(T, [&](TermRef Part) {
    switch (Part->kind()) {
    case TermKind::Start:
      return !Iterations->domain().isInvariant(Part) &&
             !S.isInduction(Part->operand(0));
    case TermKind::Load:
    case TermKind::Call:
    case TermKind::Any:
    case TermKind::Undefined:
    case TermKind::ExitValue:
      return true;
    default:
      return false;
    }
  });
}

/// Does the first iteration read the object that \p A reads, or does the
/// header, before there is a way out?
bool Judge::isReadAnyway(const Access &A) const {
  auto WholeOf = [](TermRef Place) {
    while (Place->kind() == TermKind::Field)
      Place = Place->operand(0);
    return Place;
  };
  auto IsTheSame = [&](TermRef Place) {
    return !anyWithin(Place, [&](TermRef Part) {
      return Part->kind() == TermKind::Start
                 ? S.isInduction(Part->operand(0)) ||
                       S.isCarried(Part->operand(0))
                 : isOfIteration(Part->kind());
    });
  };
  return IsTheSame(A.Place) &&
         llvm::any_of(Facts.Accesses, [&](const Access &Other) {
           return Other.What == Access::Read && Other.Path.empty() &&
                  !Other.In && WholeOf(Other.Place) == WholeOf(A.Place);
         });
}

/// Is it the element that the iteration variable points to, which is below its
/// end, or the one before on the way down?
bool Judge::isBeforeEnd(const Access &A) const {
  const IterationSpace &Space = *L.Space;
  if (Space.hasOffset() || (Space.Free && !Space.Free->TestsFirst) ||
      Space.Test != (Space.Up ? Relation::Less : Relation::Greater))
    return false;
  QualType End = Space.Bound->IgnoreParenImpCasts()->getType();
  QualType Begin = Space.Counter->getType();
  if (!End->isPointerType() || !Begin->isPointerType() ||
      !U.Context.hasSameUnqualifiedType(End->getPointeeType(),
                                        Begin->getPointeeType()))
    return false;
  AccessPath Path = pathOf(A.Place);
  return Path.Root->kind() == TermKind::Counter && !Path.Steps.empty() &&
         Path.Steps.front().Index &&
         Path.Steps.front().Index->isInteger(Space.Up ? 0 : -1) &&
         U.Context.hasSameUnqualifiedType(Path.Steps.front().Type,
                                          Path.Root->type()->getPointeeType());
}

/// Adds conditions, if need be, without which \p Index may be another number
/// than 0 up to \p Count. \returns false if that cannot be said.
bool Judge::staysBelow(const ElementCount &Count, TermRef Index,
                       const Access &A) {
  Instance Somewhere(beyond(), A, "b");
  std::string Number = Somewhere.expression(Index);
  if (Count.Constant && Somewhere.proves("0 <= " + Number + " < " +
                                         std::to_string(*Count.Constant)))
    return true;
  bool IsNotNegative = Somewhere.proves("0 <= " + Number);
  // By a condition of the iteration there may be one as the bound is.
  TermRef Bound = withoutWidening(U.Context, Facts.Bound);
  if (IsNotNegative && !Count.Constant && Bound->type()->isIntegerType() &&
      Iterations->domain().isInvariant(Bound) &&
      parfold::textOf(U.Context, Bound) == Count.Text &&
      Somewhere.proves(Number + " < " + Somewhere.expression(Bound)))
    return true;
  std::optional<Extent> Known =
      extentOf(beyond(), A, Index, /*StartsAtZero=*/!IsNotNegative);
  if (!Known)
    return false;
  std::vector<std::string> Guards;
  for (const Extent::Premise &Premise : Known->Premises) {
    Guards.push_back(premiseText(U.Context, Premise));
    if (Guards.back().empty() || !isSafeBefore(Premise.Value))
      return false;
  }
  // Each end is a constant, or one value plus a constant, so that nothing can
  // overflow here.
  auto AtomOf = [&](const Polynomial &End) -> TermRef {
    TermRef Atom = nullptr;
    for (auto &[Product, Coefficient] : End.terms())
      if (Product.size() == 1 && Coefficient == 1 && !Atom)
        Atom = Product.front();
      else if (!Product.empty())
        return nullptr;
    bool Fits = Atom && U.Context.getIntWidth(Atom->type()) <= 64;
    return Fits && isSafeBefore(Atom) ? Atom : nullptr;
  };
  int64_t First = Known->First.constant();
  if (IsNotNegative) {
    // By a condition, perhaps.
  } else if (Known->First.isConstant()) {
    if (First < 0)
      return false;
  } else {
    TermRef Atom = AtomOf(Known->First);
    std::string Text = Atom ? parfold::textOf(U.Context, Atom) : "";
    if (Text.empty())
      return false;
    if (First < 0 || Atom->type()->isSignedIntegerOrEnumerationType())
      Guards.push_back(Text +
                       " >= " + std::to_string(std::max<int64_t>(0, -First)));
  }
  Polynomial End = Known->Last + Polynomial(1);
  int64_t Plus = End.constant();
  if (End.isConstant()) {
    if (Count.Constant)
      return false; // then it is not below, or not provably so
    Guards.push_back("(long long)(" + Count.Text +
                     ") >= " + std::to_string(Plus));
  } else {
    TermRef Atom = AtomOf(End);
    std::string Text = Atom ? parfold::textOf(U.Context, Atom) : "";
    if (Text.empty())
      return false;
    Plus = std::max<int64_t>(Plus, 0);
    if (Plus > 0 && Text == Count.Text)
      return false; // it is not
    if (Count.Constant) {
      if (uint64_t(Plus) > *Count.Constant)
        return false;
      Guards.push_back(Text + " <= " + std::to_string(*Count.Constant - Plus));
      // Each iteration has an element of its own.
      if (!L.Space->Counter->getType()->isPointerType() &&
          constantDistance(U.Context, S.terms().counter(L.Space->Counter),
                           withoutWidening(U.Context, Index)))
        V.Found->MostTrips = std::min(
            V.Found->MostTrips,
            llvm::divideCeil(*Count.Constant, L.Space->Step.value_or(1)));
    } else if (Text != Count.Text) {
      std::string Most = "(unsigned long long)(" + Count.Text + ")";
      Guards.push_back("(long long)(" + Count.Text + ") > " +
                       std::to_string(Plus));
      Guards.push_back("(unsigned long long)" + Text + " <= " + Most +
                       (Plus ? " - " + std::to_string(Plus) : ""));
    }
  }
  for (std::string &Guard : Guards)
    if (!llvm::is_contained(V.Guards, Guard))
      V.Guards.push_back(std::move(Guard));
  return true;
}

/// Do \p Steps from an object of type \p Type lead to a part of it?
bool Judge::staysInside(llvm::ArrayRef<PathStep> Steps, QualType Type,
                        const Access &A) {
  for (const PathStep &Step : Steps) {
    if (Step.Member) {
      Type = Step.Type;
      continue;
    }
    const ConstantArrayType *Array = U.Context.getAsConstantArrayType(Type);
    if (!Array ||
        !U.Context.hasSameUnqualifiedType(Array->getElementType(), Step.Type) ||
        !staysBelow({Array->getSize().getZExtValue(), ""}, Step.Index, A))
      return false;
    Type = Array->getElementType();
  }
  return true;
}

/// How many elements there are behind the pointer that \p A goes through: as
/// many as were allocated, if the first iteration reads there too; or as many
/// as the user says.
std::optional<ElementCount> Judge::countAhead(const Access &A) {
  TermRef Root = A.Reach.Root;
  const VarDecl *Pointer =
      Root->kind() == TermKind::Start ? variableAt(Root->operand(0)) : nullptr;
  bool IsReadFirst = llvm::any_of(Facts.Accesses, [&](const Access &Other) {
    return Other.What == Access::Read && Other.Path.empty() && !Other.In &&
           Other.Reach.Root == Root;
  });
  if (Pointer && IsReadFirst)
    if (std::optional<ElementCount> Allocated = allocatedCount(*Pointer))
      return Allocated;
  if (Known.Notes.extents().empty())
    return std::nullopt;
  // What is said of a name is said of its one value.
  llvm::SetVector<const VarDecl *> Assigned;
  llvm::DenseSet<const VarDecl *> Declared;
  findAssigned(L.Function->getBody(), Assigned, Declared);
  if (Pointer && Assigned.contains(Pointer))
    return std::nullopt;
  std::string Name = parfold::textOf(U.Context, Root);
  return Name.empty() ? std::nullopt : declaredCount(Name);
}

/// Refuses a read that may be of nothing in iterations that the loop never
/// comes to.
void Judge::checkReadAhead(const Access &A) {
  const AccessPath &Path = A.Reach;
  if (isOwn(A) || (Path.Steps.empty() && !Path.isThroughPointer()) ||
      isReadAnyway(A))
    return;
  auto Refuse = [&] { refuse(ReasonId::SpeculativeRead, {textOf(A)}, A.At); };
  llvm::ArrayRef<PathStep> Steps = Path.Steps;
  if (Path.Root->kind() == TermKind::Object) {
    const VarDecl *Variable = Path.Root->variable();
    QualType Type = Variable->getType();
    auto *Sized = U.Context.getAsVariableArrayType(Type);
    if (Sized && Steps.front().Index &&
        U.Context.hasSameUnqualifiedType(Sized->getElementType(),
                                         Steps.front().Type) &&
        !U.Context.getTypeSizeInChars(Steps.front().Type).isZero()) {
      std::string Name = nameOf(Variable);
      if (isNameable(Path.Root) &&
          staysBelow(
              {std::nullopt, "sizeof " + Name + " / sizeof " + Name + "[0]"},
              Steps.front().Index, A) &&
          staysInside(Steps.drop_front(), Steps.front().Type, A))
        return;
    } else if (!Variable->getMostRecentDecl()->hasAttr<WeakAttr>() &&
               staysInside(Steps, Type, A)) {
      return;
    }
    return Refuse();
  }
  if (Steps.empty() || !Steps.front().Index)
    return Refuse();
  QualType Element = Steps.front().Type;
  if (isBeforeEnd(A) &&
      staysInside(llvm::ArrayRef(pathOf(A.Place).Steps).drop_front(), Element,
                  A))
    return;
  bool IsArray = Path.Root->kind() == TermKind::Start &&
                 Iterations->domain().isInvariant(Path.Root) &&
                 U.Context.hasSameUnqualifiedType(
                     Path.Root->type()->getPointeeType(), Element);
  if (!IsArray || !isFreeOfData(Steps.front().Index))
    return Refuse();
  // Who has read a part of an object has all of it.
  bool IsReadAnyway = llvm::any_of(Facts.Accesses, [&](const Access &Other) {
    return Other.What == Access::Read && Other.Path.empty() && !Other.In &&
           Other.Reach.Root == Path.Root && !Other.Reach.Steps.empty() &&
           Other.Reach.Steps.front().Index == Steps.front().Index;
  });
  std::optional<ElementCount> Count = countAhead(A);
  // (A pointer to one object is no array, and may be null.)
  bool IsOne = Iterations->domain().isInvariant(Steps.front().Index);
  bool IsThere = (IsOne ? IsReadAnyway : Wishes.AssumeReadable) ||
                 (Count && staysBelow(*Count, Steps.front().Index, A));
  if (!IsThere && IsOne)
    return Refuse();
  if (!IsThere)
    return refuse(ReasonId::UnknownEnd, {nameOf(Path.Root->operand(0))}, A.At);
  if (!staysInside(Steps.drop_front(), Element, A))
    Refuse();
}

} // namespace parfold
