//===- Effects/LibraryFunctions.h - effects of library functions ----------===//

#ifndef PARFOLD_EFFECTS_LIBRARYFUNCTIONS_H
#define PARFOLD_EFFECTS_LIBRARYFUNCTIONS_H

#include "Effects/Effects.h"
#include <optional>

namespace parfold {

/// The row of LibraryFunctions.def that \p Name has there, if any. \p Callee
/// is the function itself, whose parameter types the effects are given by.
std::optional<FunctionEffects>
libraryEffects(llvm::StringRef Name, const clang::FunctionDecl &Callee);

} // namespace parfold

#endif // PARFOLD_EFFECTS_LIBRARYFUNCTIONS_H
