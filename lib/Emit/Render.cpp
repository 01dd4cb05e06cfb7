//===- Emit/Render.cpp - stage 6: from plan to edits ----------------------===//
//
// A parallel version is put in front of the loop, which stays where it is as
// the alternative:
//
//   #ifdef _OPENMP
//     if (n > 1000) {
//       #pragma omp parallel for reduction(+:sum)
//       <copy of the loop, one level deeper>
//     } else
//   #endif
//     <the loop>
//
// So a compiler without OpenMP sees what it always saw (and no pragma it
// would warn about), a reader sees the loop he knows, and a diff has no
// removed lines. Without a condition to test, the directive alone is put in
// front of the loop.
//
// Blocks are for all compilers, since the result must be the same for all. Then
// the directive alone is for those with OpenMP, and a comment tells a second
// run what this is:
//
//     /* parfold: reproducible */
//     if (n > 1000) {
//       double slot[256];
//   #ifdef _OPENMP
//       #pragma omp parallel for
//   #endif
//       for (long block = 0; block < 256; block++) {
//         <a block of iterations>
//       }
//       <combination of the slots>
//     } else
//     <the loop>
//
// To be checked, all that is run twice, and stays one statement:
//
//   #ifdef _OPENMP
//     for (struct parfold_check check = PARFOLD_CHECK; parfold_turn(&check);)
//       if (parfold_first(&check) && n > 1000 && parfold_keep(...)) {
//         parfold_begin(&check);
//         <the parallel version>
//       } else
//   #endif
//     <the loop>
//
//===----------------------------------------------------------------------===//

#include "Emit/Render.h"
#include "Emit/Renderer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

