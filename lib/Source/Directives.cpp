//===- Source/Directives.cpp - the preprocessor's work, recorded ----------===//
//
// Pragmas are taken from the preprocessor, which alone knows where a macro
// expands to _Pragma. Conditions and includes are taken from the text
// (Scan.h), since those in skipped code matter as much as the others: the
// '#ifdef _OPENMP' of an earlier run is skipped when parfold parses.
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

/// Sorts the main file's lines into conditions and includes.
void sortLines(const std::vector<DirectiveLine> &Lines, size_t FileSize,
               Directives &Out) {
  std::vector<size_t> Open; // indices into Out.Conditionals
  std::vector<std::pair<size_t, size_t>> Outermost; // include, conditional
  bool AfterPragma = false;
  for (const DirectiveLine &Line : Lines) {
    switch (Line.Kind) {
    case LineKind::If:
      Open.push_back(Out.Conditionals.size());
      Out.Conditionals.push_back(
          {Line.Begin, static_cast<unsigned>(FileSize), false, false, false});
      break;
    case LineKind::Endif:
      if (Open.empty())
        break;
      Out.Conditionals[Open.back()].End = Line.End;
      Out.Conditionals[Open.back()].EndsInElse = Line.FollowsElse;
      Out.Conditionals[Open.back()].EndsInPragma =
          AfterPragma && !Line.FollowsCode;
      Open.pop_back();
      break;
    case LineKind::Omp:
      for (size_t Index : Open)
        Out.Conditionals[Index].HasOmp = true;
      break;
    case LineKind::Include:
      if (!Open.empty())
        Outermost.push_back({Out.Includes.size(), Open.front()});
      Out.Includes.push_back({Line.End, static_cast<unsigned>(Open.size()),
                              Line.End, Line.Header});
      break;
    case LineKind::Other:
      Out.Others.push_back(Line.Begin);
      break;
    case LineKind::Else:
    case LineKind::Pragma:
      break;
    }
    AfterPragma = Line.Kind == LineKind::Omp || Line.Kind == LineKind::Pragma;
  }
  for (auto [Include, Conditional] : Outermost)
    Out.Includes[Include].OutermostEnd = Out.Conditionals[Conditional].End;
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
    Lines = scanDirectives(Text, Source.getLangOpts()).Lines;
    sortLines(Lines, Text.size(), *Out);
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
  std::vector<DirectiveLine> Lines; ///< of the main file
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
