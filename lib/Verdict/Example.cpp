//===- Verdict/Example.cpp - two iterations that meet, in words -----------===//
//
// That "'a[i]' may be the same element as 'a[i - 1]'" is easier to believe with
// an example: iteration i = 1 writes 'a[1]', which iteration i = 2 reads.
//
//===----------------------------------------------------------------------===//

#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace parfold {

/// The element that \p A reaches with the numbers \p Subscripts, in C. \returns
/// nothing where that is not plain to see in the path.
std::optional<std::string>
Judge::elementAt(const Access &A, llvm::ArrayRef<std::string> Subscripts) {
  auto IsSame = [](QualType X, QualType Y) {
    return X.getCanonicalType().getUnqualifiedType() ==
           Y.getCanonicalType().getUnqualifiedType();
  };
  TermRef Place = A.Reach.Root;
  bool IsPointer = Place->kind() == TermKind::Start;
  if (IsPointer)
    Place = Place->operand(0);
  const VarDecl *Variable = variableAt(Place);
  // A pointer that the loop moves has had another value at the start.
  if (!Variable || Variable == L.Space->Counter ||
      (IsPointer && Facts.Carried.count(Place)) || Subscripts.empty())
    return std::nullopt;
  std::string Text = nameOf(Variable);
  std::string Link = ".";
  QualType Type = Variable->getType();
  for (const PathStep &Step : A.Reach.Steps) {
    if (Step.Member) {
      if (!Type->isRecordType())
        return std::nullopt;
      if (!Step.Member->getName().empty())
        Text += Link + Step.Member->getNameAsString();
      Link = ".";
    } else {
      QualType Element = Type->isPointerType() ? Type->getPointeeType()
                         : Type->isArrayType()
                             ? U.Context.getAsArrayType(Type)->getElementType()
                             : QualType();
      if (Element.isNull() || !IsSame(Element, Step.Type))
        return std::nullopt;
      bool IsFollowed = A.Reach.Steps.size() > 1 && A.Reach.Steps[1].Member;
      if (IsPointer && &Step == A.Reach.Steps.begin() && IsFollowed &&
          Subscripts.front() == "0")
        Link = "->";
      else
        Text += "[" + Subscripts.front() + "]";
      Subscripts = Subscripts.drop_front();
    }
    Type = Step.Type;
  }
  return Text;
}

/// \returns "iteration i = 1 writes 'a[1]', which iteration i = 2 reads"; or
/// nothing, where no example is found.
std::string Judge::exampleOf(const Access &Write, const Access &Other) {
  std::optional<Meeting> Found = Iterations->example(Write, Other);
  if (!Found)
    return "";
  QualType Type = L.Space->Counter->getType();
  bool HasNumbers = Type->isIntegerType() && !Type->isBitIntType();
  std::string Counter = nameOf(L.Space->Counter);
  auto Iteration = [&](const std::string &Number) {
    if (HasNumbers)
      return "iteration " + Counter + " = " + Number;
    uint64_t Before = 0;
    llvm::StringRef(Number).getAsInteger(10, Before);
    return "the " + std::to_string(Before + 1) +
           llvm::getOrdinalSuffix(unsigned((Before + 1) % 100)).str() +
           " iteration";
  };

  std::string With;
  bool IsCertain = Found->IsCertain;
  for (auto &[Value, Number] : Found->With) {
    TermRef Place =
        Value->kind() == TermKind::Start ? Value->operand(0) : nullptr;
    std::string Name = Place ? nameOf(Place) : "";
    if (Place && variableAt(Place) == L.Space->Counter)
      continue; // where it starts is plain from what it is
    if (!Place || (!variableAt(Place) && Name == toString(Place)))
      IsCertain = false; // nothing that a reader would know by a name
    else
      With += (With.empty() ? "with " : ", ") + Name + " = " + Number;
  }
  if (!With.empty())
    With += ", ";

  std::optional<std::string> Element = elementAt(Write, Found->Subscripts);
  std::string Written = "'" + Element.value_or(textOf(Write)) + "'";
  std::string As = Element || textOf(Write) == textOf(Other)
                       ? ""
                       : " as '" + textOf(Other) + "'";
  std::string First = Iteration(Found->First),
              Second = Iteration(Found->Second);
  auto Verb = [&](llvm::StringRef What) {
    return IsCertain ? " " + What.str() + "s" : " may " + What.str();
  };
  bool IsOfTwoWrites = Other.What == Access::Write;
  if (Found->IsFirstEarlier)
    return With + First + Verb("write") + " " + Written + ", which " + Second +
           Verb(IsOfTwoWrites ? "write" : "read") +
           (IsOfTwoWrites ? " again" : "") + As;
  return With + Second + Verb(IsOfTwoWrites ? "write" : "read") + " " +
         (As.empty() ? Written : "'" + textOf(Other) + "'") + ", which " +
         First + Verb("write") + (IsOfTwoWrites ? " again" : "") +
         (As.empty() ? "" : " as " + Written);
}

} // namespace parfold
