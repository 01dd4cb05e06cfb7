//===- Driver/Run.cpp - one call of parfold -------------------------------===//
//
//   sources ─► commands ─► analyze ─► merge ─► recheck ─► verify ─► write or
//   show
//
// All sources are analyzed first: what one of them sees of a header, or of
// another source, decides with the others whether that is changed. Nothing is
// written before the last file is through: a run changes all its files or
// none. Nothing is shown before, either: a verification may leave loops out,
// and then it all begins again without them.
//
//===----------------------------------------------------------------------===//

#include "Driver/Run.h"
#include "Driver/ChangedLines.h"
#include "Driver/Commands.h"
#include "Driver/Diff.h"
#include "Driver/FileWork.h"
#include "Driver/Finish.h"
#include "Driver/Merge.h"
#include "Driver/Parallel.h"
#include "Driver/Paths.h"
#include "Driver/Progress.h"
#include "Driver/SourceAnalysis.h"
#include "Driver/Targets.h"
#include "Driver/TellConfig.h"
#include "Driver/WithOpenMP.h"
#include "Emit/Format.h"
#include "Report/Blame.h"
#include "Verify/Verify.h"
#include "parfold/Config.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#include <mutex>

using llvm::Error;
using llvm::Expected;
using llvm::raw_ostream;
using llvm::StringRef;
using llvm::WithColor;

namespace parfold {

namespace {

/// Loops that are not to be rewritten, by the paths of their files.
using LeftOutByPath = llvm::StringMap<std::vector<LeftOutLoops>>;

class Runner {
public:
  Runner(const Invocation &Call, CommandFinder Finder,
         llvm::ArrayRef<SourceFile> Files, const LeftOutByPath &LeftOut,
         raw_ostream &Out, raw_ostream &Err, raw_ostream &Warnings)
      : Call(Call), Finder(std::move(Finder)), LeftOut(LeftOut), Out(Out),
        Err(Err), Warnings(Warnings) {
    for (const SourceFile &File : Files) {
      Sources.emplace_back();
      Sources.back().Source = File;
    }
  }

  /// Makes the new texts; from then on no source is read.
  void analyze() {
    std::vector<std::optional<Options>> Choices;
    for (FileWork &Source : Sources) {
      findCommands(Source);
      Choices.push_back(choicesFor(Source));
      if (Choices.back())
        NumThreads[Source.Source.Written] = Choices.back()->NumThreads;
    }
    std::vector<SourceAnalysis> Found(Sources.size());
    {
      Progress Shown(Err, Sources.size(), Call.Remarks == Loudness::Verbose);
      inParallel(jobs(), Sources.size(), [&](size_t I) {
        if (Choices[I])
          Found[I] = analyzeSource(Sources[I], *Choices[I]);
        Shown.done(Sources[I].Source.Written);
      });
    }
    for (size_t I = 0; I < Sources.size(); ++I)
      keep(I, std::move(Found[I]), Choices[I].has_value());
    std::vector<FileReport> Made(Sources.size());
    inParallel(jobs(), Sources.size(),
               [&](size_t I) { Made[I] = process(Sources[I]); });
    for (size_t I = 0; I < Sources.size(); ++I)
      add(Sources[I], std::move(Made[I]));
    // What is rechecked with a header has its new text by now.
    for (auto &[Path, Header] : Headers)
      if (!Header.Views.empty())
        add(Header, process(Header));
    // What one command has no use for, another may have.
    for (const auto &[Comment, IsUsed] : Suppressions)
      if (!IsUsed)
        WithColor::warning(Warnings, "parfold")
            << Comment
            << "this comment has no effect: no loop here would be "
               "rewritten without it\n";
  }

  /// Looks for loops that change what the program does.
  llvm::Expected<Verification> verify() {
    std::vector<BuiltSource> Built;
    for (FileWork &Source : Sources)
      Built.push_back(
          {Source.Source.Written, Source.Source.Absolute, Source.Originals});
    std::vector<ChangedFile> Files;
    for (const FileWork *Work : changedFiles())
      Files.push_back(
          {Work->Source.Written, Work->Source.Absolute, &Work->Change});
    auto Tell = [&](const llvm::Twine &What) {
      if (Call.Remarks == Loudness::Verbose)
        WithColor::note(Err, "parfold") << "verify: " << What << '\n';
    };
    return parfold::verify(Built, Files, Call.Verify, Call.DatabaseDirectory,
                           Tell);
  }

