//===- Plan/TopTwoText.cpp - the two best values in C ---------------------===//
//
//   if (slot.m1 > m1) {
//     m2 = m1;
//     m1 = slot.m1;
//   } else if (slot.m1 > m2) {
//     m2 = slot.m1;
//   }
//   if (slot.m2 > m2) {
//     m2 = slot.m2;
//   }
//
// The slot's second value cannot be better than the best, into which the first
// one has been put by then.
//
//===----------------------------------------------------------------------===//

#include "Plan/TopTwoText.h"

namespace parfold {

std::vector<CodeLine> insertionText(const Fold &F, LocalNames &Local) {
  const TopTwo &Two = *F.Two;
  std::string First = Local.of(F.Accumulator), Second = Local.of(Two.Second);
  std::string Better = Two.Greatest ? " > " : " < ";
  std::string Worse = Two.Greatest ? " < " : " > ";
  std::vector<CodeLine> Lines;
  auto Assign = [&](const std::string &To, const std::string &From) {
    Lines.push_back({1, To + " = " + From + ";"});
  };
  using Names = std::pair<std::string, std::string>;
  std::vector<Names> All{{First, Second}};
  for (const TopTwo::Payload &P : Two.Payloads)
    All.push_back(
        {Local.of(P.First), P.Second.Place ? Local.of(P.Second) : ""});

  Lines.push_back({0, "if (@" + First + Better + First + ") {"});
  for (const Names &N : All)
    if (!N.second.empty())
      Assign(N.second, N.first);
  for (const Names &N : All)
    Assign(N.first, "@" + N.first);
  std::string IsOther =
      Two.IsDistinct ? "@" + First + Worse + First + " && " : "";
  Lines.push_back(
      {0, "} else if (" + IsOther + "@" + First + Better + Second + ") {"});
  for (const Names &N : All)
    if (!N.second.empty())
      Assign(N.second, "@" + N.first);
  Lines.push_back({0, "}"});
  Lines.push_back({0, "if (@" + Second + Better + Second + ") {"});
  for (const Names &N : All)
    if (!N.second.empty())
      Assign(N.second, "@" + N.second);
  Lines.push_back({0, "}"});
  return Lines;
}

} // namespace parfold
