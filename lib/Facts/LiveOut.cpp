//===- Facts/LiveOut.cpp - what is read after a loop ----------------------===//
//
// Clang's LiveVariables on the function's CFG, asked at the blocks that control
// reaches when the loop's test fails, and after each 'break' out of it.
// LiveVariables knows assignments by name only, so a variable whose address is
// taken counts as live everywhere.
//
//===----------------------------------------------------------------------===//

#include "Facts/LiveOut.h"
#include "Source/NodeVisitor.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Stmt.h"
#include "clang/Analysis/CFG.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace parfold {
namespace {

/// LiveVariables takes minutes for nests of a thousand loops.
constexpr unsigned DeepestNest = 100;

/// How often a function mentions its variables, whether it has labels, and how
/// deep its loops nest.
class MentionCounter : public NodeVisitor {
public:
  llvm::DenseMap<const VarDecl *, unsigned> Count;
  bool HasLabels = false;
  unsigned Deepest = 0;

private:
  bool enter(const Stmt *S) override {
    if (isa<ForStmt, WhileStmt, DoStmt>(S))
      Deepest = std::max(Deepest, ++Depth);
    return true;
  }
  void leave(const Stmt *S) override {
    if (isa<ForStmt, WhileStmt, DoStmt>(S))
      --Depth;
  }
  bool visit(const Stmt *S) override {
    if (auto *Ref = dyn_cast<DeclRefExpr>(S))
      if (auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
        ++Count[Variable];
    HasLabels |= isa<LabelStmt>(S);
    return true;
  }

  unsigned Depth = 0;
};

/// Is \p Variable live where \p Block begins? Blocks without statements pass
/// the question on.
bool isLiveAtEntry(LiveVariables &Live, const CFGBlock *Block,
                   const VarDecl *Variable,
                   llvm::SmallPtrSetImpl<const CFGBlock *> &Seen) {
  if (!Block || !Seen.insert(Block).second)
    return false;
  for (const CFGElement &Element : *Block)
    if (auto S = Element.getAs<CFGStmt>())
      // LiveVariables records for a statement what is live before it.
      return Live.isLive(S->getStmt(), Variable);
  for (const CFGBlock *Next : Block->succs())
    if (isLiveAtEntry(Live, Next, Variable, Seen))
      return true;
  return false;
}

/// Adds the 'break's in \p S that leave the loop whose body it is a part of.
void findBreaks(const Stmt *S, llvm::SmallPtrSetImpl<const Stmt *> &Breaks) {
  if (!S || isa<ForStmt, WhileStmt, DoStmt, SwitchStmt>(S))
    return;
  if (isa<BreakStmt>(S))
    Breaks.insert(S);
  for (const Stmt *Child : S->children())
    findBreaks(Child, Breaks);
}

/// Counts what statements mention, but for the types that they name.
void countMentions(const Stmt *S,
                   llvm::DenseMap<const VarDecl *, unsigned> &Count) {
  if (auto *Ref = dyn_cast<DeclRefExpr>(S))
    if (auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
      ++Count[Variable];
  for (const Stmt *Child : S->children())
    if (Child)
      countMentions(Child, Count);
}

} // namespace

LiveOut::Analysis &LiveOut::analysisOf(const FunctionDecl &Function) {
  std::unique_ptr<Analysis> &Slot = Known[&Function];
  if (!Slot) {
    Slot = std::make_unique<Analysis>();
    MentionCounter Mentions;
    Mentions.traverse(&Function);
    Slot->Mentions = std::move(Mentions.Count);
    llvm::DenseMap<const VarDecl *, unsigned> InStatements;
    countMentions(Function.getBody(), InStatements);
    for (auto &[Variable, Count] : Slot->Mentions)
      if (InStatements.lookup(Variable) != Count)
        Slot->InTypes.insert(Variable);
    Slot->HasLabels = Mentions.HasLabels;
    Slot->IsTooDeep = Mentions.Deepest > DeepestNest;
  }
  return *Slot;
}

bool LiveOut::isMentionedOutside(const Loop &Loop, const VarDecl &Variable) {
  MentionCounter Inside;
  Inside.traverse(Loop.Statement);
  return Inside.Count.lookup(&Variable) !=
         analysisOf(*Loop.Function).Mentions.lookup(&Variable);
}

bool LiveOut::isLiveAfter(const Loop &Loop, const VarDecl &Variable) {
  const FunctionDecl &Function = *Loop.Function;
  if (!Variable.hasLocalStorage() || Addresses.isExposed(Variable))
    return true;
  Analysis &A = analysisOf(Function);
  // Most loops are settled without a control-flow graph: control never comes
  // back to them, and nothing else names the variable.
  if (!Loop.Parent && !A.HasLabels && !isMentionedOutside(Loop, Variable))
    return false;
  if (A.IsTooDeep || A.InTypes.contains(&Variable))
    return true;
  if (!A.Tried) {
    A.Tried = true;
    A.Context = std::make_unique<AnalysisDeclContext>(nullptr, &Function);
    A.Context->getCFGBuildOptions().PruneTriviallyFalseEdges = false;
    A.Context->getCFGBuildOptions().setAllAlwaysAdd();
    if (A.Context->getCFG())
      A.Live = LiveVariables::computeLiveness(*A.Context,
                                              /*killAtAssign=*/true);
  }
  if (!A.Live)
    return true;
  llvm::SmallPtrSet<const Stmt *, 4> Breaks;
  findBreaks(Loop.body(), Breaks);
  llvm::SmallVector<const CFGBlock *, 4> Exits;
  for (const CFGBlock *Block : *A.Context->getCFG()) {
    const Stmt *Terminator = Block->getTerminatorStmt();
    if (Terminator == Loop.Statement) {
      // The second successor of a loop's test is where control goes when the
      // test fails: nowhere if there is no test.
      if (Block->succ_size() != 2)
        return true;
      Exits.push_back(*(Block->succ_begin() + 1));
    } else if (Terminator && Breaks.erase(Terminator)) {
      if (Block->succ_size() != 1)
        return true;
      Exits.push_back(*Block->succ_begin());
    }
  }
  llvm::erase_if(Exits, [](const CFGBlock *Exit) { return !Exit; });
  // An exit that was not found may lead anywhere.
  return !Breaks.empty() || Exits.empty() ||
         llvm::any_of(Exits, [&](const CFGBlock *Exit) {
           llvm::SmallPtrSet<const CFGBlock *, 8> Seen;
           return isLiveAtEntry(*A.Live, Exit, &Variable, Seen);
         });
}

} // namespace parfold
