//===- Verdict/Roles.cpp - a role for every place -------------------------===//

#include "Extent/StateText.h"
#include "Extent/TermText.h"
#include "Facts/EntryValue.h"
#include "Facts/InnerLoop.h"
#include "Recognize/Recognize.h"
#include "Recognize/Truth.h"
#include "Source/DeclaredNames.h"
#include "Source/ExprText.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace parfold {

/// Is the start value of \p Place looked at by anything but itself?
bool Judge::isRead(TermRef Place) const {
  for (auto &[Other, Carried] : Facts.Carried)
    if (Other != Place && S.dependsOn(Carried.After, Place))
      return true;
  for (const Branch &B : Facts.Branches)
    if (S.dependsOn(B.Condition, Place))
      return true;
  for (const Hazard &H : Facts.Hazards)
    if (S.dependsOn(H.Value, Place))
      return true;
  for (const Access &A : Facts.Accesses)
    if (S.dependsOn(A.Place, Place) ||
        (A.Value && A.Place != Place && !isOwn(A) &&
         S.dependsOn(A.Value, Place)))
      return true;
  return false;
}

/// Does the start value survive only by not being overwritten? (Then no
/// computation of the iteration uses it.)
static bool onlyPassesThrough(TermRef After, TermRef Place, const State &S) {
  Alternatives Possible = alternativesOf(After);
  return llvm::none_of(Possible.Conditions,
                       [&](TermRef T) { return S.dependsOn(T, Place); }) &&
         llvm::all_of(Possible.Values, [&](TermRef T) {
           return T->kind() == TermKind::Start || !S.dependsOn(T, Place);
         });
}

/// The conditions on the state that choose what \p After is.
static PathCondition conditionsOnState(TermRef After, const State &S) {
  PathCondition Found;
  dependsOnAny(After, [&](TermRef Part) {
    if (Part->kind() == TermKind::Select)
      for (TermRef Condition : S.conjuncts(Part->operand(0)))
        if (S.dependsOn(Condition))
          Found.push_back(Condition);
    return false;
  });
  return Found;
}

bool Judge::isPrivate(TermRef Place, const CarriedPlace &Carried) const {
  const VarDecl *Variable = variableAt(Place);
  // A function that is called sees the variable, and not the thread's copy.
  if (Variable && !Variable->hasLocalStorage() &&
      llvm::any_of(Facts.Accesses, [&](const Access &A) {
        return A.By && A.Reach.Root == Place;
      }))
    return false;
  if (!Variable || Variable->getType()->isArrayType())
    return false;
  // The iteration in front of the one that leaves a loop is run in the loop.
  if (V.Found)
    if (!S.dependsOn(Carried.After) || isWantedByExits(Facts, Variable))
      return !S.dependsOn(Carried.After) && !isRead(Place);
  return !Carried.LiveAfter && onlyPassesThrough(Carried.After, Place, S) &&
         !isRead(Place);
}

Location Judge::locate(TermRef Place) const {
  if (const VarDecl *Variable = variableAt(Place))
    return {Place, Variable, Variable->getType(), nameOf(Variable)};
  Location Where{Place, nullptr, Place->type(), ""};
  for (const Access &A : Facts.Accesses)
    if (A.Place == Place && A.Spelled) {
      Where.Type = A.Spelled->getType();
      Where.Spelling = textOf(A);
      return Where;
    }
  Where.Spelling = toString(Place);
  return Where;
}

/// Do the names of all variables in \p T mean the same in front of the loop? A
/// variable that only a function names, or a declaration in it, may be hidden
/// there. What the loop itself names is not.
bool Judge::isNameable(TermRef T) const {
  return !anyWithin(T, [&](TermRef Part) {
    return Part->kind() == TermKind::Object &&
           !Facts.Mentioned.contains(Part->variable());
  });
}

