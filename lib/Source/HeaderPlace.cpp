//===- Source/HeaderPlace.cpp - where an #include may be added ------------===//
//
// An include that is added inside '#if' is seen in some builds only, and one
// that is added inside a declaration breaks it ('int t[] = { / #include
// "t.inc" / };' is common). So the place is behind the last include that is
// at file scope and outside all conditions, or behind the condition that
// holds the include.
//
// A condition around the whole rest of the file, as an include guard, is not
// counted: what is outside of it is not compiled with the loop.
//
//===----------------------------------------------------------------------===//

#include "Source/HeaderPlace.h"
#include "Source/Lines.h"
#include "Source/Scan.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

using namespace clang;
using llvm::StringRef;

namespace parfold {

namespace {

/// '#if' lines, as indices, that are open to the end of the program's text
/// and have one branch.
llvm::SmallVector<size_t, 2> findGuards(const DirectiveLines &Scan) {
  struct Open {
    size_t Index;
    bool HasElse = false;
  };
  llvm::SmallVector<size_t, 2> Guards;
  std::vector<Open> Stack;
  for (auto [Index, Line] : llvm::enumerate(Scan.Lines)) {
    if (Line.FollowsCode)
      Guards.clear(); // those closed so far do not reach the end
    if (Line.Kind == LineKind::If)
      Stack.push_back({Index});
    else if (Line.Kind == LineKind::Else && !Stack.empty())
      Stack.back().HasElse = true;
    else if (Line.Kind == LineKind::Endif && !Stack.empty()) {
      if (!Stack.back().HasElse)
        Guards.push_back(Stack.back().Index);
      Stack.pop_back();
    }
  }
  if (Scan.EndsInCode)
    Guards.clear();
  return Guards;
}

/// Places of the file that are outside all conditions, in source order.
struct OpenPlaces {
  std::vector<unsigned> AfterIncludes;
  /// The outermost conditions (guards aside) as pairs of offsets.
  std::vector<std::pair<unsigned, unsigned>> Conditions;
};

OpenPlaces findOpenPlaces(const DirectiveLines &Scan) {
  OpenPlaces Out;
  llvm::SmallVector<size_t, 2> Guards = findGuards(Scan);
  std::vector<bool> Stack; // open conditions: is it a guard?
  unsigned Depth = 0;      // those that are none
  unsigned Begin = 0;
  bool HasInclude = false;
  for (auto [Index, Line] : llvm::enumerate(Scan.Lines)) {
    if (Line.Kind == LineKind::If) {
      bool IsGuard = Depth == 0 && llvm::is_contained(Guards, Index);
      Stack.push_back(IsGuard);
      if (!IsGuard && Depth++ == 0) {
        Begin = Line.Begin;
        HasInclude = false;
      }
    } else if (Line.Kind == LineKind::Endif && !Stack.empty()) {
      if (!Stack.back() && --Depth == 0) {
        Out.Conditions.push_back({Begin, Line.End});
        if (HasInclude)
          Out.AfterIncludes.push_back(Line.End);
      }
      Stack.pop_back();
    } else if (Line.Kind == LineKind::Include) {
      HasInclude = true;
      if (Depth == 0)
        Out.AfterIncludes.push_back(Line.End);
    }
  }
  return Out;
}

bool isInDeclaration(const Unit &Unit, unsigned Offset) {
  for (const Decl *D : Unit.Context.getTranslationUnitDecl()->decls()) {
    unsigned Begin = Unit.offsetOf(D->getBeginLoc());
    // An end outside the file is ~0u: an include inside supplies it.
    if (Begin < Offset && Offset <= Unit.offsetOf(D->getEndLoc()))
      return true;
  }
  return false;
}

/// Comments that open their line, and pragmas, up to \p End, as pairs of
/// offsets.
std::vector<std::pair<unsigned, unsigned>>
collectAttachable(const Unit &Unit, const DirectiveLines &Scan, unsigned End) {
  std::vector<std::pair<unsigned, unsigned>> Out;
  StringRef Text = Unit.text();
  Lexer Raw(SourceLocation::getFromRawEncoding(1), Unit.Context.getLangOpts(),
            Text.begin(), Text.begin(), Text.end());
  Raw.SetCommentRetentionState(true);
  Token Tok;
  while (true) {
    bool AtEnd = Raw.LexFromRawLexer(Tok);
    unsigned Stop = Raw.getBufferLocation() - Text.begin();
    if (AtEnd || Stop - Tok.getLength() >= End)
      break;
    unsigned Begin = Stop - Tok.getLength();
    StringRef Before = Text.slice(startOfLine(Text, Begin), Begin);
    if (Tok.is(tok::comment) && Before.trim().empty())
      Out.push_back({Begin, Stop});
  }
  for (const DirectiveLine &Line : Scan.Lines)
    if (Line.Kind == LineKind::Pragma || Line.Kind == LineKind::Omp)
      Out.push_back({Line.Begin, Line.End - 1});
  return Out;
}

/// The line in front of the file's first declaration, of the comment that
/// stands right above it, and of pragmas, which may speak about it.
unsigned beforeFirstDeclaration(const Unit &Unit, const DirectiveLines &Scan,
                                const OpenPlaces &Places) {
  StringRef Text = Unit.text();
  unsigned Offset = std::min<unsigned>(Scan.FirstCode, Text.size());
  for (auto [Begin, End] : Places.Conditions)
    if (Begin < Offset && Offset < End)
      Offset = Begin;

  auto Attachable = collectAttachable(Unit, Scan, Offset);
  Offset = startOfLine(Text, Offset);
  for (bool Moved = true; Moved;) {
    Moved = false;
    for (auto [Begin, End] : Attachable) {
      if (Begin >= Offset)
        continue;
      StringRef Between = End < Offset ? Text.slice(End, Offset) : "";
      if (Between.trim().empty() && Between.count('\n') <= 1) {
        Offset = startOfLine(Text, Begin);
        Moved = true;
      }
    }
  }
  // A byte order mark stays first.
  return Offset == 0 && Text.starts_with("\xEF\xBB\xBF") ? 3 : Offset;
}

} // namespace

unsigned headerOffset(const Unit &Unit, unsigned FirstLoopOffset) {
  const DirectiveLines &Scan = *Unit.Source.All;
  OpenPlaces Places = findOpenPlaces(Scan);
  for (unsigned Offset : llvm::reverse(Places.AfterIncludes))
    if (Offset <= FirstLoopOffset && !isInDeclaration(Unit, Offset))
      return Offset;
  return beforeFirstDeclaration(Unit, Scan, Places);
}

} // namespace parfold
