//===- Source/HeaderPlace.cpp - where an #include may be added ------------===//
//
// An include that is added inside '#if' is seen in some builds only, and one
// that is added inside a declaration breaks it ('int t[] = { / #include
// "t.inc" / };' is common). So the place is behind the last include that is
// at file scope and outside all conditions, or behind the condition that
// holds the include.
//
// What is in force there holds for the header, too: the visibility of symbols,
// the packing of structures, macros that have the names of its parameters. Then
// the place is in front of what brings that about, if no macro for the system's
// headers, as _GNU_SOURCE, is defined between the two.
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
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

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
  std::vector<unsigned> Directives; ///< where they begin
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
        Out.Directives.push_back(Line.Begin);
      }
    } else if (Line.Kind == LineKind::Endif && !Stack.empty()) {
      if (!Stack.back() && --Depth == 0) {
        Out.Conditions.push_back({Begin, Line.End});
        if (HasInclude)
          Out.AfterIncludes.push_back(Line.End);
      }
      Stack.pop_back();
    } else if (Depth == 0 && Line.Kind != LineKind::Else) {
      Out.Directives.push_back(Line.Begin);
      if (Line.Kind == LineKind::Include)
        Out.AfterIncludes.push_back(Line.End);
    } else if (Line.Kind == LineKind::Include) {
      HasInclude = true;
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

/// Plain words in <omp.h>, <parfold/tune.h> and <parfold/selfcheck.h>: names
/// of members, of parameters, of variables.
constexpr char HeaderWords[] =
    "a align allocator asked at back before begin best bits byte bytes "
    "check checks copy count counter digits distance end event fastest "
    "file first free_allocator function gain greater half is_last k "
    "kept key known large last least leaves length limit line lock "
    "loop loops m many memory most name next nmemb now ntraits "
    "num_teams number one other others parallel piece ptr rest room "
    "runs seconds sign since size small started starts stride t teams "
    "text threads timed tolerance traits trips tuner turn type used "
    "usual value verbose wants_abort wants_summary wants_times where "
    "which word words wrong x y";

/// What is in force at the places of a file.
class InForce {
public:
  explicit InForce(const Unit &Unit) : U(Unit) {
    for (auto [At, IsAny] : Unit.Log.pragmasInForce())
      if (auto Offset = offsetOf(At))
        Pragmas.push_back({*Offset, IsAny});
    for (StringRef Word : llvm::split(HeaderWords, ' '))
      Macros.push_back(definitions(*U.Preprocessor.getIdentifierInfo(Word)));
  }

  /// Is a header that is included at \p Offset what it is elsewhere?
  bool isNothingAt(unsigned Offset) const {
    return !holdsAt(Pragmas, Offset) &&
           llvm::none_of(Macros, [&](const Changes &Defined) {
             return holdsAt(Defined, Offset);
           });
  }

  /// Is a name of the system's, which may be there for its headers, defined
  /// from \p Begin to \p End?
  bool isForSystemBetween(unsigned Begin, unsigned End) const {
    const SourceManager &Sources = U.Context.getSourceManager();
    for (const auto &[Name, State] : U.Preprocessor.macros(false)) {
      if (!Name->getName().starts_with("_"))
        continue;
      for (const MacroDirective *D =
               U.Preprocessor.getLocalMacroDirectiveHistory(Name);
           D; D = D->getPrevious()) {
        if (Sources.isInSystemHeader(D->getLocation()) ||
            (D->getMacroInfo() && D->getMacroInfo()->isUsedForHeaderGuard()))
          continue;
        auto Offset = offsetOf(D->getLocation());
        if (Offset && Begin <= *Offset && *Offset < End)
          return true;
      }
    }
    return false;
  }

private:
  /// From an offset on, something holds, or does not; in source order.
  using Changes = std::vector<std::pair<unsigned, bool>>;

  static bool holdsAt(const Changes &All, unsigned Offset) {
    bool Holds = false;
    for (auto [At, IsAny] : All)
      if (At < Offset)
        Holds = IsAny;
    return Holds;
  }

  Changes definitions(const IdentifierInfo &Name) const {
    Changes Found;
    for (const MacroDirective *D =
             U.Preprocessor.getLocalMacroDirectiveHistory(&Name);
         D; D = D->getPrevious()) {
      auto *Define = dyn_cast<DefMacroDirective>(D);
      if (!Define && D->getKind() != MacroDirective::MD_Undefine)
        continue;
      if (auto Offset = offsetOf(D->getLocation()))
        Found.push_back({*Offset, Define && Define->getInfo()->isObjectLike()});
    }
    std::reverse(Found.begin(), Found.end());
    return Found;
  }

  /// Where the file has \p At, or the include that leads there.
  std::optional<unsigned> offsetOf(SourceLocation At) const {
    const SourceManager &Sources = U.Context.getSourceManager();
    while (At.isValid()) {
      auto [File, Offset] = Sources.getDecomposedExpansionLoc(At);
      if (File == U.File)
        return Offset;
      At = Sources.getIncludeLoc(File);
    }
    return std::nullopt;
  }

  const Unit &U;
  Changes Pragmas;
  std::vector<Changes> Macros;
};

unsigned usualOffset(const Unit &Unit, const OpenPlaces &Places,
                     unsigned FirstLoopOffset) {
  for (unsigned Offset : llvm::reverse(Places.AfterIncludes))
    if (Offset <= FirstLoopOffset && !isInDeclaration(Unit, Offset))
      return Offset;
  return beforeFirstDeclaration(Unit, *Unit.Source.All, Places);
}

} // namespace

unsigned headerOffset(const Unit &Unit, unsigned FirstLoopOffset) {
  OpenPlaces Places = findOpenPlaces(*Unit.Source.All);
  unsigned Usual = usualOffset(Unit, Places, FirstLoopOffset);
  InForce Known(Unit);
  if (Known.isNothingAt(Usual))
    return Usual;
  StringRef Text = Unit.text();
  for (unsigned Begin : llvm::reverse(Places.Directives)) {
    unsigned Offset = startOfLine(Text, Begin);
    if (Begin < Usual && Text.slice(Offset, Begin).trim().empty() &&
        !isInDeclaration(Unit, Offset) && Known.isNothingAt(Offset) &&
        !Known.isForSystemBetween(Offset, Usual))
      return Offset;
  }
  return Usual;
}

} // namespace parfold
