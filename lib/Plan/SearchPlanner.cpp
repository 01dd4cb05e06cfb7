//===- Plan/SearchPlanner.cpp - looking for the iteration that leaves -----===//
//
// The new loop is the old one. But in one of its iterations threads look ahead
// for the number of the first iteration that leaves, and all that do not are
// skipped. So whatever the leaving iteration does, it does once, in its place,
// as it is written.
//
// Before there are threads, the thread that has come to the loop looks ahead by
// itself, since most of what is found is found early. (A loop that has to ask
// in every iteration whether it is time for threads is half as fast.) Where
// iterations fold something, they are run as they are instead.
//
// Blocks are handed out in ascending order. When one is found to have a leaving
// iteration, all blocks before it have been taken by somebody, and none after
// it is needed: no more are handed out, and the least number found is the
// first. OpenMP's 'cancel' would do less, and hangs with some libraries.
//
// Where iterations fold something, threads look ahead with the part of the body
// that decides whether an iteration leaves. Then those that are skipped are run
// by an ordinary parallel loop.
//
//===----------------------------------------------------------------------===//

#include "Plan/SearchPlanner.h"
#include "Plan/QuestionPlanner.h"
#include "Plan/SlotPlanner.h"
#include "Source/ExprText.h"
#include "Source/StatementText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

using namespace clang;

namespace parfold {
namespace {

/// The 'if' in a block of \p Body that does nothing but ask whether to leave
/// the loop by \p Exit; or null.
const IfStmt *questionOf(const Stmt *Body, const LeavingCode &Exit,
                         const ASTContext &Context) {
  for (const Stmt *Child : Body->children()) {
    if (!Child)
      continue;
    auto *If = dyn_cast<IfStmt>(Child);
    if (If && !If->getElse() && isa<CompoundStmt>(Body)) {
      auto *Block = dyn_cast<CompoundStmt>(If->getThen());
      bool IsExit = If->getThen() == Exit.Statements.front() ||
                    (Block && !Block->body_empty() &&
                     Block->body_front() == Exit.Statements.front());
      if (IsExit)
        return If->getCond()->HasSideEffects(Context) ? nullptr : If;
    }
    if (const IfStmt *Within = questionOf(Child, Exit, Context))
      return Within;
  }
  return nullptr;
}

/// Is \p Variable read in \p S, outside of \p Without?
bool isReadIn(const Stmt *S, const VarDecl *Variable,
              llvm::ArrayRef<const IfStmt *> Without) {
  if (llvm::is_contained(Without, S))
    return false;
  auto *Cast = dyn_cast<CastExpr>(S);
  if (Cast && Cast->getCastKind() == CK_LValueToRValue)
    if (auto *Ref = dyn_cast<DeclRefExpr>(Cast->getSubExpr()->IgnoreParens());
        Ref && Ref->getDecl() == Variable)
      return true;
  return llvm::any_of(S->children(), [&](const Stmt *Child) {
    return Child && isReadIn(Child, Variable, Without);
  });
}

/// Would \p Body without \p Questions set a variable of its own, which \p Part
/// mentions, for nothing? Compilers warn of that.
bool leavesUnused(const Stmt *Body, llvm::ArrayRef<const IfStmt *> Questions,
                  const Stmt *Part, const LoopFacts &Facts) {
  if (auto *Ref = dyn_cast<DeclRefExpr>(Part))
    if (auto *Variable = dyn_cast<VarDecl>(Ref->getDecl());
        Variable && Facts.Own.contains(Variable) &&
        !isReadIn(Body, Variable, Questions))
      return true;
  return llvm::any_of(Part->children(), [&](const Stmt *Child) {
    return Child && leavesUnused(Body, Questions, Child, Facts);
  });
}

class SearchPlanner {
public:
  SearchPlanner(const Unit &Unit, const Loop &Loop, const Verdict &Verdict,
                LoopPlanner &Header, LocalNames &Local, Plan &Plan)
      : U(Unit), L(Loop), V(Verdict), Space(*Loop.Space), Header(Header),
        Local(Local), Free(Local.names()), P(Plan), S(Plan.Search.emplace()) {}

