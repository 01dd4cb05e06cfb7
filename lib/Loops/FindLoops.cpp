//===- Loops/FindLoops.cpp - the loops of a file --------------------------===//
//
// One walk over each function of the file collects its loops in source
// order, each with its iteration space or with reasons why it has none.
//
//===----------------------------------------------------------------------===//

#include "Loops/CanonicalForm.h"
#include "Loops/FreeForm.h"
#include "Loops/WrittenForm.h"
#include "Source/ExprText.h"
#include "Source/LoopComments.h"
#include "parfold/Loops.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;

namespace parfold {
namespace {

/// Walks one function. The stack of enclosing loops and the chain of parents
/// are kept by the traversal itself. (RecursiveASTVisitor does more than is
/// needed here, and takes three times as long.)
class LoopFinder {
public:
  LoopFinder(const Unit &Unit, std::vector<Loop> &Loops)
      : U(Unit), Loops(Loops) {
    const SourceManager &Sources = U.Context.getSourceManager();
    for (const AddressedComment &Comment : U.Log.comments())
      if (Sources.getFileID(Comment.Where.getBegin()) == U.File)
        read(Comment, Sources);
  }

  void walk(const FunctionDecl *F) {
    Function = F;
    Pending = llvm::ArrayRef(U.Source.Pragmas);
    // Pragmas before the function belong to declarations or older functions.
    unsigned Begin = U.offsetOf(F->getBody()->getBeginLoc());
    unsigned End = U.offsetOf(F->getBody()->getEndLoc());
    Scopes.clear();
    Pending =
        Pending.drop_while([&](const Pragma &P) { return P.Offset < Begin; });
    Pending =
        Pending.take_while([&](const Pragma &P) { return P.Offset < End; });
    visit(F->getBody());
  }

private:
  void read(const AddressedComment &Comment, const SourceManager &Sources) {
    const LangOptions &Language = U.Context.getLangOpts();
    if (asksForReproducible(Comment)) {
      if (auto Begin = statementBehind(Comment, Sources, Language))
        Reproducible.insert(*Begin);
    } else if (auto Trips = minTripsOf(Comment)) {
      if (auto Begin = loopBehind(Comment, Sources, Language))
        MinTrips[*Begin] = *Trips;
    }
  }

  void visit(const Stmt *S) {
    if (!S)
      return;
    size_t OuterScopes = Scopes.size();
    if (!Pending.empty())
      openPragmaScopes(*S);
    auto IsOuterReproducible = IsReproducible;
    auto IsOuterWritten = IsWritten;
    if (hasComment(*S)) {
      IsReproducible = true;
      IsWritten |= holdsParallelVersion(*S);
    }
    // A loop of a file that is included here is not this file's.
    bool IsLoop = isa<ForStmt, WhileStmt, DoStmt>(S) &&
                  U.offsetOf(S->getBeginLoc()) != ~0u;
    if (IsLoop)
      enterLoop(*S);
    Ancestors.push_back(S);
    for (const Stmt *Child : S->children())
      visit(Child);
    // What an OpenMP directive captures is a function of its own to Clang.
    if (auto *Captured = dyn_cast<CapturedStmt>(S))
      visit(Captured->getCapturedStmt());
    Ancestors.pop_back();
    if (IsLoop)
      Enclosing.pop_back();
    Scopes.resize(OuterScopes);
    IsReproducible = IsOuterReproducible;
    IsWritten = IsOuterWritten;
  }

  bool hasComment(const Stmt &S) const {
    return !Reproducible.empty() &&
           isa<ForStmt, WhileStmt, DoStmt, IfStmt, CompoundStmt>(S) &&
           Reproducible.contains(U.offsetOf(S.getBeginLoc()));
  }

  /// Is \p S parallel code with the loop that it was made from as its 'else'?
  bool holdsParallelVersion(const Stmt &S) const {
    const auto *If = dyn_cast<IfStmt>(&S);
    if (!If || !If->getElse())
      return false;
    unsigned Begin = U.offsetOf(If->getThen()->getBeginLoc());
    unsigned End = U.offsetOf(If->getElse()->getBeginLoc());
    return llvm::any_of(U.Source.Conditionals, [&](const Conditional &Block) {
      return Block.HasOmp && Begin < Block.Begin && Block.End < End;
    });
  }

  /// The first statement after a pragma is the one it speaks about. (For a
  /// stand-alone directive such as 'omp barrier' that is more than it means,
  /// and only costs a refusal.) With -fopenmp the pragma is a statement itself.
  void openPragmaScopes(const Stmt &S) {
    unsigned Begin = U.offsetOf(S.getBeginLoc());
    const Stmt *Under = &S; // '#pragma unroll' becomes an attribute
    while (auto *Attributed = dyn_cast<AttributedStmt>(Under))
      Under = Attributed->getSubStmt();
    for (; !Pending.empty() && Begin != ~0u && Pending.front().Offset <= Begin;
         Pending = Pending.drop_front())
      Scopes.push_back({Under, &Pending.front()});
  }

