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
//===----------------------------------------------------------------------===//

#include "Emit/Render.h"
#include "Emit/Layout.h"
#include "clang/Basic/CharInfo.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

namespace parfold {
namespace {

/// '%' in \p Pattern stands for \p Text.
std::string filledIn(llvm::StringRef Pattern, llvm::StringRef Text) {
  std::string Result;
  for (char C : Pattern) {
    if (C == '%')
      Result += Text;
    else
      Result += C;
  }
  return Result;
}

class Renderer {
public:
  Renderer(const Plan &P, const Layout &Where) : P(P), Where(Where) {}

  /// The lines in front of the loop, and those behind it.
  std::string before();
  std::string after();

private:
  void directive(llvm::StringRef Construct, llvm::ArrayRef<std::string> Clauses,
                 unsigned Depth);
  void conditions();
  void loop(unsigned Depth);
  void loop(const NewLoop &New, const std::vector<Mark> &Marks, unsigned Depth);
  void fold();
  void pieces();
  void slots();
  void blocks();
  void copies();
  void shareOut(bool Wait);
  void forAll(const ArrayCopy::Update &Update, unsigned Depth,
              llvm::StringRef Statement);
  void start(const ArrayCopy &Array, unsigned Depth);
  void combine(const ArrayCopy &Array, unsigned Depth);
  void search();
  void block();
  void body(const NewLoop &New, llvm::ArrayRef<Mark> Marks, unsigned Depth);
  void declareSlots();
  void region();
  void nameThread();
  void countTeam();
  void chunk();
  void passes();
  void combine();
  void combine(const std::string &Thread, bool IsPartial, unsigned Depth);
  void storeBack();
  /// Member \p Name of the slot of thread \p Thread.
  std::string inSlot(const std::string &Name, const std::string &Thread) const {
    const SlotPlan &S = *P.Slots;
    std::string Slot = S.Slot + "[" + Thread + "]";
    return S.Members.size() == 1 ? Slot : Slot + "." + Name;
  }
  bool isPartial(const std::string &Name) const {
    return llvm::any_of(P.Slots->Members, [&](const SlotMember &M) {
      return M.IsPartial && M.Name == Name;
    });
  }
  /// The constant for what \p Name is before the first pass.
  std::string savedName(const std::string &Name) const {
    return llvm::find_if(P.Slots->Running,
                         [&](const RunningValue &R) { return R.Name == Name; })
        ->SavedName;
  }
  bool hasResults(bool IsPartial) const {
    return llvm::any_of(P.Slots->Members, [&](const SlotMember &M) {
      return M.IsPartial == IsPartial;
    });
  }
  /// \p Text with the members of the slot of \p Thread for the names that an
  /// '@' is in front of.
  std::string ofSlot(llvm::StringRef Text, const std::string &Thread) const {
    std::string Result;
    while (!Text.empty()) {
      auto [Before, Rest] = Text.split('@');
      Result += Before;
      llvm::StringRef Name = Rest.take_while(
          [](unsigned char C) { return clang::isAsciiIdentifierContinue(C); });
      if (!Name.empty())
        Result += inSlot(Name.str(), Thread);
      Text = Rest.drop_front(Name.size());
    }
    return Result;
  }
  void line(unsigned Depth, llvm::StringRef Text) {
    (Lines += Where.indent(Depth + Deeper)) += Text;
    Lines += Where.eol();
  }
  void marginLine(llvm::StringRef Text) { (Lines += Text) += Where.eol(); }

