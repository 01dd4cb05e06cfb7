//===- parfold/Parfold.h - parfold as a library ---------------------------===//
//
// What a program needs that has loops rewritten without calling the tool:
//
//   Source ─► see ────► SeenLoops
//     └─────► decide ─► Decisions ─► fix ─► Fix
//
//   see     which loops there are
//   decide  what can become of each of them, or every reason why nothing can
//   fix     the new text of the file
//
// All of it are values: nothing refers to Clang's objects, and what one call
// returns stays as it is. Nothing is written, printed or kept from one call to
// the next, so calls may be made in several threads at a time. No file
// '.parfold.yaml' is looked for. Comments in the source count as always.
//
// This header and those that it includes are the library's interface. They
// change as the options do: incompatibly with the first number of the version
// only (before 1.0: the second). docs/library.md has an example.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_PARFOLD_H
#define PARFOLD_PARFOLD_H

#include "parfold/Edits.h"
#include "parfold/Options.h"
#include "parfold/Report.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace parfold {

/// A C file, and how it is compiled.
struct Source {
  /// As a compile database has them; they need not be adjusted, and only have
  /// to compile the same file. There are several if a program has it compiled
  /// with several sets of flags: then a loop is rewritten only where all of
  /// them agree. What is proved under one says nothing about others.
  std::vector<clang::tooling::CompileCommand> Commands;
  /// What the file has, in place of what is on disk: an editor's buffer.
  std::optional<std::string> Text = std::nullopt;
  /// Clang's own headers are in its folder 'include'; "" is that of the Clang
  /// that parfold was built with.
  std::string ResourceDirectory = {};
};

/// The file at \p Path, compiled with \p Flags in the working directory.
Source sourceWithFlags(llvm::StringRef Path,
                       llvm::ArrayRef<std::string> Flags = {});

/// A loop statement of a file.
struct SeenLoop {
  Place Where; ///< the loop keyword
  std::string Function;
  /// The loop around it: its index in the list that this one is in.
  std::optional<unsigned> Parent;
  /// Its bytes in the file; both 0 where a macro has a part in them.
  unsigned Begin = 0, End = 0;
  /// How many iterations there are is known before the first one, as far as
  /// the loop's header tells.
  bool IsCounted = false;
};

/// Finds the loops of the functions in \p From, those of headers aside.
/// \returns them in the order of the text, as the first of the commands shows
/// it; or an error, with Clang's messages if the file does not compile.
llvm::Expected<std::vector<SeenLoop>> see(const Source &From);

/// What can become of the loops of a file.
struct Decisions {
  /// All of them, in the order of the text.
  std::vector<LoopReport> Loops;
  /// What is changed for each loop that is Parallelized. They do not depend on
  /// each other: a loop whose element of Change.Loops is taken out is left as
  /// it is.
  FileChange Change;
  /// For the user, a sentence each: flags that are not Clang's, annotations
  /// without effect.
  std::vector<std::string> Warnings;
};

/// Decides about the loops of \p From, those of headers aside. Of \p Wishes,
/// ExplainedLine and HeaderFilter mean nothing here.
/// \returns an error, with Clang's messages, if the file does not compile
/// under one of its commands, or if FormatStyle cannot be read; a loop that
/// cannot be rewritten is none, but has LoopReport::Reasons.
llvm::Expected<Decisions> decide(const Source &From,
                                 const Options &Wishes = {});

/// The new text of a file, and how it comes about.
struct Fix {
  std::string Text;
  /// Of Decisions::Change.Before; none where the text is the same.
  clang::tooling::Replacements Edits;
};

/// Makes the changes of \p Decided, which decide() has returned for \p From.
/// The new text is compiled, with OpenMP, under each of the commands. It is
/// one of the text that was decided about, whatever the file has by now.
/// \returns an error if it does not compile; then the file is to be left as it
/// is. That happens where the old one does not either with OpenMP, or where
/// Options::NumThreads means nothing there. Else it is parfold's fault.
llvm::Expected<Fix> fix(const Source &From, const Decisions &Decided);

} // namespace parfold

#endif // PARFOLD_PARFOLD_H
