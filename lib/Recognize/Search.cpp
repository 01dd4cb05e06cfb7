//===- Recognize/Search.cpp - the first iteration that leaves a loop ------===//
//
// 'for (i = 0; i < n; i++) if (a[i] == key) break;' is a fold of a kind: the
// least number of an iteration that leaves. It is one if nothing that an
// iteration does depends on those before it. Then they may be tried in any
// order, and more of them than the loop would come to.
//
// A variable that every iteration sets anew is no obstacle. It has its value,
// at the exit, from the leaving iteration or from the one before, and the loop
// runs both of them.
//
//===----------------------------------------------------------------------===//

#include "Recognize/Recognize.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {
namespace {

bool mentions(const Stmt *S, const VarDecl *Variable) {
  if (auto *Ref = dyn_cast<DeclRefExpr>(S))
    return Ref->getDecl() == Variable;
  return llvm::any_of(S->children(), [&](const Stmt *Child) {
    return Child && mentions(Child, Variable);
  });
}

bool holdsGoto(const Stmt *S) {
  return isa<GotoStmt>(S) || llvm::any_of(S->children(), [](const Stmt *Child) {
           return Child && holdsGoto(Child);
         });
}

class SearchRecognizer {
public:
  explicit SearchRecognizer(const State &S) : S(S), Facts(S.facts()) {}

  std::variant<std::monostate, SearchRecognition, Objection> recognize() {
    if (Facts.Exits.empty())
      return std::monostate();
    for (const LeavingCode &E : Facts.Exits)
      if (E.Path.empty()) // no iteration stays
        return Objection{ReasonId::EarlyExit, {}};
    SearchRecognition Result;
    for (auto &[Place, Carried] : Facts.Carried) {
      if (S.isInduction(Place))
        continue;
      const VarDecl *Variable = variableAt(Place);
      if (!Variable || !Variable->hasLocalStorage())
        return Objection{ReasonId::EarlyExit, {}, Place};
      assert(!Variable->getType()->isArrayType() &&
             "no assignment is to an array as a whole (C11 6.5.16p2)");
      bool IsSetAnew = !S.dependsOn(Carried.After);
      if (!IsSetAnew && !mayKeepOldValue(Place, Carried))
        return Objection{
            S.isSetAnew(Place) ? ReasonId::CarriedValue : ReasonId::EarlyExit,
            {},
            S.isSetAnew(Place) ? S.dependsOn(Carried.After) : Place};
      Result.Private.push_back(Variable);
    }
    if (TermRef Seen = stateSeen())
      return Objection{S.isSetAnew(Seen) ? ReasonId::CarriedValue
                                         : ReasonId::EarlyExit,
                       {},
                       Seen};
    return Result;
  }

private:
  /// A place whose value before the iteration decides what it does.
  TermRef stateSeen() const {
    for (const LeavingCode &E : Facts.Exits)
      for (TermRef Condition : E.Path)
        if (TermRef Seen = S.dependsOn(Condition))
          return Seen;
    for (const Branch &B : Facts.Branches)
      if (TermRef Seen = S.dependsOn(B.Condition))
        return Seen;
    for (const Hazard &H : Facts.Hazards)
      if (TermRef Seen = S.dependsOn(H.Value))
        return Seen;
    for (const Access &A : Facts.Accesses)
      if (TermRef Seen = S.dependsOn(A.Place))
        return Seen;
    return nullptr;
  }

  /// Is the variable set on some ways only, and wanted by none of the others
  /// and by nobody later?
  bool mayKeepOldValue(TermRef Place, const CarriedPlace &Carried) const {
    const VarDecl *Variable = variableAt(Place);
    Alternatives Possible = alternativesOf(Carried.After);
    return !Carried.LiveAfter &&
           llvm::none_of(Possible.Conditions,
                         [&](TermRef T) { return S.dependsOn(T); }) &&
           llvm::all_of(Possible.Values,
                        [&](TermRef T) {
                          return (T->kind() == TermKind::Start &&
                                  T->operand(0) == Place) ||
                                 !S.dependsOn(T);
                        }) &&
           !isWantedByExits(Facts, Variable);
  }

  const State &S;
  const LoopFacts &Facts;
};

} // namespace

bool isWantedByExits(const LoopFacts &Facts, const VarDecl *Variable) {
  return llvm::any_of(Facts.Exits, [&](const LeavingCode &E) {
    // (What is live at a label, nobody has asked.)
    return llvm::any_of(E.Statements, [&](const Stmt *Part) {
      return mentions(Part, Variable) || holdsGoto(Part);
    });
  });
}

std::variant<std::monostate, SearchRecognition, Objection>
recognizeSearch(const State &S) {
  return SearchRecognizer(S).recognize();
}

} // namespace parfold
