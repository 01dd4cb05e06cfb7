//===- Plan/LanePlanner.cpp - asking for the best of many lanes -----------===//
//
//   if (a[i] > best) {    most[lane] = a[i] > most[lane] ? a[i] : most[lane];
//     best = a[i];
//     where = i;
//   }
//
// Whether any of some values exceeds a bound is whether the greatest of them
// does. Vectors of floating-point numbers and of wide integers keep the
// greatest of each of their lanes at less cost than an answer, which has
// another width. NaN stays in no lane, and where the bound is NaN, nothing
// exceeds it: each lane begins with the bound.
//
//===----------------------------------------------------------------------===//

#include "Plan/LanePlanner.h"
#include "Plan/QuestionPlanner.h"
#include "Source/ExprText.h"
#include "Source/StatementText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace parfold {
namespace {

/// Bytes in a vector of lanes: as many as keep the processor busy while one
/// comparison waits for the one before it.
constexpr unsigned LaneBytes = 128;

/// 'Value > Bound' or 'Value < Bound', however it is written.
struct Excess {
  const Expr *Value; ///< of an iteration
  const Expr *Bound; ///< the same for all of them
  bool Above;
};

class LanePlanner {
public:
  LanePlanner(const Unit &Unit, const Loop &Loop, LoopPlanner &Header)
      : U(Unit), L(Loop), Header(Header) {}

  bool hasPlainCounter(const std::string &CountType) const;
  std::optional<Excess> excessOf(const IfStmt &If) const;

private:
  bool changesInLoop(const Decl *D) const;
  bool changesInLoop(const Stmt *S) const;
  bool isElement(const Expr *E) const;

  const Unit &U;
  const Loop &L;
  LoopPlanner &Header;
};

/// Is the counter of iteration 'at + lane' a sum that compilers see through?
bool LanePlanner::hasPlainCounter(const std::string &CountType) const {
  const IterationSpace &Space = *L.Space;
  QualType Type = Space.Counter->getType().getUnqualifiedType();
  if (Space.Free || !Space.Up || !Type->isIntegerType() ||
      !Header.countsInCounter())
    return false;
  if (U.Context.getTypeSize(Type) == 64)
    return true;
  // A sum with what is not known may overflow before it gets wide enough.
  return Type.getAsString(U.Context.getPrintingPolicy()) == CountType &&
         Type->isSignedIntegerType() && Space.ConstantFirst;
}

/// Is \p D the counter, or a variable of the body?
bool LanePlanner::changesInLoop(const Decl *D) const {
  const SourceManager &Sources = U.Context.getSourceManager();
  return D == L.Space->Counter ||
         Sources.isPointWithin(Sources.getFileLoc(D->getLocation()),
                               Sources.getFileLoc(L.body()->getBeginLoc()),
                               Sources.getFileLoc(L.body()->getEndLoc()));
}

bool LanePlanner::changesInLoop(const Stmt *S) const {
  if (auto *Ref = dyn_cast<DeclRefExpr>(S))
    return changesInLoop(Ref->getDecl());
  return llvm::any_of(S->children(), [&](const Stmt *Child) {
    return Child && changesInLoop(Child);
  });
}

/// Is \p E what memory holds? Then it is the same when it is compared and when
/// it is kept. What is computed may have more digits than its type while it is
/// compared (C11 5.2.4.2.2p9).
bool LanePlanner::isElement(const Expr *E) const {
  E = E->IgnoreParenImpCasts();
  if (isa<ArraySubscriptExpr>(E))
    return true;
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Variable && Variable->getInit() && changesInLoop(Variable) &&
         U.Context.hasSameUnqualifiedType(
             Variable->getType(),
             Variable->getInit()->IgnoreParenImpCasts()->getType()) &&
         isElement(Variable->getInit());
}

std::optional<Excess> LanePlanner::excessOf(const IfStmt &If) const {
  auto *Compares =
      dyn_cast<BinaryOperator>(If.getCond()->IgnoreParenImpCasts());
  if (!Compares ||
      (Compares->getOpcode() != BO_GT && Compares->getOpcode() != BO_LT))
    return std::nullopt;
  Excess E{Compares->getLHS()->IgnoreParenImpCasts(),
           Compares->getRHS()->IgnoreParenImpCasts(),
           Compares->getOpcode() == BO_GT};
  if (!changesInLoop(E.Value)) {
    std::swap(E.Value, E.Bound);
    E.Above = !E.Above;
  }
  QualType Type = E.Value->getType();
  bool IsWide = U.Context.getTypeSize(Type) == 64;
  if (changesInLoop(E.Bound) || !isElement(E.Value) ||
      !isa<DeclRefExpr, ArraySubscriptExpr>(E.Bound) ||
      !U.Context.hasSameUnqualifiedType(Type, E.Bound->getType()) ||
      !(IsWide ||
        (Type->isRealFloatingType() && U.Context.getTypeSize(Type) == 32)) ||
      oneLineText(U, E.Value->getSourceRange()).empty() ||
      oneLineText(U, E.Bound->getSourceRange()).empty() ||
      !bytesOf(U, &If, &If))
    return std::nullopt;
  return E;
}

} // namespace

