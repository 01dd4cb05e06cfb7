//===- Emit/RenderSlots.cpp - thread-local-array code -------------------===//
//
// A region in which every thread runs a chunk of its own and leaves the results
// in its slot; or a loop over blocks, which have the slots. Values that
// iterations look at are found before that, in passes of their own.
//
//===----------------------------------------------------------------------===//

#include "Emit/Renderer.h"
#include "clang/Basic/CharInfo.h"
#include "llvm/ADT/STLExtras.h"

namespace parfold {

/// '%' in \p Pattern stands for \p Text.
static std::string filledIn(llvm::StringRef Pattern, llvm::StringRef Text) {
  std::string Result;
  for (char C : Pattern) {
    if (C == '%')
      Result += Text;
    else
      Result += C;
  }
  return Result;
}

/// Member \p Name of the slot of thread \p Thread.
std::string Renderer::inSlot(const std::string &Name,
                             const std::string &Thread) const {
  const SlotPlan &S = *P.Slots;
  std::string Slot = S.Slot + "[" + Thread + "]";
  return S.Members.size() == 1 ? Slot : Slot + "." + Name;
}

/// \p Text with the members of the slot of \p Thread for the names that an '@'
/// is in front of.
std::string Renderer::ofSlot(llvm::StringRef Text,
                             const std::string &Thread) const {
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

/// Are there members that the first pass finds, or others?
bool Renderer::hasResults(bool IsPartial) const {
  return llvm::any_of(P.Slots->Members, [&](const SlotMember &M) {
    return M.IsPartial == IsPartial;
  });
}

bool Renderer::isPartial(const std::string &Name) const {
  return llvm::any_of(P.Slots->Members, [&](const SlotMember &M) {
    return M.IsPartial && M.Name == Name;
  });
}

/// The constant for what \p Name is before the first pass.
std::string Renderer::savedName(const std::string &Name) const {
  return llvm::find_if(P.Slots->Running,
                       [&](const RunningValue &R) { return R.Name == Name; })
      ->SavedName;
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
  if (S.OnHeap || S.Members.empty())
    return;
  if (S.Members.size() == 1) {
    // The one member's declarator, with the array's name for the member's.
    std::string Declaration = S.Members[0].Declaration;
    size_t At = Declaration.rfind(S.Members[0].Name);
    Declaration.replace(At, S.Members[0].Name.size(),
                        S.Slot + "[" + S.Threads + "]");
    line(Depth, Declaration + ";");
  } else {
    line(Depth, "struct {");
    for (const SlotMember &M : S.Members)
      line(Depth + 1, M.Declaration + ";");
    line(Depth, "} " + S.Slot + "[" + S.Threads + "];");
  }
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
  if (!P.Written->EndVariable.empty() && !S.Asks)
    line(Depth, P.Written->EndVariable + ";");
  passes();
  for (const SlotMember &M : S.Members)
    if (!M.IsPartial && !M.Start.empty())
      line(Depth, M.Declaration + " = " + M.Start + ";");
  S.Asks ? blocksOfChunk() : loop(Depth);
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

/// Runs the chunk in blocks, and a block only if it is to change something.
void Renderer::blocksOfChunk() {
  const SlotPlan &S = *P.Slots;
  const unsigned Depth = 2;
  // Small enough to be in the first-level cache when it is run; and a rest that
  // is too short for lanes is run without a question, so it must not take long.
  const std::string Size = S.Asks->Lanes ? "512" : "2048";
  line(Depth, "for (" + S.CountType + " " + S.Block + " = " + S.From + ", " +
                  S.Stop + "; " + S.Block + " < " + S.To + "; " + S.Block +
                  " = " + S.Stop + ") {");
  line(Depth + 1, S.Stop + " = " + S.To + " - " + S.Block + " > " + Size +
                      " ? " + S.Block + " + " + Size + " : " + S.To + ";");
  if (!P.Written->EndVariable.empty())
    line(Depth + 1, P.Written->EndVariable + ";");
  S.Asks->Lanes ? askLanes(Size) : ask(*S.Asks, Depth + 1);
  loop(Depth + 2);
  line(Depth, "}");
}

/// Asks the lanes of a block, if it has all of its \p Size iterations.
void Renderer::askLanes(const std::string &Size) {
  const SlotPlan &S = *P.Slots;
  const LaneQuestion &Lanes = *S.Asks->Lanes;
  const std::string &Takes = S.Asks->Takes[0];
  const unsigned Depth = 3;
  line(Depth,
       "int " + Takes + " = " + S.Stop + " - " + S.Block + " < " + Size + ";");
  line(Depth, "if (!" + Takes + ") {");
  for (const std::string &Declaration : Lanes.Declarations)
    line(Depth + 1, Declaration);
  auto EachLane = [&](const std::vector<std::string> &Statements) {
    bool IsBlock = Statements.size() > 1;
    line(Depth + 1, S.Asks->Loop.Loop.Header + (IsBlock ? " {" : ""));
    for (const std::string &Statement : Statements)
      line(Depth + 2, Statement);
    if (IsBlock)
      line(Depth + 1, "}");
  };
  EachLane(Lanes.Starts);
  line(Depth + 1, "for (" + S.CountType + " " + Lanes.At + " = " + S.Block +
                      "; " + Lanes.At + " < " + S.Stop + "; " + Lanes.At +
                      " += " + std::to_string(Lanes.Count) + ")");
  loop(S.Asks->Loop.Loop, S.Asks->Loop.Marks, Depth + 2);
  EachLane(Lanes.Answers);
  line(Depth, "}");
  line(Depth, "if (" + Takes + ")");
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
    // Nobody wants what the last chunk adds.
    line(Depth, "if (" + S.Thread + " < " + S.Team + " - 1) {");
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

} // namespace parfold
