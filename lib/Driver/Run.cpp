//===- Driver/Run.cpp - one call of parfold -------------------------------===//
//
//   sources ─► commands ─► analyze ─► merge ─► recheck ─► write or show
//
// File by file up to the recheck, then the headers that they share, and nothing
// is written before the last file is through: a run changes all its files or
// none.
//
//===----------------------------------------------------------------------===//

#include "Driver/Run.h"
#include "Driver/Analyze.h"
#include "Driver/Commands.h"
#include "Driver/Diff.h"
#include "Driver/Merge.h"
#include "Driver/Paths.h"
#include "Driver/Write.h"
#include "Effects/AnnotationFile.h"
#include "Emit/Recheck.h"
#include "Report/Json.h"
#include "parfold/Config.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

using llvm::Error;
using llvm::raw_ostream;
using llvm::StringRef;
using llvm::WithColor;

namespace parfold {

namespace {

/// A source, or a header, with what was found in it.
struct Worked {
  SourceFile Source;
  FileChange Change;
  std::optional<std::string> NewText; ///< where it changes
};

/// What is known of a header from all files that include it.
struct Header {
  std::vector<UnitResult> Results;
  std::vector<size_t> Includers; ///< indices of sources
};

class Runner {
public:
  Runner(const Invocation &Call, CommandFinder Finder,
         std::vector<SourceFile> Sources, raw_ostream &Out, raw_ostream &Err)
      : Call(Call), Finder(std::move(Finder)), Sources(std::move(Sources)),
        Out(Out), Err(Err) {}

  ExitStatus run() {
    for (size_t I = 0; I < Sources.size(); ++I)
      process(I);
    for (auto &[Path, Found] : Headers)
      processHeader(Path, Found);
    // From here on no file is read; Done holds every text to be written. A
    // call that is wrong for one file writes none.
    if (Call.JsonFile)
      if (Error Why = writeReport())
        return fail(std::move(Why));
    if (!IsWrongCall)
      if (Error Why = writeFiles(newFiles()))
        return fail(std::move(Why));
    return status();
  }

private:
  ExitStatus fail(Error Why) {
    WithColor::error(Err, "parfold") << llvm::toString(std::move(Why)) << '\n';
    return ExitStatus::WrongCall;
  }

  ExitStatus status() const {
    auto Any = [&](FileStatus State) {
      return llvm::any_of(Reports, [&](const FileReport &Report) {
        return Report.State == State;
      });
    };
    if (IsWrongCall)
      return ExitStatus::WrongCall;
    if (Any(FileStatus::InternalError))
      return ExitStatus::InternalError;
    if (Any(FileStatus::NotCompiled))
      return ExitStatus::NotCompiled;
    if (Call.Where == Output::Check && Any(FileStatus::Changed))
      return ExitStatus::WouldChange;
    return ExitStatus::Done;
  }

  void process(size_t Index) {
    const SourceFile &Source = Sources[Index];
    FoundCommands Found = Finder.find(Source.Written);
    for (const std::string &Warning : Found.Warnings)
      WithColor::warning(Err, "parfold") << Warning << '\n';
    Commands.push_back(std::move(Found.Commands));

    FileReport Report;
    Report.Path = Source.Written;
    Worked Work{Source, {}, std::nullopt};
    if (auto Result = analyzeAll(Index)) {
      Work.Change = std::move(Result->Change);
      conclude(std::move(Result->Loops), Work, {Index}, Report);
    } else {
      Report.State = FileStatus::NotCompiled;
    }
    Reports.push_back(std::move(Report));
    Done.push_back(std::move(Work));
  }

  /// Headers are changed once, where all files that include them agree.
  void processHeader(const std::string &Path, Header &Found) {
    UnitResult Result = mergeResults(std::move(Found.Results));
    FileReport Report;
    Report.Path = diffName(Path);
    Worked Work{{Report.Path, Path}, std::move(Result.Change), std::nullopt};
    conclude(std::move(Result.Loops), Work, Found.Includers, Report);
    Reports.push_back(std::move(Report));
    Done.push_back(std::move(Work));
  }

  bool showsOnlyAStage() const {
    return Call.Print && *Call.Print != Stage::Source;
  }

  /// Makes and checks the new text of a file that \p Includers are, or
  /// include, and shows what is asked for.
  void conclude(std::vector<LoopReport> Loops, Worked &Work,
                llvm::ArrayRef<size_t> Includers, FileReport &Report) {
    Report.Loops = std::move(Loops);
    if (!Work.Change.Loops.empty())
      Report.State = FileStatus::Changed;
    if (showsOnlyAStage())
      return;
    if (Error Why = finish(Work, Includers, Report))
      drop(Report, std::move(Why));
    else
      printRemarks(Err, Report.Loops, Call.Remarks);
    if (Call.Remarks == Loudness::Verbose)
      printCount(Err, Report.Path, Report.Loops);
  }

