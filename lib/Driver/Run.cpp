//===- Driver/Run.cpp - one call of parfold -------------------------------===//
//
//   sources ─► commands ─► analyze ─► merge ─► recheck ─► write or show
//
// File by file up to the recheck, and nothing is written before the last file
// is through: a run changes all its files or none.
//
//===----------------------------------------------------------------------===//

#include "Driver/Run.h"
#include "Driver/Analyze.h"
#include "Driver/Commands.h"
#include "Driver/Diff.h"
#include "Driver/Merge.h"
#include "Driver/Paths.h"
#include "Driver/Write.h"
#include "Emit/Recheck.h"
#include "Report/Json.h"
#include "parfold/Config.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using llvm::Error;
using llvm::raw_ostream;
using llvm::StringRef;
using llvm::WithColor;

namespace parfold {

namespace {

class Runner {
public:
  Runner(const Invocation &Call, CommandFinder Finder,
         std::vector<SourceFile> Sources, raw_ostream &Out, raw_ostream &Err)
      : Call(Call), Finder(std::move(Finder)), Sources(std::move(Sources)),
        Out(Out), Err(Err) {
    if (Call.Where == Output::Directory)
      Mirror = mirrorNames(Call.OutputDirectory, this->Sources);
  }

  ExitStatus run() {
    for (size_t I = 0; I < Sources.size(); ++I)
      process(I);
    // From here on no file is read; Files holds every text to be written. A
    // call that is wrong for one file writes none.
    if (Call.JsonFile)
      if (Error Why = writeReport())
        return fail(std::move(Why));
    if (!IsWrongCall)
      if (Error Why = writeFiles(Files))
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

    FileReport Report;
    Report.Path = Source.Written;
    if (auto Result = analyzeAll(Source, Found.Commands)) {
      Report.Loops = std::move(Result->Loops);
      if (!Result->Change.Loops.empty())
        Report.State = FileStatus::Changed;
      if (!showsOnlyAStage())
        conclude(Index, Found.Commands, Result->Change, Report);
    } else {
      Report.State = FileStatus::NotCompiled;
    }
    Reports.push_back(std::move(Report));
  }

  bool showsOnlyAStage() const {
    return Call.Print && *Call.Print != Stage::Source;
  }

  void conclude(size_t Index, llvm::ArrayRef<Command> Commands,
                const FileChange &Change, FileReport &Report) {
    if (Error Why = finish(Index, Commands, Change, Report))
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
  }

  /// The merged result of all commands, or nothing if one does not compile.
  std::optional<UnitResult> analyzeAll(const SourceFile &Source,
                                       llvm::ArrayRef<Command> Commands) {
    std::vector<UnitResult> Results;
    for (const Command &Command : Commands) {
      auto Look = llvm::makeIntrusiveRefCnt<clang::DiagnosticOptions>();
      Look->ShowColors =
          Call.Color == llvm::ColorMode::Enable ||
          (Call.Color == llvm::ColorMode::Auto && Err.has_colors());
      clang::TextDiagnosticPrinter Printer(Err, Look.get());
      UnitResult Result;
      switch (analyze(Command, Source.Written, Call.Choices, Call.Print, Out,
                      Printer, Result)) {
      case Analysis::Done:
        Results.push_back(std::move(Result));
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

  /// Makes the edits, checks them, and shows or keeps the new text.
  /// \returns an error if parfold is at fault; the file then stays as it is.
  Error finish(size_t Index, llvm::ArrayRef<Command> Commands,
               const FileChange &Change, const FileReport &Report) {
    const SourceFile &Source = Sources[Index];
    auto Edits = collectEdits(Change);
    if (!Edits)
      return Edits.takeError();
    std::string Text = applyEdits(Change.Before, *Edits);
    bool IsChanged = Text != Change.Before;
    if (IsChanged && Call.Recheck)
      if (Error Why = recheckAll(Commands, Text, Report))
        return Why;

    switch (Call.Where) {
    case Output::Diff:
      if (Call.JsonFile != "-")
        Out << unifiedDiff(diffName(Source.Absolute), Change.Before, *Edits);
      break;
    case Output::Print:
      Out << Text;
      break;
    case Output::InPlace:
      if (IsChanged)
        Files.push_back(
            {Source.Absolute, std::move(Text), Source.Absolute, Change.Before});
      break;
    case Output::Directory:
      Files.push_back(
          {Mirror[Index], std::move(Text), Source.Absolute, std::nullopt});
      break;
    case Output::Check:
      break;
    }
    return Error::success();
  }

  Error recheckAll(llvm::ArrayRef<Command> Commands, StringRef Text,
                   const FileReport &Report) {
    llvm::StringSet<> Rewritten;
    for (const LoopReport &Loop : Report.Loops)
      if (Loop.State == Status::Parallelized)
        Rewritten.insert(Loop.Function);
    for (const Command &Command : Commands)
      if (auto Why = recheck(Command, Text, Rewritten))
        return llvm::createStringError("the rewritten file does not compile (" +
                                       *Why + "); it is left as it was");
    return Error::success();
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

  std::vector<std::string> Mirror; ///< targets of -o, one per source
  std::vector<FileReport> Reports;
  std::vector<NewFile> Files;
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
