//===- Verdict/Overlaps.cpp - conditions that arrays do not overlap -------===//
//
// Where two roots may be the same memory and nothing else is in the way, the
// written code compares addresses in front of the loop: one range of elements
// ends before the other one begins, or the loop runs as it was.
//
//===----------------------------------------------------------------------===//

#include "Extent/Extent.h"
#include "Extent/TermText.h"
#include "Source/DeclaredNames.h"
#include "Source/ExprText.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {
namespace {

/// The name of an integer type of a pointer's width that is known at \p L.
std::string addressType(const ASTContext &Context, const Loop &L) {
  unsigned Width = Context.getTypeSize(Context.VoidPtrTy);
  const SourceManager &Sources = Context.getSourceManager();
  for (llvm::StringRef Name : {"uintptr_t", "size_t"})
    for (const NamedDecl *D :
         Context.getTranslationUnitDecl()->lookup(&Context.Idents.get(Name))) {
      auto *Typedef = dyn_cast<TypedefDecl>(D);
      // (What is declared in the function may hide it.)
      bool IsKnown = Typedef && !nameText(*D).empty() &&
                     Sources.isBeforeInTranslationUnit(
                         Typedef->getCanonicalDecl()->getLocation(),
                         L.Function->getBeginLoc()) &&
                     !findDeclared(*L.Function, [&](const NamedDecl &Inner) {
                       return Inner.getIdentifier() == D->getIdentifier();
                     });
      if (IsKnown && Typedef->getUnderlyingType()->isUnsignedIntegerType() &&
          Context.getTypeSize(Typedef->getUnderlyingType()) == Width)
        return Name.str();
    }
  return Context.getTypeSize(Context.UnsignedLongTy) == Width
             ? "unsigned long"
             : "unsigned long long";
}

/// Does step \p I lead to an element of an array that may be longer than its
/// type says? The last member of a structure may be (C11 6.7.2.1p18); where
/// there are no flexible members, it is given no element, or one, or some.
bool isIntoTail(const AccessPath &Path, size_t I) {
  const FieldDecl *Member = Path.Steps[I - 1].Member;
  if (!Path.Steps[I].Index || !Member || !Member->getType()->isArrayType())
    return false;
  const RecordDecl *Parent = Member->getParent();
  auto Members = std::distance(Parent->field_begin(), Parent->field_end());
  return Parent->isUnion() || Member->getFieldIndex() + 1 == Members;
}

/// Does the array member that \p Step leads to say how long it is?
bool hasLength(const ASTContext &Context, const PathStep &Step) {
  auto *Array = Context.getAsConstantArrayType(Step.Type);
  return Array && Array->getSize().ugt(1);
}

} // namespace

/// Can the value of \p T be asked for in front of the loop? What it reads
/// through pointers must be read by the first iteration anyway.
bool Judge::isSafeBefore(TermRef T) const {
  return isNameable(T) && !anyWithin(T, [&](TermRef Part) {
           if (Part->kind() != TermKind::Start)
             return false;
           TermRef Place = Part->operand(0);
           // A variable, or a part of one.
           if (TermRef Root = pathOf(Place).Root;
               Root->kind() == TermKind::Object)
             return Known.Unset.contains(*L.Function, *Root->variable());
           // What has read one member of a struct has the whole of it.
           auto WholeOf = [](TermRef P) {
             while (P->kind() == TermKind::Field)
               P = P->operand(0);
             return P;
           };
           return llvm::none_of(Facts.Accesses, [&](const Access &A) {
             return A.What == Access::Read &&
                    WholeOf(A.Place) == WholeOf(Place) && A.Path.empty() &&
                    !A.In;
           });
         });
}

/// Does the first iteration of the loop touch what \p A touches?
bool Judge::isSureToHappen(const Access &A) const {
  return Facts.Exits.empty() &&
         llvm::any_of(Facts.Accesses, [&](const Access &Other) {
           return Other.Place == A.Place && Other.Path.empty() && !Other.In;
         });
}

/// The addresses between which \p A touches memory, as text.
std::optional<AddressRange> Judge::rangeOf(const Access &A) {
  const AccessPath &Path = A.Reach;
  // Where threads have copies of an array, all of it is touched in the end.
  auto Copied = llvm::find_if(
      V.Arrays, [&](const ArrayFold &F) { return isBehind(A.Place, F.Array); });
  bool IsCopied = Copied != V.Arrays.end();
  for (size_t I = Path.Steps.size(); I-- > 1;) {
    if (!isIntoTail(Path, I))
      continue;
    if (!IsCopied)
      if (std::optional<AddressRange> Range = rangeInTail(A, I))
        return Range;
    if (!hasLength(U.Context, Path.Steps[I - 1]))
      return std::nullopt;
  }
  if (Path.Root->kind() == TermKind::Object) {
    if (!isNameable(Path.Root) || Path.Root->type()->isIncompleteType())
      return std::nullopt;
    std::string Name = nameText(*Path.Root->variable());
    if (Name.empty())
      return std::nullopt;
    return AddressRange{"&" + Name, "(&" + Name + " + 1)", {}};
  }
  if (Path.Steps.empty() || !Path.Steps.front().Index ||
      !isSafeBefore(Path.Root))
    return std::nullopt;
  if (IsCopied && Copied->Array == Path.Root)
    return rangeOfArray(*Copied);
  return rangeOfElements(A, Path.Root, Path.Steps.front());
}

