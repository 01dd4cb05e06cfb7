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

/// The conditions among a file's directives.
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

/// A pragma as the preprocessor met it.
struct Met {
  CharSourceRange Written;
  SourceLocation At;
  PragmaIntroducerKind Kind;
  bool IsParallel;
};

/// What pragmas have left in force.
class PragmaState {
public:
  /// Takes the words of a pragma.
  void take(llvm::ArrayRef<llvm::StringRef> Words) {
    auto Has = [&](llvm::StringRef Word) {
      return llvm::is_contained(Words, Word);
    };
    if (Words.empty())
      return;
    if (Words[0] == "pack") {
      pack(Words.drop_front());
    } else if ((Words[0] == "GCC" && Has("visibility")) ||
               (Words[0] == "clang" && Has("attribute"))) {
      Depth += Has("push");
      Depth -= Has("pop") && Depth > 0;
    } else if ((Words[0] == "GCC" || Words[0] == "clang") && Has("poison")) {
      HasPoison = true;
    }
  }

  bool isAny() const { return Depth > 0 || IsPacked || HasPoison; }

private:
  void pack(llvm::ArrayRef<llvm::StringRef> Words) {
    if (Words.empty()) {
      IsPacked = false;
    } else if (Words[0] == "pop") {
      IsPacked = !Packs.empty() && Packs.pop_back_val();
    } else if (Words[0] == "push") {
      Packs.push_back(IsPacked);
      IsPacked |= Words.size() > 1;
    } else {
      IsPacked |= Words[0] != "show";
    }
  }

  unsigned Depth = 0;
  llvm::SmallVector<bool, 4> Packs;
  bool IsPacked = false, HasPoison = false;
};

class Log : public DirectiveLog {
public:
  explicit Log(const Preprocessor &Source)
      : Sources(Source.getSourceManager()), Language(Source.getLangOpts()) {}

  const Directives &of(FileID File) const override {
    std::unique_ptr<Directives> &Slot = Known[File];
    if (Slot)
      return *Slot;
    Slot = std::make_unique<Directives>();
    llvm::StringRef Text = Sources.getBufferData(File);
    Slot->All =
        std::make_shared<DirectiveLines>(scanDirectives(Text, Language));
    Slot->Conditionals = collectConditionals(Slot->All->Lines, Text);
    auto Pragmas = All.find(File);
    if (Pragmas != All.end())
      for (const Met &P : Pragmas->second)
        Slot->Pragmas.push_back({Sources.getFileOffset(P.Written.getBegin()),
                                 endOf(P, Slot->All->Lines), P.IsParallel,
                                 P.At});
    auto Counted = Counters.find(File);
    if (Counted != Counters.end())
      Slot->Counters = Counted->second;
    return *Slot;
  }

  bool speakOfThreads(SourceRange Range) const override {
    auto [File, Begin] = Sources.getDecomposedExpansionLoc(Range.getBegin());
    auto Pragmas = All.find(File);
    if (Pragmas == All.end())
      return false;
    auto [EndFile, End] = Sources.getDecomposedExpansionLoc(Range.getEnd());
    for (const Met &P : Pragmas->second) {
      unsigned At = Sources.getFileOffset(P.Written.getBegin());
      if (P.IsParallel && Begin <= At && (EndFile != File || At < End))
        return true;
    }
    return false;
  }

  bool askForOpenMP() const override {
    // (glibc's <math.h> has vector functions with OpenMP, which compute the
    // same.)
    auto Asks = [](const auto &File) {
      auto Text = File.second->getBufferDataIfLoaded();
      return Text &&
             (Text->contains("_OPENMP") || Text->contains("pragma omp")) &&
             !(File.second->OrigEntry &&
               File.second->OrigEntry->getName().ends_with(
                   "/bits/math-vector.h"));
    };
    return llvm::any_of(All,
                        [](const auto &OfFile) {
                          return llvm::any_of(OfFile.second, [](const Met &P) {
                            return P.IsParallel;
                          });
                        }) ||
           std::any_of(Sources.fileinfo_begin(), Sources.fileinfo_end(), Asks);
  }

  llvm::ArrayRef<AddressedComment> comments() const override {
    return Comments;
  }

  llvm::ArrayRef<SourceRange> suppressions() const override {
    return Suppressions;
  }

  llvm::ArrayRef<std::pair<SourceLocation, bool>>
  pragmasInForce() const override {
    return InForce;
  }

  void addWords(SourceLocation At, llvm::ArrayRef<llvm::StringRef> Words) {
    bool Was = State.isAny();
    State.take(Words);
    if (State.isAny() != Was)
      InForce.push_back({At, !Was});
  }

  void addSuppression(SourceRange Comment) { Suppressions.push_back(Comment); }
  void add(AddressedComment Comment) { Comments.push_back(std::move(Comment)); }

  void add(const Met &P) {
    FileID File = Sources.getFileID(P.Written.getBegin());
    All[File].push_back(P);
  }

