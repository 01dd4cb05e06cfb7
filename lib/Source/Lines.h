//===- Source/Lines.h - lines of a text -----------------------------------===//

#ifndef PARFOLD_SOURCE_LINES_H
#define PARFOLD_SOURCE_LINES_H

#include "llvm/ADT/StringRef.h"

namespace parfold {

/// The line ending at or behind \p Offset.
inline llvm::StringRef lineEnding(llvm::StringRef Text, unsigned Offset) {
  size_t Break = Text.find('\n', Offset);
  bool IsDos =
      Break != llvm::StringRef::npos && Break > 0 && Text[Break - 1] == '\r';
  return IsDos ? "\r\n" : "\n";
}

/// The offset of the line that \p Offset stands in.
inline unsigned startOfLine(llvm::StringRef Text, unsigned Offset) {
  return Text.take_front(Offset).rfind('\n') + 1; // npos + 1 is 0
}

} // namespace parfold

#endif // PARFOLD_SOURCE_LINES_H
