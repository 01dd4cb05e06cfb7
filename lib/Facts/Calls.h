//===- Facts/Calls.h - what calling a function does -----------------------===//

#ifndef PARFOLD_FACTS_CALLS_H
#define PARFOLD_FACTS_CALLS_H

#include "llvm/ADT/StringRef.h"

namespace clang {
class ASTContext;
class FunctionDecl;
} // namespace clang

namespace parfold {

/// The effects of a call, as far as its declaration tells.
struct CallEffect {
  enum Kind {
    Const,   ///< the result depends on the arguments' values only
    Pure,    ///< and on memory, which it only reads
    Impure,  ///< does something else: Does says what
    Unknown, ///< may do anything
  } What = Unknown;
  bool MaySetErrno = false;
  llvm::StringRef Does = {}; ///< "keeps hidden state"
};

/// Looks at attributes, Clang's knowledge of builtins and the rows of
/// LibraryFunctions.def, in this order. A function that the program defines
/// itself is not the library's, whatever its name.
CallEffect effectOf(const clang::FunctionDecl &Callee,
                    const clang::ASTContext &Context);

} // namespace parfold

#endif // PARFOLD_FACTS_CALLS_H
