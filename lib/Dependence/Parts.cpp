//===- Dependence/Parts.cpp - a system in independent parts ---------------===//

#include "Dependence/Parts.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

namespace parfold {

namespace {

/// The indices of variables that \p Condition names.
llvm::SmallVector<unsigned, 8>
variablesIn(llvm::StringRef Condition, const llvm::StringMap<unsigned> &Known) {
  auto IsInWord = [](char C) { return llvm::isAlnum(C) || C == '_'; };
  llvm::SmallVector<unsigned, 8> Found;
  while (!Condition.empty()) {
    llvm::StringRef Word = Condition.take_while(IsInWord);
    if (auto Entry = Known.find(Word); Entry != Known.end())
      Found.push_back(Entry->second);
    Condition = Condition.drop_front(std::max<size_t>(Word.size(), 1));
  }
  return Found;
}

} // namespace

std::vector<Part> partsOf(llvm::ArrayRef<std::string> Variables,
                          llvm::ArrayRef<std::string> Conditions) {
  llvm::StringMap<unsigned> Known;
  for (unsigned I = 0; I < Variables.size(); ++I)
    Known[Variables[I]] = I;
  // A condition is a member, too, behind the variables: it may name none.
  llvm::EquivalenceClasses<unsigned> Together;
  for (unsigned I = 0; I < Conditions.size(); ++I) {
    Together.insert(Variables.size() + I);
    for (unsigned Variable : variablesIn(Conditions[I], Known))
      Together.unionSets(Variables.size() + I, Variable);
  }
  llvm::MapVector<unsigned, Part> Parts;
  for (unsigned I = 0; I < Conditions.size(); ++I)
    Parts[Together.getLeaderValue(Variables.size() + I)].Conditions.push_back(
        Conditions[I]);
  for (unsigned I = 0; I < Variables.size(); ++I)
    if (Together.findValue(I) != Together.end())
      Parts[Together.getLeaderValue(I)].Variables.push_back(Variables[I]);
  std::vector<Part> Out;
  for (auto &Entry : Parts)
    Out.push_back(std::move(Entry.second));
  return Out;
}

} // namespace parfold
