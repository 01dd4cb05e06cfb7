//===- Recognize/DoAll.cpp - loops of independent iterations --------------===//
//
// Where every place that a loop touches has a role and none of them is an
// accumulator's, its iterations have nothing to do with each other. What is
// left to ask is whether they do anything at all.
//
//===----------------------------------------------------------------------===//

#include "Facts/InnerLoop.h"
#include "Recognize/Recognize.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/STLExtras.h"

namespace parfold {

bool recognizeDoAll(const State &State) {
  const LoopFacts &Facts = State.facts();
  return llvm::any_of(Facts.Accesses, [&](const Access &A) {
    bool IsOwn = A.Reach.Root->kind() == TermKind::Object &&
                 Facts.Own.contains(A.Reach.Root->variable());
    return A.What == Access::Write && !IsOwn && !State.isCarried(A.Place);
  });
}

static bool containsLoop(const clang::Stmt *S) {
  return llvm::isa<clang::ForStmt, clang::WhileStmt, clang::DoStmt>(S) ||
         llvm::any_of(S->children(), [](const clang::Stmt *Child) {
           return Child && containsLoop(Child);
         });
}

bool holdsFold(const LoopFacts &Facts) {
  // What goes on from round to round, and is no counter.
  for (const InnerLoop &Inner : Facts.InnerLoops)
    for (auto &[Place, Recurrence] : Inner.Carried) {
      TermRef Phi = Facts.Terms->ofLoop(TermKind::Phi, Place, &Inner);
      TermRef Step = stepOf(*Facts.Terms, Inner, Place);
      bool Counts = Step && Step->kind() == TermKind::Constant;
      if (Recurrence.Next && Recurrence.Next != Phi && !Counts &&
          dependsOnAny(Recurrence.Next, [&](TermRef T) { return T == Phi; }))
        return true;
    }
  return llvm::any_of(Facts.Hazards, [](const Hazard &H) {
    auto *Callee = H.What == Hazard::Call
                       ? llvm::dyn_cast<clang::FunctionDecl>(H.Value->callee())
                       : nullptr;
    return Callee && Callee->hasBody() && containsLoop(Callee->getBody());
  });
}

} // namespace parfold
