//===- Verdict/Judge.h - roles, and what is held against them -------------===//
//
// The working state of a verdict. Roles are given in the order in which they
// can be proved (Roles.cpp): extrema with their payloads first, since they
// explain conditions that look at the state, then scalar reductions, then
// private variables; what is left is refused. A loop that can be left early has
// fewer roles to give and more to ask (Search.cpp). Before all that, arrays are
// found that each iteration may have of its own (OwnArrays.cpp), values that
// iterations may look at (Running.cpp), and arrays that iterations fold into
// (ArrayFolds.cpp). Then everything the iteration
// does beside computing values is held against the roles (Checks.cpp), and
// every two accesses to memory, one of them a write, are held against each
// other (Memory.cpp), with an example where two meet (Example.cpp). Of a loop
// that is to be checked while the program runs, what it may change is noted
// (Kept.cpp).
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_VERDICT_JUDGE_H
#define PARFOLD_VERDICT_JUDGE_H

#include "Dependence/Dependence.h"
#include "Facts/Knowledge.h"
#include "Recognize/Recognize.h"
#include "parfold/Verdict.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace parfold {

/// The addresses of the bytes that an access touches, as C operands.
struct AddressRange {
  std::string Begin, End;
  std::vector<std::string> Conditions; ///< without which they are not
};

class Judge {
public:
  Judge(const Unit &Unit, const Loop &Loop, const LoopFacts &Facts,
        Knowledge &Known, const Options &Options)
      : U(Unit), L(Loop), Facts(Facts), Known(Known), Wishes(Options),
        S(Facts) {}

  Verdict decide();
  /// Does the same where iterations look at accumulators. \returns nothing if
  /// that is none of the obstacles.
  std::optional<Verdict> decideRunning();
  /// Does the same for a loop that folds until an iteration leaves it.
  /// \returns nothing if it is none, or if one cannot tell which iteration that
  /// is without the fold.
  std::optional<Verdict> decideFoldUntil();

private:
  void decideRoles();
  Verdict finished();
  void refuse(ReasonId Id, std::vector<std::string> Arguments,
              const clang::Expr *At = nullptr);
  /// Adds to the reason that was given last what is to be seen at \p At.
  void explain(std::string What, const clang::Expr *At);
  /// How the program calls \p Place.
  std::string nameOf(TermRef Place) const { return locate(Place).Spelling; }
  static std::string nameOf(const clang::VarDecl *Variable) {
    return Variable->getNameAsString();
  }
  std::string textOf(const Access &A) const;
  Location locate(TermRef Place) const;
  bool isNameable(TermRef T) const;
  std::string textOutside(TermRef Place) const;
  bool meansTheSameOutside(const clang::Stmt *E) const;
  const clang::Expr *firstWrite(TermRef Place) const;

  // OwnArrays.cpp
  void findOwnArrays();
  bool canBeOwn(const clang::VarDecl &Array);

  // ArrayFolds.cpp
  void findArrayFolds();
  bool meet(TermRef Array);
  std::optional<ArrayFold> readArrayFold(TermRef Array);
  bool addUpdate(ArrayFold &F, const Access &Write, TermRef Array);

  // ElementCount.cpp
  std::optional<ElementCount> countElements(const ArrayFold &F, TermRef Array);
  std::optional<ElementCount> countBehind(TermRef Index, const Access &A);
  std::optional<ElementCount> allocatedCount(const clang::Expr *Name);
  std::optional<ElementCount> allocatedCount(const clang::VarDecl &Pointer);
  std::optional<ElementCount> declaredCount(llvm::StringRef Name) const;

  // Roles.cpp
  void findInductions();
  void giveRoles();
  void findReadOnly();
  bool isPrivate(TermRef Place, const CarriedPlace &Carried) const;
  bool isRead(TermRef Place) const;
  bool blame(const PathCondition &Conditions);
  bool take(Fold &F);
  bool takeOrder(Fold &F);
  bool takeTwo(Fold &F);
  bool areUpsideDown(TermRef Low, TermRef High) const;
  bool holdsAlways(TermRef Claim, const PathCondition &When);
  bool makeTruth(Fold &F);

  // Running.cpp
  void findRunning();
  std::vector<TermRef> findHandedOn();
  bool isLookedAt(const Fold &F) const;

  // Packed.cpp
  std::optional<Growth> growthOf(const Fold &F) const;
  bool arePacked(const Access &A, const Access &B) const;
  std::optional<std::pair<int64_t, int64_t>> placeInPiece(const Access &A,
                                                          TermRef Place) const;

  // Search.cpp
  bool decideSearch();
  void refuseExit(const std::string &Changed, const clang::Expr *At);
  void checkExitText();
  void checkAhead();
  bool endsAhead(const InnerLoop &Loop) const;
  bool mayDivideAhead(const Hazard &H);
  bool isSafeToCall(const clang::NamedDecl *Callee) const;

