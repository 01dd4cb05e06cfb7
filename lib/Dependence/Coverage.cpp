//===- Dependence/Coverage.cpp - is what is read written first? -----------===//

#include "Dependence/Coverage.h"
#include "Facts/InnerLoop.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {
namespace {

bool isAround(const InnerLoop &Loop, const Access &A) {
  const InnerLoop *Around = A.In;
  while (Around && Around != &Loop)
    Around = Around->Parent;
  return Around;
}

/// Are the rounds of \p Loop, which is around \p A, just those in which its
/// test holds? Not if something else leaves it, or if the test might have
/// failed in a round before.
bool testTells(Domain &In, const InnerLoop &Loop, const Access &A) {
  if (!Loop.Test || Loop.MemoryExits.size() != 1)
    return false;
  Access Head = A;
  Head.In = &Loop;
  Head.Path.clear();
  Instance Later(In, Head, "b"), Earlier(In, Head, "c");
  auto Passes = Later.exactly(Loop.Test), Passed = Earlier.exactly(Loop.Test);
  if (!Passes || !Passed || !Later.isExact() || !Earlier.isExact())
    return false;
  std::vector<std::string> Variables = Later.variables();
  llvm::append_range(Variables, Earlier.variables());
  std::vector<std::string> Conditions = Later.conditions();
  Conditions.push_back(Later.iteration() + " = " + Earlier.iteration());
  Conditions.push_back("0 <= " + Earlier.round(Loop) + " < " +
                       Later.round(Loop));
  for (const InnerLoop *Outer = Loop.Parent; Outer; Outer = Outer->Parent)
    Conditions.push_back(Later.round(*Outer) + " = " + Earlier.round(*Outer));
  Conditions.push_back(*Passes);
  Conditions.push_back("not " + *Passed);
  return In.isEmpty(Variables, Conditions);
}

} // namespace

bool isWrittenFirst(Domain &In, const Access &Read, const Access &Write) {
  // What a call writes, it may write.
  if (Write.By || !Write.Value ||
      Read.Reach.Steps.size() != Write.Reach.Steps.size())
    return false;
  Instance Reading(In, Read, "r"), Writing(In, Write, "w");
  Domain::Points Needed, Given;
  auto Pair = [&](const std::string &Reads, const std::string &Writes) {
    std::string Name = "e" + std::to_string(Needed.Tuple.size());
    Needed.Tuple.push_back(Name);
    Given.Tuple.push_back(Name);
    Needed.Conditions.push_back(Name + " = " + Reads);
    Given.Conditions.push_back(Name + " = " + Writes);
  };

  // In the same iteration, and in the same round of the loops around both.
  Pair(Reading.iteration(), Writing.iteration());
  for (const InnerLoop *Loop = Write.In; Loop; Loop = Loop->Parent) {
    if (isAround(*Loop, Read))
      Pair(Reading.round(*Loop), Writing.round(*Loop));
    else if (!testTells(In, *Loop, Write))
      return false;
  }
  for (size_t I = 0; I < Read.Reach.Steps.size(); ++I) {
    const PathStep &R = Read.Reach.Steps[I], &W = Write.Reach.Steps[I];
    if (R.Member != W.Member ||
        R.Type.getCanonicalType().getUnqualifiedType() !=
            W.Type.getCanonicalType().getUnqualifiedType())
      return false;
    if (!R.Member)
      Pair(Reading.expression(R.Index), Writing.expression(W.Index));
  }
  if (!Writing.isExact())
    return false;

  Needed.Variables = Reading.variables();
  llvm::append_range(Needed.Conditions, Reading.conditions());
  Given.Variables = Writing.variables();
  llvm::append_range(Given.Conditions, Writing.conditions());
  return In.areAmong(Needed, Given);
}

} // namespace parfold
