//===- Source/Directives.cpp - the preprocessor's work, recorded ----------===//
//
// Pragmas are taken from the preprocessor, which alone knows where a macro
// expands to _Pragma. Conditions are taken from the text (Scan.h), since those
// in skipped code matter as much as the others: the '#ifdef _OPENMP' of an
// earlier run is skipped when parfold parses.
//
//===----------------------------------------------------------------------===//

#include "Source/Scan.h"
#include "parfold/Unit.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;

namespace parfold {

namespace {

/// The conditions among the main file's directives.
std::vector<Conditional>
collectConditionals(const std::vector<DirectiveLine> &Lines,
                    llvm::StringRef Text) {
  std::vector<Conditional> Found;
  std::vector<size_t> Open; // indices into Found
  bool AfterPragma = false;
  for (const DirectiveLine &Line : Lines) {
    if (Line.Kind == LineKind::If) {
      Open.push_back(Found.size());
      bool IsOpenMP = Text.slice(Line.Begin, Line.End).contains("_OPENMP");
      Found.push_back({Line.Begin, static_cast<unsigned>(Text.size()), false,
                       IsOpenMP, false, false});
    } else if (Line.Kind == LineKind::Endif && !Open.empty()) {
      Conditional &Ended = Found[Open.back()];
      Ended.End = Line.End;
      Ended.EndsInElse = Line.FollowsElse;
      Ended.EndsInPragma = AfterPragma && !Line.FollowsCode;
      Open.pop_back();
    } else if (Line.Kind == LineKind::Omp) {
      for (size_t Index : Open)
        Found[Index].HasOmp = true;
    }
    AfterPragma = Line.Kind == LineKind::Omp || Line.Kind == LineKind::Pragma;
  }
  return Found;
}

class Recorder : public PPCallbacks {
public:
  Recorder(Preprocessor &Source, std::shared_ptr<Directives> Out)
      : Source(Source), Sources(Source.getSourceManager()),
        Out(std::move(Out)) {}

  void FileChanged(SourceLocation, FileChangeReason Reason,
                   SrcMgr::CharacteristicKind, FileID) override {
    // The first file entered is the main file; its text is loaded now.
    if (Reason != EnterFile || MainFileSeen)
      return;
    MainFileSeen = true;
    llvm::StringRef Text = Sources.getBufferData(Sources.getMainFileID());
    Out->All = std::make_shared<DirectiveLines>(
        scanDirectives(Text, Source.getLangOpts()));
    Out->Conditionals = collectConditionals(Out->All->Lines, Text);
  }

  void PragmaDirective(SourceLocation At, PragmaIntroducerKind Kind) override {
    CharSourceRange Written = Sources.getExpansionRange(At);
    auto [File, Offset] = Sources.getDecomposedLoc(Written.getBegin());
    if (File != Sources.getMainFileID())
      return;
    Out->Pragmas.push_back(
        {Offset, endOf(At, Written, Kind), isParallel(), At});
  }

private:
  unsigned endOf(SourceLocation At, CharSourceRange Written,
                 PragmaIntroducerKind Kind) const {
    const LangOptions &Language = Source.getLangOpts();
    if (Kind == PIK_HashPragma) {
      unsigned Begin = Sources.getFileOffset(Written.getBegin());
      const std::vector<DirectiveLine> &Lines = Out->All->Lines;
      auto Line = llvm::partition_point(
          Lines, [&](const DirectiveLine &L) { return L.Begin < Begin; });
      return Line != Lines.end() && Line->Begin == Begin ? Line->End : Begin;
    }
    SourceLocation Last = Written.getEnd();
    if (At.isFileID()) {
      // '_Pragma', '(', the string, ')'
      for (int Token = 0; Token < 3; ++Token)
        if (auto Next = Lexer::findNextToken(Last, Sources, Language))
          Last = Next->getLocation();
    }
    return Sources.getFileOffset(
        Lexer::getLocForEndOfToken(Last, 0, Sources, Language));
  }

  /// Looks at the text that the preprocessor reads next: behind '#pragma', or
  /// what the string of _Pragma holds, even where a macro made the string.
  bool isParallel() const {
    auto *Current = static_cast<const Lexer *>(Source.getCurrentLexer());
    if (!Current)
      return false;
    llvm::StringRef Rest(Current->getBufferLocation(),
                         Current->getBuffer().end() -
                             Current->getBufferLocation());
    Lexer Raw(SourceLocation::getFromRawEncoding(1), Source.getLangOpts(),
              Rest.begin(), Rest.begin(), Rest.end());
    Token Name;
    Raw.LexFromRawLexer(Name);
    return Name.is(tok::raw_identifier) && (Name.getRawIdentifier() == "omp" ||
                                            Name.getRawIdentifier() == "acc");
  }

  Preprocessor &Source;
  SourceManager &Sources;
  std::shared_ptr<Directives> Out;
  bool MainFileSeen = false;
};

} // namespace

std::shared_ptr<const Directives>
recordDirectives(clang::Preprocessor &Preprocessor) {
  auto Out = std::make_shared<Directives>();
  Preprocessor.addPPCallbacks(std::make_unique<Recorder>(Preprocessor, Out));
  return Out;
}

} // namespace parfold