  void enterLoop(const Stmt &S) {
    Loop L;
    L.Statement = &S;
    L.Function = Function;
    L.NeedsBraces = !Ancestors.empty() && !isa<CompoundStmt>(Ancestors.back());
    L.Where = U.placeOf(S.getBeginLoc());
    if (!Enclosing.empty())
      L.Parent = Enclosing.back();
    checkWrittenForm(U, L, Scopes);
    L.IsReproducible = IsReproducible;
    L.HasComment = hasComment(S);
    if (auto Asked = MinTrips.find(U.offsetOf(S.getBeginLoc()));
        Asked != MinTrips.end())
      L.MinTrips = Asked->second;
    // What is inside the alternative of a parallel loop belongs to it.
    auto IsParallel = [](const Reason &R) {
      return R.Id == ReasonId::AlreadyParallel;
    };
    bool IsInParallel =
        L.Parent && llvm::any_of(Loops[*L.Parent].Reasons, IsParallel);
    if ((IsInParallel || IsWritten) && llvm::none_of(L.Reasons, IsParallel))
      L.Reasons.push_back({ReasonId::AlreadyParallel, L.Where});
    bool HasText = L.End > 0;
    if (HasText) // a macro's header says nothing that can be quoted
      readSpace(L);
    Enclosing.push_back(Loops.size());
    Loops.push_back(std::move(L));
  }

  /// What is not canonical may still count; if it does not, a 'for' is told
  /// what is wrong with its header.
  void readSpace(Loop &L) {
    std::vector<Reason> Canonical, Free;
    auto *For = dyn_cast<ForStmt>(L.Statement);
    if (For)
      L.Space = canonicalForm(U, *For, Canonical);
    if (!L.Space)
      L.Space = freeForm(U, *L.Statement, Free);
    if (!L.Space) {
      std::vector<Reason> &Why = For ? Canonical : Free;
      L.Reasons.insert(L.Reasons.end(), Why.begin(), Why.end());
    }
  }

  const Unit &U;
  std::vector<Loop> &Loops;
  const FunctionDecl *Function = nullptr;
  std::vector<unsigned> Enclosing; ///< indices into Loops
  std::vector<const Stmt *> Ancestors;
  llvm::ArrayRef<Pragma> Pending;  ///< not yet followed by a statement
  std::vector<PragmaScope> Scopes; ///< around the current statement
  /// Where statements begin that have a comment in front which asks for
  /// reproducible results.
  llvm::SmallSet<unsigned, 4> Reproducible;
  llvm::DenseMap<unsigned, uint64_t> MinTrips; ///< by where loops begin
  bool IsReproducible = false; ///< is the current statement within one?
  bool IsWritten = false;      ///< and within what parfold made of one?
};

llvm::StringRef spelling(Relation Test) {
  switch (Test) {
  case Relation::Less:
    return "<";
  case Relation::LessEqual:
    return "<=";
  case Relation::Greater:
    return ">";
  case Relation::GreaterEqual:
    return ">=";
  case Relation::NotEqual:
    return "!=";
  }
  llvm_unreachable("every relation is handled");
}

} // namespace

const Stmt *Loop::body() const {
  if (auto *For = dyn_cast<ForStmt>(Statement))
    return For->getBody();
  if (auto *While = dyn_cast<WhileStmt>(Statement))
    return While->getBody();
  return cast<DoStmt>(Statement)->getBody();
}

/// Every loop is looked at with all that is in it, and each of those again.
/// What people write is never as deep as this; what programs write may be.
static void refuseDeepNests(std::vector<Loop> &Loops) {
  const unsigned Most = 64;
  std::vector<unsigned> Height(Loops.size(), 1);
  for (size_t Inner = Loops.size(); Inner-- > 0;) {
    Loop &L = Loops[Inner];
    if (L.Parent)
      Height[*L.Parent] = std::max(Height[*L.Parent], Height[Inner] + 1);
    if (Height[Inner] <= Most)
      continue;
    L.IsTooDeep = true;
    L.Space.reset();
    L.Reasons = {{ReasonId::TooLarge,
                  L.Where,
                  {"a nest of more than " + std::to_string(Most) + " loops"}}};
  }
}

std::vector<Loop> collectLoops(const Unit &Unit) {
  std::vector<Loop> Loops;
  LoopFinder Finder(Unit, Loops);
  const SourceManager &Sources = Unit.Context.getSourceManager();
  for (const Decl *D : Unit.Context.getTranslationUnitDecl()->decls()) {
    auto *Function = dyn_cast<FunctionDecl>(D);
    // A body that a macro or an included file brings in is not this file's.
    if (Function && Function->doesThisDeclarationHaveABody() &&
        Function->getBody()->getBeginLoc().isFileID() &&
        Sources.getFileID(Function->getBody()->getBeginLoc()) == Unit.File)
      Finder.walk(Function);
  }
  refuseDeepNests(Loops);
  return Loops;
}

void printLoops(llvm::raw_ostream &Out, const Unit &Unit,
                const std::vector<Loop> &Loops) {
  for (const Loop &L : Loops) {
    Out << L.Where.Line << ':' << L.Where.Column << ": ";
    if (!L.Space) {
      Out << "no iteration space";
    } else {
      const IterationSpace &S = *L.Space;
      Out << S.Counter->getName() << " from " << plainText(Unit, S.First)
          << " while " << spelling(S.Test) << ' ' << plainText(Unit, S.Bound)
          << (S.Up ? " step +" : " step -");
      if (S.Step)
        Out << *S.Step;
      else
        Out << oneLineText(Unit, S.StepExpr->getSourceRange());
      if (S.Free)
        for (const Expr *Further : S.Free->Further)
          Out << ", as long as " << plainText(Unit, Further);
      if (S.Trips)
        Out << ", " << *S.Trips << " trips";
      for (const std::string &Guard : S.Guards)
        Out << ", if " << Guard;
    }
    for (const Reason &R : L.Reasons)
      Out << " [" << rowOf(R.Id).Tag << ']';
    Out << '\n';
  }
}

} // namespace parfold
