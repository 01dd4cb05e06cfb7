//===- Emit/Format.h - new text in the project's style --------------------===//

#ifndef PARFOLD_EMIT_FORMAT_H
#define PARFOLD_EMIT_FORMAT_H

#include "parfold/Edits.h"
#include "clang/Format/Format.h"

namespace parfold {

/// Is \p Name a style as --format-style takes it: none, file, file:PATH, one
/// of clang-format's own, or options in braces?
bool isStyleName(llvm::StringRef Name);

/// The style \p Name for the source at \p Path, an absolute path: with 'file'
/// what the nearest .clang-format above it says, and without one, none.
/// \returns an error if a file of styles cannot be read, or is wrong.
llvm::Expected<clang::format::FormatStyle> findStyle(llvm::StringRef Name,
                                                     llvm::StringRef Path);

/// \p Change with its edits laid out by \p Style. Only blanks and ends of lines
/// become other ones, in new lines, those of the loops, and what is indented as
/// these; a change that the style would do more to is returned as it is.
FileChange formatChange(const FileChange &Change,
                        const clang::format::FormatStyle &Style);

} // namespace parfold

#endif // PARFOLD_EMIT_FORMAT_H
