//===- Loops/WrittenForm.cpp - how a loop is written down -----------------===//
//
// A rewrite copies the loop's text, so the text must be the file's own and
// say the same thing in every build: no loop keyword or closing brace from a
// macro, no '#if' inside that hides statements from this parse, no pragma
// that already speaks about the loop.
//
// Code that parfold wrote is recognised here too, by its shape: the loop after
// '#ifdef _OPENMP ... else #endif' is the alternative of a parallel copy above
// it, and the one after '#ifdef _OPENMP ... #pragma omp ... #endif' is parallel
// itself.
//
//===----------------------------------------------------------------------===//

#include "Loops/WrittenForm.h"
#include "Source/ExprText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace parfold {
namespace {

/// Nothing but white space and comments between two offsets of the text?
bool isBlank(llvm::StringRef Text, unsigned Begin, unsigned End) {
  llvm::StringRef Between = Text.slice(Begin, End);
  while (true) {
    Between = Between.ltrim();
    if (Between.consume_front("//"))
      Between = Between.drop_until([](char C) { return C == '\n'; });
    else if (Between.consume_front("/*"))
      Between = Between.substr(Between.find("*/")).drop_front(2);
    else
      return Between.empty();
  }
}

/// Does C end \p S with a ';' that the AST leaves out of its range?
bool endsInSemicolon(const Stmt *S) {
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

/// Sets the loop's bytes; false where they are not one piece of the file.
/// A macro may end the loop only if nothing of its expansion comes after:
/// 'ACC(s, a[i]);' is fine where ACC brings no ';' of its own.
bool findExtent(const Unit &Unit, Loop &L) {
  llvm::StringRef Text = Unit.textOf(L.Statement->getSourceRange());
  if (L.Statement->getBeginLoc().isMacroID() || Text.empty())
    return false;
  unsigned Begin = Unit.offsetOf(L.Statement->getBeginLoc());
  unsigned End = Begin + Text.size();
  if (endsInSemicolon(L.Statement)) {
    const SourceManager &Sources = Unit.Context.getSourceManager();
    SourceLocation File =
        Sources.getLocForStartOfFile(Sources.getMainFileID());
    Token Next;
    if (Lexer::getRawToken(File.getLocWithOffset(End), Next, Sources,
                           Unit.Context.getLangOpts(),
                           /*IgnoreWhiteSpace=*/true) ||
        Next.isNot(tok::semi))
      return false;
    End = Unit.offsetOf(Next.getLocation()) + 1;
  }
  L.Begin = Begin;
  L.End = End;
  return true;
}

} // namespace

void checkWrittenForm(const Unit &Unit, Loop &L,
                      const std::vector<PragmaScope> &Scopes) {
  std::vector<Reason> &Reasons = L.Reasons;
  const Place &Where = L.Where;
  if (!findExtent(Unit, L)) {
    SourceLocation At = L.Statement->getBeginLoc();
    if (!At.isMacroID())
      At = L.Statement->getEndLoc();
    Reasons.push_back({ReasonId::InsideMacro, Where, {macroNameAt(Unit, At)}});
    return;
  }
  unsigned Begin = L.Begin, End = L.End;

  for (const PragmaScope &Scope : Scopes) {
    bool Around = Scope.Begin <= Begin && End <= Scope.End;
    bool Inside = Begin <= Scope.Begin && Scope.Begin < End;
    if (!Around && !Inside)
      continue;
    // A pragma that is not about parallelism matters only right before the
    // loop (it would lose its loop) or inside (it would be copied).
    if (Scope.IsParallel)
      Reasons.push_back({ReasonId::AlreadyParallel, Where, {}});
    else if (Inside)
      Reasons.push_back({ReasonId::OtherPragma, Where, {}});
    else
      continue;
    Reasons.back().Notes.push_back(
        {"the pragma is here", Unit.placeOf(Scope.At)});
    break;
  }
  for (const Conditional &Block : Unit.Source.Conditionals) {
    if (Begin <= Block.Begin && Block.Begin < End)
      Reasons.push_back({ReasonId::ConditionalCode, Where, {}});
    else if (Block.Begin < Begin && Begin < Block.End && Block.End <= End)
      Reasons.push_back({ReasonId::ConditionalCode, Where, {}});
    else if ((Block.EndsInElse || Block.EndsInPragma) && Block.End <= Begin &&
             isBlank(Unit.text(), Block.End, Begin))
      Reasons.push_back({Block.HasOmp       ? ReasonId::AlreadyParallel
                         : Block.EndsInElse ? ReasonId::ConditionalCode
                                            : ReasonId::OtherPragma,
                         Where,
                         {}});
  }
}

} // namespace parfold