  const SeenSources &seen() const { return Seen; }

  bool isWorthVerifying() const {
    return !IsWrongCall && !changedFiles().empty();
  }

  /// The loops of \p Blames, by the paths of their files.
  LeftOutByPath guiltyLoops(llvm::ArrayRef<Blame> Blames) const {
    LeftOutByPath Guilty;
    std::vector<const FileWork *> Files = changedFiles();
    for (const Blame &Blame : Blames)
      for (auto [File, Loop] : Blame.Loops) {
        const Place &Where = Files[File]->Change.Loops[Loop].Where;
        Guilty[Files[File]->Source.Absolute].push_back(
            {ReasonId::ChangesResult, Where.Line, Where.Line, Where.Column});
      }
    return Guilty;
  }

  void printBlames(llvm::ArrayRef<Blame> Blames) const {
    std::vector<const FileWork *> Files = changedFiles();
    for (const Blame &Blame : Blames) {
      std::vector<Place> Loops;
      for (auto [File, Loop] : Blame.Loops)
        Loops.push_back(Files[File]->Change.Loops[Loop].Where);
      printBlame(Err, Blame, Loops, Call.Verify);
    }
  }

  /// Says of the loops of \p Guilty that they are not rewritten.
  void withdrawAll(const LeftOutByPath &Guilty) {
    for (size_t I = 0; I < Reports.size(); ++I) {
      auto Found = Guilty.find(Processed[I]->Source.Absolute);
      if (Found == Guilty.end())
        continue;
      for (LoopReport &Loop : Reports[I].Loops)
        for (const LeftOutLoops &Some : Found->second)
          if (Loop.State == Status::Parallelized && Some.contains(Loop.Where)) {
            withdraw(Loop);
            Loop.State = Status::Suppressed;
            Loop.Reasons.push_back({Some.Why, Loop.Where});
          }
    }
  }

