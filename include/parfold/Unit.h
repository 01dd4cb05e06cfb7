//===- parfold/Unit.h - one parsed translation unit -----------------------===//
//
// What the pipeline starts from: Clang's AST, and the preprocessor's work on
// the main file, which the AST forgets (pragmas, conditions, includes).
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_UNIT_H
#define PARFOLD_UNIT_H

#include "parfold/Report.h"
#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/StringRef.h"
#include <memory>
#include <vector>

namespace clang {
class ASTContext;
class CompilerInstance;
class Preprocessor;
} // namespace clang

namespace parfold {

struct DirectiveLines;

/// A '#pragma' (or _Pragma) of the main file.
struct Pragma {
  unsigned Offset;          ///< of the '#', or of the macro that expands to it
  unsigned End;             ///< first byte after the directive
  bool IsParallel;          ///< 'omp' or 'acc'
  clang::SourceLocation At; ///< of the '#'
};

/// '#if ... #endif' in the main file, whatever its branches.
struct Conditional {
  unsigned Begin; ///< of the '#' of #if
  unsigned End;   ///< first byte after the #endif line
  bool HasOmp;    ///< '#pragma omp' stands in it, skipped or not
  bool IsOpenMP;  ///< it asks about _OPENMP
  /// The last token before #endif is 'else': the statement after the
  /// condition is the alternative to what stands in it.
  bool EndsInElse;
  /// A pragma is the last that stands before #endif: the statement after the
  /// condition is, in some build, what it speaks about.
  bool EndsInPragma;
};

/// The preprocessor's work on the main file, each list in source order.
struct Directives {
  std::shared_ptr<const DirectiveLines> All; ///< skipped ones too
  std::vector<Pragma> Pragmas;
  std::vector<Conditional> Conditionals;
};

/// Registers callbacks with \p Preprocessor that fill the returned value
/// while the main file is read. Call before parsing, read after.
std::shared_ptr<const Directives>
recordDirectives(clang::Preprocessor &Preprocessor);

/// A translation unit after a parse without errors. Refers to Clang's
/// objects, which must outlive it.
struct Unit {
  clang::ASTContext &Context;
  const clang::Preprocessor &Preprocessor;
  const Directives &Source;
  bool TrapsOnOverflow = false; ///< -ftrapv or a sanitizer for it
  bool StrictAliasing = true;   ///< not -fno-strict-aliasing

  /// The bytes of the main file.
  llvm::StringRef text() const;
  /// Byte offset of \p Loc (its expansion) in the main file; ~0u elsewhere.
  unsigned offsetOf(clang::SourceLocation Loc) const;
  /// The position of \p Loc (its expansion) for a person.
  Place placeOf(clang::SourceLocation Loc) const;
  /// The file's own text of \p Range (of tokens), or "" where the range is
  /// not spelled in one piece in a file.
  llvm::StringRef textOf(clang::SourceRange Range) const;
};

} // namespace parfold

#endif // PARFOLD_UNIT_H
