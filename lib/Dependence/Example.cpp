//===- Dependence/Example.cpp - two iterations that meet ------------------===//
//
// That a system of conditions has a solution says that iterations meet; one
// solution says which. Of all of them a person wants the one with the smallest
// numbers: what the loop does not change is as near to zero as can be, and then
// the iterations are the first ones.
//
//===----------------------------------------------------------------------===//

#include "Dependence/Dependence.h"
#include "Facts/InnerLoop.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace parfold {
namespace {

/// Does \p Expression name the parameter or variable \p Name?
bool isNamedIn(llvm::StringRef Expression, llvm::StringRef Name) {
  auto IsPart = [](char C) { return llvm::isAlnum(C); };
  for (size_t At = Expression.find(Name); At != llvm::StringRef::npos;
       At = Expression.find(Name, At + 1)) {
    llvm::StringRef Behind = Expression.substr(At + Name.size());
    if ((At == 0 || !IsPart(Expression[At - 1])) &&
        (Behind.empty() || !IsPart(Behind.front())))
      return true;
  }
  return false;
}

/// Is a round of the loops around \p A one that its conditions tell?
bool areRoundsKnown(const Access &A) {
  for (const InnerLoop *Loop = A.In; Loop; Loop = Loop->Parent)
    if (!Loop->Test || Loop->MemoryExits.size() != 1)
      return false;
  return true;
}

/// Does a condition of \p A look at \p Value that is no test of a loop around
/// it?
bool dependsOnCondition(const Access &A, TermRef Value) {
  auto IsTest = [&](TermRef Condition) {
    const InnerLoop *Loop = A.In;
    while (Loop && Loop->Test != Condition)
      Loop = Loop->Parent;
    return Loop != nullptr;
  };
  return llvm::any_of(A.Path, [&](TermRef Condition) {
    return !IsTest(Condition) &&
           anyWithin(Condition, [&](TermRef Part) { return Part == Value; });
  });
}

/// The system of conditions, and the numbers that are asked for.
struct Question {
  std::vector<std::string> Numbers, Variables, Conditions;

  /// \returns where the answer is.
  size_t add(const std::string &Number) {
    Numbers.push_back(Number);
    return Numbers.size() - 1;
  }
  /// Of the numbers that \p Expression may be, the one nearest to zero; of two
  /// of them the positive one. \returns where the opposite of it is.
  size_t addNearZero(const std::string &Expression) {
    std::string Size = "s" + std::to_string(Numbers.size());
    Variables.push_back(Size);
    Conditions.push_back("-" + Size + " <= " + Expression + " <= " + Size);
    add(Size);
    return add("-(" + Expression + ")");
  }
};

std::string opposite(llvm::StringRef Number) {
  if (Number == "0" || Number.consume_front("-"))
    return Number.str();
  return ("-" + Number).str();
}

} // namespace

std::optional<Meeting> DependenceTest::meet(const Access &First,
                                            const Access &Second,
                                            bool FirstIsEarlier) {
  const IterationSpace &Space = *In.loop().Space;
  std::optional<Pair> Both = pairOf(First, Second);
  // Of what a call touches the numbers would say too little.
  if (!Both || !Both->IsWhole || First.By || Second.By)
    return std::nullopt;
  Instance &A = Both->First, &B = Both->Second;
  std::vector<std::string> Subscripts, Counters;
  for (const PathStep &Step : First.Reach.Steps)
    if (!Step.Member)
      Subscripts.push_back(A.expression(Step.Index));
  for (Instance *One : {&A, &B}) {
    QualType Type = Space.Counter->getType();
    bool IsInteger = Type->isIntegerType() && !Type->isBitIntType();
    TermRef Counter = In.state().terms().counter(Space.Counter);
    Counters.push_back(IsInteger ? One->expression(Counter) : One->iteration());
  }
  bool IsCertain = Space.Step && A.isExact() && B.isExact() &&
                   areRoundsKnown(First) && areRoundsKnown(Second) &&
                   In.state().facts().Exits.empty();

  Question Q;
  Q.Variables = A.variables();
  llvm::append_range(Q.Variables, B.variables());
  Q.Conditions = A.conditions();
  llvm::append_range(Q.Conditions, B.conditions());
  llvm::append_range(Q.Conditions, Both->Equalities);
  Q.Conditions.push_back(FirstIsEarlier ? isBefore(A, B) : isBefore(B, A));
  std::vector<size_t> Places;
  size_t Invariants = In.invariants().size();
  for (size_t I = 0; I < Invariants; ++I)
    Places.push_back(Q.addNearZero("p" + std::to_string(I)));
  for (Instance *Next : {FirstIsEarlier ? &A : &B, FirstIsEarlier ? &B : &A}) {
    if (Space.Step)
      Q.add(Next->iteration());
    else
      Q.addNearZero(Next->iteration());
  }
  for (const std::vector<std::string> *Asked : {&Counters, &Subscripts})
    for (const std::string &Expression : *Asked)
      Places.push_back(Q.addNearZero(Expression));
  auto Answers = In.least(Q.Numbers, Q.Variables, Q.Conditions);
  IsTired = !Answers;
  if (IsTired)
    return std::nullopt;

  auto AnswerAt = [&](size_t I) { return opposite((*Answers)[Places[I]]); };
  Meeting Found{AnswerAt(Invariants),
                AnswerAt(Invariants + 1),
                FirstIsEarlier,
                IsCertain,
                {},
                {}};
  for (size_t I = 0; I < Subscripts.size(); ++I)
    Found.Subscripts.push_back(AnswerAt(Invariants + 2 + I));
  // How long the loop is, and those in it are, is plain without being said.
  std::vector<std::string> Shown = Both->Equalities;
  llvm::append_range(Shown, Counters);
  for (size_t I = 0; I < Invariants; ++I)
    if (llvm::any_of(Shown,
                     [&](const std::string &Text) {
                       return isNamedIn(Text, "p" + std::to_string(I));
                     }) ||
        dependsOnCondition(First, In.invariants()[I]) ||
        dependsOnCondition(Second, In.invariants()[I]))
      Found.With.push_back({In.invariants()[I], AnswerAt(I)});
  return Found;
}

std::optional<Meeting> DependenceTest::example(const Access &First,
                                               const Access &Second) {
  Dependence Known = between(First, Second);
  for (bool FirstIsEarlier : {true, false})
    if (!IsTired && (FirstIsEarlier ? Known.MayBeLater : Known.MayBeEarlier))
      if (auto Found = meet(First, Second, FirstIsEarlier))
        return Found;
  return std::nullopt;
}

} // namespace parfold
