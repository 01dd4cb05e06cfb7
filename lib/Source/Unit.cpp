//===- Source/Unit.cpp - places and text of a file ------------------------===//
//
// Offsets are what edits need, places are what people need; both speak of
// where a macro is used, not of where it was defined.
//
//===----------------------------------------------------------------------===//

#include "parfold/Unit.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace parfold {

llvm::StringRef Unit::text() const {
  const SourceManager &Sources = Context.getSourceManager();
  return Sources.getBufferData(File);
}

SourceLocation Unit::start() const {
  return Context.getSourceManager().getLocForStartOfFile(File);
}

unsigned Unit::offsetOf(SourceLocation Loc) const {
  const SourceManager &Sources = Context.getSourceManager();
  if (Loc.isInvalid())
    return ~0u;
  auto [Found, Offset] = Sources.getDecomposedExpansionLoc(Loc);
  return Found == File ? Offset : ~0u;
}

Place Unit::placeOf(SourceLocation Loc) const {
  const SourceManager &Sources = Context.getSourceManager();
  PresumedLoc At = Sources.getPresumedLoc(Sources.getExpansionLoc(Loc));
  if (At.isInvalid())
    return {};
  return {At.getFilename(), At.getLine(), At.getColumn()};
}

llvm::StringRef Unit::textOf(SourceRange Range) const {
  const SourceManager &Sources = Context.getSourceManager();
  CharSourceRange Written = Lexer::makeFileCharRange(
      CharSourceRange::getTokenRange(Range), Sources, Context.getLangOpts());
  if (Written.isInvalid() || Sources.getFileID(Written.getBegin()) != File)
    return {};
  return Lexer::getSourceText(Written, Sources, Context.getLangOpts());
}

} // namespace parfold
