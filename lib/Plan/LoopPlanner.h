//===- Plan/LoopPlanner.h - the loop statement of new code ----------------===//
//
// OpenMP takes 'for' loops of one form only, and threads that run a chunk need
// a header of their own. So the copy of the loop may get a new header. The
// body stays as it is; variables that the loop advances beside its counter, or
// in the middle of the body, are declared anew in front of it with the value
// that they have in that iteration:
//
//   while (n--)                   for (long k = 0; k < n; k++) {
//     sum += *a++;                  const double *a = a_first + k;
//                                   sum += *a++;
//                                 }
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_PLAN_LOOPPLANNER_H
#define PARFOLD_PLAN_LOOPPLANNER_H

#include "Plan/LocalNames.h"
#include "Plan/SpaceText.h"
#include "parfold/Plan.h"
#include "llvm/ADT/STLExtras.h"

namespace parfold {

class LoopPlanner {
public:
  LoopPlanner(const Unit &Unit, const Loop &Loop, const Verdict &Verdict,
              LocalNames &Local, Plan &Plan);

  /// The ends of the loop where they are asked for in front of it.
  const SpaceText &outside() const { return Outside; }
  /// And in the parallel region.
  const SpaceText &inside() const { return Inside; }
  /// \p Guard with names in its place holders.
  std::string named(std::string Guard) const;
  /// Does the counter itself run over the iterations?
  bool countsInCounter() const { return InCounter; }

  /// The copy of the loop will not have \p Statement; say so first.
  void replace(const clang::Stmt *Statement) { Replaced.push_back(Statement); }
  /// But those that are planned from now on will.
  void restore(const clang::Stmt *Statement) {
    llvm::erase_if(Replaced,
                   [&](const clang::Stmt *S) { return S == Statement; });
  }
  /// Takes \p Statement out of a copy.
  Mark cut(const clang::Stmt *Statement) const;
  /// Will the loops that are planned next ask what the header asks beside the
  /// number of the iteration?
  void askFurther(bool Asks) { AsksFurther = Asks; }
  /// The loop for 'omp parallel for'. Does nothing where a copy will do.
  void planWhole();
  /// The loop over iterations \p From up to \p To, both of type \p CountType.
  void planChunk(const std::string &CountType, const std::string &From,
                 const std::string &To);
  /// An iteration's number, in that loop.
  std::string number() const;
  /// The same loop, without what \p Slice leaves out of the body. To be asked
  /// for after planChunk.
  Pass planPass(const Slice &Slice, const std::string &CountType,
                const std::string &From, const std::string &To);
  /// The loop under \p Header over iterations without what \p Slice leaves out
  /// of the body, if the counter is all that tells them apart; their number is
  /// \p Number there, a sum.
  Pass planPassOfOne(const Slice &Slice, const std::string &Header,
                     const std::string &Number);
  /// What variables of the loop hold after it.
  void planFinals(bool Runs);
  /// A condition that holds at the head of the original body, in iteration
  /// number \p Number.
  std::string isNow(uint64_t Number) const;
  /// Statements that advance all variables by \p Count iterations (a name).
  std::vector<std::string> skip(const std::string &Count) const;

private:
  void planStart();
  void planBody(const std::string &Number, NewLoop &New,
                const Slice &Slice = {}, llvm::ArrayRef<Mark> Marks = {});
  Pass planPass(const Slice &Slice) const;
  Mark cut(unsigned Begin, unsigned End) const;
  void cutParts(const Cut &C, std::vector<Mark> &Marks) const;
  std::string declared(const clang::VarDecl *Variable) const;
  std::string advanced(const std::string &First, const Induction &By,
                       const std::string &Number) const;
  bool isAskedFurther(const clang::VarDecl *Variable) const;
  bool isMentioned(const clang::VarDecl *Variable, const Slice &Slice = {},
                   llvm::ArrayRef<Mark> Marks = {}) const;
  std::string testText(const std::string &Bound) const;
  std::string changeText() const;

  const Unit &U;
  const Loop &L;
  const Verdict &V;
  LocalNames &Local;
  Plan &P;
  const IterationSpace &Space;
  bool InCounter, AsksFurther = true;
  EndNames Hoisted;      ///< values computed in front of everything
  bool KeepsFirst;       ///< it can be asked for in front of the loop only
  std::string FirstName; ///< the counter's value before the loop
  SpaceText Outside, Inside;
  std::vector<const clang::Stmt *> Replaced;
  std::string Number; ///< counts iterations, where the counter does not
  llvm::DenseMap<const clang::VarDecl *, std::string> FirstNames;
};

} // namespace parfold

#endif // PARFOLD_PLAN_LOOPPLANNER_H
