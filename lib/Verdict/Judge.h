//===- Verdict/Judge.h - roles, and what is held against them -------------===//
//
// The working state of a verdict. Roles are given in the order in which they
// can be proved (Roles.cpp): extrema with their payloads first, since they
// explain conditions that look at the state, then scalar reductions, then
// private variables; what is left is refused. Then everything the iteration
// does beside computing values is held against the roles (Checks.cpp).
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_VERDICT_JUDGE_H
#define PARFOLD_VERDICT_JUDGE_H

#include "Recognize/State.h"
#include "parfold/Verdict.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace parfold {

class Judge {
public:
  Judge(const Unit &Unit, const Loop &Loop, const LoopFacts &Facts,
        const Options &Options)
      : U(Unit), L(Loop), Facts(Facts), Wishes(Options), S(Facts) {}

  Verdict decide();

private:
  void refuse(ReasonId Id, std::vector<std::string> Arguments,
              const clang::Expr *At = nullptr);
  static std::string nameOf(const clang::VarDecl *Variable) {
    return Variable->getNameAsString();
  }
  const clang::Expr *firstWrite(const clang::VarDecl *Variable) const {
    return Facts.Carried.find(Variable)->second.Writes.front().At;
  }

  // Roles.cpp
  void giveRoles();
  bool isPrivate(const clang::VarDecl *Variable,
                 const CarriedVariable &Carried) const;
  bool isRead(const clang::VarDecl *Variable) const;
  bool blame(const PathCondition &Conditions);

  // Checks.cpp
  void checkHeader();
  void checkBranches();
  void checkHazards();
  void checkAliases();
  void checkArithmetic();
  bool isExplained(TermRef Condition) const;
  bool mayRunMoreOften(const Hazard &H) const;

  const Unit &U;
  const Loop &L;
  const LoopFacts &Facts;
  const Options &Wishes;
  State S;
  Verdict V;
  std::vector<TermRef> Comparisons; ///< with best values so far
  // What a reason has been given for: one obstacle, one reason.
  llvm::SmallPtrSet<const clang::VarDecl *, 8> Roleless;
  llvm::SmallPtrSet<TermRef, 8> Blamed; ///< conditions on the state
};

} // namespace parfold

#endif // PARFOLD_VERDICT_JUDGE_H
