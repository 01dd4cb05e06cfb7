//===- Source/LoopComments.h - what comments ask for loops ----------------===//
//
//   /* parfold: reproducible */
//   for (long i = 0; i < n; i++)
//     sum += a[i];
//
// The comment stands in front of a loop, or of a block or an 'if', and then it
// speaks of all loops in that. parfold writes it, too, in front of what it has
// made of such a loop.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_SOURCE_LOOPCOMMENTS_H
#define PARFOLD_SOURCE_LOOPCOMMENTS_H

#include "parfold/Unit.h"
#include <optional>

namespace clang {
class LangOptions;
class SourceManager;
} // namespace clang

namespace parfold {

/// Is \p Comment such a comment, wherever it stands?
bool asksForReproducible(const AddressedComment &Comment);

/// 'parfold: min-trips 1000': with more iterations than that, the loop behind
/// the comment runs in parallel. None if it is no such comment.
std::optional<uint64_t> minTripsOf(const AddressedComment &Comment);

/// As statementBehind, for loops alone.
std::optional<unsigned> loopBehind(const AddressedComment &Comment,
                                   const clang::SourceManager &Sources,
                                   const clang::LangOptions &Language);

/// Where in its file the statement behind \p Comment begins, if \p Comment has
/// its lines for itself and other comments, and that is a loop, a block or an
/// 'if'.
std::optional<unsigned> statementBehind(const AddressedComment &Comment,
                                        const clang::SourceManager &Sources,
                                        const clang::LangOptions &Language);

} // namespace parfold

#endif // PARFOLD_SOURCE_LOOPCOMMENTS_H
