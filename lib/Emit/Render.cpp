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
//===----------------------------------------------------------------------===//

#include "Emit/Render.h"
#include "Emit/Layout.h"
#include "clang/Basic/CharInfo.h"
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
  void slots();
  void copies();
  void forAll(const ArrayCopy::Update &Update, unsigned Depth,
              llvm::StringRef Statement);
  void start(const ArrayCopy &Array, unsigned Depth);
  void combine(const ArrayCopy &Array, unsigned Depth);
  void region();
  void combine();
  void storeBack();
  /// Member \p Name of the slot of thread \p Thread.
  std::string inSlot(const std::string &Name) const {
    const SlotPlan &S = *P.Slots;
    std::string Slot = S.Slot + "[" + S.Thread + "]";
    return S.Members.size() == 1 ? Slot : Slot + "." + Name;
  }
  /// \p Text with the slot's members for the names that an '@' is in front of.
  std::string ofSlot(llvm::StringRef Text) const {
    std::string Result;
    while (!Text.empty()) {
      auto [Before, Rest] = Text.split('@');
      Result += Before;
      llvm::StringRef Name = Rest.take_while(
          [](unsigned char C) { return clang::isAsciiIdentifierContinue(C); });
      if (!Name.empty())
        Result += inSlot(Name.str());
      Text = Rest.drop_front(Name.size());
    }
    return Result;
  }
  void line(unsigned Depth, llvm::StringRef Text) {
    (Lines += Where.indent(Depth)) += Text;
    Lines += Where.eol();
  }
  void marginLine(llvm::StringRef Text) { (Lines += Text) += Where.eol(); }

  const Plan &P;
  const Layout &Where;
  std::string Lines;
};