  void plan(const LoopFacts &Facts, const Choice &C, const Options &Wishes) {
    takeNames(Wishes);
    S.Alone = C.Alone;
    S.Block = C.Block;
    S.Folds = C.Folding.has_value();
    S.Found = Free.fresh("found");
    S.Next = Free.fresh("next");
    S.From = Free.fresh("from");
    S.To = Free.fresh("to");
    planCount();
    cutExits(Facts);
    size_t OfExits = P.Marks.size();
    if (S.Folds)
      planFold(C, Wishes);
    planLookout(OfExits);
    if (C.Rarely)
      S.Asks = planQuestion(U, L, V, *C.Rarely, Header, Free, S.CountType,
                            S.From, S.To);
    if (P.Check)
      planLeaves(*P.Check);
    S.Now = Header.isNow(S.Prelude ? 1 : S.Alone);
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
  void planFold(const Choice &C, const Options &Wishes);
  void planLookout(size_t OfExits);
  void planLeaves(CheckPlan &Check);
  void testFurther(NewLoop &New, const std::string &Leave);
  std::string declaration(const VarDecl *Variable) const {
    return declarationText(U.Context, Variable->getType(), Variable->getName());
  }

  const Unit &U;
  const Loop &L;
  const Verdict &V;
  const IterationSpace &Space;
  LoopPlanner &Header;
  LocalNames &Local;
  Names &Free;
  Plan &P;
  SearchPlan &S;
  /// What leaves the loop, and what stands there when threads look ahead. It
  /// may be in a block, or on a line of its own in one.
  struct Exit {
    Mark Cut;
    bool InBlock, HasLine;
  };
  std::vector<Exit> Exits;
  std::vector<const IfStmt *> Questions; ///< that the fold does without
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

/// What leaves the loop is not in the copy, and mentions nothing there. Where
/// iterations in front are folded, none leaves, and most of the time none need
/// be asked.
void SearchPlanner::cutExits(const LoopFacts &Facts) {
  for (const LeavingCode &E : Facts.Exits) {
    if (!E.By)
      continue;
    ByteRange Range = *bytesOf(U, E.Statements.front(), E.Statements.back());
    llvm::StringRef Before = U.text().take_front(Range.Begin).rtrim(" \t");
    Exits.push_back({{Range.Begin, "", Range.End - Range.Begin},
                     E.InBlock,
                     E.InBlock && Before.ends_with("\n")});
    for (const Stmt *Part : E.Statements)
      Header.replace(Part);
    P.Marks.push_back(Exits.back().Cut);
    if (!S.Folds)
      continue;
    const IfStmt *If = questionOf(L.body(), E, U.Context);
    Questions.push_back(If);
    if (If && bytesOf(U, If, If) &&
        !leavesUnused(L.body(), Questions, If->getCond(), Facts)) {
      P.Marks.back() = Header.cut(If);
      Header.replace(If);
    } else {
      Questions.pop_back();
      P.Marks.back().Text = "continue;";
    }
  }
}

/// The loop over the iterations in front of the one that is found.
void SearchPlanner::planFold(const Choice &C, const Options &Wishes) {
  bool AsksFurther =
      Space.Free && llvm::any_of(Space.Free->Further, [&](const Expr *E) {
        return E->HasSideEffects(U.Context);
      });
  Header.askFurther(AsksFurther);
  if (C.Folding == StrategyId::ThreadArray)
    planSlots(U, L, V, C, Wishes, Header, Local, P);
  else
    Header.planChunk(S.CountType, std::to_string(S.Alone), S.Found);
  if (AsksFurther)
    testFurther(*P.Written, "continue;");
  Header.askFurther(true);
  for (const IfStmt *If : Questions)
    Header.restore(If);
}

/// The loops over a block, and over the iterations before there are threads:
/// the same one without what is folded, and with a note in place of what leaves
/// it. \p OfExits: so many marks have seen to that.
void SearchPlanner::planLookout(size_t OfExits) {
  if (!S.Folds)
    Header.planChunk(S.CountType, S.From, S.To);
  auto Finish = [&](Pass &Of) {
    llvm::copy_if(llvm::drop_begin(P.Marks, OfExits),
                  std::back_inserter(Of.Marks),
                  [](const Mark &M) { return M.Length > 0; });
    for (Exit &E : Exits) {
      std::string Text = note() + (E.HasLine ? "\n" : " ") + "break;";
      E.Cut.Text = E.InBlock ? Text : "{ " + Text + " }";
      Of.Marks.push_back(E.Cut);
    }
    if (Space.Free && !Space.Free->Further.empty())
      testFurther(Of.Loop, note() + " break;");
  };
  if (S.Folds) {
    S.Lookout = Header.planPass(*V.Found->Lookout, S.CountType, S.From, S.To);
  } else {
    S.Lookout.Loop = *P.Written;
    // Counters that the body advances for themselves would be the loop's own.
    bool Counts = llvm::any_of(V.Inductions, [&](const Induction &I) {
      return llvm::is_contained(P.Copied, I.Variable->getName());
    });
    if (S.Alone > 1 && !Counts) {
      S.Prelude =
          Header.planPass({}, S.CountType, "1", std::to_string(S.Alone));
      Finish(*S.Prelude);
    }
  }
  Finish(S.Lookout);
}

/// What is done on the way out cannot be done more than once. So a loop that is
/// run to be compared notes which way that would be.
void SearchPlanner::planLeaves(CheckPlan &Check) {
  Check.HasExits = true;
  for (Exit &E : Exits) {
    std::string Text = "parfold_leave(&" + Check.Name + ", " +
                       std::to_string(Check.Leaves.size() + 1) + ", " +
                       Space.Counter->getName().str() + ");" +
                       (E.HasLine ? "\n" : " ") + "break;";
    E.Cut.Text = E.InBlock ? Text : "{ " + Text + " }";
    Check.Leaves.push_back(E.Cut);
  }
  llvm::sort(Check.Leaves,
             [](const Mark &A, const Mark &B) { return A.Offset < B.Offset; });
}

/// What the header asks beside the number of the iteration, the new one cannot.
void SearchPlanner::testFurther(NewLoop &New, const std::string &Leave) {
  const std::vector<const Expr *> &All = Space.Free->Further;
  std::string Text =
      oneLineText(U, {All.front()->getBeginLoc(), All.back()->getEndLoc()});
  bool IsOne = llvm::StringRef(Leave).count(';') == 1;
  New.Prologue.push_back("if (!(" + Text + ")) " +
                         (IsOne ? Leave : "{ " + Leave + " }"));
}

} // namespace

void planSearch(const Unit &Unit, const Loop &L, const LoopFacts &Facts,
                const Verdict &V, const Choice &C, const Options &Wishes,
                LoopPlanner &Header, LocalNames &Local, Plan &P) {
  SearchPlanner(Unit, L, V, Header, Local, P).plan(Facts, C, Wishes);
}

} // namespace parfold
