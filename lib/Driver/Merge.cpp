//===- Driver/Merge.cpp - one result from several compile commands --------===//
//
// A file may be compiled twice, say with and without -DNDEBUG, and is one
// text all the same. What is proved under one command holds under that
// command only:
//
//   #ifdef TWICE
//   #define step(x) (last = (x))
//   #else
//   #define step(x) (x)
//   #endif
//   for (int i = 0; i < n; i++)
//     s += step(a[i]);
//
//===----------------------------------------------------------------------===//

#include "Driver/Merge.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <optional>
#include <set>

namespace parfold {

namespace {

bool operator==(const Place &A, const Place &B) { return !(A < B) && !(B < A); }

bool isSame(const EditSet &A, const EditSet &B) {
  return A.NeedsOmpHeader == B.NeedsOmpHeader &&
         A.NeedsAllocator == B.NeedsAllocator &&
         std::equal(A.Edits.begin(), A.Edits.end(), B.Edits.begin(),
                    B.Edits.end(), [](const auto &X, const auto &Y) {
                      return X.getOffset() == Y.getOffset() &&
                             X.getLength() == Y.getLength() &&
                             X.getReplacementText() == Y.getReplacementText();
                    });
}

const EditSet *editsOf(const UnitResult &Result, const Place &Loop) {
  auto Found = llvm::find_if(Result.Change.Loops, [&](const EditSet &Edits) {
    return Edits.Where == Loop;
  });
  return Found == Result.Change.Loops.end() ? nullptr : &*Found;
}

const LoopReport *reportOf(const UnitResult &Result, const Place &Loop) {
  auto Found = llvm::find_if(
      Result.Loops, [&](const LoopReport &R) { return R.Where == Loop; });
  return Found == Result.Loops.end() ? nullptr : &*Found;
}

/// Do all of \p Results say the same of the loop at \p Loop?
bool agree(llvm::ArrayRef<UnitResult> Results, const Place &Loop) {
  const LoopReport *First = reportOf(Results.front(), Loop);
  const EditSet *FirstEdits = editsOf(Results.front(), Loop);
  return llvm::all_of(Results, [&](const UnitResult &Result) {
    const LoopReport *Report = reportOf(Result, Loop);
    const EditSet *Edits = editsOf(Result, Loop);
    return First && Report && Report->State == First->State &&
           !FirstEdits == !Edits && (!Edits || isSame(*FirstEdits, *Edits));
  });
}

/// The loop as refused, because of the commands and of what each one found.
LoopReport refuse(llvm::ArrayRef<UnitResult> Results, const Place &Loop,
                  std::optional<ReasonId> Disagree) {
  LoopReport Out;
  std::set<std::pair<ReasonId, Place>> Seen;
  if (Disagree)
    Out.Reasons.push_back({*Disagree, Loop});
  for (const UnitResult &Result : Results) {
    const LoopReport *Report = reportOf(Result, Loop);
    if (!Report)
      continue;
    Out.Where = Report->Where;
    Out.Function = Report->Function;
    if (Out.Kinds.empty())
      Out.Kinds = Report->Kinds;
    if (Out.Accumulators.empty())
      Out.Accumulators = Report->Accumulators;
    if (!Disagree)
      Out.State = Report->State;
    for (const Reason &Why : Report->Reasons)
      if (Seen.insert({Why.Id, Why.Where}).second)
        Out.Reasons.push_back(Why);
  }
  return Out;
}

} // namespace

UnitResult mergeResults(std::vector<UnitResult> Results, ReasonId Disagree) {
  if (Results.size() == 1)
    return std::move(Results.front());

  std::set<Place> Loops;
  for (const UnitResult &Result : Results)
    for (const LoopReport &Loop : Result.Loops)
      Loops.insert(Loop.Where);

  UnitResult Out;
  Out.Change.Path = Results.front().Change.Path;
  Out.Change.Before = Results.front().Change.Before;
  Out.Change.LineNames = Results.front().Change.LineNames;
  Out.Change.HeaderOffset = Results.front().Change.HeaderOffset;
  for (const UnitResult &Result : Results)
    Out.Change.HeaderOffset =
        std::min(Out.Change.HeaderOffset, Result.Change.HeaderOffset);

  // A covered loop is inside the rewritten one in front of it, and is as it
  // was before if that one is dropped.
  bool CoverIsDropped = false;
  for (const Place &Loop : Loops) {
    bool Agree = agree(Results, Loop);
    const LoopReport *Report = reportOf(Results.front(), Loop);
    if (Agree && Report->State == Status::Covered && CoverIsDropped) {
      Out.Loops.push_back(refuse(Results, Loop, Disagree));
    } else if (Agree && Report->Reasons.empty()) {
      Out.Loops.push_back(*Report);
      if (const EditSet *Edits = editsOf(Results.front(), Loop))
        Out.Change.Loops.push_back(*Edits);
      CoverIsDropped = false;
    } else {
      Out.Loops.push_back(
          refuse(Results, Loop,
                 Agree ? std::nullopt : std::optional<ReasonId>(Disagree)));
      CoverIsDropped = !Agree;
    }
  }
  return Out;
}

} // namespace parfold
