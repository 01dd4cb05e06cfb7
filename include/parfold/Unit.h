//===- parfold/Unit.h - one file of a translation unit --------------------===//
//
// What the pipeline starts from: Clang's AST, and the preprocessor's work,
// which the AST forgets (pragmas, conditions, includes). A translation unit
// has several files, the main one and headers; loops are found and rewritten
// file by file.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_UNIT_H
#define PARFOLD_UNIT_H

#include "parfold/Report.h"
#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/StringRef.h"
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace clang {
class ASTContext;
class CompilerInstance;
class Preprocessor;
} // namespace clang

namespace parfold {

struct DirectiveLines;

/// A '#pragma' (or _Pragma).
struct Pragma {
  unsigned Offset;          ///< of the '#', or of the macro that expands to it
  unsigned End;             ///< first byte after the directive
  bool IsParallel;          ///< 'omp' or 'acc'
  clang::SourceLocation At; ///< of the '#'
};

/// '#if ... #endif', whatever its branches.
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

/// The preprocessor's work on one file, each list in source order.
struct Directives {
  std::shared_ptr<const DirectiveLines> All; ///< skipped ones too
  std::vector<Pragma> Pragmas;
  std::vector<Conditional> Conditionals;
  std::vector<unsigned> Counters; ///< offsets where __COUNTER__ is expanded
};

/// A comment that opens with 'parfold:'.
struct AddressedComment {
  clang::SourceRange Where; ///< from its first byte to behind its last
  std::string Text;         ///< behind the colon
};

/// The preprocessor's work on all files of a translation unit.
class DirectiveLog {
public:
  virtual ~DirectiveLog() = default;
  /// What was done with \p File; put together when first asked for.
  virtual const Directives &of(clang::FileID File) const = 0;
  /// Does a pragma about parallelism stand in \p Range?
  virtual bool speakOfThreads(clang::SourceRange Range) const = 0;
  /// May any of the files be another one with OpenMP?
  virtual bool askForOpenMP() const = 0;
  /// Where pragmas begin to hold for all that follows, headers too (true), and
  /// where none does any longer: 'GCC visibility push(hidden)', 'pack(1)', ...
  virtual llvm::ArrayRef<std::pair<clang::SourceLocation, bool>>
  pragmasInForce() const = 0;
  /// Those outside of system headers and of skipped code.
  virtual llvm::ArrayRef<AddressedComment> comments() const = 0;
  /// Comments with 'NOPARFOLD' in them, likewise; from their first bytes to
  /// behind their last ones.
  virtual llvm::ArrayRef<clang::SourceRange> suppressions() const = 0;
};

/// Registers callbacks with \p Preprocessor that fill the returned value while
/// files are read. Call before parsing, read after.
std::shared_ptr<const DirectiveLog>
recordDirectives(clang::Preprocessor &Preprocessor);

/// How the code that Clang generates behaves, as far as the AST does not tell.
struct CodeOptions {
  bool TrapsOnOverflow = false; ///< -ftrapv or a sanitizer for it
  bool TrapsOnWrap = false;     ///< a sanitizer for any loss of value
  bool StrictAliasing = true;   ///< not -fno-strict-aliasing
  /// A function that an option has every function call, and that option.
  llvm::StringRef Hook, HookOption;
};

/// Lines of a file, both ends included.
struct LineRange {
  unsigned First = 1, Last = ~0u;
};

/// Loops of a file that are not to be rewritten, whatever is proved of them.
struct LeftOutLoops {
  ReasonId Why;
  unsigned FirstLine = 1, LastLine = ~0u; ///< of their keywords
  unsigned Column = 0;                    ///< 0 is any
  llvm::BitVector Kinds = {};             ///< empty is any
  Place Comment = {};                     ///< that says so; or nowhere

  bool contains(const Place &Loop) const {
    return FirstLine <= Loop.Line && Loop.Line <= LastLine &&
           (Column == 0 || Column == Loop.Column);
  }
};

/// A file of a translation unit after a parse without errors. Refers to
/// Clang's objects, which must outlive it.
struct Unit {
  Unit(clang::ASTContext &Context, const clang::Preprocessor &Preprocessor,
       const DirectiveLog &Log, clang::FileID File, CodeOptions Code = {})
      : Context(Context), Preprocessor(Preprocessor), Log(Log), File(File),
        Source(Log.of(File)), Code(Code) {}

  clang::ASTContext &Context;
  const clang::Preprocessor &Preprocessor;
  const DirectiveLog &Log;
  clang::FileID File;
  const Directives &Source; ///< of this file
  CodeOptions Code;
  std::vector<LeftOutLoops> LeftOut;
  /// Loops without any of these lines are not to be rewritten, if there is such
  /// a list.
  std::optional<std::vector<LineRange>> OnlyLines;

  /// The bytes of the file.
  llvm::StringRef text() const;
  /// Where the file begins.
  clang::SourceLocation start() const;
  /// Byte offset of \p Loc (its expansion) in the file; ~0u elsewhere.
  unsigned offsetOf(clang::SourceLocation Loc) const;
  /// The position of \p Loc (its expansion) for a person.
  Place placeOf(clang::SourceLocation Loc) const;
  /// The file's own text of \p Range (of tokens), or "" where the range is
  /// not spelled in one piece in a file.
  llvm::StringRef textOf(clang::SourceRange Range) const;
};

} // namespace parfold

#endif // PARFOLD_UNIT_H