  const Plan &P;
  const Layout &Where;
  unsigned Deeper = 0; ///< levels that everything is deeper
  std::string Lines;
};

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
  if (P.NeedsComment)
    line(0, "/* parfold: reproducible */");
  if (P.Guard == GuardForm::Version) {
    conditions();
    if (P.Written)
      for (const std::string &Statement : P.Written->Before)
        line(1, Statement);
    for (const StandIn &Local : P.StandIns)
      line(1, Local.Declaration + ";");
    P.Tuning ? pieces() : fold();
    storeBack();
    for (const std::string &Statement : P.Finals)
      line(1, Statement);
    line(0, "} else");
  } else {
    directive("parallel for", P.Clauses, 0);
  }
  if (!HasBlocks)
    marginLine("#endif");
  return std::move(Lines);
}

/// The parallel version of the loop itself.
void Renderer::fold() {
  if (P.Copies)
    return copies();
  if (P.Slots)
    return slots();
  if (P.Search)
    return search();
  if (P.Tuning && !P.Written->EndVariable.empty())
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
  if (P.Copies && !P.Copies->Threads.empty()) {
    marginLine("#ifdef _OPENMP");
    for (const ArrayCopy &Array : P.Copies->Arrays)
      line(0, "free(" + Array.All + ");");
    marginLine("#endif");
  }
  if (P.NeedsBraces)
    line(0, "}");
  return std::move(Lines);
}

/// All on one line, or each on its own where that is too long.
void Renderer::conditions() {
  const size_t Width = 100;
  std::string Line = "if (" + llvm::join(P.Conditions, " && ") + ") {";
  if (Where.indent(0).size() + Line.size() <= Width) {
    line(0, Line);
    return;
  }
  for (size_t I = 0; I < P.Conditions.size(); ++I)
    line(0, (I ? "    " : "if (") + P.Conditions[I] +
                (I + 1 < P.Conditions.size() ? " &&" : ") {"));
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

/// Slots, the region that fills them, and their combination.
void Renderer::slots() {
  declareSlots();
  P.Slots->Blocks ? blocks() : region();
  if (hasResults(/*IsPartial=*/false))
    combine();
  for (const RunningValue &R : P.Slots->Running)
    if (!R.Last.empty())
      line(1, R.Name + " = " + R.Last + ";");
}

void Renderer::declareSlots() {
  const SlotPlan &S = *P.Slots;
  const unsigned Depth = 1;
  if (!S.ThreadCount.empty() && !S.Members.empty())
    line(Depth, "int " + S.Threads + " = " + S.ThreadCount + ";");
  if (!S.MostThreads.empty() && !S.Members.empty()) {
    line(Depth, "if (" + S.Threads + " > " + S.MostThreads + ")");
    line(Depth + 1, S.Threads + " = " + S.MostThreads + ";");
  }
  for (const RunningValue &R : S.Running)
    if (!R.Last.empty())
      line(Depth, R.LastDeclaration + " = " + R.Name + ";");
  if (S.Members.size() == 1) {
    // The one member's declarator, with the array's name for the member's.
    std::string Declaration = S.Members[0].Declaration;
    size_t At = Declaration.rfind(S.Members[0].Name);
    Declaration.replace(At, S.Members[0].Name.size(),
                        S.Slot + "[" + S.Threads + "]");
    line(Depth, Declaration + ";");
  } else if (!S.Members.empty()) {
    line(Depth, "struct {");
    for (const SlotMember &M : S.Members)
      line(Depth + 1, M.Declaration + ";");
    line(Depth, "} " + S.Slot + "[" + S.Threads + "];");
  }
}

/// \p Statement in loops over the elements of arrays in an element; its lines
/// are those of an 'if' and what hangs on it, or one.
void Renderer::forAll(const ArrayCopy::Update &Update, unsigned Depth,
                      llvm::StringRef Statement) {
  for (size_t I = 0; I < Update.Counts.size(); ++I, ++Depth) {
    const std::string &Index = P.Copies->Indices[I];
    line(Depth, "for (int " + Index + " = 0; " + Index + " < " +
                    std::to_string(Update.Counts[I]) + "; " + Index + "++)");
  }
  auto [First, Second] = Statement.split('\n');
  line(Depth, First);
  if (!Second.empty())
    line(Depth + 1, Second);
}

/// Sets a thread's copy to the identities.
void Renderer::start(const ArrayCopy &Array, unsigned Depth) {
  if (Array.StartsFromZero)
    return;
  const CopiesPlan &S = *P.Copies;
  std::string Type = S.Threads.empty() ? "int " : "size_t ";
  line(Depth, "for (" + Type + S.Bin + " = 0; " + S.Bin + " < " + Array.Count +
                  "; " + S.Bin + "++) {");
  for (const ArrayCopy::Update &Update : Array.Updates)
    forAll(Update, Depth + 1,
           Array.Mine + "[" + S.Bin + "]" + Update.Path + " = " + Update.Start +
               ";");
  line(Depth, "}");
}

void Renderer::combine(const ArrayCopy &Array, unsigned Depth) {
  const CopiesPlan &S = *P.Copies;
  bool IsOnHeap = !S.Threads.empty();
  line(Depth, (IsOnHeap ? "for (size_t " : "for (int ") + S.Bin + " = 0; " +
                  S.Bin + " < " + Array.Count + "; " + S.Bin + "++)" +
                  (IsOnHeap ? "" : " {"));
  std::string Part = Array.Mine + "[" + S.Bin + "]";
  if (IsOnHeap) {
    Part =
        Array.All + "[" + S.Thread + " * " + Array.Count + " + " + S.Bin + "]";
    line(++Depth, "for (" + S.Thread + " = 0; " + S.Thread + " < " + S.Team +
                      "; " + S.Thread + "++) {");
  }
  for (const ArrayCopy::Update &Update : Array.Updates) {
    std::string Statement;
    for (char C : Update.Combine)
      if (C == '$')
        Statement += Array.Shared + "[" +
                     (IsOnHeap && !Array.Offset.empty() ? "(long)" : "") +
                     S.Bin + Array.Offset + "]" + Update.Path;
      else if (C == '@')
        Statement += Part + Update.Path;
      else
        Statement += C;
    forAll(Update, Depth + 1, Statement);
  }
  line(Depth, "}");
}

/// A region in which every thread folds into copies of arrays, and what is left
/// into its slot. The barrier of the first 'omp for', or one that stands for
/// it, lets the copies be complete before the second.
void Renderer::copies() {
  const CopiesPlan &S = *P.Copies;
  bool IsOnHeap = !S.Threads.empty();
  const unsigned Depth = 2;
  if (P.Slots)
    declareSlots();
  directive("parallel", P.Clauses, Depth - 1);
  line(Depth - 1, "{");
  if (P.Slots)
    nameThread();
  if (IsOnHeap)
    line(Depth, "size_t " + S.Thread + " = omp_get_thread_num(), " + S.Team +
                    " = omp_get_num_threads();");
  for (const ArrayCopy &Array : S.Arrays) {
    line(Depth, Array.Own + ";");
    start(Array, Depth);
  }
  shareOut(IsOnHeap);
  if (IsOnHeap) {
    for (const ArrayCopy &Array : S.Arrays) {
      line(Depth, "#pragma omp for schedule(static)");
      combine(Array, Depth);
    }
  } else {
    line(Depth, "#pragma omp critical(parfold)");
    line(Depth, "{");
    for (const ArrayCopy &Array : S.Arrays)
      combine(Array, Depth + 1);
    line(Depth, "}");
  }
  if (P.Slots)
    countTeam();
  line(Depth - 1, "}");
  if (P.Slots)
    combine();
}

/// The threads of a region share the iterations, and \p Wait for each other.
void Renderer::shareOut(bool Wait) {
  const unsigned Depth = 2;
  if (P.Slots) {
    chunk();
    if (Wait)
      line(Depth, "#pragma omp barrier");
    return;
  }
  std::vector<std::string> Clauses = P.Copies->LoopClauses;
  if (!Wait)
    Clauses.push_back("nowait");
  directive("for", Clauses, Depth);
  loop(Depth);
}

/// What every thread does: run its chunk. One of them says how many there are.
void Renderer::region() {
  const unsigned Depth = 2;
  directive("parallel", P.Clauses, Depth - 1);
  line(Depth - 1, "{");
  nameThread();
  chunk();
  if (hasResults(/*IsPartial=*/false))
    countTeam();
  line(Depth - 1, "}");
}

/// The loop, in one of whose iterations threads look for the one that leaves.
/// Those that do not are skipped, but for one: what it sets may be wanted.
void Renderer::search() {
  const SearchPlan &S = *P.Search;
  const NewLoop &New = *P.Written;
  std::string Alone = std::to_string(S.Alone);
  line(1, Where.copy(P.Begin, New.BodyBegin, {}, 1) + " {");
  line(2, "if (" + S.Now + ") {");
  if (!S.TripsVariable.empty())
    line(3, S.CountType + " " + S.TripsVariable + " = " + S.Trips + ";");
  line(3, S.CountType + " " + S.Found + " = " + S.trips() + ", " + S.Next +
              " = " + Alone + ";");
  directive("parallel", P.Clauses, 3);
  line(3, "do {");
  block();
  line(3, "} while (" + S.Found + " >= " + S.trips() + ");");
  line(3, S.Found + " -= " + Alone + " + (" + S.Found + " > " + Alone + ");");
  for (const std::string &Statement : S.Skip)
    line(3, Statement);
  line(2, "}");
  body(New, {}, 1);
  line(1, "}" + Where.copy(New.BodyEnd, P.End, {}, 1));
}

/// What a thread does with the next block. Its own minimum is as great as can
/// be until it finds something. Then no more blocks are handed out.
void Renderer::block() {
  const SearchPlan &S = *P.Search;
  const unsigned Depth = 4;
  std::string Size = std::to_string(S.Block);
  line(Depth, S.CountType + " " + S.From + ", " + S.To + ";");
  line(Depth, "#pragma omp atomic capture");
  line(Depth, "{");
  line(Depth + 1, S.From + " = " + S.Next + ";");
  line(Depth + 1, S.Next + " += " + Size + ";");
  line(Depth, "}");
  line(Depth, "if (" + S.From + " >= " + S.trips() + ")");
  line(Depth + 1, "break;");
  line(Depth, S.To + " = " + S.trips() + " - " + S.From + " > " + Size + " ? " +
                  S.From + " + " + Size + " : " + S.trips() + ";");
  if (!P.Written->EndVariable.empty())
    line(Depth, P.Written->EndVariable + ";");
  loop(Depth);
  line(Depth, "if (" + S.Found + " < " + S.trips() + ") {");
  line(Depth + 1, "#pragma omp atomic write");
  line(Depth + 1, S.Next + " = " + S.trips() + ";");
  line(Depth, "}");
}

void Renderer::nameThread() {
  const SlotPlan &S = *P.Slots;
  line(2, S.CountType + " " + S.Thread + " = omp_get_thread_num(), " + S.Team +
              " = omp_get_num_threads();");
}

void Renderer::countTeam() {
  const SlotPlan &S = *P.Slots;
  line(2, "if (" + S.Thread + " == 0)");
  line(3, S.Threads + " = " + S.Team + ";");
}

/// A loop over the blocks, which threads may share.
void Renderer::blocks() {
  const SlotPlan &S = *P.Slots;
  const unsigned Depth = 1;
  for (const std::string &Declaration : S.Firsts)
    line(Depth, Declaration);
  marginLine("#ifdef _OPENMP");
  directive("parallel for", P.Clauses, Depth);
  marginLine("#endif");
  line(Depth, "for (" + S.CountType + " " + S.Thread + " = 0; " + S.Thread +
                  " < " + S.Team + "; " + S.Thread + "++) {");
  chunk();
  line(Depth, "}");
}

/// The iterations of one slot: find them, run them, store the results.
void Renderer::chunk() {
  const SlotPlan &S = *P.Slots;
  const unsigned Depth = 2;
  // q iterations each, and one more for the first r threads: unlike
  // n * thread / team this cannot overflow.
  std::string Trips = S.Trips;
  if (!S.TripsVariable.empty()) {
    line(Depth, S.CountType + " " + S.TripsVariable + " = " + S.Trips + ";");
    Trips = S.TripsVariable;
  }
  line(Depth, S.CountType + " " + S.Share + " = " + Trips + " / " + S.Team +
                  ", " + S.Extra + " = " + Trips + " % " + S.Team + ";");
  line(Depth, S.CountType + " " + S.From + " = " +
                  (S.Base.empty() ? "" : S.Base + " + ") + S.Thread + " * " +
                  S.Share + " + (" + S.Thread + " < " + S.Extra + " ? " +
                  S.Thread + " : " + S.Extra + ");");
  line(Depth, S.CountType + " " + S.To + " = " + S.From + " + " + S.Share +
                  " + (" + S.Thread + " < " + S.Extra + ");");
  if (!P.Written->EndVariable.empty())
    line(Depth, P.Written->EndVariable + ";");
  passes();
  for (const SlotMember &M : S.Members)
    if (!M.IsPartial && !M.Start.empty())
      line(Depth, M.Declaration + " = " + M.Start + ";");
  loop(Depth);
  for (const SlotMember &M : S.Members)
    if (!M.IsPartial)
      line(Depth, inSlot(M.Name, S.Thread) + " = " + M.Name + ";");
  std::vector<std::string> Lasts;
  for (const RunningValue &R : S.Running)
    if (!R.Last.empty())
      Lasts.push_back(R.Last + " = " + R.Name + ";");
  if (!Lasts.empty()) {
    line(Depth, "if (" + S.Thread + " == " + S.Team + " - 1)" +
                    (Lasts.size() > 1 ? " {" : ""));
    for (const std::string &Assignment : Lasts)
      line(Depth + 1, Assignment);
    if (Lasts.size() > 1)
      line(Depth, "}");
  }
}

/// Gives values that iterations look at what they have when the chunk starts.
/// Nobody may store anything before all threads are done with this.
void Renderer::passes() {
  const SlotPlan &S = *P.Slots;
  const unsigned Depth = 2;
  if (S.LookBack) {
    line(Depth, S.CountType + " " + S.Before + " = " + S.From + " - (" +
                    S.From + " > 0);");
    loop(S.LookBack->Loop, S.LookBack->Marks, Depth);
  }
  if (S.FirstPass) {
    for (const RunningValue &R : S.Running)
      if (!R.SavedName.empty())
        line(Depth, R.Saved + " = " + R.Name + ";");
    line(Depth, "{");
    for (const SlotMember &M : S.Members)
      if (M.IsPartial)
        line(Depth + 1, M.Declaration + " = " +
                            (M.Start.empty() ? savedName(M.Name) : M.Start) +
                            ";");
    loop(S.FirstPass->Loop, S.FirstPass->Marks, Depth + 1);
    for (const SlotMember &M : S.Members)
      if (M.IsPartial)
        line(Depth + 1, inSlot(M.Name, S.Thread) + " = " + M.Name + ";");
    line(Depth, "}");
    for (const RunningValue &R : S.Running)
      if (!R.SavedName.empty() && !isPartial(R.Name))
        line(Depth, R.Name + " = " + R.SavedName + ";");
  }
  if (S.LookBack || S.FirstPass)
    line(Depth, "#pragma omp barrier");
  if (S.FirstPass)
    combine(S.Earlier, /*IsPartial=*/true, Depth);
}

/// The team may be smaller than asked for; thread 0 has said how large it was.
void Renderer::combine() {
  const SlotPlan &S = *P.Slots;
  combine(S.Thread, /*IsPartial=*/false, 1);
}

/// Combines the results of all threads, or the partial results of those in
/// front of this one.
void Renderer::combine(const std::string &Thread, bool IsPartial,
                       unsigned Depth) {
  const SlotPlan &S = *P.Slots;
  unsigned Members = llvm::count_if(
      S.Members, [&](const SlotMember &M) { return M.IsPartial == IsPartial; });
  bool IsBlock = Members > 1;
  line(Depth, "for (" + (IsPartial ? S.CountType : "int") + " " + Thread +
                  " = 0; " + Thread + " < " +
                  (IsPartial ? S.Thread : S.Threads) + "; " + Thread + "++)" +
                  (IsBlock ? " {" : ""));
  for (const SlotMember &M : S.Members)
    if (M.IsPartial == IsPartial && !M.Combine.empty())
      line(Depth + 1, filledIn(M.Combine, inSlot(M.Name, Thread)));
  for (const ExtremumCombine &E : S.Extrema) {
    if (E.IsPartial != IsPartial)
      continue;
    bool TakesSeveral = E.Members.size() > 1 || !E.Found.empty();
    line(Depth + 1,
         "if (" + ofSlot(E.Condition, Thread) + (TakesSeveral ? ") {" : ")"));
    for (const std::string &Member : E.Members)
      line(Depth + 2, Member + " = " + inSlot(Member, Thread) + ";");
    if (!E.Found.empty())
      line(Depth + 2, E.Found + " = 1;");
    if (TakesSeveral)
      line(Depth + 1, "}");
  }
  if (!IsPartial)
    for (const CodeLine &Line : S.Insertions)
      line(Depth + 1 + Line.Depth, ofSlot(Line.Text, Thread));
  if (IsBlock)
    line(Depth, "}");
}

} // namespace

EditSet renderEdits(llvm::StringRef Path, llvm::StringRef Text, const Plan &P) {
  EditSet Set;
  Set.Where = P.Where;
  Set.NeedsOmpHeader = P.NeedsOmpHeader;
  Set.NeedsAllocator = P.NeedsAllocator;
  Set.NeedsTuner = P.NeedsTuner;
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