/// A line too long to read is broken between clauses.
void Renderer::directive(llvm::StringRef Construct,
                         llvm::ArrayRef<std::string> Clauses, unsigned Depth) {
  const size_t Width = 100;
  std::string Line = ("#pragma omp " + Construct).str();
  for (llvm::StringRef Clause : Clauses) {
    if (Where.indent(Depth).size() + Line.size() + Clause.size() > Width) {
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
  marginLine("#ifdef _OPENMP");
  for (const std::string &Declaration : P.Hoisted)
    line(0, Declaration + ";");
  if (P.Guard == GuardForm::Version) {
    conditions();
    if (P.Written)
      for (const std::string &Statement : P.Written->Before)
        line(1, Statement);
    for (const StandIn &Local : P.StandIns)
      line(1, Local.Declaration + ";");
    if (P.Slots) {
      slots();
    } else if (P.Copies) {
      copies();
    } else {
      directive("parallel for", P.Clauses, 1);
      loop(1);
    }
    storeBack();
    for (const std::string &Statement : P.Finals)
      line(1, Statement);
    line(0, "} else");
  } else {
    directive("parallel for", P.Clauses, 0);
  }
  marginLine("#endif");
  return std::move(Lines);
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
    line(Depth, Where.copy(P.Begin, P.End, P.Marks, Depth));
    return;
  }
  const NewLoop &New = *P.Written;
  if (New.Prologue.empty()) {
    line(Depth,
         New.Header + Where.copy(New.BodyBegin, New.BodyEnd, P.Marks, Depth));
    return;
  }
  line(Depth, New.Header + " {");
  for (const std::string &Statement : New.Prologue)
    line(Depth + 1, Statement);
  std::string Body =
      New.BodyIsBlock
          ? Where.copy(New.StatementBegin + 1, New.BodyEnd - 1, P.Marks, Depth)
          : Where.copy(New.StatementBegin, New.BodyEnd, P.Marks, Depth);
  llvm::StringRef Text = llvm::StringRef(Body).rtrim();
  llvm::StringRef FirstLine = Text.take_until([](char C) { return C == '\n'; });
  if (FirstLine.trim().empty())
    (Lines += Text.drop_front(FirstLine.size() + 1)) += Where.eol();
  else
    line(Depth + 1, Text.ltrim());
  line(Depth, "}");
}

/// Slots, the region that fills them, and their combination.
void Renderer::slots() {
  const SlotPlan &S = *P.Slots;
  const unsigned Depth = 1;
  line(Depth, "int " + S.Threads + " = " + S.ThreadCount + ";");
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
  directive("parallel", P.Clauses, Depth);
  line(Depth, "{");
  region();
  line(Depth, "}");
  combine();
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

/// A region in which every thread folds into copies of arrays. The barrier of
/// the first 'omp for' lets the copies be complete before the second.
void Renderer::copies() {
  const CopiesPlan &S = *P.Copies;
  bool IsOnHeap = !S.Threads.empty();
  const unsigned Depth = 2;
  directive("parallel", P.Clauses, Depth - 1);
  line(Depth - 1, "{");
  if (IsOnHeap)
    line(Depth, "size_t " + S.Thread + " = omp_get_thread_num(), " + S.Team +
                    " = omp_get_num_threads();");
  for (const ArrayCopy &Array : S.Arrays) {
    line(Depth, Array.Own + ";");
    start(Array, Depth);
  }
  std::vector<std::string> Clauses = S.LoopClauses;
  if (!IsOnHeap)
    Clauses.push_back("nowait");
  directive("for", Clauses, Depth);
  loop(Depth);
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
  line(Depth - 1, "}");
}

/// What every thread does: find its chunk, run it, store the results.
void Renderer::region() {
  const SlotPlan &S = *P.Slots;
  const unsigned Depth = 2;
  line(Depth, S.CountType + " " + S.Thread + " = omp_get_thread_num(), " +
                  S.Team + " = omp_get_num_threads();");
  // q iterations each, and one more for the first r threads: unlike
  // n * thread / team this cannot overflow.
  std::string Trips = S.Trips;
  if (!S.TripsVariable.empty()) {
    line(Depth, S.CountType + " " + S.TripsVariable + " = " + S.Trips + ";");
    Trips = S.TripsVariable;
  }
  line(Depth, S.CountType + " " + S.Share + " = " + Trips + " / " + S.Team +
                  ", " + S.Extra + " = " + Trips + " % " + S.Team + ";");
  line(Depth, S.CountType + " " + S.From + " = " + S.Thread + " * " + S.Share +
                  " + (" + S.Thread + " < " + S.Extra + " ? " + S.Thread +
                  " : " + S.Extra + ");");
  line(Depth, S.CountType + " " + S.To + " = " + S.From + " + " + S.Share +
                  " + (" + S.Thread + " < " + S.Extra + ");");
  if (!S.EndVariable.empty())
    line(Depth, S.EndVariable + ";");
  for (const SlotMember &M : S.Members)
    if (!M.Start.empty())
      line(Depth, M.Declaration + " = " + M.Start + ";");
  loop(Depth);
  for (const SlotMember &M : S.Members)
    line(Depth, inSlot(M.Name) + " = " + M.Name + ";");
  line(Depth, "if (" + S.Thread + " == 0)");
  line(Depth + 1, S.Threads + " = " + S.Team + ";");
}

/// The team may be smaller than asked for; thread 0 has said how large it was.
void Renderer::combine() {
  const SlotPlan &S = *P.Slots;
  const unsigned Depth = 1;
  bool Several = S.Members.size() > 1;
  line(Depth, "for (int " + S.Thread + " = 0; " + S.Thread + " < " + S.Threads +
                  "; " + S.Thread + "++)" + (Several ? " {" : ""));
  for (const SlotMember &M : S.Members)
    if (!M.Combine.empty())
      line(Depth + 1, filledIn(M.Combine, inSlot(M.Name)));
  for (const ExtremumCombine &E : S.Extrema) {
    std::string Condition = ofSlot(E.Condition);
    bool IsBlock = E.Members.size() > 1 || !E.Found.empty();
    line(Depth + 1, "if (" + Condition + (IsBlock ? ") {" : ")"));
    for (const std::string &Member : E.Members)
      line(Depth + 2, Member + " = " + inSlot(Member) + ";");
    if (!E.Found.empty())
      line(Depth + 2, E.Found + " = 1;");
    if (IsBlock)
      line(Depth + 1, "}");
  }
  for (const CodeLine &Line : S.Insertions)
    line(Depth + 1 + Line.Depth, ofSlot(Line.Text));
  if (Several)
    line(Depth, "}");
}

} // namespace

EditSet renderEdits(llvm::StringRef Path, llvm::StringRef Text, const Plan &P) {
  EditSet Set;
  Set.Where = P.Where;
  Set.NeedsOmpHeader = P.NeedsOmpHeader;
  Set.NeedsAllocator = P.NeedsAllocator;
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
