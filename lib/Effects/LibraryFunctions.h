//===- Effects/LibraryFunctions.h - effects of library functions ----------===//

#ifndef PARFOLD_EFFECTS_LIBRARYFUNCTIONS_H
#define PARFOLD_EFFECTS_LIBRARYFUNCTIONS_H

#include "Effects/Effects.h"
#include <optional>

namespace parfold {

/// What LibraryFunctions.def says of \p Callee, a function with external
/// linkage and no body here, if it says anything.
std::optional<FunctionEffects>
libraryEffects(const clang::FunctionDecl &Callee);

/// May \p Callee, as above, keep a pointer to what its argument number \p Index
/// points to?
std::optional<bool> libraryKeepsArgument(const clang::FunctionDecl &Callee,
                                         unsigned Index);

/// Does the program use the function \p Name, as far as this file shows?
bool isReferenced(const clang::ASTContext &Context, llvm::StringRef Name);

} // namespace parfold

#endif // PARFOLD_EFFECTS_LIBRARYFUNCTIONS_H
