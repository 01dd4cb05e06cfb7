//===- Dependence/Instance.h - an access in some iteration ----------------===//
//
// To ask whether two iterations touch the same element is to ask whether a
// system of conditions on integers has a solution: iteration numbers, the
// rounds of inner loops, what the program's variables hold. isl answers such
// questions exactly as long as everything is linear (Presburger arithmetic).
//
// An Instance translates the terms of one access, in one iteration, into that
// language:
//
//   invariant values   parameters, the same for all instances
//   the counter        first value plus step times the iteration's number
//   loop rounds        a number each, from 0
//   anything else      a number of which only the range of its type is known,
//                      the same wherever the same term stands
//
// Machine arithmetic is translated as what it is: unsigned sums wrap around
// unless they provably do not; signed ones do not overflow (C11 6.5p5).
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_DEPENDENCE_INSTANCE_H
#define PARFOLD_DEPENDENCE_INSTANCE_H

#include "Dependence/Answers.h"
#include "Facts/Reach.h"
#include "Recognize/State.h"
#include "parfold/Facts.h"
#include "llvm/ADT/DenseMap.h"
#include <isl/cpp.h>
#include <string>
#include <vector>

namespace parfold {

/// What all instances of a loop share.
class Domain {
public:
  Domain(const clang::ASTContext &Context, const Loop &Loop,
         const State &State);
  ~Domain();
  Domain(const Domain &) = delete;

  /// The parameter that stands for the invariant \p Value.
  std::string parameter(TermRef Value);
  /// Is \p Value the same in every iteration?
  bool isInvariant(TermRef Value);
  /// "[p0, p1] -> "
  std::string parameters() const;
  /// What is known of them: the ranges of their types.
  const std::vector<std::string> &aboutParameters() const { return About; }

  /// The subscripts of two pointers into one array; none where they may point
  /// into different ones.
  std::optional<std::pair<TermRef, TermRef>> subscripts(TermRef A,
                                                        TermRef B) const;

  /// Has the system of conditions on \p Variables no solution? False also
  /// where isl gives up.
  bool isEmpty(llvm::ArrayRef<std::string> Variables,
               llvm::ArrayRef<std::string> Conditions);

  /// What \p Number is in a solution of the system; none where it has none, or
  /// isl gives up.
  std::optional<int64_t> someValue(const std::string &Number,
                                   llvm::ArrayRef<std::string> Variables,
                                   llvm::ArrayRef<std::string> Conditions);

  /// Integer points \p Tuple, for values of \p Variables that meet the
  /// conditions.
  struct Points {
    std::vector<std::string> Tuple, Variables, Conditions;
  };
  /// Is each of \p Some among \p All? False also where isl gives up.
  bool areAmong(const Points &Some, const Points &All);

  /// The values of \p Numbers where the first of them is the least that the
  /// conditions allow, then the second, and so on; none where isl gives up.
  std::optional<std::vector<std::string>>
  least(llvm::ArrayRef<std::string> Numbers,
        llvm::ArrayRef<std::string> Variables,
        llvm::ArrayRef<std::string> Conditions);
  /// What parameters stand for: p0, p1, ...
  llvm::ArrayRef<TermRef> invariants() const { return Parameters; }

  const clang::ASTContext &context() const { return Context; }
  const Loop &loop() const { return L; }
  const State &state() const { return S; }
  isl::ctx isl() const { return isl::ctx(Ctx); }
  /// How many values the integer type \p Type has.
  std::string wholeOf(clang::QualType Type) const;
  /// Do signed sums wrap (-fwrapv)?
  bool signedWraps() const;

private:
  bool isTrue(llvm::StringRef Question, llvm::function_ref<bool()> Find);
  Answer ask(llvm::StringRef Question, unsigned long Operations,
             llvm::function_ref<Answer()> Find);
  std::string systemOf(llvm::ArrayRef<std::string> Variables,
                       llvm::ArrayRef<std::string> Conditions) const;
  /// \p Of names the parameters.
  static std::string textOf(const Points &Set, const std::string &Of);

  const clang::ASTContext &Context;
  const Loop &L;
  const State &S;
  isl_ctx *Ctx;
  double Effort = 0; ///< spent so far, see MostEffort
  std::vector<TermRef> Parameters;
  std::vector<std::string> About;
  llvm::DenseMap<TermRef, bool> Invariant;
  Walkers Walking;
};

class Instance {
public:
  /// \p Access in an iteration of its own; \p Name tells its variables from
  /// those of other instances.
  Instance(Domain &In, const Access &Access, llvm::StringRef Name);

  /// An isl expression for the integer \p Value.
  std::string expression(TermRef Value);

  /// The variable that tells iterations apart.
  const std::string &iteration() const { return Iteration; }
  const std::vector<std::string> &variables() const { return Variables; }
  /// When the access takes place, and what its variables can be.
  const std::vector<std::string> &conditions() const { return Conditions; }

  /// Is \p Expression just the name of something of which little is known?
  bool isUnknown(const std::string &Expression) const {
    return Expression.size() > 1 && Expression[0] == 'u';
  }

  /// The variable that counts the rounds of \p Loop, which is around the
  /// access.
  const std::string &round(const InnerLoop &Loop) const {
    return Rounds.find(&Loop)->second;
  }

  /// Does \p Claim hold whenever the access takes place?
  bool proves(const std::string &Claim);

  /// Does the access take place whenever the conditions hold, too? False as
  /// soon as something unknown has come in.
  bool isExact() const {
    return IsPathExact && Variables.size() == 1 + Rounds.size();
  }
  /// \p Condition, where it can be said exactly.
  std::optional<std::string> exactly(TermRef Condition) {
    std::optional<Formula> Known = formula(Condition);
    return Known && Known->IsExact ? std::optional(Known->Text) : std::nullopt;
  }

private:
  /// A formula that \p Condition implies; exact if it also implies the
  /// condition. None where nothing is known.
  struct Formula {
    std::string Text;
    bool IsExact;
  };
  std::optional<Formula> formula(TermRef Condition);
  std::optional<Formula> comparison(TermRef Condition);
  void assume(TermRef Condition);
  void assumeTestNotEqual(TermRef Condition);
  std::string variable();
  std::string fresh(clang::QualType Type);
  std::string unknown(TermRef Value);
  std::string inType(const std::string &Exact, clang::QualType Type);
  std::string arithmetic(TermRef Value);
  std::string carried(TermRef Value);
  std::string convert(TermRef Value);
  void range(const std::string &Variable, clang::QualType Type);

  Domain &In;
  std::string Name, Iteration;
  std::vector<std::string> Variables, Conditions;
  llvm::DenseMap<TermRef, std::string> Texts;
  llvm::DenseMap<const InnerLoop *, std::string> Rounds;
  bool IsPathExact = true;
};

} // namespace parfold

#endif // PARFOLD_DEPENDENCE_INSTANCE_H
