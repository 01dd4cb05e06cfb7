//===- Source/Lines.h - lines of a text -----------------------------------===//

#ifndef PARFOLD_SOURCE_LINES_H
#define PARFOLD_SOURCE_LINES_H

#include "llvm/ADT/StringRef.h"

namespace parfold {

/// The line ending that most lines of \p Text have.
inline llvm::StringRef lineEnding(llvm::StringRef Text) {
  return Text.count("\r\n") * 2 > Text.count('\n') ? "\r\n" : "\n";
}

/// The offset of the line that \p Offset stands in.
inline unsigned startOfLine(llvm::StringRef Text, unsigned Offset) {
  return Text.take_front(Offset).rfind('\n') + 1; // npos + 1 is 0
}

} // namespace parfold

#endif // PARFOLD_SOURCE_LINES_H
