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

std::optional<uint64_t> minTripsOf(const AddressedComment &Comment) {
  llvm::StringRef Words = llvm::StringRef(Comment.Text).trim();
  uint64_t Number;
  if ((Words.consume_front("min-trips ") || Words.consume_front("min-trip ")) &&
      !Words.trim().getAsInteger(10, Number))
    return Number;
  return std::nullopt;
}

/// The token behind \p Comment, if that has its lines for itself and other
/// comments; and where that begins.
static std::pair<Token, unsigned> tokenBehind(const AddressedComment &Comment,
                                              const SourceManager &Sources,
                                              const LangOptions &Language) {
  Token Next;
  Next.startToken();
  auto [File, Begin] = Sources.getDecomposedLoc(Comment.Where.getBegin());
  unsigned End = Sources.getFileOffset(Comment.Where.getEnd());
  llvm::StringRef Text = Sources.getBufferData(File);
  // A comment behind code belongs to that.
  llvm::StringRef Line = Text.slice(Text.rfind('\n', Begin) + 1, Begin);
  if (!Line.trim(" \t").empty())
    return {Next, 0};
  Lexer Raw(SourceLocation::getFromRawEncoding(1), Language, Text.begin(),
            Text.begin() + End, Text.end());
  Raw.LexFromRawLexer(Next);
  return {Next, Raw.getBufferLocation() - Text.begin() - Next.getLength()};
}

static bool isLoopWord(const Token &Word) {
  return Word.is(tok::raw_identifier) &&
         llvm::StringSwitch<bool>(Word.getRawIdentifier())
             .Cases("for", "while", "do", true)
             .Default(false);
}

std::optional<unsigned> loopBehind(const AddressedComment &Comment,
                                   const SourceManager &Sources,
                                   const LangOptions &Language) {
  auto [Next, At] = tokenBehind(Comment, Sources, Language);
  return isLoopWord(Next) ? std::optional<unsigned>(At) : std::nullopt;
}

std::optional<unsigned> statementBehind(const AddressedComment &Comment,
                                        const SourceManager &Sources,
                                        const LangOptions &Language) {
  auto [Next, At] = tokenBehind(Comment, Sources, Language);
  bool Begins =
      Next.is(tok::l_brace) || isLoopWord(Next) ||
      (Next.is(tok::raw_identifier) && Next.getRawIdentifier() == "if");
  return Begins ? std::optional<unsigned>(At) : std::nullopt;
}

} // namespace parfold
