//===- Report/Blame.cpp - what a verification found, in words -------------===//
//
//   sum.c:5:3: error: with this loop rewritten, the program does something else
//   on 2 threads [changes-result]
//   sum.c:5:3: note: line 1 of standard output is 'sum 499', and was 'sum 500'
//
//===----------------------------------------------------------------------===//

#include "Report/Blame.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/WithColor.h"
#include <algorithm>
#include <cmath>

using llvm::raw_ostream;
using llvm::StringRef;
using llvm::WithColor;

namespace parfold {

namespace {

raw_ostream &atLoop(raw_ostream &Out, const Place &Where) {
  WithColor Bold(Out, raw_ostream::SAVEDCOLOR, /*Bold=*/true);
  Bold.get() << Where.File << ':' << Where.Line << ':' << Where.Column << ": ";
  return Out;
}

/// \p Line for a terminal: not too long, from near \p From on, and without
/// characters that control it.
std::string shown(StringRef Line, size_t From) {
  constexpr size_t Most = 120, Before = 40;
  std::string Out = "'";
  if (From > Before && Line.size() > Most) {
    Line = Line.drop_front(From - Before);
    Out = "'...";
  }
  for (char C : Line.take_front(Most))
    Out += static_cast<unsigned char>(C) < 32 || C == 127 ? ' ' : C;
  return Out + (Line.size() > Most ? "...'" : "'");
}

void printLines(raw_ostream &Out, const Difference &What) {
  StringRef Old = What.Before ? *What.Before : StringRef();
  StringRef New = What.After ? *What.After : StringRef();
  size_t From =
      std::mismatch(Old.begin(), Old.begin() + std::min(Old.size(), New.size()),
                    New.begin())
          .first -
      Old.begin();
  Out << "line " << What.Line << " of " << What.Stream;
  if (What.Before && What.After)
    Out << " is " << shown(New, From) << ", and was " << shown(Old, From);
  else if (What.After)
    Out << " is new: " << shown(New, 0);
  else
    Out << " is missing: " << shown(Old, 0);
  Out << '\n';
}

/// A round number that is at least \p Error.
double roundUp(double Error) {
  return std::pow(10, std::ceil(std::log10(Error)));
}

} // namespace

void printBlame(raw_ostream &Out, const Blame &Found,
                llvm::ArrayRef<Place> Loops, const VerifyWishes &Wishes) {
  auto Note = [&](const Place &Where) -> raw_ostream & {
    return WithColor::note(atLoop(Out, Where));
  };
  const Place &First = Loops.front();
  raw_ostream &Head = Wishes.Drops ? WithColor::warning(atLoop(Out, First))
                                   : WithColor::error(atLoop(Out, First));
  if (Loops.size() == 1)
    Head << "with this loop rewritten, ";
  else
    Head << "with these " << Loops.size() << " loops rewritten together, ";
  if (!Found.BuildLog.empty())
    Head << "the program cannot be built";
  else
    Head << "the program does something else on " << Found.Threads
         << (Found.Threads == 1 ? " thread" : " threads");
  Head << " [" << rowOf(ReasonId::ChangesResult).Tag << "]\n";
  for (const Place &Other : Loops.drop_front())
    Note(Other) << "this is another one of them\n";

  if (!Found.BuildLog.empty()) {
    Out << Found.BuildLog << '\n';
    return;
  }
  const Difference &What = Found.What;
  if (What.Endings)
    Note(First) << "it ends with: " << What.Endings->second
                << " (the original with: " << What.Endings->first << ")\n";
  if (!What.Stream.empty())
    printLines(Note(First), What);
  // As far as a sum's rounding goes; what is wrong is wrong by more.
  if (What.Error && *What.Error > 0 && *What.Error < 1e-6)
    Note(First) << "such a difference may be rounding; --verify-tolerance="
                << llvm::format("%.0e", roundUp(*What.Error))
                << " allows for it\n";
}

void printVerified(raw_ostream &Out, const Verification &Result,
                   const VerifyWishes &Wishes) {
  WithColor::note(Out, "parfold")
      << "verify: with " << Result.Loops
      << (Result.Loops == 1 ? " loop" : " loops")
      << " rewritten, the program does the same on ";
  for (size_t I = 0; I < Wishes.Threads.size(); ++I)
    Out << (I == 0                           ? ""
            : I + 1 == Wishes.Threads.size() ? " and "
                                             : ", ")
        << Wishes.Threads[I];
  Out << (Wishes.Threads.size() == 1 && Wishes.Threads[0] == 1 ? " thread"
                                                               : " threads")
      << '\n';
}

} // namespace parfold
