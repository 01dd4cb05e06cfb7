//===- Explain.cpp - the story of one loop --------------------------------===//
//
// What each stage prints of a loop, in the order in which a person asks: what
// are its iterations, what does one of them do, what does that make of each
// variable, is it worth it; and what was written, or why nothing was.
//
//===----------------------------------------------------------------------===//

#include "Explain.h"
#include "Report/Remarks.h"
#include "Source/Lines.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using llvm::raw_ostream;
using llvm::StringRef;

namespace parfold {

static unsigned lastLine(const Unit &Unit, const Loop &L) {
  return L.Where.Line + Unit.text().slice(L.Begin, L.End).rtrim().count('\n');
}

const Loop *loopAt(const Unit &Unit, llvm::ArrayRef<Loop> Loops,
                   unsigned Line) {
  const Loop *Found = nullptr; // (An inner loop stands behind its outer one.)
  for (const Loop &L : Loops)
    if (L.Where.Line <= Line && Line <= lastLine(Unit, L))
      Found = &L;
  return Found;
}

namespace {

/// What iterations of a scalar's reason have to do with each other; "" where
/// the reason's notes say so, or they have nothing.
StringRef conflictOf(ReasonId Id) {
  switch (Id) {
  case ReasonId::NotAFold:
  case ReasonId::AccumulatorRead:
  case ReasonId::MixedOperators:
  case ReasonId::TruncatedState:
  case ReasonId::CarriedValue:
    return "each iteration reads what the one before it has left";
  default:
    return "";
  }
}

class Teller {
public:
  Teller(raw_ostream &Out, const Unit &Unit) : Out(Out), U(Unit) {}

  void run(const LoopStory &Story, const LoopReport &Report) {
    const Loop &L = *Story.L;
    Out << Report.Where.File << ':' << Report.Where.Line << ':'
        << Report.Where.Column << ": a loop of '" << Report.Function << "'\n";
    show(lineAt(Report.Where));
    stage("Its iterations", [&](raw_ostream &To) { printLoops(To, U, {L}); });
    if (Story.Facts)
      stage("What one iteration does",
            [&](raw_ostream &To) { printFacts(To, L, *Story.Facts); });
    if (Story.V)
      stage("What that makes of everything in it",
            [&](raw_ostream &To) { printVerdict(To, L, *Story.V); });
    if (Story.C && Story.C->Reasons.empty())
      stage("What is written, and from when on it pays",
            [&](raw_ostream &To) { printChoice(To, L, *Story.C); });
    if (Report.State == Status::Parallelized)
      tellWritten(Story, Report);
    else
      tellReasons(Report);
  }

private:
  void title(StringRef Text) { Out << '\n' << Text << ":\n"; }
  void show(StringRef Line) { Out << "    " << Line << '\n'; }

  StringRef lineAt(const Place &Where) {
    StringRef Text = U.text();
    unsigned Start = startOfLine(Text, offsetOf(Text, Where));
    return Text.substr(Start).split('\n').first.trim();
  }

  /// What a stage prints, without the place in front.
  void stage(StringRef Title, llvm::function_ref<void(raw_ostream &)> Print) {
    std::string Text;
    llvm::raw_string_ostream To(Text);
    Print(To);
    StringRef Rest = To.str();
    Rest = Rest.split(": ").first.contains('\n') ? Rest.split(":\n").second
                                                 : Rest.split(": ").second;
    if (Rest.trim().empty())
      return;
    title(Title);
    for (StringRef Line : llvm::split(Rest.rtrim(), '\n'))
      show(Line.trim());
  }

  void tellWritten(const LoopStory &Story, const LoopReport &Report) {
    if (!Report.Guards.empty()) {
      title("It runs in parallel only if");
      for (const std::string &Guard : Report.Guards)
        show(Guard);
    }
    for (const auto &[First, Second] : Report.Apart)
      show("(so '" + First + "' and '" + Second + "' do not overlap)");
    title("So: " + summaryOf(Report));
    if (Story.Edits)
      for (const clang::tooling::Replacement &Edit : Story.Edits->Edits)
        for (StringRef Line :
             llvm::split(Edit.getReplacementText().rtrim(), '\n'))
          show(("+" + Line).str());
  }

  void show(const std::string &Line) { show(StringRef(Line)); }

  void tellReasons(const LoopReport &Report) {
    title(Report.Reasons.empty() ? "So: " + summaryOf(Report)
                                 : "So the loop is not parallelized");
    for (const Reason &Why : Report.Reasons) {
      show(sentenceOf(Why) + " [" + rowOf(Why.Id).Tag.str() + "]");
      if (Why.Notes.empty() && Why.Where.Line != Report.Where.Line)
        place("here", Why.Where);
      for (const Note &Note : Why.Notes)
        place(Note.Text, Note.Where);
      if (StringRef Conflict = conflictOf(Why.Id); !Conflict.empty())
        show("  " + Conflict.str());
      show("  what to do: " + adviceOf(Why));
      show("  more: docs/reasons/" + rowOf(Why.Id).Tag.str() + ".md");
    }
  }

  void place(StringRef What, const Place &Where) {
    if (Where.Line == 0)
      return;
    show("  " + What.str() + ", in line " + std::to_string(Where.Line) + ":");
    show("      " + lineAt(Where).str());
  }

  raw_ostream &Out;
  const Unit &U;
};

} // namespace

void explain(raw_ostream &Out, const Unit &Unit, const LoopStory &Story,
             const LoopReport &Report) {
  Teller(Out, Unit).run(Story, Report);
}

} // namespace parfold
