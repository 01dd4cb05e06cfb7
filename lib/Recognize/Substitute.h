//===- Recognize/Substitute.h - a term with other values in it ------------===//

#ifndef PARFOLD_RECOGNIZE_SUBSTITUTE_H
#define PARFOLD_RECOGNIZE_SUBSTITUTE_H

#include "Facts/Term.h"
#include "llvm/ADT/MapVector.h"

namespace parfold {

/// What to put in the place of some terms.
using Substitution = llvm::MapVector<TermRef, TermRef>;

/// \p T with everything replaced as \p By says. Made by the term table's own
/// constructors: what an iteration would compute with the new values is the
/// same object as the result. What is known of an inner loop, or of a memory,
/// stays as it is; a value that depends on those is not found again.
TermRef substituted(TermTable &Terms, TermRef T, const Substitution &By);

} // namespace parfold

#endif // PARFOLD_RECOGNIZE_SUBSTITUTE_H
