//===- Source/StatementText.cpp - where statements are written ------------===//

#include "Source/StatementText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace parfold {

/// Does C end \p S with a ';' that the AST leaves out of its range?
static bool endsInSemicolon(const Stmt *S) {
  while (true) {
    if (auto *For = dyn_cast<ForStmt>(S))
      S = For->getBody();
    else if (auto *While = dyn_cast<WhileStmt>(S))
      S = While->getBody();
    else if (auto *If = dyn_cast<IfStmt>(S))
      S = If->getElse() ? If->getElse() : If->getThen();
    else if (auto *Switch = dyn_cast<SwitchStmt>(S))
      S = Switch->getBody();
    else if (auto *Label = dyn_cast<LabelStmt>(S))
      S = Label->getSubStmt();
    else if (auto *Attributed = dyn_cast<AttributedStmt>(S))
      S = Attributed->getSubStmt();
    else
      return !isa<CompoundStmt, NullStmt, DeclStmt>(S);
  }
}

std::optional<unsigned> semicolonBehind(const Unit &Unit, unsigned Offset) {
  Token Next;
  if (Lexer::getRawToken(Unit.start().getLocWithOffset(Offset), Next,
                         Unit.Context.getSourceManager(),
                         Unit.Context.getLangOpts(),
                         /*IgnoreWhiteSpace=*/true) ||
      Next.isNot(tok::semi))
    return std::nullopt;
  return Unit.offsetOf(Next.getLocation());
}

std::optional<ByteRange> bytesOf(const Unit &Unit, const Stmt *First,
                                 const Stmt *Last) {
  llvm::StringRef Text = Unit.textOf({First->getBeginLoc(), Last->getEndLoc()});
  if (Text.empty())
    return std::nullopt;
  unsigned Begin = Unit.offsetOf(First->getBeginLoc());
  ByteRange Range{Begin, unsigned(Begin + Text.size())};
  if (endsInSemicolon(Last)) {
    std::optional<unsigned> Semicolon = semicolonBehind(Unit, Range.End);
    if (!Semicolon)
      return std::nullopt;
    Range.End = *Semicolon + 1;
  }
  return Range;
}

} // namespace parfold
