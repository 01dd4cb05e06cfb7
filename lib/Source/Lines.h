//===- Source/Lines.h - lines of a text -----------------------------------===//

#ifndef PARFOLD_SOURCE_LINES_H
#define PARFOLD_SOURCE_LINES_H

#include "parfold/Report.h"
#include "llvm/ADT/StringRef.h"
#include <algorithm>

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

/// The offset of a place in \p Text, or its end if there is no such place.
inline unsigned offsetOf(llvm::StringRef Text, const Place &Where) {
  size_t Line = 0;
  for (unsigned K = 1; K < Where.Line; ++K) {
    Line = Text.find('\n', Line);
    if (Line == llvm::StringRef::npos)
      return Text.size();
    ++Line;
  }
  return std::min(Line + Where.Column - 1, Text.size());
}

} // namespace parfold

#endif // PARFOLD_SOURCE_LINES_H