  /// The file of \p Report stays as it is: its new text is not good.
  void drop(FileReport &Report, Error Why) {
    Report.State = FileStatus::InternalError;
    for (LoopReport &Loop : Report.Loops)
      withdraw(Loop);
    // The thread count is the one piece of the text that is the user's.
    const std::string &Threads = Call.Choices.NumThreads;
    if (!Threads.empty()) {
      IsWrongCall = true;
      fail(llvm::createStringError(Report.Path +
                                   ": with --num-threads=" + Threads + ", " +
                                   llvm::toString(std::move(Why))));
      return;
    }
    WithColor(Err, llvm::HighlightColor::Error) << "parfold: internal error: ";
    Err << Report.Path << ": " << llvm::toString(std::move(Why)) << '\n';
  }

  /// A loop of a file that stays as it is after all.
  static void withdraw(LoopReport &Loop) {
    if (Loop.State != Status::Parallelized && Loop.State != Status::Covered)
      return;
    Loop.State = Status::Refused;
    Loop.Strategy.reset();
    Loop.Clauses.clear();
    Loop.Guards.clear();
    Loop.Apart.clear();
  }

  /// The merged result of all commands, or nothing if one does not compile.
  /// Headers are put by for later.
  std::optional<UnitResult> analyzeAll(size_t Index) {
    const SourceFile &Source = Sources[Index];
    std::vector<UnitResult> Results;
    // What the command line says goes before what a file says.
    auto FromFile = Annotated.findFor(Source.Absolute);
    if (!FromFile) {
      fail(FromFile.takeError());
      IsWrongCall = true;
      return std::nullopt;
    }
    Options Choices = Call.Choices;
    Choices.Declared.List.insert(Choices.Declared.List.begin(),
                                 FromFile->List.begin(), FromFile->List.end());
    for (const Command &Command : Commands[Index]) {
      auto Look = llvm::makeIntrusiveRefCnt<clang::DiagnosticOptions>();
      Look->ShowColors =
          Call.Color == llvm::ColorMode::Enable ||
          (Call.Color == llvm::ColorMode::Auto && Err.has_colors());
      clang::TextDiagnosticPrinter Printer(Err, Look.get());
      AnalysisResult Result;
      switch (analyze(Command, Source.Written, Choices, Call.Print, Out,
                      Printer, Result)) {
      case Analysis::Done:
        for (const std::string &Warning : Result.Warnings)
          if (WarnedOf.insert(Warning).second)
            WithColor::warning(Err, "parfold") << Warning << '\n';
        Results.push_back(std::move(Result.Main));
        for (UnitResult &Included : Result.Headers)
          keepHeader(Index, std::move(Included));
        break;
      case Analysis::NotC:
        fail(llvm::createStringError("'" + Source.Written + "' is not C"));
        IsWrongCall = true;
        return std::nullopt;
      case Analysis::NotStarted:
        fail(llvm::createStringError("Clang cannot compile '" + Source.Written +
                                     "' with its flags"));
        return std::nullopt;
      case Analysis::NotCompiled:
        return std::nullopt;
      }
    }
    return mergeResults(std::move(Results));
  }

  void keepHeader(size_t Includer, UnitResult Result) {
    std::string Path = Result.Change.Path;
    // A file that is named itself is looked at for its own sake.
    for (const SourceFile &Source : Sources)
      if (llvm::sys::fs::equivalent(Source.Absolute, Path))
        return;
    Header &Found = Headers[Path];
    Found.Results.push_back(std::move(Result));
    if (!llvm::is_contained(Found.Includers, Includer))
      Found.Includers.push_back(Includer);
  }

  /// Makes the edits and checks them.
  /// \returns an error if parfold is at fault; the file then stays as it is.
  Error finish(Worked &Work, llvm::ArrayRef<size_t> Includers,
               const FileReport &Report) {
    auto Edits = collectEdits(Work.Change);
    if (!Edits)
      return Edits.takeError();
    std::string Text = applyEdits(Work.Change.Before, *Edits);
    bool IsChanged = Text != Work.Change.Before;
    bool IsMain = Includers.size() == 1 &&
                  Sources[Includers[0]].Absolute == Work.Source.Absolute;
    if (IsChanged && Call.Recheck)
      if (Error Why = recheckAll(Work.Source, Text, IsMain, Includers, Report))
        return Why;
    if (Call.Where == Output::Diff && Call.JsonFile != "-")
      Out << unifiedDiff(diffName(Work.Source.Absolute), Work.Change.Before,
                         *Edits);
    if (Call.Where == Output::Print && IsMain)
      Out << Text;
    if (IsChanged)
      Work.NewText = std::move(Text);
    return Error::success();
  }

  Error recheckAll(const SourceFile &File, const std::string &Text, bool IsMain,
                   llvm::ArrayRef<size_t> Includers,
                   const FileReport &Report) {
    llvm::StringSet<> Rewritten;
    for (const LoopReport &Loop : Report.Loops)
      if (Loop.State == Status::Parallelized)
        Rewritten.insert(Loop.Function);
    for (size_t Includer : Includers)
      for (const Command &Command : Commands[Includer]) {
        auto Why = IsMain ? recheck(Command, Text, {}, Rewritten)
                          : recheck(Command, Done[Includer].NewText,
                                    {{File.Absolute, Text}}, Rewritten);
        if (Why)
          return llvm::createStringError(
              "the rewritten file does not compile (" + *Why +
              "); it is left as it was");
      }
    return Error::success();
  }

