//===- Verdict/Slice.cpp - the part of a body that some values need -------===//
//
// A slice in Weiser's sense (ICSE 1981), backwards from some places or from the
// ways out, and in the text: assignments are needed if they set one of the
// places or a variable that what is kept mentions; statements are kept if they
// contain such an assignment or a way out, or leave the iteration.
//
// Blocks and 'if' are taken apart; of an expression statement the needed
// assignments are kept; loops and 'switch' are kept as a whole or left out.
// What is kept may not assign to anything else.
//
//===----------------------------------------------------------------------===//

#include "Verdict/Slice.h"
#include "Facts/InnerLoop.h"
#include "Source/NodeVisitor.h"
#include "Source/StatementText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace parfold {
namespace {

/// The variable that the lvalue \p E is, or is a part of; null for places that
/// a pointer leads to.
const VarDecl *variableOf(const Expr *E) {
  for (;;) {
    E = E->IgnoreParenImpCasts();
    if (auto *Member = dyn_cast<MemberExpr>(E); Member && !Member->isArrow())
      E = Member->getBase();
    else if (auto *Element = dyn_cast<ArraySubscriptExpr>(E);
             Element && Element->getBase()
                            ->IgnoreParenImpCasts()
                            ->getType()
                            ->isArrayType())
      E = Element->getBase();
    else
      break;
  }
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
}

/// Is the lvalue \p E an element of an array, or part of one?
bool isElement(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (auto *Member = dyn_cast<MemberExpr>(E))
    return isElement(Member->getBase());
  return isa<ArraySubscriptExpr>(E);
}

/// The lvalue that \p E changes, or null.
const Expr *targetOf(const Stmt *E) {
  if (auto *Binary = dyn_cast<BinaryOperator>(E))
    return Binary->isAssignmentOp() ? Binary->getLHS() : nullptr;
  auto *Unary = dyn_cast<UnaryOperator>(E);
  return Unary && Unary->isIncrementDecrementOp() ? Unary->getSubExpr()
                                                  : nullptr;
}

/// All assignments in a statement, and what it mentions.
class Contents : public NodeVisitor {
public:
  explicit Contents(const Stmt *S) { traverse(S); }

  std::vector<const Expr *> Assignments;
  llvm::DenseSet<const Expr *> Expressions;
  llvm::SmallPtrSet<const VarDecl *, 8> Mentioned, Addressed;

private:
  bool visit(const Stmt *S) override {
    auto *E = dyn_cast<Expr>(S);
    if (!E)
      return true;
    Expressions.insert(E);
    if (targetOf(E))
      Assignments.push_back(E);
    if (auto *Unary = dyn_cast<UnaryOperator>(E);
        Unary && Unary->getOpcode() == UO_AddrOf)
      if (const VarDecl *Variable = variableOf(Unary->getSubExpr()))
        Addressed.insert(Variable);
    if (auto *Ref = dyn_cast<DeclRefExpr>(E))
      if (auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
        Mentioned.insert(Variable);
    return true;
  }
};

/// Does \p S leave the iteration of the loop around it?
bool continues(const Stmt *S) {
  if (isa<ContinueStmt>(S))
    return true;
  return !isa<ForStmt, WhileStmt, DoStmt>(S) &&
         llvm::any_of(S->children(), [](const Stmt *Child) {
           return Child && continues(Child);
         });
}

class Slicer {
public:
  Slicer(const Unit &Unit, const Loop &Loop, const State &State,
         llvm::ArrayRef<TermRef> Places,
         llvm::function_ref<bool(TermRef)> MayWrite)
      : U(Unit), L(Loop), Known(State), Facts(State.facts()), Places(Places),
        MayWrite(MayWrite), All(Loop.body()) {
    for (const LeavingCode &E : Facts.Exits) {
      Exits.insert(E.Statements.begin(), E.Statements.end());
      if (E.Unless)
        All.traverse(E.Unless);
    }
  }