  // FoldUntil.cpp
  bool isLookedFor(const clang::Stmt *Part) const;

  // ReadAhead.cpp
  void checkReadAhead(const Access &A);
  bool isReadAnyway(const Access &A) const;
  bool isBeforeEnd(const Access &A) const;
  std::optional<ElementCount> countAhead(const Access &A);
  bool staysInside(llvm::ArrayRef<PathStep> Steps, clang::QualType Type,
                   const Access &A);
  bool staysBelow(const ElementCount &Count, TermRef Index, const Access &A);
  bool isFreeOfData(TermRef T) const;

  // Checks.cpp
  bool mayDiffer(TermRef Condition) const;
  bool isTakenUnless(TermRef Mark, const PathCondition &Path) const;
  void checkHeader();
  void checkBranches();
  void checkExecution();
  void checkSpeculation(TermRef Value, const PathCondition &Path,
                        const clang::Expr *At,
                        llvm::function_ref<bool()> MayRunMoreOften);
  void checkEnds();
  void checkArithmetic();
  void checkSpelling();
  bool isExplained(TermRef Condition) const;
  bool mayReadMoreOften(const Access &A);
  bool existsAlways(const Access &A);
  bool happensAnyway(const Hazard &H) const;

  // Memory.cpp
  void checkMemory();
  void checkPair(const Access &Write, const Access &Other);
  void checkCounter();
  bool isOwn(const Access &A) const;
  /// An array that has a copy for each thread?
  bool isOwnArray(TermRef Place) const {
    return !OwnArrays.empty() && OwnArrays.contains(pathOf(Place).Root);
  }
  bool readsMemberOfBest(const Access &Write, const Access &Read) const;
  bool typesTell(const Access &Write, const Access &Other) const;
  bool findsItsType(const Access &Write) const;

  // Example.cpp
  std::string exampleOf(const Access &Write, const Access &Other);
  std::optional<std::string> elementAt(const Access &A,
                                       llvm::ArrayRef<std::string> Subscripts);

  // Addresses.cpp
  void checkAddresses();

  // Overlaps.cpp
  bool checkAtRunTime(const Access &A, const Access &B);
  bool areSaidApart(TermRef A, TermRef B) const;
  std::optional<AddressRange> rangeOf(const Access &A);
  std::optional<AddressRange> rangeOfArray(const ArrayFold &F);
  std::optional<AddressRange> rangeInTail(const Access &A, size_t Tail);
  std::optional<AddressRange> rangeOfElements(const Access &A, TermRef Base,
                                              const PathStep &Step);
  bool isSureToHappen(const Access &A) const;
  bool isSafeBefore(TermRef T) const;

  // Kept.cpp
  void keepAll();
  std::string keepPlace(const Access &A);

  // KeptElements.cpp
  /// Elements that are all there, as text.
  struct Elements {
    std::string First, Count;
    std::vector<std::string> Conditions; ///< without which they may not be
  };
  std::optional<Elements> elementsOf(const Access &A);
  std::optional<ElementCount> wholeCount(const clang::VarDecl &Pointer);
  bool isEverywhere(const Access &A, std::vector<std::string> &Conditions);
  bool isPlainIndex(TermRef Index);

  /// As the domain of Iterations, for what runs where it does not in the loop
  /// as written.
  Domain &beyond() {
    if (!Beyond)
      Beyond = std::make_unique<Domain>(U.Context, L, S, Instances::More);
    return *Beyond;
  }

  const Unit &U;
  const Loop &L;
  const LoopFacts &Facts;
  Knowledge &Known;
  const Options &Wishes;
  State S;
  Verdict V;
  std::unique_ptr<DependenceTest> Iterations; ///< made by decide
  std::unique_ptr<Domain> Beyond;
  llvm::DenseSet<TermRef> OwnArrays; ///< roots that become private
  /// What looks at the state as part of a fold.
  llvm::SmallPtrSet<TermRef, 8> Explained;
  /// Places that an order reads where the state tells it to.
  llvm::SmallPtrSet<TermRef, 4> ReadByOrders;
  /// Conditions on the state that hold in a chunk only where they hold in the
  /// loop as well: that a best has been found.
  llvm::SmallPtrSet<TermRef, 4> OnceFound;
  // What a reason has been given for: one obstacle, one reason.
  llvm::SmallPtrSet<TermRef, 8> Roleless;
  llvm::SmallPtrSet<TermRef, 8> Blamed; ///< conditions on the state
  llvm::DenseSet<std::pair<TermRef, TermRef>> Clashing; ///< roots that may meet
};

} // namespace parfold

#endif // PARFOLD_VERDICT_JUDGE_H