  void addCounter(SourceLocation At) {
    auto [File, Offset] = Sources.getDecomposedExpansionLoc(At);
    Counters[File].push_back(Offset);
  }

private:
  unsigned endOf(const Met &P, const std::vector<DirectiveLine> &Lines) const {
    if (P.Kind == PIK_HashPragma) {
      unsigned Begin = Sources.getFileOffset(P.Written.getBegin());
      auto Line = llvm::partition_point(
          Lines, [&](const DirectiveLine &L) { return L.Begin < Begin; });
      return Line != Lines.end() && Line->Begin == Begin ? Line->End : Begin;
    }
    SourceLocation Last = P.Written.getEnd();
    if (P.At.isFileID()) {
      // '_Pragma', '(', the string, ')'
      for (int Token = 0; Token < 3; ++Token)
        if (auto Next = Lexer::findNextToken(Last, Sources, Language))
          Last = Next->getLocation();
    }
    return Sources.getFileOffset(
        Lexer::getLocForEndOfToken(Last, 0, Sources, Language));
  }

  const SourceManager &Sources;
  const LangOptions &Language;
  llvm::DenseMap<FileID, std::vector<Met>> All;
  llvm::DenseMap<FileID, std::vector<unsigned>> Counters;
  std::vector<AddressedComment> Comments;
  std::vector<SourceRange> Suppressions;
  PragmaState State;
  std::vector<std::pair<SourceLocation, bool>> InForce;
  mutable llvm::DenseMap<FileID, std::unique_ptr<Directives>> Known;
};

class Recorder : public PPCallbacks, public CommentHandler {
public:
  Recorder(Preprocessor &Source, std::shared_ptr<Log> Out)
      : Source(Source), Out(std::move(Out)) {}

  bool HandleComment(Preprocessor &, SourceRange Where) override {
    const SourceManager &Sources = Source.getSourceManager();
    llvm::StringRef Text = Lexer::getSourceText(
        CharSourceRange::getCharRange(Where), Sources, Source.getLangOpts());
    if (Text.contains("NOPARFOLD") &&
        !Sources.isInSystemHeader(Where.getBegin()))
      Out->addSuppression(Where);
    // '///' and '//!<' are fine, '////' has been commented out.
    bool IsBlock = Text.consume_front("/*");
    if (IsBlock)
      Text.consume_back("*/");
    else
      Text.consume_front("//");
    if (Text.consume_front(IsBlock ? "*" : "/") || Text.consume_front("!"))
      Text.consume_front("<");
    Text = Text.trim();
    if (Text.consume_front("parfold:") &&
        !Sources.isInSystemHeader(Where.getBegin()))
      Out->add(AddressedComment{Where, Text.str()});
    return false; // no token takes its place
  }

  void PragmaDirective(SourceLocation At, PragmaIntroducerKind Kind) override {
    const SourceManager &Sources = Source.getSourceManager();
    llvm::SmallVector<llvm::StringRef, 8> Words = words();
    bool IsParallel =
        !Words.empty() && (Words[0] == "omp" || Words[0] == "acc");
    Out->add({Sources.getExpansionRange(At), At, Kind, IsParallel});
    Out->addWords(At, Words);
  }

  void MacroExpands(const Token &Name, const MacroDefinition &, SourceRange,
                    const MacroArgs *) override {
    if (Name.getIdentifierInfo()->isStr("__COUNTER__"))
      Out->addCounter(Name.getLocation());
  }

private:
  /// The words and numbers that the preprocessor reads next: behind '#pragma',
  /// or in the string of _Pragma, even where a macro made the string.
  llvm::SmallVector<llvm::StringRef, 8> words() const {
    llvm::SmallVector<llvm::StringRef, 8> Words;
    auto *Current = static_cast<const Lexer *>(Source.getCurrentLexer());
    if (!Current)
      return Words;
    llvm::StringRef Rest(Current->getBufferLocation(),
                         Current->getBuffer().end() -
                             Current->getBufferLocation());
    Lexer Raw(SourceLocation::getFromRawEncoding(1), Source.getLangOpts(),
              Rest.begin(), Rest.begin(), Rest.end());
    Raw.setParsingPreprocessorDirective(true);
    Token Next;
    while (!Raw.LexFromRawLexer(Next) && Next.isNot(tok::eod))
      if (Next.is(tok::raw_identifier))
        Words.push_back(Next.getRawIdentifier());
      else if (Next.is(tok::numeric_constant))
        Words.push_back(
            llvm::StringRef(Next.getLiteralData(), Next.getLength()));
    return Words;
  }

  Preprocessor &Source;
  std::shared_ptr<Log> Out;
};

} // namespace

std::shared_ptr<const DirectiveLog>
recordDirectives(clang::Preprocessor &Preprocessor) {
  auto Out = std::make_shared<Log>(Preprocessor);
  auto Watching = std::make_unique<Recorder>(Preprocessor, Out);
  Preprocessor.addCommentHandler(Watching.get());
  Preprocessor.addPPCallbacks(std::move(Watching));
  return Out;
}

} // namespace parfold
