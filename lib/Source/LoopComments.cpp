//===- Source/LoopComments.cpp - what comments ask for loops --------------===//

#include "Source/LoopComments.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;

namespace parfold {

bool asksForReproducible(const AddressedComment &Comment) {
  return llvm::StringRef(Comment.Text).trim() == "reproducible";
}

std::optional<unsigned> statementBehind(const AddressedComment &Comment,
                                        const SourceManager &Sources,
                                        const LangOptions &Language) {
  auto [File, Begin] = Sources.getDecomposedLoc(Comment.Where.getBegin());
  unsigned End = Sources.getFileOffset(Comment.Where.getEnd());
  llvm::StringRef Text = Sources.getBufferData(File);
  // A comment behind code belongs to that.
  llvm::StringRef Line = Text.slice(Text.rfind('\n', Begin) + 1, Begin);
  if (!Line.trim(" \t").empty())
    return std::nullopt;
  Lexer Raw(SourceLocation::getFromRawEncoding(1), Language, Text.begin(),
            Text.begin() + End, Text.end());
  Token Next;
  Raw.LexFromRawLexer(Next);
  unsigned At = Raw.getBufferLocation() - Text.begin() - Next.getLength();
  bool Begins = Next.is(tok::l_brace) ||
                (Next.is(tok::raw_identifier) &&
                 llvm::StringSwitch<bool>(Next.getRawIdentifier())
                     .Cases("for", "while", "do", "if", true)
                     .Default(false));
  return Begins ? std::optional<unsigned>(At) : std::nullopt;
}

} // namespace parfold