  /// Shows what was found, and writes what is to be written; without \p
  /// IsSame nothing is.
  ExitStatus conclude(bool IsSame) {
    for (size_t I = 0; I < Reports.size(); ++I)
      show(*Processed[I], Reports[I], IsSame);
    // A call that is wrong for one file writes none.
    if (Error Why = writeReports(IsSame))
      return fail(std::move(Why));
    if (!IsSame)
      return IsWrongCall ? ExitStatus::WrongCall : ExitStatus::Different;
    if (!IsWrongCall) {
      auto Files = toBeWritten();
      if (!Files)
        return fail(Files.takeError());
      if (Error Why = writeFiles(*Files))
        return fail(std::move(Why));
    }
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

  bool isSource(const FileWork &Work) const {
    return &Work >= Sources.data() && &Work < Sources.data() + Sources.size();
  }

  unsigned jobs() const {
#ifdef PARFOLD_MUTATION
    return 1; // checks are switched for all threads at once
#else
    // (That respects the affinity mask and control groups.)
    return Call.Jobs ? Call.Jobs
                     : llvm::hardware_concurrency().compute_thread_count();
#endif
  }

  void add(FileWork &Work, FileReport Report) {
    Processed.push_back(&Work);
    Reports.push_back(std::move(Report));
  }

  /// A file is changed once, where all that compile it agree.
  FileReport process(FileWork &Work) {
    FileReport Report;
    Report.Path = Work.Source.Written;
    if (!Work.IsCompiled) {
      Report.State = FileStatus::NotCompiled;
    } else {
      // A view without loops agrees with none.
      bool IsPartlySeen = Work.IsPartlySeen || (HasUnread && !isSource(Work));
      if (IsPartlySeen && !Work.IsLeftOut)
        Work.Views.push_back({{}, Work.Views.front().Change});
      UnitResult Result = mergeResults(std::move(Work.Views));
      Work.Change = formatChange(Result.Change, Work.Style);
      Report.Loops = std::move(Result.Loops);
      if (!Work.Change.Loops.empty())
        Report.State = FileStatus::Changed;
      if (!showsOnlyAStage())
        if (Error Why = finish(Work, Report.Loops, Call))
          Work.Fault = llvm::toString(std::move(Why));
    }
    return Report;
  }

  /// Files with loops that are rewritten.
  std::vector<const FileWork *> changedFiles() const {
    std::vector<const FileWork *> Out;
    for (const FileWork *Work : Processed)
      if (Work->NewText && !Work->Fault)
        Out.push_back(Work);
    return Out;
  }

  bool showsOnlyAStage() const {
    return Call.Print && *Call.Print != Stage::Source;
  }

  /// Shows what is asked for of a file; the change only if it \p IsSame.
  void show(const FileWork &Work, FileReport &Report, bool IsSame) {
    if (!Work.IsCompiled || showsOnlyAStage())
      return;
    if (Work.Fault) {
      drop(Work, Report, *Work.Fault);
    } else {
      if (Call.Where == Output::Diff && !Call.hasReportOnStdout() && IsSame)
        Out << unifiedDiff(diffName(Work.Source.Absolute), Work.Change.Before,
                           Work.Edits);
      if (Call.Where == Output::Print && isSource(Work))
        Out << Work.NewText.value_or(Work.Change.Before);
      printRemarks(Err, Report.Loops, Call.Remarks);
    }
    if (Call.Remarks == Loudness::Verbose)
      printCount(Err, Report.Path, Report.Loops);
  }

  /// The file of \p Report stays as it is: its new text is not good.
  void drop(const FileWork &Work, FileReport &Report, const std::string &Why) {
    auto NotForOpenMP = failureWithOpenMP(Work, Report.Loops);
    Report.State =
        NotForOpenMP ? FileStatus::NotCompiled : FileStatus::InternalError;
    for (LoopReport &Loop : Report.Loops)
      withdraw(Loop);
    if (NotForOpenMP) {
      fail(llvm::createStringError(Report.Path +
                                   ": with OpenMP, the file as it is does not "
                                   "compile (" +
                                   *NotForOpenMP + "); it is left as it was"));
      return;
    }
    // The thread count is the one piece of the text that is the user's.
    std::string Threads = NumThreads.lookup(Report.Path);
    if (Threads.empty())
      Threads = Call.Choices.NumThreads;
    if (!Threads.empty()) {
      IsWrongCall = true;
      fail(llvm::createStringError(
          Report.Path + ": with --num-threads=" + Threads + ", " + Why));
      return;
    }
    WithColor(Err, llvm::HighlightColor::Error) << "parfold: internal error: ";
    Err << Report.Path << ": " << Why << '\n';
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

  void findCommands(FileWork &Work) {
    std::vector<std::string> Names = {Work.Source.Written};
    llvm::append_range(Names, Work.Source.OtherNames);
    FoundCommands Found = Finder.find(Names);
    for (const std::string &Warning : Found.Warnings)
      WithColor::warning(Warnings, "parfold") << Warning << '\n';
    Work.Commands = std::move(Found.Commands);
    Work.Originals = std::move(Found.Originals);
  }

  /// What is asked for and told about functions, in all; none where a file
  /// that tells it is wrong. Keeps the style of \p Work, too.
  std::optional<Options> choicesFor(FileWork &Work) {
    auto Find = [&]() -> Expected<Options> {
      Expected<Config> FromFile = Configs.findFor(Work.Source.Absolute);
      if (!FromFile)
        return FromFile.takeError();
      Expected<Options> Choices = choicesWith(*FromFile, Call);
      if (!Choices)
        return Choices.takeError();
      auto Style = findStyle(Choices->FormatStyle, Work.Source.Absolute);
      if (!Style)
        return Style.takeError();
      Work.Style = std::move(*Style);
      return Choices;
    };
    Expected<Options> Choices = Find();
    if (Choices)
      return std::move(*Choices);
    std::string Why = llvm::toString(Choices.takeError());
    if (WarnedOf.insert(Why).second)
      fail(llvm::createStringError(Why));
    IsWrongCall = true;
    return std::nullopt;
  }

  /// (In one of several threads.)
  SourceAnalysis analyzeSource(const FileWork &Work, const Options &Choices) {
    auto Named = [&](StringRef Path) {
      std::lock_guard<std::mutex> Guard(FilesLock);
      return known(fileAt(Path));
    };
    bool InColors = Call.Color == llvm::ColorMode::Enable ||
                    (Call.Color == llvm::ColorMode::Auto && Err.has_colors());
    return parfold::analyzeSource(Work.Commands, known(Work), Named, Choices,
                                  Call.Print, InColors);
  }

  /// Keeps what was found in a source and in other files, and says what is to
  /// be said of it.
  void keep(size_t Index, SourceAnalysis Found, bool IsAnalyzed) {
    FileWork &Source = Sources[Index];
    Source.IsCompiled = IsAnalyzed && Found.IsCompiled;
    Seen.AskForOpenMP |= Found.All.AsksForOpenMP;
    llvm::append_range(Seen.Quoted, Found.All.Quoted);
    if (Call.KeepsOpenMPOff && Found.All.AsksForOpenMP)
      for (UnitResult &View : Found.Views)
        View = agreedWith(std::move(View), /*WithOpenMP=*/nullptr);
    Out << Found.Printed;
    if (Call.Print == Stage::Story && Source.IsCompiled &&
        Found.Printed.empty()) {
      fail(llvm::createStringError("there is no loop in line " +
                                   std::to_string(Call.Choices.ExplainedLine) +
                                   " of '" + Source.Source.Written + "'"));
      IsWrongCall = true;
    }
    Warnings << Found.Diagnostics;
    if (!Found.IsC) {
      fail(llvm::createStringError("'" + Source.Source.Written + "' is not C"));
      IsWrongCall = true;
    } else if (!Found.IsStarted) {
      WithColor::error(Warnings, "parfold")
          << "Clang cannot compile '" << Source.Source.Written
          << "' with its flags\n";
    }
    for (const std::string &Warning : Found.All.Warnings)
      if (WarnedOf.insert(Warning).second)
        WithColor::warning(Warnings, "parfold") << Warning << '\n';
    for (const auto &[Comment, IsUsed] : Found.All.Suppressions)
      Suppressions[Comment] |= IsUsed;
    // (Sources in front of it may include it, and see it, too.)
    for (UnitResult &View : Found.Views)
      Source.Views.push_back(std::move(View));
    for (UnitResult &Included : Found.All.Headers) {
      FileWork &File = fileAt(Included.Change.Path);
      if (!Source.IsCompiled) {
        File.IsPartlySeen = true;
        continue;
      }
      File.Views.push_back(std::move(Included));
      if (!llvm::is_contained(File.Includers, &Source))
        File.Includers.push_back(&Source);
    }
    for (const std::string &Path : Found.All.Read)
      if (!Source.IsCompiled)
        fileAt(Path).IsPartlySeen = true;
    HasUnread |= Found.IsUnread;
  }

  KnownFile known(const FileWork &File) const {
    KnownFile Out{File.Source.Written, LeftOut.lookup(File.Source.Absolute),
                  std::nullopt};
    if (File.IsLeftOut)
      Out.LeftOut.push_back({ReasonId::InHeader});
    if (Call.Lines)
      Out.OnlyLines = Call.Lines->linesOf(File.Source.Absolute);
    return Out;
  }

  /// The source at \p Path, or the header there.
  FileWork &fileAt(StringRef Path) {
    auto [Entry, IsNew] = SourceAt.try_emplace(Path, Sources.size());
    if (IsNew)
      for (size_t I = 0; I < Sources.size(); ++I)
        if (llvm::sys::fs::equivalent(Sources[I].Source.Absolute, Path))
          Entry->second = I;
    if (Entry->second < Sources.size())
      return Sources[Entry->second];
    FileWork &Header = Headers[Path.str()];
    if (Header.Source.Absolute.empty()) {
      Header.Source = {shortName(Path), Path.str(), {}};
      std::optional<Options> Choices = choicesFor(Header);
      Header.IsLeftOut = Call.KeepsHeaders || !Choices ||
                         Choices->HeaderFilter.empty() ||
                         !llvm::Regex(Choices->HeaderFilter).match(Path);
    }
    return Header;
  }

  /// Copies are made of all sources, and of those headers that change.
  llvm::Expected<std::vector<NewFile>> toBeWritten() {
    std::vector<FileWork *> Files;
    std::vector<const FileWork *> Dropped, All;
    for (size_t I = 0; I < Sources.size(); ++I) {
      Files.push_back(&Sources[I]);
      All.push_back(&Sources[I]);
      if (Reports[I].State == FileStatus::NotCompiled ||
          Reports[I].State == FileStatus::InternalError)
        Dropped.push_back(&Sources[I]);
    }
    for (auto &[Path, Header] : Headers) {
      if (Header.NewText)
        Files.push_back(&Header);
      All.push_back(&Header);
    }
    return newFiles(Call, Files, Dropped, All);
  }

  Error writeReports(bool IsSame) {
    if (Call.Reports.empty())
      return Error::success();
    for (size_t I = 0; I < Reports.size(); ++I) {
      const FileWork &Work = *Processed[I];
      Reports[I].Change = Work.Change;
      if (Work.Fault || !IsSame)
        Reports[I].Change.Loops.clear();
    }
    for (const ReportWish &Wish : Call.Reports)
      if (Error Why = writeReport(Wish, Reports, Out))
        return Why;
    return Error::success();
  }

  const Invocation &Call;
  CommandFinder Finder;
  const LeftOutByPath &LeftOut;
  raw_ostream &Out, &Err;
  raw_ostream &Warnings; ///< which are not shown when all begins again

  ConfigFiles Configs;
  SeenSources Seen;
  llvm::StringSet<> WarnedOf;
  llvm::StringMap<std::string> NumThreads;  ///< of sources, by their names
  std::map<std::string, bool> Suppressions; ///< whether one has an effect
  std::vector<FileWork> Sources;            ///< their number does not change
  std::mutex FilesLock; ///< for the next two, while sources are analyzed
  std::map<std::string, FileWork> Headers; ///< by their paths
  llvm::StringMap<size_t> SourceAt;        ///< by path; their number for none
  std::vector<FileReport> Reports;         ///< sources first, then headers
  std::vector<FileWork *> Processed;       ///< the files of these
  /// A source was not even read: any header may be one of its own.
  bool HasUnread = false;
  bool IsWrongCall = false;
};

} // namespace

ExitStatus run(const Invocation &Given, raw_ostream &Out, raw_ostream &Err,
               SeenSources *Seen) {
  auto Fail = [&](Error Why) {
    WithColor::error(Err, "parfold") << llvm::toString(std::move(Why)) << '\n';
    return ExitStatus::WrongCall;
  };
  if (Given.DumpsConfig || Given.VerifiesConfig)
    return tellConfig(Given, Out, Err);
  Invocation Call = Given;
  if (Call.ResourceDir.empty())
    Call.ResourceDir = PARFOLD_CLANG_RESOURCE_DIR;
  if (Error Why = checkResourceDir(Call.ResourceDir))
    return Fail(std::move(Why));
  if (!Call.DiffBase.empty()) {
    Expected<LineFilter> Changed = changedLines(Call.DiffBase);
    if (!Changed)
      return Fail(Changed.takeError());
    Call.Lines = std::move(*Changed);
  }
  if (Call.Sources.empty()) {
    auto All = sourcesOfDatabase(Call.DatabaseDirectory, Call.SourceFilter);
    if (!All)
      return Fail(All.takeError());
    Call.Sources = std::move(*All);
  }
  auto Sources = findSources(Call.Sources);
  if (!Sources)
    return Fail(Sources.takeError());
  if (Error Why = checkTargets(Call, *Sources))
    return Fail(std::move(Why));
  const bool Verifies = !Call.Verify.Command.empty();
  unsigned Dropped = 0;
  LeftOutByPath LeftOut;
  for (;;) {
    auto Finder = CommandFinder::create(Call);
    if (!Finder)
      return Fail(Finder.takeError());
    Runner Run(Call, std::move(*Finder), *Sources, LeftOut, Out, Err,
               Dropped ? llvm::nulls() : Err);
    Run.analyze();
    if (Seen)
      *Seen = Run.seen();
    if (!Verifies || !Run.isWorthVerifying()) {
      if (Verifies && Call.Remarks != Loudness::Quiet)
        WithColor::note(Err, "parfold")
            << "verify: nothing is rewritten, so nothing was run\n";
      return Run.conclude(/*IsSame=*/true);
    }
    auto Found = Run.verify();
    if (!Found)
      return Fail(Found.takeError());
    for (const std::string &Warning : Found->Warnings)
      if (!Dropped)
        WithColor::warning(Err, "parfold") << Warning << '\n';
    if (Found->Blames.empty()) {
      ExitStatus Status = Run.conclude(/*IsSame=*/true);
      if (Call.Remarks != Loudness::Quiet)
        printVerified(Err, *Found, Call.Verify);
      return Status;
    }
    LeftOutByPath Guilty = Run.guiltyLoops(Found->Blames);
    if (!Call.Verify.Drops) {
      Run.withdrawAll(Guilty);
      ExitStatus Status = Run.conclude(/*IsSame=*/false);
      Run.printBlames(Found->Blames);
      return Status;
    }
    Run.printBlames(Found->Blames);
    for (const auto &File : Guilty)
      llvm::append_range(LeftOut[File.first()], File.second);
    Dropped += Found->Blames.size();
  }
}

} // namespace parfold
