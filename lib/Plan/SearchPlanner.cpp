//===- Plan/SearchPlanner.cpp - looking for the iteration that leaves -----===//
//
// Threads look only for the number of the first iteration that leaves the
// loop. Then the loop itself runs from there on, as it is written: so whatever
// the leaving iteration does, it does once, and in its place.
//
// Blocks are handed out in ascending order. When one is found to have a leaving
// iteration, all blocks before it have been taken by somebody, and none after
// it is needed: no more are handed out, and the least number found is the
// first. OpenMP's 'cancel' would do less, and hangs with some libraries.
//
//===----------------------------------------------------------------------===//

#include "Plan/SearchPlanner.h"
#include "Source/ExprText.h"
#include "Source/StatementText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace parfold {
namespace {

class SearchPlanner {
public:
  SearchPlanner(const Unit &Unit, const Loop &Loop, const Verdict &Verdict,
                LoopPlanner &Header, LocalNames &Local, Plan &Plan)
      : U(Unit), L(Loop), V(Verdict), Space(*Loop.Space), Header(Header),
        Free(Local.names()), P(Plan), S(Plan.Search.emplace()) {}

  void plan(const LoopFacts &Facts, const Choice &C, const Options &Wishes) {
    takeNames(Wishes);
    S.Alone = C.Alone;
    S.Block = C.Block;
    S.Found = Free.fresh("found");
    S.Next = Free.fresh("next");
    S.All = S.Alone > 0 ? Free.fresh("all") : "";
    S.From = Free.fresh("from");
    S.To = Free.fresh("to");
    S.Size = S.Alone > 0 ? Free.fresh("size") : std::to_string(S.Block);
    planCount();
    cutExits(Facts);
    Header.planChunk(S.CountType, S.From, S.To);
    for (auto [Mark, InBlock] : Exits)
      P.Marks[Mark].Text =
          InBlock ? note() + "\nbreak;" : "{ " + note() + " break; }";
    if (Space.Free && !Space.Free->Further.empty())
      testFurther();
    // What an iteration sets anew, it has to set; and a 'do' runs once before
    // it tests.
    S.NeedsOneBefore =
        V.Found->NeedsOneBefore || (Space.Free && !Space.Free->TestsFirst);
    planStart();
  }

private:
  void takeNames(const Options &Wishes);
  void planCount();
  std::string note() const {
    std::string Number = Header.number();
    llvm::StringRef Text = Number;
    if (Text.consume_front("("))
      Text = Text.drop_back();
    return S.Found + " = " + Text.str() + ";";
  }
  void cutExits(const LoopFacts &Facts);
  void testFurther();
  void planStart();
  std::string declaration(const VarDecl *Variable) const {
    return declarationText(U.Context, Variable->getType(), Variable->getName());
  }

  const Unit &U;
  const Loop &L;
  const Verdict &V;
  const IterationSpace &Space;
  LoopPlanner &Header;
  Names &Free;
  Plan &P;
  SearchPlan &S;
  /// Marks in place of what leaves the loop; is it in a block?
  std::vector<std::pair<size_t, bool>> Exits;
};

/// What new declarations mention must not be hidden by them.
void SearchPlanner::takeNames(const Options &Wishes) {
  Free.take(Wishes.NumThreads);
  Free.take(declaration(Space.Counter));
  for (const Induction &I : V.Inductions)
    Free.take(declaration(I.Variable));
}

/// The numbers of blocks go beyond the last iteration, so they are counted in
/// a type that has room for that.
void SearchPlanner::planCount() {
  S.CountType = Header.outside().countType();
  if (S.CountType == "int" || S.CountType == "unsigned int")
    S.CountType = "long long";
  S.Trips = Header.outside().trips();
  const Expr *Bound = Space.Bound->IgnoreParenImpCasts();
  bool IsPlain =
      S.Trips == oneLineText(U, Bound->getSourceRange()) &&
      isa<DeclRefExpr>(Bound) &&
      Bound->getType().getCanonicalType().getAsString() == S.CountType;
  if (!IsPlain) {
    S.TripsVariable = Free.fresh("trips");
    P.Copied.push_back(S.TripsVariable);
  }
  if (!S.All.empty())
    P.Copied.push_back(S.All);
}

/// What leaves the loop is not in the copy, and mentions nothing there.
void SearchPlanner::cutExits(const LoopFacts &Facts) {
  for (const LeavingCode &E : Facts.Exits) {
    if (!E.By)
      continue;
    ByteRange Range = *bytesOf(U, E.Statements.front(), E.Statements.back());
    Exits.push_back({P.Marks.size(), E.InBlock});
    P.Marks.push_back({Range.Begin, "", Range.End - Range.Begin});
    for (const Stmt *Part : E.Statements)
      Header.replace(Part);
  }
}

/// What the header asks beside the number of the iteration, the new one cannot.
void SearchPlanner::testFurther() {
  const std::vector<const Expr *> &All = Space.Free->Further;
  std::string Text =
      oneLineText(U, {All.front()->getBeginLoc(), All.back()->getEndLoc()});
  P.Written->Prologue.push_back("if (!(" + Text + ")) { " + note() +
                                " break; }");
}

/// The counter and the inductions before the iteration that is found. What a
/// 'for' would set is replaced.
void SearchPlanner::planStart() {
  std::string Name = Space.Counter->getNameAsString();
  std::string Value = Header.outside().valueAt(S.Found);
  auto *For = dyn_cast<ForStmt>(L.Statement);
  const Stmt *Init = For ? For->getInit() : nullptr;
  // The first value may be asked of inductions, so it is computed before them.
  bool SetsInHeader = Init && !(Space.Free && Space.Free->Init) &&
                      (V.Inductions.empty() || Space.DeclaredInFor);
  if (!SetsInHeader) {
    S.Before.push_back(Name + " = " + Value + ";");
  } else if (!V.Inductions.empty()) {
    std::string Start = Free.fresh("start");
    S.Before.push_back(
        declarationText(U.Context, Space.Counter->getType(), Start) + " = " +
        Value + ";");
    Value = Start;
  }
  llvm::append_range(S.Before, Header.inductionsAt(S.Found));
  if (!Init)
    return;
  ByteRange Range = *bytesOf(U, Init, Init);
  std::string Setting =
      SetsInHeader ? (Space.DeclaredInFor ? declaration(Space.Counter) : Name) +
                         " = " + Value
                   : "";
  S.Starts.push_back({Range.Begin, Setting + ";", Range.End - Range.Begin});
}

} // namespace

void planSearch(const Unit &Unit, const Loop &L, const LoopFacts &Facts,
                const Verdict &V, const Choice &C, const Options &Wishes,
                LoopPlanner &Header, LocalNames &Local, Plan &P) {
  SearchPlanner(Unit, L, V, Header, Local, P).plan(Facts, C, Wishes);
}

} // namespace parfold
