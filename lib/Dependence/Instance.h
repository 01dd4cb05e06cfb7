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
// unless they provably do not; signed ones do not overflow (C11 6.5p5). That is
// said of iterations that the loop as written runs. In others the values do not
// keep to it: signed sums are unknown unless they provably have their type.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_DEPENDENCE_INSTANCE_H
#define PARFOLD_DEPENDENCE_INSTANCE_H

#include "Dependence/Domain.h"

namespace parfold {

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
  bool fits(const std::string &Exact, clang::QualType Type);
  std::string inType(const std::string &Exact, clang::QualType Type);
  std::string sum(const std::string &Exact, clang::QualType Type);
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