  /// The texts to be written, and where.
  std::vector<NewFile> newFiles() {
    std::vector<NewFile> Files;
    if (Call.Where == Output::InPlace) {
      for (Worked &Work : Done)
        if (Work.NewText)
          Files.push_back({Work.Source.Absolute, std::move(*Work.NewText),
                           Work.Source.Absolute, Work.Change.Before});
    } else if (Call.Where == Output::Directory) {
      // Copies of all sources, and of those headers that change.
      std::vector<Worked *> Copied;
      std::vector<SourceFile> Names;
      for (size_t I = 0; I < Done.size(); ++I)
        if ((I < Sources.size() && Reports[I].State != FileStatus::NotCompiled &&
             Reports[I].State != FileStatus::InternalError) ||
            Done[I].NewText) {
          Copied.push_back(&Done[I]);
          Names.push_back(Done[I].Source);
        }
      std::vector<SourceFile> All = Sources;
      for (const SourceFile &Name : Names)
        if (llvm::none_of(Sources, [&](const SourceFile &Source) {
              return Source.Absolute == Name.Absolute;
            }))
          All.push_back(Name);
      std::vector<std::string> Targets =
          mirrorNames(Call.OutputDirectory, All);
      for (Worked *Work : Copied)
        for (size_t I = 0; I < All.size(); ++I)
          if (All[I].Absolute == Work->Source.Absolute)
            Files.push_back({Targets[I],
                             Work->NewText.value_or(Work->Change.Before),
                             Work->Source.Absolute, std::nullopt});
    }
    return Files;
  }

  Error writeReport() {
    if (*Call.JsonFile == "-") {
      printJson(Out, Reports, PARFOLD_VERSION_STRING);
      return Error::success();
    }
    std::error_code Why;
    llvm::raw_fd_ostream File(*Call.JsonFile, Why);
    if (!Why) {
      printJson(File, Reports, PARFOLD_VERSION_STRING);
      File.close();
      Why = File.error();
      File.clear_error();
    }
    return Why ? llvm::createFileError(*Call.JsonFile, Why) : Error::success();
  }

  const Invocation &Call;
  CommandFinder Finder;
  std::vector<SourceFile> Sources;
  raw_ostream &Out, &Err;

  AnnotationFiles Annotated;
  llvm::StringSet<> WarnedOf;
  std::vector<std::vector<Command>> Commands; ///< of each source
  std::map<std::string, Header> Headers;      ///< by their paths
  std::vector<FileReport> Reports;            ///< sources first, then headers
  std::vector<Worked> Done;                   ///< likewise
  bool IsWrongCall = false;
};

Error checkResourceDir(StringRef Directory) {
  llvm::SmallString<256> Header(Directory);
  llvm::sys::path::append(Header, "include", "stddef.h");
  if (llvm::sys::fs::exists(Header))
    return Error::success();
  return llvm::createStringError("Clang's own headers are not in '" +
                                 Directory +
                                 "'; name their place with --resource-dir");
}

/// Only -i writes to a source: neither a copy nor the report may land on one.
Error checkTargets(const Invocation &Call, llvm::ArrayRef<SourceFile> Sources) {
  auto Check = [&](StringRef Target, const llvm::Twine &Option) -> Error {
    for (const SourceFile &Source : Sources)
      if (Target == Source.Absolute ||
          llvm::sys::fs::equivalent(Target, Source.Absolute))
        return llvm::createStringError(Option + " would overwrite '" +
                                       Source.Written + "'");
    return Error::success();
  };
  if (Call.Where == Output::Directory)
    for (const std::string &Copy : mirrorNames(Call.OutputDirectory, Sources))
      if (Error Why = Check(Copy, "-o " + Call.OutputDirectory))
        return Why;
  if (Call.JsonFile)
    return Check(*Call.JsonFile, "--report=json:" + *Call.JsonFile);
  return Error::success();
}

} // namespace

ExitStatus run(const Invocation &Given, raw_ostream &Out, raw_ostream &Err) {
  auto Fail = [&](Error Why) {
    WithColor::error(Err, "parfold") << llvm::toString(std::move(Why)) << '\n';
    return ExitStatus::WrongCall;
  };
  Invocation Call = Given;
  if (Call.ResourceDir.empty())
    Call.ResourceDir = PARFOLD_CLANG_RESOURCE_DIR;
  if (Error Why = checkResourceDir(Call.ResourceDir))
    return Fail(std::move(Why));
  auto Sources = findSources(Call.Sources);
  if (!Sources)
    return Fail(Sources.takeError());
  if (Error Why = checkTargets(Call, *Sources))
    return Fail(std::move(Why));
  auto Finder = CommandFinder::create(Call);
  if (!Finder)
    return Fail(Finder.takeError());
  return Runner(Call, std::move(*Finder), std::move(*Sources), Out, Err).run();
}

} // namespace parfold
