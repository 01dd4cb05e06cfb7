//===- Plan/SearchPlanner.cpp - looking for the iteration that leaves -----===//
//
// The new loop is the old one. But in one of its iterations threads look ahead
// for the number of the first iteration that leaves, and all that do not are
// skipped. So whatever the leaving iteration does, it does once, in its place,
// as it is written; and as long as that iteration has not been come to, there
// are no threads.
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
      : U(Unit), V(Verdict), Space(*Loop.Space), Header(Header),
        Free(Local.names()), P(Plan), S(Plan.Search.emplace()) {}

  void plan(const LoopFacts &Facts, const Choice &C, const Options &Wishes) {
    takeNames(Wishes);
    S.Alone = C.Alone;
    S.Block = C.Block;
    S.Found = Free.fresh("found");
    S.Next = Free.fresh("next");
    S.From = Free.fresh("from");
    S.To = Free.fresh("to");
    planCount();
    cutExits(Facts);
    Header.planChunk(S.CountType, S.From, S.To);
    for (const ExitMark &Exit : Exits) {
      std::string Text = note() + (Exit.HasLine ? "\n" : " ") + "break;";
      P.Marks[Exit.Mark].Text = Exit.InBlock ? Text : "{ " + Text + " }";
    }
    if (Space.Free && !Space.Free->Further.empty())
      testFurther();
    S.Now = Header.isNow(S.Alone);
    S.Skip = Header.skip(S.Found);
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
  std::string declaration(const VarDecl *Variable) const {
    return declarationText(U.Context, Variable->getType(), Variable->getName());
  }

  const Unit &U;
  const Verdict &V;
  const IterationSpace &Space;
  LoopPlanner &Header;
  Names &Free;
  Plan &P;
  SearchPlan &S;
  /// In place of what leaves the loop, which stands in a block, or on a line
  /// of its own in one.
  struct ExitMark {
    size_t Mark;
    bool InBlock, HasLine;
  };
  std::vector<ExitMark> Exits;
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
  S.CountType = Header.inside().countType();
  if (S.CountType == "int" || S.CountType == "unsigned int")
    S.CountType = "long long";
  S.Trips = Header.inside().trips();
  const Expr *Bound = Space.Bound->IgnoreParenImpCasts();
  bool IsPlain =
      S.Trips == oneLineText(U, Bound->getSourceRange()) &&
      isa<DeclRefExpr>(Bound) &&
      Bound->getType().getCanonicalType().getAsString() == S.CountType;
  if (!IsPlain) {
    S.TripsVariable = Free.fresh("trips");
    P.Copied.push_back(S.TripsVariable);
  }
}

/// What leaves the loop is not in the copy, and mentions nothing there.
void SearchPlanner::cutExits(const LoopFacts &Facts) {
  for (const LeavingCode &E : Facts.Exits) {
    if (!E.By)
      continue;
    ByteRange Range = *bytesOf(U, E.Statements.front(), E.Statements.back());
    llvm::StringRef Before = U.text().take_front(Range.Begin).rtrim(" \t");
    Exits.push_back(
        {P.Marks.size(), E.InBlock, E.InBlock && Before.ends_with("\n")});
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

} // namespace

void planSearch(const Unit &Unit, const Loop &L, const LoopFacts &Facts,
                const Verdict &V, const Choice &C, const Options &Wishes,
                LoopPlanner &Header, LocalNames &Local, Plan &P) {
  SearchPlanner(Unit, L, V, Header, Local, P).plan(Facts, C, Wishes);
}

} // namespace parfold
