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
#include "Source/StatementText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Stmt.h"

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

/// Sets the loop's bytes; false where they are not one piece of the file.
bool findExtent(const Unit &Unit, Loop &L) {
  if (L.Statement->getBeginLoc().isMacroID())
    return false;
  std::optional<ByteRange> Range = bytesOf(Unit, L.Statement, L.Statement);
  if (!Range)
    return false;
  L.Begin = Range->Begin;
  L.End = Range->End;
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

  // A function that 'declare simd' stands in front of may not have threads
  // (OpenMP 5.2, 7.7).
  unsigned Function = Unit.offsetOf(L.Function->getBeginLoc());
  auto IsOfFunction = [&](unsigned Behind) {
    return Behind <= Function && Function <= Begin &&
           isBlank(Unit.text(), Behind, Function);
  };
  for (const Pragma &P : Unit.Source.Pragmas)
    if (P.IsParallel && IsOfFunction(P.End))
      RefuseFor(ReasonId::AlreadyParallel, P);
  for (const Conditional &Block : Unit.Source.Conditionals)
    if (Block.HasOmp && Block.EndsInPragma && IsOfFunction(Block.End))
      Refuse(ReasonId::AlreadyParallel);

  if (llvm::any_of(Unit.Source.All->Lines, [&](const DirectiveLine &Line) {
        return IsInside(Line.Begin) &&
               (Line.Kind == LineKind::Include || Line.Kind == LineKind::Other);
      }))
    Refuse(ReasonId::DirectiveInside);
  for (unsigned Counter : Unit.Source.Counters)
    if (IsInside(Counter))
      Refuse(ReasonId::DirectiveInside, {},
             {{"'__COUNTER__' is expanded here, and each copy would count on",
               Unit.placeOf(Unit.start().getLocWithOffset(Counter))}});
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
