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
#include "Source/Scan.h"
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
    SourceLocation File = Unit.start();
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
                      llvm::ArrayRef<PragmaScope> Around) {
  const Place &Where = L.Where;
  auto Refuse = [&](ReasonId Id, std::vector<std::string> Arguments = {},
                    std::vector<Note> Notes = {}) {
    if (llvm::none_of(L.Reasons, [&](const Reason &R) { return R.Id == Id; }))
      L.Reasons.push_back({Id, Where, std::move(Arguments), std::move(Notes)});
  };
  auto RefuseFor = [&](ReasonId Id, const Pragma &P) {
    Refuse(Id, {}, {{"the pragma is here", Unit.placeOf(P.At)}});
  };
  if (!findExtent(Unit, L)) {
    SourceLocation At = L.Statement->getBeginLoc();
    if (!At.isMacroID())
      At = L.Statement->getEndLoc();
    return Refuse(ReasonId::InsideMacro, {macroNameAt(Unit, At)},
                  macroNotesAt(Unit, At));
  }
  unsigned Begin = L.Begin, End = L.End;
  auto IsInside = [&](unsigned Offset) {
    return Begin <= Offset && Offset < End;
  };

  // A pragma that is not about parallelism matters only right before the loop,
  // which it would lose, or inside, where it would be copied.
  const auto *Parallel = llvm::find_if(
      Around, [](const PragmaScope &Scope) { return Scope.By->IsParallel; });
  if (Parallel != Around.end())
    RefuseFor(ReasonId::AlreadyParallel, *Parallel->By);
  for (const PragmaScope &Scope : Around)
    if (Scope.Under == L.Statement && !Scope.By->IsParallel)
      RefuseFor(ReasonId::OtherPragma, *Scope.By);
  for (const Pragma &P : Unit.Source.Pragmas)
    if (IsInside(P.Offset))
      RefuseFor(
          P.IsParallel ? ReasonId::AlreadyParallel : ReasonId::OtherPragma, P);

  if (llvm::any_of(Unit.Source.All->Lines, [&](const DirectiveLine &Line) {
        return IsInside(Line.Begin) &&
               (Line.Kind == LineKind::Include || Line.Kind == LineKind::Other);
      }))
    Refuse(ReasonId::DirectiveInside);
  for (const Conditional &Block : Unit.Source.Conditionals) {
    bool IsAround = Block.Begin < Begin && End <= Block.End;
    bool IsBefore =
        Block.End <= Begin && isBlank(Unit.text(), Block.End, Begin);
    if (IsAround) {
      // What depends on OpenMP is somebody's parallel code, or parfold's.
      if (Block.IsOpenMP)
        Refuse(ReasonId::AlreadyParallel);
    } else if (Block.Begin < End && Begin < Block.End) {
      Refuse(ReasonId::ConditionalCode);
    } else if (IsBefore && (Block.EndsInElse || Block.EndsInPragma)) {
      Refuse(Block.HasOmp       ? ReasonId::AlreadyParallel
             : Block.EndsInElse ? ReasonId::ConditionalCode
                                : ReasonId::OtherPragma);
    }
  }
}

} // namespace parfold
