//===- Recognize/Truth.h - values that are 0 or 1 -------------------------===//

#ifndef PARFOLD_RECOGNIZE_TRUTH_H
#define PARFOLD_RECOGNIZE_TRUTH_H

#include "Facts/Term.h"
#include "llvm/ADT/APSInt.h"
#include "llvm/ADT/DenseMap.h"

namespace parfold {

/// Is \p T sure to be 0 or 1?
bool isTruthValue(TermRef T);

/// The value of \p Constant, which is of an integer type.
llvm::APSInt numberOf(const clang::ASTContext &Context, TermRef Constant);

/// Computes what a term comes to where one value in it is known.
class PartialEvaluation {
public:
  /// \p Known is the integer \p Value.
  PartialEvaluation(TermTable &Terms, TermRef Known, int Value)
      : Terms(Terms), Known(Known),
        Instead(Terms.integer(Known->type(), Value)), IsTrue(Value != 0) {}
  /// Of \p Known nothing is known but whether it is 0.
  PartialEvaluation(TermTable &Terms, TermRef Known, bool IsTrue)
      : Terms(Terms), Known(Known), Instead(Known), IsTrue(IsTrue) {}

  /// What \p T comes to; null where some step on the way is none of those that
  /// are understood. (A condition that is decided comes to the int 1 or 0.)
  TermRef of(TermRef T);

private:
  TermRef compute(TermRef T);
  TermRef compare(TermRef T);
  TermRef both(TermRef T);
  TermRef bits(TermRef T);
  TermRef decided(bool Holds);
  bool asksForKnown(TermRef T) const;

  TermTable &Terms;
  TermRef Known, Instead;
  bool IsTrue;
  llvm::DenseMap<TermRef, TermRef> Results;
};

} // namespace parfold

#endif // PARFOLD_RECOGNIZE_TRUTH_H