/// Has \p E, which the loop spells, the same value in front of the loop, and
/// behind it?
bool Judge::meansTheSameOutside(const Stmt *E) const {
  if (isa<CallExpr, StmtExpr>(E))
    return false;
  if (auto *Binary = dyn_cast<BinaryOperator>(E);
      Binary && Binary->isAssignmentOp())
    return false;
  if (auto *Unary = dyn_cast<UnaryOperator>(E);
      Unary && Unary->isIncrementDecrementOp())
    return false;
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    if (auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
      return Variable != L.Space->Counter &&
             Facts.Mentioned.contains(Variable) &&
             !Facts.Carried.count(S.terms().object(Variable));
  return llvm::all_of(E->children(), [&](const Stmt *Child) {
    return !Child || meansTheSameOutside(Child);
  });
}

/// How \p Place, the same in all iterations, is called outside of the loop; or
/// "".
std::string Judge::textOutside(TermRef Place) const {
  // Types and constants that the loop declares are others outside.
  const SourceManager &Sources = U.Context.getSourceManager();
  const bool HasOwnWords = findDeclared(*L.Function, [&](const NamedDecl &D) {
    return !isa<VarDecl>(D) &&
           Sources.isPointWithin(Sources.getFileLoc(D.getLocation()),
                                 Sources.getFileLoc(L.Statement->getBeginLoc()),
                                 Sources.getFileLoc(L.Statement->getEndLoc()));
  });
  for (const Access &A : Facts.Accesses)
    if (!HasOwnWords && A.Place == Place && A.Spelled &&
        meansTheSameOutside(A.Spelled))
      if (std::string Text = oneLineText(U, A.Spelled->getSourceRange());
          !Text.empty())
        return Text;
  return isNameable(Place) ? placeText(U.Context, Place) : "";
}

const Expr *Judge::firstWrite(TermRef Place) const {
  auto Carried = Facts.Carried.find(Place);
  if (Carried != Facts.Carried.end())
    return Carried->second.Writes.front().At;
  // An element of an array that is folded into: any write to that array.
  return llvm::find_if(Facts.Accesses,
                       [&](const Access &A) {
                         return A.What == Access::Write &&
                                S.isFoldedTogether(A.Place, Place);
                       })
      ->At;
}

/// A variable, or a member of one, is there in any case.
static bool isThere(TermRef Place) {
  while (Place->kind() == TermKind::Field)
    Place = Place->operand(0);
  return Place->kind() == TermKind::Object;
}

/// Does \p S call \p Callee by name?
static bool isCalledIn(const Stmt *S, const FunctionDecl &Callee) {
  if (auto *Call = dyn_cast<CallExpr>(S))
    if (auto *Direct = Call->getDirectCallee();
        Direct && Direct->getCanonicalDecl() == Callee.getCanonicalDecl())
      return true;
  return llvm::any_of(S->children(), [&](const Stmt *Child) {
    return Child && isCalledIn(Child, Callee);
  });
}

/// Fills in what a recogniser does not know of a fold, and takes it.
/// \returns false if it is none after all.
bool Judge::take(Fold &F) {
  if (F.Best)
    for (Location &Payload : F.Best->Payloads)
      Payload = locate(Payload.Place);
  if (F.Two && !takeTwo(F))
    return false;
  // What stands in for a bit-field has another width, and is promoted to
  // another type. It may gather what is cut in the end; nothing may look at it
  // before.
  auto IsBitField = [](const Location &At) {
    return At.Place->kind() == TermKind::Field &&
           At.Place->member()->isBitField();
  };
  bool OnlyGathers = F.Operator && !F.IsRunning && F.Uses.empty();
  if (IsBitField(F.Accumulator) && !OnlyGathers)
    refuse(ReasonId::NotAFold, {F.Accumulator.Spelling},
           firstWrite(F.Accumulator.Place));
  for (const Location *Other : F.companions())
    if (Other->Place && IsBitField(*Other))
      refuse(ReasonId::NotAFold, {Other->Spelling}, firstWrite(Other->Place));
  for (const Access &Write :
       Facts.Carried.find(F.Accumulator.Place)->second.Writes)
    F.IsCertain |= !F.Last && Write.Path.empty() && !Write.In;
  if (const VarDecl *Variable = F.Accumulator.Variable)
    F.IsLiveAfter = !F.IsRunning || Known.Live.isLiveAfter(L, *Variable);
  // What copies start from its value is read in front of the loop; so must the
  // loop be sure to. (A library function's result is also stored for sure.)
  const Location &Where = F.Accumulator;
  auto IsRead = [&](TermRef Place) {
    return llvm::any_of(Facts.Accesses, [&](const Access &A) {
      return A.What == Access::Read && A.Place == Place && A.Path.empty() &&
             !A.In;
    });
  };
  auto NeedsRead = [&](const Location &Of) {
    if (!isThere(Of.Place) && !IsRead(Of.Place))
      refuse(ReasonId::SpeculativeRead, {Of.Spelling}, firstWrite(Of.Place));
  };
  if (F.Best || F.IsRunning || !F.Function.empty())
    NeedsRead(Where);
  if (!Where.Variable && !F.Function.empty() && !F.IsCertain)
    refuse(ReasonId::SpeculativeRead, {Where.Spelling},
           firstWrite(Where.Place));
  if (F.Best)
    for (const Location &Payload : F.Best->Payloads)
      if (F.Best->compares(Payload.Place))
        NeedsRead(Payload);
  auto Name = [&](Location &At) {
    if (At.Variable)
      return;
    std::string Text = textOutside(At.Place);
    if (Text.empty())
      refuse(ReasonId::UnknownTarget, {At.Spelling}, firstWrite(At.Place));
    At.Spelling = Text;
  };
  Name(F.Accumulator);
  if (F.Best)
    llvm::for_each(F.Best->Payloads, Name);
  if (F.StartsAsTruth && !makeTruth(F))
    return false;
  if (F.Best && !takeOrder(F))
    return false;
  Explained.insert(F.Uses.begin(), F.Uses.end());
  V.Folds.push_back(std::move(F));
  return true;
}

/// Is \p Claim, on integers or a pointer, a matter of course in iterations in
/// which the conditions \p When hold?
bool Judge::holdsAlways(TermRef Claim, const PathCondition &When) {
  if (Claim->operand(0)->type()->isPointerType()) {
    // What is stepped on to the next element, or found at a number of elements
    // behind another, is no null pointer (C11 6.5.6p8).
    TermRef Pointer = Claim->operand(0);
    while (Pointer->kind() == TermKind::Convert &&
           Pointer->operand(0)->type()->isPointerType())
      Pointer = Pointer->operand(0);
    bool IsElement = Pointer->kind() == TermKind::Address &&
                     Pointer->operand(0)->kind() == TermKind::Element;
    return Claim->kind() == TermKind::NotEqual && isNull(Claim->operand(1)) &&
           (IsElement || Pointer->kind() == TermKind::Counter);
  }
  Access Here;
  Here.Path = When;
  Instance Some(beyond(), Here, "m");
  std::optional<std::string> Text = Some.exactly(Claim);
  return Text && Some.proves(*Text);
}

/// Are the two known to start in the wrong order, 'lo = INT_MAX, hi = INT_MIN'?
bool Judge::areUpsideDown(TermRef Low, TermRef High) const {
  auto Value = [&](TermRef Place) {
    const VarDecl *Variable = variableAt(Place);
    return Variable && Variable->hasLocalStorage()
               ? entryValue(U.Context, L, *Variable)
               : std::nullopt;
  };
  std::optional<llvm::APSInt> A = Value(Low), B = Value(High);
  return A && B && llvm::APSInt::compareValues(*A, *B) > 0;
}

/// Fills in the places of the two best values, whose start must be in order.
bool Judge::takeTwo(Fold &F) {
  TopTwo &Two = *F.Two;
  Two.Second = locate(Two.Second.Place);
  for (TopTwo::Payload &P : Two.Payloads) {
    P.First = locate(P.First.Place);
    if (P.Second.Place)
      P.Second = locate(P.Second.Place);
  }
  const Location *Low = &Two.Second, *High = &F.Accumulator;
  if (!Two.Greatest)
    std::swap(Low, High);
  if (areUpsideDown(Low->Place, High->Place))
    return false;
  V.Guards.push_back(Low->Spelling + " <= " + High->Spelling);
  return true;
}

/// Takes note of what an order looks at. \returns false if new code cannot say
/// what that is.
bool Judge::takeOrder(Fold &F) {
  auto IsSpelled = [&](TermRef Part) {
    auto *Callee = Part->kind() == TermKind::Call
                       ? dyn_cast<FunctionDecl>(Part->callee())
                       : nullptr;
    return Part->kind() != TermKind::Call ||
           (Callee && isCalledIn(L.Statement, *Callee));
  };
  auto HasText = [&](TermRef Of) {
    return isNameable(Of) &&
           !anyWithin(Of, [&](TermRef Part) { return !IsSpelled(Part); }) &&
           !stateText(U.Context, Of, [](TermRef) { return ""; }).empty();
  };
  // A best that is compared by itself has its own name already.
  auto IsPlace = [&](TermRef Of) {
    return Of->kind() == TermKind::Start && S.isCarried(Of->operand(0));
  };
  for (const Key &K : F.Best->Keys)
    if (!IsPlace(K.Of) && !HasText(K.Of))
      return false;
  if (!llvm::all_of(F.Best->Marks,
                    [&](const Presence &M) { return HasText(M.Found); }))
    return false;
  if (F.Best->Low) {
    std::string Low = textOutside(F.Best->Low),
                High = textOutside(F.Best->High);
    if (Low.empty() || High.empty() || !isThere(F.Best->Low) ||
        !isThere(F.Best->High) || areUpsideDown(F.Best->Low, F.Best->High))
      return false;
    V.Guards.push_back(Low + " <= " + High);
  }
  ReadByOrders.insert(F.Best->Reads.begin(), F.Best->Reads.end());
  OnceFound.insert(F.Best->OnceFound.begin(), F.Best->OnceFound.end());
  for (TermRef Use : F.Uses)
    anyWithin(Use, [&](TermRef Part) {
      if (Part->kind() == TermKind::Call)
        Explained.insert(Part);
      return false;
    });
  return true;
}

/// The integer constant \p E for behind the loop: as it is written, if that is
/// a number or an enumerator of the file's.
static std::string constantText(const Unit &U, const Expr *E) {
  const Expr *Plain = E->IgnoreParenImpCasts();
  auto *Ref = dyn_cast<DeclRefExpr>(Plain);
  auto *Enumerator = Ref ? dyn_cast<EnumConstantDecl>(Ref->getDecl()) : nullptr;
  auto *Enum =
      Enumerator ? dyn_cast<EnumDecl>(Enumerator->getDeclContext()) : nullptr;
  if (isa<IntegerLiteral, CharacterLiteral>(Plain) ||
      (Enum && Enum->getDeclContext()->isTranslationUnit()))
    if (std::string Text = oneLineText(U, E->getSourceRange()); !Text.empty())
      return Text;
  return literalText(U.Context, *E->getIntegerConstantExpr(U.Context));
}

/// What \p F, a flag that is set to one constant or left, is set to; as \p
/// Write spells it, if it is that (what is assigned may be replaced at once).
static std::string constantOf(const Unit &U, const Fold &F, const Expr *Write) {
  unsigned Width = U.Context.getIntWidth(F.Accumulator.Type);
  llvm::APSInt Value = F.SetTo ? numberOf(U.Context, F.SetTo)
                               : llvm::APSInt::get(0).extOrTrunc(Width);
  auto *Assignment = dyn_cast<BinaryOperator>(Write);
  if (Assignment && Assignment->getOpcode() == BO_Assign)
    if (auto Assigned = Assignment->getRHS()->getIntegerConstantExpr(U.Context))
      if (Assigned->extOrTrunc(Width).eq(Value.extOrTrunc(Width)))
        return constantText(U, Assignment->getRHS());
  return literalText(U.Context, Value);
}

/// Sees to it that a flag that must be 0 or 1 before the loop is, or is not
/// asked for. \returns false if that is impossible.
bool Judge::makeTruth(Fold &F) {
  Location &Where = F.Accumulator;
  const VarDecl *Variable = Where.Variable;
  auto IsTruth = [](const llvm::APSInt &Value) {
    return Value == 0 || Value == 1;
  };
  if (Variable && !F.SetsToOther) {
    auto Initial = Facts.Initial.find(Where.Place);
    if (Initial != Facts.Initial.end()) {
      if (Initial->second->isInteger(0) || Initial->second->isInteger(1))
        return true;
    } else if (Variable->hasLocalStorage() &&
               !Known.Addresses.isExposed(*Variable)) {
      std::optional<llvm::APSInt> Value = entryValue(U.Context, L, *Variable);
      if (Value && IsTruth(*Value))
        return true;
    }
  }
  bool CanBeTested = Variable && !Facts.Initial.count(Where.Place);
  // A flag of its own tells whether to set this one.
  if (F.IsSetOnly && !(F.IsAsked && !F.SetsToOther && CanBeTested)) {
    F.Constant = constantOf(U, F, firstWrite(Where.Place));
    Where.IsReplaced = true;
    return true;
  }
  if (!CanBeTested)
    return false;
  V.Guards.push_back("(" + Where.Spelling + " == 0 || " + Where.Spelling +
                     " == 1)");
  return true;
}

/// A variable that only gains a constant is a sum, as long as nobody looks at
/// it in the loop. Otherwise each iteration computes its value anew. (A search
/// has no sums.)
void Judge::findInductions() {
  if (!L.Space->Step)
    return;
  for (auto &[Place, By] : Facts.Advances) {
    const VarDecl *Variable = variableAt(Place);
    bool InHeader = L.Space->Free &&
                    llvm::is_contained(L.Space->Free->AlsoCounts, Variable);
    if (!InHeader && !Place->type()->isPointerType() && !isRead(Place) &&
        Facts.Exits.empty())
      continue;
    bool LiveAfter = Facts.Carried.find(Place)->second.LiveAfter;
    V.Inductions.push_back({Variable, By, LiveAfter, isRead(Place)});
    S.setInduction(Place);
  }
  // What the header adds to is not written anew otherwise.
  if (L.Space->Free)
    for (const VarDecl *Variable : L.Space->Free->AlsoCounts)
      if (!S.isInduction(S.terms().object(Variable)))
        refuse(ReasonId::LoopForm, {"its increment does more than count"});
}

void Judge::giveRoles() {
  llvm::SmallPtrSet<TermRef, 8> Payloads;
  llvm::DenseMap<TermRef, Fold> Extrema;
  llvm::DenseMap<TermRef, Objection> Objections;

  for (auto &[Place, Carried] : Facts.Carried) {
    if (S.isInduction(Place) || S.isRunning(Place) || isOwnArray(Place))
      continue;
    if (Payloads.contains(Place))
      continue;
    if (Recognition Pair = recognizeTopTwo(S, U.Context, locate(Place));
        std::holds_alternative<Fold>(Pair)) {
      Fold &F = std::get<Fold>(Pair);
      for (const Location *Other : F.companions())
        Payloads.insert(Other->Place);
      Extrema.try_emplace(Place, std::move(F));
      continue;
    }
    Recognition Found =
        recognizeArgExtremum(S, U.Context, locate(Place),
                             [&](TermRef Claim, const PathCondition &When) {
                               return holdsAlways(Claim, When);
                             });
    if (auto *Extremum = std::get_if<Fold>(&Found)) {
      for (const Location &Payload : Extremum->Best->Payloads)
        Payloads.insert(Payload.Place);
      Extrema.try_emplace(Place, std::move(*Extremum));
    } else if (auto *Why = std::get_if<Objection>(&Found)) {
      Objections.try_emplace(Place, std::move(*Why));
    }
  }
  for (auto &[Place, Carried] : Facts.Carried) {
    if (Payloads.contains(Place) || S.isInduction(Place) ||
        S.isRunning(Place) || isOwnArray(Place))
      continue;
    auto Refuse = [&, Place = Place](const Objection &Why) {
      std::vector<std::string> Arguments = Why.Arguments;
      if (Why.Blamed)
        Arguments.insert(Arguments.begin(), nameOf(Why.Blamed));
      refuse(Why.Id, std::move(Arguments), firstWrite(Place));
      Roleless.insert(Place);
    };
    auto RefuseName = [&, Place = Place](ReasonId Id) {
      Refuse({Id, {nameOf(Place)}});
    };
    if (auto Extremum = Extrema.find(Place); Extremum != Extrema.end()) {
      if (!take(Extremum->second)) {
        RefuseName(ReasonId::NotAFold);
        for (const Location *Other : Extremum->second.companions())
          Roleless.insert(Other->Place);
      }
      continue;
    }
    if (isPrivate(Place, Carried)) {
      V.Private.push_back(variableAt(Place));
      continue;
    }
    Location Where = locate(Place);
    Recognition Found =
        Where.Variable && !Carried.Members.empty()
            ? recognizeStructure(S, U.Context, Where)
            : recognizeUpdate(S, U.Context, Where, Carried.After);
    if (!std::holds_alternative<Fold>(Found))
      if (Recognition Last = recognizeLastValue(S, Where);
          std::holds_alternative<Fold>(Last))
        Found = std::move(Last);
    if (auto *Scalar = std::get_if<Fold>(&Found)) {
      if (!take(*Scalar))
        RefuseName(ReasonId::NotAFold);
    } else if (!blame(conditionsOnState(Carried.After, S))) {
      // The reason for another place says it all.
    } else if (Objections.count(Place)) {
      Refuse(Objections.find(Place)->second);
    } else if (S.isSetAnew(Place)) {
      // A value of this iteration, wanted by the next one or by later code.
      RefuseName(isRead(Place) ? ReasonId::CarriedValue : ReasonId::LiveOut);
    } else if (onlyPassesThrough(Carried.After, Place, S) &&
               conditionsOnState(Carried.After, S).empty() && !isRead(Place)) {
      RefuseName(ReasonId::LiveOut);
    } else if (auto *Why = std::get_if<Objection>(&Found)) {
      Refuse(*Why);
    } else {
      RefuseName(ReasonId::NotAFold);
    }
  }
  findReadOnly();
}

void Judge::findReadOnly() {
  for (const VarDecl *Variable : Facts.Mentioned)
    if (Variable != L.Space->Counter &&
        !llvm::is_contained(V.Private, Variable) &&
        llvm::none_of(Facts.Carried, [&](auto &Entry) {
          return variableAt(Entry.first) == Variable;
        }))
      V.ReadOnly.push_back(Variable);
  for (const VarDecl *Variable : V.ReadOnly)
    if (Known.Unset.contains(*L.Function, *Variable))
      V.Unset.insert(Variable);
  llvm::sort(V.ReadOnly, [&](const VarDecl *A, const VarDecl *B) {
    return U.Context.getSourceManager().isBeforeInTranslationUnit(
        A->getLocation(), B->getLocation());
  });
}

/// Notes that conditions on the state have been given a reason for.
/// \returns false if there are some, and all had one already.
bool Judge::blame(const PathCondition &Conditions) {
  bool IsNew = Conditions.empty();
  for (TermRef Condition : Conditions) {
    IsNew |= Blamed.insert(Condition).second;
    if (Condition->isCondition())
      Blamed.insert(S.terms().negation(Condition));
  }
  return IsNew;
}

} // namespace parfold
