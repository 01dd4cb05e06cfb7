//===- Emit/Layout.h - where and how new lines stand in a file ------------===//
//
// New code looks like the code around it: its line ends, its indentation, its
// width of one level. And it never shares a line with old code, whatever the
// line looked like.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_EMIT_LAYOUT_H
#define PARFOLD_EMIT_LAYOUT_H

#include "parfold/Plan.h"
#include "clang/Tooling/Core/Replacement.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseSet.h"

namespace parfold {

/// The surroundings of one loop. Refers to the text it is made from.
class Layout {
public:
  /// \p Begin and \p End: the bytes of the loop in \p Text.
  Layout(llvm::StringRef Text, unsigned Begin, unsigned End);

  /// The loop's line ending.
  llvm::StringRef eol() const { return Eol; }

  /// The white space of a line that is \p Depth levels deeper than the loop.
  std::string indent(unsigned Depth) const;

  /// The text from \p From up to \p To, both in the loop, with \p Marks put in,
  /// all lines but the first \p Depth levels deeper than they are.
  std::string copy(unsigned From, unsigned To, llvm::ArrayRef<Mark> Marks,
                   unsigned Depth) const;

  /// The edit that puts \p Lines (each with its line end) in front of the
  /// loop.
  clang::tooling::Replacement before(llvm::StringRef Path,
                                     llvm::StringRef Lines) const;
  /// The edit that puts \p Lines behind it, and behind a comment that shares
  /// its last line; other code on that line gets a line of its own. None
  /// where there is nothing to do.
  std::optional<clang::tooling::Replacement> after(llvm::StringRef Path,
                                                   llvm::StringRef Lines) const;

private:
  std::string oneLevel() const;
  void readTokens();

  llvm::StringRef Text;
  unsigned Begin, End;
  llvm::StringRef Eol;
  llvm::StringRef Base; ///< white space in front of the loop's line
  std::string Level;    ///< white space of one level
  /// Offsets of lines that start inside a token, as after a backslash in a
  /// string: white space there would become part of it.
  llvm::DenseSet<unsigned> Pinned;
  unsigned Tail;           ///< behind the comments on the loop's last line
  bool SharesLine = false; ///< something else stands on that line
};

} // namespace parfold

#endif // PARFOLD_EMIT_LAYOUT_H
