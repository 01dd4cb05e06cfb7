//===- Source/StatementText.h - where statements are written --------------===//

#ifndef PARFOLD_SOURCE_STATEMENTTEXT_H
#define PARFOLD_SOURCE_STATEMENTTEXT_H

#include "parfold/Unit.h"
#include <optional>

namespace clang {
class Stmt;
}

namespace parfold {

/// Bytes of the file.
struct ByteRange {
  unsigned Begin, End;
};

/// The bytes from \p First up to the last ';' or '}' of \p Last, which is the
/// same statement or follows it; none where they are not one piece of the file.
/// A macro may end them only if nothing of its expansion comes after:
/// 'ACC(s, a[i]);' is fine where ACC brings no ';' of its own.
std::optional<ByteRange> bytesOf(const Unit &Unit, const clang::Stmt *First,
                                 const clang::Stmt *Last);

/// Where the ';' is that is the next token behind \p Offset; or nothing.
std::optional<unsigned> semicolonBehind(const Unit &Unit, unsigned Offset);

} // namespace parfold

#endif // PARFOLD_SOURCE_STATEMENTTEXT_H
