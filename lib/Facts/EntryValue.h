//===- Facts/EntryValue.h - what a variable holds when a loop starts ------===//

#ifndef PARFOLD_FACTS_ENTRYVALUE_H
#define PARFOLD_FACTS_ENTRYVALUE_H

#include "parfold/Loops.h"
#include "llvm/ADT/APSInt.h"
#include <optional>

namespace parfold {

/// The integer constant that the local \p Variable, whose address nobody may
/// have, is given last on every way to \p Loop; none if that cannot be seen
/// in the statements that stand in front of it.
std::optional<llvm::APSInt> entryValue(const clang::ASTContext &Context,
                                       const Loop &Loop,
                                       const clang::VarDecl &Variable);

} // namespace parfold

#endif // PARFOLD_FACTS_ENTRYVALUE_H
