//===- Dependence/Domain.h - what accesses of a loop share ----------------===//
//
// The values that a loop does not change, and isl's answers to questions about
// systems of conditions on these and on what instances add (Instance.h).
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_DEPENDENCE_DOMAIN_H
#define PARFOLD_DEPENDENCE_DOMAIN_H

#include "Dependence/Answers.h"
#include "Facts/Reach.h"
#include "Recognize/State.h"
#include "parfold/Facts.h"
#include "llvm/ADT/DenseMap.h"
#include <isl/cpp.h>
#include <string>
#include <vector>

namespace parfold {

/// 2 to the power of \p Bits, as isl reads it.
std::string powerOfTwo(unsigned Bits);

/// Which instances are meant: those of the loop as written, or also others,
/// which it would not have come to.
enum class Instances : uint8_t { OfLoop, More };

/// What all instances of a loop share.
class Domain {
public:
  Domain(const clang::ASTContext &Context, const Loop &Loop, const State &State,
         Instances Which = Instances::OfLoop);
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
  /// Are there iterations that the loop as written may not come to?
  bool mayBeLeft() const { return Which == Instances::More; }
  /// Do signed sums wrap (-fwrapv)?
  bool signedWraps() const;
  /// Is a signed sum the number that it is in mathematics? Where it is not, the
  /// loop as written is wrong (C11 6.5p5); but what it does not compute may be
  /// any number.
  bool signedIsExact() const {
    return Which == Instances::OfLoop && !signedWraps();
  }

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
  Instances Which;
  isl_ctx *Ctx;
  double Effort = 0; ///< spent so far, see MostEffort
  std::vector<TermRef> Parameters;
  std::vector<std::string> About;
  llvm::DenseMap<TermRef, bool> Invariant;
  Walkers Walking;
};

} // namespace parfold

#endif // PARFOLD_DEPENDENCE_DOMAIN_H