  std::optional<Slice> slice();

private:
  bool isPossible() const;
  bool contains(const Stmt *S) const;
  bool keeps(const Stmt *S, bool IsFollowed) const;
  bool isGone(const Stmt *S) const;
  void keep(const Stmt *S, bool IsFollowed, bool MayLoseElse);
  bool keepParts(const Expr *E, std::vector<const Expr *> &Parts) const;
  void leaveOut(const Stmt *S, bool NeedsStatement, SourceLocation Else = {});
  void need(const Stmt *Kept);
  bool isAllowed(const Expr *Assignment) const;
  bool knowsNothingStored() const;
  bool readsNothingStored() const;
  bool isFreeOfState() const;

  const Unit &U;
  const Loop &L;
  const State &Known;
  const LoopFacts &Facts;
  llvm::ArrayRef<TermRef> Places;
  llvm::function_ref<bool(TermRef)> MayWrite;
  Contents All;
  llvm::SmallPtrSet<const Stmt *, 4> Exits;  ///< others stand in their place
  llvm::SmallPtrSet<const Expr *, 8> Needed; ///< assignments
  llvm::SmallPtrSet<const VarDecl *, 8> Variables;
  std::vector<const Stmt *> Kept; ///< as a whole
  llvm::DenseSet<const Expr *> KeptExpressions;
  Slice Result;
  bool Failed = false;
};

/// Does the text tell all that is assigned to?
bool Slicer::isPossible() const {
  for (const VarDecl *Variable : All.Addressed)
    if (Facts.Own.contains(Variable) ||
        Facts.Carried.count(Facts.Terms->object(Variable)))
      return false;
  return llvm::none_of(Facts.Accesses, [](const Access &A) {
    return A.What == Access::Write && A.By;
  });
}

bool Slicer::contains(const Stmt *S) const {
  if (auto *E = dyn_cast<Expr>(S); E && Needed.contains(E))
    return true;
  if (Exits.contains(S))
    return true;
  return llvm::any_of(S->children(), [&](const Stmt *Child) {
    return Child && contains(Child);
  });
}

/// What the planner takes out of every copy.
bool Slicer::isGone(const Stmt *S) const {
  return L.Space->Free && (S == L.Space->Free->ExitTest ||
                           llvm::is_contained(L.Space->Free->LastUpdates, S));
}

/// Does anything have to stay of \p S? What leaves the iteration matters where
/// something that stays follows.
bool Slicer::keeps(const Stmt *S, bool IsFollowed) const {
  if (isGone(S))
    return false;
  if (auto *Declarations = dyn_cast<DeclStmt>(S))
    return contains(S) ||
           llvm::any_of(Declarations->decls(), [&](const Decl *D) {
             auto *Variable = dyn_cast<VarDecl>(D);
             return !Variable || Variables.contains(Variable);
           });
  return contains(S) || (IsFollowed && continues(S));
}

/// The needed assignments of the expression statement \p E, in the order of
/// the text. \returns false if one is executed at times only.
bool Slicer::keepParts(const Expr *E, std::vector<const Expr *> &Parts) const {
  if (!contains(E))
    return true;
  if (Needed.contains(E)) {
    Parts.push_back(E);
    return true;
  }
  auto *Binary = dyn_cast<BinaryOperator>(E);
  bool IsSimple = (Binary && !Binary->isLogicalOp()) ||
                  isa<UnaryOperator, ArraySubscriptExpr, MemberExpr, ParenExpr,
                      ImplicitCastExpr, CStyleCastExpr>(E);
  return IsSimple && llvm::all_of(E->children(), [&](const Stmt *Child) {
           return keepParts(cast<Expr>(Child), Parts);
         });
}

/// Adds what \p Kept mentions, and what sets that.
void Slicer::need(const Stmt *Kept) {
  this->Kept.push_back(Kept);
  Contents Of(Kept);
  for (const VarDecl *Variable : Of.Mentioned)
    Variables.insert(Variable);
}

void Slicer::leaveOut(const Stmt *S, bool NeedsStatement, SourceLocation Else) {
  if (isGone(S) || isa<NullStmt>(S))
    return;
  Result.push_back({S, {}, NeedsStatement, Else});
}

/// Goes through \p S, which is kept at least in part. An 'if' in front of the
/// 'else' of another one must not lose its own (C11 6.8.4.1p3).
void Slicer::keep(const Stmt *S, bool IsFollowed, bool MayLoseElse) {
  if (Exits.contains(S))
    return;
  if (auto *Block = dyn_cast<CompoundStmt>(S)) {
    for (const Stmt *Child : llvm::reverse(Block->body())) {
      bool Stays = keeps(Child, IsFollowed);
      Stays ? keep(Child, IsFollowed, true) : leaveOut(Child, false);
      IsFollowed |= Stays;
    }
    return;
  }
  if (auto *If = dyn_cast<IfStmt>(S)) {
    need(If->getCond());
    const Stmt *Then = If->getThen(), *Else = If->getElse();
    keeps(Then, IsFollowed) ? keep(Then, IsFollowed, MayLoseElse && !Else)
                            : leaveOut(Then, true);
    if (!Else)
      return;
    if (keeps(Else, IsFollowed))
      keep(Else, IsFollowed, MayLoseElse);
    else
      leaveOut(Else, !MayLoseElse,
               MayLoseElse ? If->getElseLoc() : SourceLocation());
    return;
  }
  auto *E = dyn_cast<Expr>(S);
  if (!E)
    return need(S);
  std::vector<const Expr *> Parts;
  Failed |= !keepParts(E, Parts);
  for (const Expr *Part : Parts)
    need(Part);
  if (Parts.size() != 1 || Parts.front() != E)
    Result.push_back({E, std::move(Parts), false, {}});
}

/// May the first pass execute this, too?
bool Slicer::isAllowed(const Expr *Assignment) const {
  if (!Needed.contains(Assignment))
    return false;
  const VarDecl *Variable = variableOf(targetOf(Assignment));
  if (Variable && (Facts.Own.contains(Variable) ||
                   Variable == L.Space->Counter)) // each iteration has its own
    return true;
  // It is a place of the state, then: one that is asked for, or one that
  // every thread has for itself.
  for (auto &[Place, Carried] : Facts.Carried)
    if (llvm::any_of(Carried.Writes,
                     [&](const Access &A) { return A.At == Assignment; }))
      return llvm::is_contained(Places, Place) || MayWrite(Place);
  return false;
}

/// Stores are left out, so nothing may be read behind one.
bool Slicer::readsNothingStored() const {
  std::vector<const Access *> Stores;
  auto MayRead = [&](const Access &A) {
    return llvm::all_of(Stores, [&](const Access *Store) {
      return A.Reach.Root != Store->Reach.Root ||
             relate(U.Context, A.Reach, Store->Reach) ==
                 PlaceRelation::Disjoint;
    });
  };
  for (const Access &A : Facts.Accesses) {
    bool IsOwn = A.Reach.Root->kind() == TermKind::Object &&
                 Facts.Own.contains(A.Reach.Root->variable());
    if (A.What == Access::Write && !IsOwn)
      Stores.push_back(&A);
    else if (KeptExpressions.contains(A.At) && !MayRead(A))
      return false;
  }
  return true;
}

/// The state is another one than in the loop. So what is read, and divided by,
/// must not depend on it, nor whether it is; unless the iteration reads the
/// same thing anyway.
bool Slicer::isFreeOfState() const {
  auto OnState = [&](TermRef T) { return Known.dependsOn(T) != nullptr; };
  auto IsAtTimes = [&](const PathCondition &Path) {
    return llvm::any_of(Path, OnState);
  };
  auto IsReadAnyway = [&](const Access &A) {
    return llvm::any_of(Facts.Accesses, [&](const Access &Other) {
      return Other.What == Access::Read && Other.Place == A.Place &&
             Other.In == A.In && KeptExpressions.contains(Other.At) &&
             !IsAtTimes(Other.Path) &&
             llvm::all_of(Known.conjuncts(Other.Path), [&](TermRef T) {
               return llvm::is_contained(Known.conjuncts(A.Path), T);
             });
    });
  };
  for (const LeavingCode &E : Facts.Exits)
    if (IsAtTimes(E.Path))
      return false;
  for (const Access &A : Facts.Accesses)
    if (A.What == Access::Read && KeptExpressions.contains(A.At) &&
        (OnState(A.Place) || (IsAtTimes(A.Path) && !IsReadAnyway(A))))
      return false;
  for (const Hazard &H : Facts.Hazards)
    if (KeptExpressions.contains(H.At) &&
        (OnState(H.Value) || IsAtTimes(H.Path)))
      return false;
  return llvm::none_of(Facts.InnerLoops, [&](const InnerLoop &Inner) {
    return llvm::any_of(Inner.Conditions, OnState) ||
           llvm::any_of(Inner.Path, OnState);
  });
}

/// Nor may the values that are wanted come from memory as it is later on.
bool Slicer::knowsNothingStored() const {
  auto KnowsStore = [](TermRef T) {
    return dependsOnAny(T, [](TermRef Part) {
      return Part->kind() == TermKind::MemoryStore ||
             Part->kind() == TermKind::MemoryMerge ||
             Part->kind() == TermKind::MemoryPhi ||
             Part->kind() == TermKind::MemoryExit;
    });
  };
  return llvm::none_of(Places,
                       [&](TermRef Place) {
                         return KnowsStore(
                             Facts.Carried.find(Place)->second.After);
                       }) &&
         llvm::none_of(Facts.Exits,
                       [&](const LeavingCode &E) {
                         return llvm::any_of(E.Path, KnowsStore);
                       }) &&
         llvm::none_of(Facts.Branches, [&](const Branch &B) {
           return KnowsStore(B.Condition);
         });
}

std::optional<Slice> Slicer::slice() {
  if (!isPossible() || !knowsNothingStored())
    return std::nullopt;
  for (TermRef Place : Places)
    for (const Access &Write : Facts.Carried.find(Place)->second.Writes) {
      if (!Write.Spelled)
        return std::nullopt;
      Needed.insert(Write.At);
    }
  // More and more is needed until what is kept mentions nothing new.
  size_t Before;
  do {
    Before = Needed.size() + Variables.size();
    Kept.clear();
    Result.clear();
    for (const LeavingCode &E : Facts.Exits)
      if (E.Unless)
        need(E.Unless);
    if (isa<CompoundStmt>(L.body()) || keeps(L.body(), /*IsFollowed=*/false))
      keep(L.body(), /*IsFollowed=*/false, /*MayLoseElse=*/true);
    else
      leaveOut(L.body(), /*NeedsStatement=*/false);
    // (Elements of arrays outside of the body are memory, of which nothing may
    // be read behind a store.)
    for (const Expr *Assignment : All.Assignments)
      if (const VarDecl *Variable = variableOf(targetOf(Assignment));
          Variable && Variables.contains(Variable) &&
          (Facts.Own.contains(Variable) || !isElement(targetOf(Assignment))))
        Needed.insert(Assignment);
  } while (Needed.size() + Variables.size() != Before);
  for (const Stmt *S : Kept) {
    const Contents Of(S);
    for (const Expr *Assignment : Of.Assignments)
      Failed |= !isAllowed(Assignment);
    KeptExpressions.insert(Of.Expressions.begin(), Of.Expressions.end());
  }
  Failed |= !readsNothingStored() || !isFreeOfState();
  for (const Cut &C : Result) {
    Failed |= !bytesOf(U, C.Statement, C.Statement);
    for (const Expr *Part : C.Kept)
      Failed |= U.textOf(Part->getSourceRange()).empty();
  }
  if (Failed)
    return std::nullopt;
  return std::move(Result);
}

} // namespace

std::optional<Slice> sliceFor(const Unit &Unit, const Loop &Loop,
                              const State &State,
                              llvm::ArrayRef<TermRef> Places,
                              llvm::function_ref<bool(TermRef)> MayWrite) {
  return Slicer(Unit, Loop, State, Places, MayWrite).slice();
}

std::optional<Slice> sliceForExits(const Unit &Unit, const Loop &Loop,
                                   const State &State,
                                   llvm::function_ref<bool(TermRef)> MayWrite) {
  return Slicer(Unit, Loop, State, {}, MayWrite).slice();
}

static bool isWithin(const Stmt *Part, const Stmt *Whole) {
  return Part == Whole ||
         llvm::any_of(Whole->children(), [&](const Stmt *Child) {
           return Child && isWithin(Part, Child);
         });
}

bool isLeftOut(const Slice &Slice, const Stmt *Part) {
  return llvm::any_of(Slice, [&](const Cut &C) {
    return isWithin(Part, C.Statement) &&
           llvm::none_of(
               C.Kept, [&](const Expr *Kept) { return isWithin(Part, Kept); });
  });
}

} // namespace parfold