namespace parfold {

/// A line too long to read is broken between clauses.
void Renderer::directive(llvm::StringRef Construct,
                         llvm::ArrayRef<std::string> Clauses, unsigned Depth) {
  const size_t Width = 100;
  std::string Line = ("#pragma omp " + Construct).str();
  for (llvm::StringRef Clause : Clauses) {
    if (Where.indent(Depth + Deeper).size() + Line.size() + Clause.size() >
        Width) {
      line(Depth, Line + " \\");
      Line = "   ";
    }
    (Line += " ") += Clause;
  }
  line(Depth, Line);
}

std::string Renderer::before() {
  if (P.NeedsBraces)
    line(0, "{");
  bool HasBlocks = P.Strategy == StrategyId::Blocks;
  if (!HasBlocks)
    marginLine("#ifdef _OPENMP");
  for (const std::string &Declaration : P.Hoisted)
    line(0, Declaration + ";");
  if (P.Check)
    check();
  if (P.NeedsComment)
    line(0, "/* parfold: reproducible */");
  if (P.Guard == GuardForm::Version) {
    conditions();
    if (P.Check)
      line(1, "parfold_begin(&" + P.Check->Name + ");");
    if (P.Written)
      for (const std::string &Statement : P.Written->Before)
        line(1, Statement);
    P.Search ? search() : foldAll();
    for (const std::string &Statement : P.Finals)
      line(1, Statement);
    if (P.Check && P.Check->HasExits)
      leaves();
    line(0, "} else");
    Deeper = 0;
  } else {
    directive("parallel for", P.Clauses, 0);
  }
  if (!HasBlocks)
    marginLine("#endif");
  return std::move(Lines);
}

/// Everything that follows, the loop included, is run more than once.
void Renderer::check() {
  const CheckPlan &C = *P.Check;
  line(0, "for (struct parfold_check " + C.Name + " = PARFOLD_CHECK" +
              (C.HasExits ? "_EXITS" : "") + "; parfold_turn(&" + C.Name +
              ");)");
  Deeper = 1;
}

/// The loop as it was, but that it says where it would be left.
void Renderer::leaves() {
  const CheckPlan &C = *P.Check;
  line(0, "} else if (parfold_second(&" + C.Name + ")) {");
  line(1, Where.copy(P.Begin, P.End, C.Leaves, 1 + Deeper));
}

/// The parallel version of the loop, for places in memory as well.
void Renderer::foldAll() {
  for (const StandIn &Local : P.StandIns)
    line(1, Local.Declaration + ";");
  P.Tuning ? pieces() : fold();
  storeBack();
}

/// The parallel version of the loop itself.
void Renderer::fold() {
  if (P.Copies)
    return copies();
  if (P.Slots)
    return slots();
  if (P.Written && !P.Written->EndVariable.empty())
    line(1, P.Written->EndVariable + ";");
  directive("parallel for", P.Clauses, 1);
  loop(1);
}

/// The same for one piece after the other.
void Renderer::pieces() {
  const TunePlan &T = *P.Tuning;
  line(1, "static struct parfold_tuner " + T.Memory + ";");
  line(1, "struct parfold_trial " + T.Trial + " = parfold_start(&" + T.Memory +
              ", " + T.Trips + ");");
  line(1, "while (parfold_next(&" + T.Trial + ")) {");
  ++Deeper;
  line(1, T.CountType + " " + T.From + " = " + T.Trial + ".begin, " + T.To +
              " = " + T.Trial + ".end;");
  fold();
  --Deeper;
  line(1, "}");
}

/// What stood in for places in memory is stored there.
void Renderer::storeBack() {
  for (const StandIn &Local : P.StandIns) {
    bool HasCondition = !Local.Condition.empty();
    bool IsBlock = HasCondition && Local.StoresBack.size() > 1;
    if (HasCondition)
      line(1, "if (" + Local.Condition + (IsBlock ? ") {" : ")"));
    for (const std::string &Store : Local.StoresBack)
      line(1 + HasCondition, Store);
    if (IsBlock)
      line(1, "}");
  }
}

std::string Renderer::after() {
  Lines.clear();
  if (P.Guard != GuardForm::Version)
    for (const std::string &Statement : P.Finals)
      line(0, Statement);
  if (!P.Freed.empty()) {
    marginLine("#ifdef _OPENMP");
    for (const std::string &Name : P.Freed)
      line(0, "free(" + Name + ");");
    marginLine("#endif");
  }
  if (P.NeedsBraces)
    line(0, "}");
  return std::move(Lines);
}

/// All on one line, or each on its own where that is too long.
void Renderer::conditions() {
  const size_t Width = 100;
  std::vector<std::string> All = P.Conditions;
  if (P.Check) {
    // Copies are made of what is known to be there, and before copies of
    // accumulators are allocated, which only the parallel version frees.
    size_t Known = All.size() - P.CopyConditions.size();
    All.insert(All.begin() + Known, P.Check->Keeps.begin(),
               P.Check->Keeps.end());
    All.insert(All.begin(), "parfold_first(&" + P.Check->Name + ")");
  }
  std::string Line = "if (" + llvm::join(All, " && ") + ") {";
  if (Where.indent(Deeper).size() + Line.size() <= Width) {
    line(0, Line);
    return;
  }
  for (size_t I = 0; I < All.size(); ++I)
    line(0,
         (I ? "    " : "if (") + All[I] + (I + 1 < All.size() ? " &&" : ") {"));
}

/// The loop of the parallel version: a copy, or a new header in front of the
/// body, which may have new statements at its head.
void Renderer::loop(unsigned Depth) {
  if (!P.Written) {
    line(Depth, Where.copy(P.Begin, P.End, P.Marks, Depth + Deeper));
    return;
  }
  loop(*P.Written, P.Marks, Depth);
}

void Renderer::loop(const NewLoop &New, const std::vector<Mark> &Marks,
                    unsigned Depth) {
  if (New.Prologue.empty()) {
    std::string Body =
        Where.copy(New.BodyBegin, New.BodyEnd, Marks, Depth + Deeper);
    line(Depth, New.Header + llvm::StringRef(Body).rtrim().str());
    return;
  }
  line(Depth, New.Header + " {");
  for (const std::string &Statement : New.Prologue)
    line(Depth + 1, Statement);
  body(New, Marks, Depth);
  line(Depth, "}");
}

/// Asks iterations whether they do anything; what runs them comes next.
void Renderer::ask(const Question &Asks, unsigned Depth) {
  line(Depth, "int " + llvm::join(Asks.Takes, " = 0, ") + " = 0;");
  line(Depth,
       "#pragma omp simd reduction(|:" + llvm::join(Asks.Takes, ", ") + ")");
  loop(Asks.Loop.Loop, Asks.Loop.Marks, Depth);
  line(Depth, "if (" + llvm::join(Asks.Takes, " || ") + ")");
}

/// The statements of the body, in braces that are there already.
void Renderer::body(const NewLoop &New, llvm::ArrayRef<Mark> Marks,
                    unsigned Depth) {
  std::string Body =
      New.BodyIsBlock
          ? Where.copy(New.StatementBegin + 1, New.BodyEnd - 1, Marks,
                       Depth + Deeper)
          : Where.copy(New.StatementBegin, New.BodyEnd, Marks, Depth + Deeper);
  llvm::StringRef Text = llvm::StringRef(Body).rtrim();
  llvm::StringRef FirstLine = Text.take_until([](char C) { return C == '\n'; });
  if (Text.empty())
    return;
  if (FirstLine.trim().empty())
    (Lines += Text.drop_front(FirstLine.size() + 1)) += Where.eol();
  else
    line(Depth + 1, Text.ltrim());
}

EditSet renderEdits(llvm::StringRef Path, llvm::StringRef Text, const Plan &P) {
  EditSet Set;
  Set.Where = P.Where;
  Set.NeedsOmpHeader = P.NeedsOmpHeader;
  Set.NeedsAllocator = P.NeedsAllocator;
  Set.NeedsTuner = P.NeedsTuner;
  Set.NeedsChecks = P.NeedsChecks;
  Set.ChecksAlways = P.NeedsChecks && P.Strategy == StrategyId::Blocks;
  Layout Where(Text, P.Begin, P.End);
  Renderer Code(P, Where);
  // The two places differ, so the edits cannot overlap.
  llvm::cantFail(Set.Edits.add(Where.before(Path, Code.before())));
  if (auto Behind = Where.after(Path, Code.after()))
    llvm::cantFail(Set.Edits.add(*Behind));
  return Set;
}

void printEdits(llvm::raw_ostream &Out, const EditSet &Set) {
  for (const clang::tooling::Replacement &Edit : Set.Edits)
    Out << Set.Where.Line << ':' << Set.Where.Column << ": at byte "
        << Edit.getOffset() << ", " << Edit.getLength() << " bytes become:\n"
        << Edit.getReplacementText() << '\n';
}

} // namespace parfold
