//===- Source/Scan.h - preprocessor lines of a file, skipped or not -------===//
//
// Clang's preprocessor reports only what it executes: of '#if 0 ... #endif'
// the middle is never seen. Where new text may go depends on all of it, so
// the file is lexed once more, raw, and every directive line is kept, in
// source order. Nothing is evaluated.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_SOURCE_SCAN_H
#define PARFOLD_SOURCE_SCAN_H

#include "llvm/ADT/StringRef.h"
#include <vector>

namespace clang {
class LangOptions;
} // namespace clang

namespace parfold {

enum class LineKind {
  If,      ///< '#if', '#ifdef', '#ifndef'
  Else,    ///< '#else', '#elif', '#elifdef', '#elifndef'
  Endif,   ///< '#endif'
  Include, ///< '#include' and its relatives
  Omp,     ///< '#pragma omp', or '_Pragma("omp ...")'
  Pragma,  ///< any other '#pragma'
  Other,   ///< '#define', '#error', ...
};

/// One directive.
struct DirectiveLine {
  LineKind Kind;
  unsigned Begin; ///< of the '#'
  unsigned End;   ///< first byte after the line, continuations included
  /// The token in front of it is the keyword 'else'.
  bool FollowsElse = false;
  /// A token of the program (no comment, no directive) stands between the
  /// directive before it, or the start of the file, and this one.
  bool FollowsCode = false;
  llvm::StringRef Header = {}; ///< Include: what stands in <> or ""
};

/// All directives of a file.
struct DirectiveLines {
  std::vector<DirectiveLine> Lines;
  bool EndsInCode = false;  ///< as FollowsCode, for the end of the file
  unsigned FirstCode = ~0u; ///< the first token of the program
};

/// Reads \p Text, which must be followed by a zero byte.
DirectiveLines scanDirectives(llvm::StringRef Text,
                              const clang::LangOptions &Language);

} // namespace parfold

#endif // PARFOLD_SOURCE_SCAN_H