/// The same for an array that each thread has a copy of.
std::optional<AddressRange> Judge::rangeOfArray(const ArrayFold &F) {
  std::string Count =
      F.Count.Constant ? std::to_string(*F.Count.Constant) : F.Count.Text;
  if (Count.empty())
    return std::nullopt; // that has been refused
  // In numbers: the array itself may be shorter.
  auto Address = [&](const char *Sign, const std::string &Elements) {
    return F.Spelling + Sign + Elements + " * sizeof *" + F.Spelling;
  };
  AddressRange Range;
  if (F.Count.Below > 0) {
    Range.Begin = Address(" - ", std::to_string(F.Count.Below));
    Count = std::to_string(*F.Count.Constant - F.Count.Below);
  } else {
    Range.Begin = F.Spelling;
  }
  if (llvm::StringRef(Count).contains(' '))
    Count = "(" + Count + ")";
  Range.End = Address(" + ", Count);
  return Range;
}

/// The same where the step \p Tail leads to the elements of an array member.
std::optional<AddressRange> Judge::rangeInTail(const Access &A, size_t Tail) {
  // (No member of what a null pointer leads to has an address.)
  TermRef Root = A.Reach.Root;
  if (pathOf(A.Place).Root != Root ||
      (Root->kind() != TermKind::Object && !isSureToHappen(A)))
    return std::nullopt;
  auto ArrayOf = [](TermRef Element) {
    TermRef Pointer = Element->operand(0);
    while (Pointer->kind() == TermKind::Convert)
      Pointer = Pointer->operand(0);
    return Pointer;
  };
  TermRef Element = A.Place;
  while (pathOf(Element).Steps.size() > Tail + 1)
    Element = Element->kind() == TermKind::Field ? Element->operand(0)
                                                 : ArrayOf(Element)->operand(0);
  if (!isSafeBefore(ArrayOf(Element)))
    return std::nullopt;
  return rangeOfElements(A, ArrayOf(Element), A.Reach.Steps[Tail]);
}

/// The same where \p A touches an element, \p Step, of what \p Base points to.
std::optional<AddressRange>
Judge::rangeOfElements(const Access &A, TermRef Base, const PathStep &Step) {
  const ASTContext &Context = U.Context;
  std::optional<Extent> Elements =
      extentOf(Iterations->domain(), A, Step.Index);
  if (!Elements)
    return std::nullopt;
  for (const Polynomial *End : {&Elements->First, &Elements->Last})
    for (auto &[Product, Coefficient] : End->terms())
      for (TermRef Factor : Product)
        if (!isSafeBefore(Factor))
          return std::nullopt;
  QualType Element = Step.Type;
  bool IsCast =
      Base->type()->getPointeeType().getCanonicalType().getUnqualifiedType() !=
      Element;
  if (IsCast && !Element->isBuiltinType())
    return std::nullopt;
  std::string Type =
      IsCast ? Element.getAsString(Context.getPrintingPolicy()) : "";
  Polynomial End = Elements->Last + Polynomial(1);
  // A pointer that no iteration may use may be null, to which nothing can be
  // added (C11 6.5.6p8); to its number it can. (sizeof would evaluate an
  // operand that has no constant size.)
  bool IsNumber = !isSureToHappen(A) && !Element->isVariablyModifiedType();
  auto TextOf = [&](const Polynomial &Count) {
    if (IsNumber)
      return addressSumText(Context, Base, Count,
                            IsCast ? "sizeof(" + Type + ")" : "");
    std::string Text = addressText(Context, Base, Count);
    std::string Cast = IsCast ? "(" + Type + " *)" : "";
    return Text.empty()                          ? ""
           : llvm::StringRef(Text).contains(' ') ? "(" + Cast + Text + ")"
                                                 : Cast + Text;
  };
  AddressRange Range;
  Range.Begin = TextOf(Elements->First);
  Range.End = TextOf(End);
  if (Range.Begin.empty() || Range.End.empty())
    return std::nullopt;
  for (const Extent::Premise &Premise : Elements->Premises) {
    std::string Condition = premiseText(Context, Premise);
    if (Condition.empty() || !isSafeBefore(Premise.Value))
      return std::nullopt;
    Range.Conditions.push_back(std::move(Condition));
  }
  return Range;
}

/// Adds the condition that the two do not meet. \returns false if that cannot
/// be said before the loop.
bool Judge::checkAtRunTime(const Access &A, const Access &B) {
  std::optional<AddressRange> First = rangeOf(A), Second = rangeOf(B);
  if (!First || !Second)
    return false;
  for (const AddressRange *Range : {&*First, &*Second})
    for (const std::string &Condition : Range->Conditions)
      if (!llvm::is_contained(V.Guards, Condition))
        V.Guards.push_back(Condition);
  std::string Cast = "(" + addressType(U.Context, L) + ")";
  std::string Condition = "(" + Cast + First->End + " <= " + Cast +
                          Second->Begin + " || " + Cast + Second->End +
                          " <= " + Cast + First->Begin + ")";
  if (llvm::is_contained(V.Guards, Condition))
    return true;
  const size_t MostGuards = 12;
  if (V.Guards.size() >= MostGuards)
    return false;
  V.Guards.push_back(Condition);
  std::pair<std::string, std::string> Names{textOf(A), textOf(B)};
  if (!llvm::is_contained(V.Apart, Names))
    V.Apart.push_back(std::move(Names));
  return true;
}

} // namespace parfold
