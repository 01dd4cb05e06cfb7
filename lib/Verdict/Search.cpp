//===- Verdict/Search.cpp - loops that can be left early ------------------===//
//
// The iteration that leaves is looked for by all threads, in no certain order,
// so iterations are run that the loop would never have come to. They have no
// effects; but what they do must be possible. The loop may have been left for
// the very reason that it is not: the array ends, the divisor is 0, the list
// that an inner loop follows has no end.
//
//===----------------------------------------------------------------------===//

#include "Extent/Interval.h"
#include "Extent/TermText.h"
#include "Facts/InnerLoop.h"
#include "Facts/Leaving.h"
#include "Memory/Storage.h"
#include "Source/ExprText.h"
#include "Source/StatementText.h"
#include "Verdict/Environment.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/Builtins.h"

using namespace clang;

namespace parfold {

/// Gives the roles of a loop that an iteration may leave. \returns false for
/// any other loop.
bool Judge::decideSearch() {
  if (Facts.Exits.empty())
    return false;
  findInductions();
  checkHeader();
  auto Found = recognizeSearch(S);
  if (auto *Why = std::get_if<Objection>(&Found)) {
    if (!Why->Blamed)
      refuseExit("", nullptr);
    else if (Why->Id == ReasonId::EarlyExit)
      refuseExit(nameOf(Why->Blamed), firstWrite(Why->Blamed));
    else
      refuse(Why->Id, {nameOf(Why->Blamed)}, firstWrite(Why->Blamed));
    return true;
  }
  auto &Search = std::get<SearchRecognition>(Found);
  V.Private = std::move(Search.Private);
  V.Found = Search.Found;
  findReadOnly();
  checkAhead();
  if (V.Reasons.empty())
    checkMemory();
  checkAddresses();
  checkExitText();
  checkThreadEnvironment(U, L, Facts, V.Reasons);
  return true;
}

/// The loop can be left early, and is no search: iterations that stay change
/// \p Changed, if that is not "".
void Judge::refuseExit(const std::string &Changed, const Expr *At) {
  const LeavingCode &First = Facts.Exits.front();
  SourceLocation Exit =
      First.By ? First.By->getBeginLoc() : First.Unless->getBeginLoc();
  std::string How =
      First.By ? keywordOf(*First.By).str() : plainText(U, First.Unless);
  Reason R{ReasonId::EarlyExit, L.Where, {How}, {{"here", U.placeOf(Exit)}}};
  if (At)
    R.Notes.push_back({"other iterations change '" + Changed + "'",
                       U.placeOf(At->getBeginLoc())});
  V.Reasons.push_back(std::move(R));
}

/// What leaves the loop has other words in its place, and what a header asks is
/// asked elsewhere.
void Judge::checkExitText() {
  auto Check = [&](const Stmt *First, const Stmt *Last) {
    SourceLocation At = First->getBeginLoc().isMacroID() ? First->getBeginLoc()
                                                         : Last->getEndLoc();
    if (!bytesOf(U, First, Last))
      refuse(ReasonId::SpelledInMacro,
             {"the way out of the loop", macroNameAt(U, At)});
  };
  for (const LeavingCode &E : Facts.Exits)
    if (E.By)
      Check(E.Statements.front(), E.Statements.back());
  if (L.Space->Free && !L.Space->Free->Further.empty()) {
    const std::vector<const Expr *> &All = L.Space->Free->Further;
    if (oneLineText(U, {All.front()->getBeginLoc(), All.back()->getEndLoc()})
            .empty())
      refuse(ReasonId::SpelledInMacro,
             {"a condition of the header",
              macroNameAt(U, All.front()->getBeginLoc())});
  }
}

/// Is all that an iteration does possible in those that the loop never comes
/// to?
void Judge::checkAhead() {
  auto Refuse = [&](ReasonId Id, const Expr *At) {
    std::string Text = oneLineText(U, At->getSourceRange());
    refuse(Id, {Text.empty() ? "an expression from a macro" : Text}, At);
  };
  if (U.Code.TrapsOnOverflow)
    refuse(ReasonId::TrappingArithmetic,
           {"a compiler option", "what an iteration computes"});
  for (const Access &A : Facts.Accesses) {
    if (!isLookedFor(A.At))
      continue;
    if (A.What == Access::Read)
      checkReadAhead(A);
    else if (!isOwn(A) && !S.isCarried(A.Place))
      return refuseExit(textOf(A), A.At);
  }
  auto IsSafe = [&](const Hazard &H) {
    return H.What == Hazard::Call ? isSafeToCall(H.Value->callee())
                                  : mayDivideAhead(H);
  };
  for (const Hazard &H : Facts.Hazards)
    if (isLookedFor(H.At) && !IsSafe(H))
      Refuse(ReasonId::SpeculativeRead, H.At);
  for (const InnerLoop &Inner : Facts.InnerLoops)
    if (isLookedFor(Inner.Statement) && !endsAhead(Inner))
      refuse(ReasonId::EndlessLoop, {});
  // The first iteration of a 'do' may leave before anybody asks for its end.
  if (L.Space->Free && !L.Space->Free->TestsFirst)
    for (TermRef Part : {Facts.First, Facts.Bound, Facts.BoundLess})
      if (Part && anyWithin(Part, [](TermRef T) {
            return T->kind() == TermKind::Load || T->kind() == TermKind::Call ||
                   (T->kind() == TermKind::Start && !variableAt(T->operand(0)));
          }))
        Refuse(ReasonId::SpeculativeRead, L.Space->Bound);
}

/// Does \p Loop come to an end whatever the data are?
bool Judge::endsAhead(const InnerLoop &Loop) const {
  return isBounded(S.terms(), Loop, [&](TermRef Condition) {
    return !llvm::all_of(Condition->operands(),
                         [&](TermRef Side) { return isFreeOfData(Side); });
  });
}

/// Is the divisor never 0, and never -1, by which the least integer cannot be
/// divided (C11 6.5.5p6)?
bool Judge::mayDivideAhead(const Hazard &H) {
  Interval Range = intervalOf(U.Context, H.Value);
  for (TermRef Condition : S.conjuncts(H.Path))
    Range = narrowed(U.Context, Range, H.Value, Condition);
  if (Range.Least > 0 || Range.Greatest < -1)
    return true;
  Access Division;
  Division.Path = S.conjuncts(H.Path);
  Division.In = H.In;
  Instance Here(beyond(), Division, "d");
  std::string Divisor = Here.expression(H.Value);
  if (Here.proves("(" + Divisor + " > 0 or " + Divisor + " < -1)"))
    return true;
  if (!Iterations->domain().isInvariant(H.Value) || !isSafeBefore(H.Value))
    return false;
  std::string Text = parfold::textOf(U.Context, H.Value);
  if (Text.empty())
    return false;
  std::string Guard = Text + " > 0";
  if (!llvm::is_contained(V.Guards, Guard))
    V.Guards.push_back(Guard);
  return true;
}

/// Does \p Callee return, whatever its arguments are? Mathematical functions
/// do. Of others it is known what they touch, but not that they may.
bool Judge::isSafeToCall(const NamedDecl *Callee) const {
  auto *Function = dyn_cast_or_null<FunctionDecl>(Callee);
  unsigned Id = Function ? builtinOf(*Function) : 0;
  if (Id == 0 || Function->isDefined() || Function->isNoReturn() ||
      llvm::any_of(Function->parameters(), [](const ParmVarDecl *P) {
        return !P->getType()->isArithmeticType();
      }))
    return false;
  const Builtin::Context &Builtins = U.Context.BuiltinInfo;
  return Builtins.isConst(Id) ||
         llvm::StringRef(Builtins.getHeaderName(Id)) == "math.h";
}

} // namespace parfold