std::optional<Question> planLanes(const Unit &U, const Loop &L,
                                  const Verdict &V,
                                  llvm::ArrayRef<const IfStmt *> Branches,
                                  LoopPlanner &Header, Names &Free,
                                  const std::string &CountType) {
  LanePlanner Planner(U, L, Header);
  if (!Planner.hasPlainCounter(CountType) || !V.Inductions.empty() ||
      replacesNames(V))
    return std::nullopt;
  std::vector<Excess> Asked;
  for (const IfStmt *If : Branches)
    if (auto E = Planner.excessOf(*If))
      Asked.push_back(*E);
  auto Bytes = [&](const Excess &E) {
    return U.Context.getTypeSizeInChars(E.Value->getType()).getQuantity();
  };
  if (Asked.empty() || Asked.size() != Branches.size() ||
      !llvm::all_equal(llvm::map_range(Asked, Bytes)))
    return std::nullopt;

  Question Asks;
  LaneQuestion &Lanes = Asks.Lanes.emplace();
  Lanes.Count = LaneBytes / Bytes(Asked[0]);
  Lanes.At = Free.fresh("at");
  Lanes.Lane = Free.fresh("lane");
  Asks.Takes.push_back(Free.fresh("takes"));
  std::string Count = std::to_string(Lanes.Count);
  Asks.Loop =
      Header.planPassOfOne(withoutBranches(L, Branches),
                           "for (int " + Lanes.Lane + " = 0; " + Lanes.Lane +
                               " < " + Count + "; " + Lanes.Lane + "++)",
                           Lanes.At + " + " + Lanes.Lane);
  for (size_t I = 0; I < Asked.size(); ++I) {
    const Excess &E = Asked[I];
    std::string Best = Free.fresh(E.Above ? "most" : "least");
    std::string Mine = Best + "[" + Lanes.Lane + "]";
    std::string Value = oneLineText(U, E.Value->getSourceRange());
    std::string Bound = oneLineText(U, E.Bound->getSourceRange());
    const char *Exceeds = E.Above ? " > " : " < ";
    Lanes.Declarations.push_back(
        declarationText(U.Context, E.Value->getType(), Best) + "[" + Count +
        "];");
    Lanes.Starts.push_back(Mine + " = " + Bound + ";");
    Lanes.Answers.push_back(Asks.Takes[0] + " |= " + Mine + Exceeds + Bound +
                            ";");
    auto [Begin, End] = *bytesOf(U, Branches[I], Branches[I]);
    // (Clang at -O2 makes no vectors of an 'if'.)
    Asks.Loop.Marks[I] = {Begin,
                          Mine + " = " + Value + Exceeds + Mine + " ? " +
                              Value + " : " + Mine + ";",
                          End - Begin};
  }
  return Asks;
}

} // namespace parfold
