//===- Verify/Verify.cpp - is the rewritten program the same program? -----===//
//
//   original   copy, build, run: what it does on each number of threads
//   rewritten  copy, all loops rewritten, build, run: does it do the same?
//
// If it does not, the second copy is rewritten again and again, with some of
// the loops only. A loop's edits are made as a whole or not at all, and no loop
// depends on another's, so every choice of loops is a program.
//
// Nobody is blamed for what the original program does not do the same way
// twice.
//
//===----------------------------------------------------------------------===//

#include "Verify/Verify.h"
#include "Verify/Bisect.h"
#include "Verify/Project.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Regex.h"
#include <map>
#include <numeric>

using llvm::Error;
using llvm::Expected;
using llvm::StringRef;

namespace parfold {

namespace {

/// A file that is compiled without OpenMP would be compared with itself. So in
/// a build that is not parfold's own, its text says so.
constexpr StringRef NeedsOpenMP =
    "parfold --verify: this file is compiled without OpenMP";

std::string withQuestion(std::string Text) {
  // (The last line may end in a backslash.)
  return Text + "\n\n#ifndef _OPENMP\n#error \"" + NeedsOpenMP.str() +
         "\"\n#endif\n";
}

/// By which a build that reads file \p File shows that it does.
std::string markOf(unsigned File) {
  return "parfold --verify: file " + std::to_string(File) + " is read";
}

/// The last lines of what a build has printed.
std::string tail(StringRef Log) {
  constexpr unsigned Most = 30;
  llvm::SmallVector<StringRef, 0> Lines;
  Log.rtrim().split(Lines, '\n');
  if (Lines.size() > Most)
    Lines.erase(Lines.begin() + 1, Lines.end() - (Most - 1));
  return llvm::join(Lines, "\n");
}

std::string describe(const Difference &What) {
  if (What.Stream.empty())
    return What.Endings->first + " or " + What.Endings->second;
  auto Line = [](const std::optional<std::string> &Text) {
    return Text ? "'" + *Text + "'" : "nothing";
  };
  return "line " + std::to_string(What.Line) + " of " + What.Stream + " is " +
         Line(What.Before) + " or " + Line(What.After);
}

class Verifier {
public:
  Verifier(const Project &Program, llvm::ArrayRef<ChangedFile> Changed,
           const VerifyWishes &Wishes, const Scratch &Room,
           llvm::function_ref<void(const llvm::Twine &)> Progress)
      : Program(Program), Changed(Changed), Wishes(Wishes), Room(Room),
        Progress(Progress), How{Wishes.Tolerance, Wishes.Ignored},
        Threads(Wishes.Threads) {
    for (unsigned File = 0; File < Changed.size(); ++File)
      for (unsigned L = 0; L < Changed[File].Change->Loops.size(); ++L)
        Loops.push_back({File, L});
    // ctest tells how long it took.
    if (llvm::Regex("(^|[/[:space:]])ctest([[:space:]]|$)")
            .match(Wishes.Command))
      How.Ignored.push_back(" +[0-9.]+ sec([*]proc)?");
  }

  Expected<Verification> run() {
    Result.Loops = Loops.size();
    if (Error Why = lookAtOriginal())
      return Why;
    Progress("building the rewritten program");
    Expected<ProgramCopy> Copy = Program.copyTo(Room.at("parallel"));
    if (!Copy)
      return Copy.takeError();
    Rewritten = std::move(*Copy);
    Expected<Recipe> Steps = Program.recipeFor(Rewritten);
    if (!Steps)
      return Steps.takeError();
    Making = std::move(*Steps);
    Expected<std::string> Log =
        build(Making.Once, Wishes.Timeout, logAt("build"));
    if (!Log)
      return Log.takeError();
    if (!Log->empty())
      return llvm::createStringError("the copy to be rewritten cannot be "
                                     "configured, as the first one was:\n" +
                                     tail(*Log));

    if (Error Why = checkRead())
      return Why;
    ChangeSet All(Loops.size());
    std::iota(All.begin(), All.end(), 0);
    Expected<std::optional<Blame>> Failed = look(All);
    if (!Failed)
      return Failed.takeError();
    if (*Failed)
      if (Error Why = findBlames(All, **Failed))
        return Why;
    return std::move(Result);
  }

private:
  std::string logAt(StringRef Name) const { return Room.at(Name); }

  /// The command of --verify in \p Copy on so many threads.
  Expected<Outcome> runCommand(const ProgramCopy &Copy, unsigned Count) {
    Process Run;
    Run.Argv = shellCommand(fillIn(Wishes.Command, Copy));
    Run.Directory = Copy.Directory;
    Run.Environment = {{"OMP_NUM_THREADS", std::to_string(Count)},
                       {"OMP_DYNAMIC", "false"}};
    // More threads than processors would wait for each other at full speed.
    if (!llvm::sys::Process::GetEnv("OMP_WAIT_POLICY"))
      Run.Environment.push_back({"OMP_WAIT_POLICY", "passive"});
    // The teams must have the size that is asked for.
    for (StringRef Name :
         {"OMP_THREAD_LIMIT", "OMP_MAX_ACTIVE_LEVELS", "OMP_TEAMS_THREAD_LIMIT",
          "KMP_DEVICE_THREAD_LIMIT", "KMP_ALL_THREADS", "KMP_MAX_THREADS",
          "KMP_MAX_ACTIVE_LEVELS", "KMP_TEAMS_THREAD_LIMIT", "KMP_LIBRARY"}) {
      Run.Withheld.push_back(Name.str());
      Run.Withheld.push_back(Name.str() + "_ALL"); // OpenMP 5.2
    }
    Run.Timeout = Wishes.Timeout;
    Expected<Outcome> Done = execute(Run, logAt("run"));
    if (Done)
      for (std::string *Text : {&Done->Output, &Done->Errors})
        forgetNames(*Text);
    return Done;
  }

  /// The two copies have names of their own, which a program may print; they
  /// are equally long, since columns move with them.
  void forgetNames(std::string &Text) const {
    for (StringRef Name : {"original", "parallel"}) {
      std::string Path = Room.at(Name);
      for (size_t At = 0; (At = Text.find(Path, At)) != std::string::npos;)
        Text.replace(At, Path.size(), "{scratch}");
    }
  }

  Error lookAtOriginal() {
    Progress("building the original program");
    Expected<ProgramCopy> Copy = Program.copyTo(Room.at("original"));
    if (!Copy)
      return Copy.takeError();
    Original = std::move(*Copy);
    Expected<Recipe> Steps = Program.recipeFor(Original);
    if (!Steps)
      return Steps.takeError();
    std::vector<BuildStep> All = Steps->Once;
    llvm::append_range(All, Steps->Always);
    Expected<std::string> Log = build(All, Wishes.Timeout, logAt("build"));
    if (!Log)
      return Log.takeError();
    if (!Log->empty()) {
      std::string Advice = Program.isPlain()
                               ? "name all sources of the program, or say with "
                                 "--verify-build how it is built"
                               : "it is built from a copy of the tree";
      return llvm::createStringError("the original program cannot be built (" +
                                     Advice + "; '" + Program.files().root() +
                                     "' is what is copied):\n" + tail(*Log));
    }
    for (unsigned Count : Threads) {
      if (Known.count(Count))
        continue;
      Progress("running the original program on " + threads(Count));
      Expected<Outcome> Done = runCommand(Original, Count);
      if (!Done)
        return Done.takeError();
      if (Error Why = checkStart(*Done))
        return Why;
      Known[Count] = std::move(*Done);
    }
    if (!Known[Threads.front()].isSuccess())
      Result.Warnings.push_back("the original program does not succeed: '" +
                                Wishes.Command + "' ends with " +
                                Known[Threads.front()].Ending);
    return checkSame(Threads.front());
  }

  Error checkStart(const Outcome &Done) const {
    // (A program may end like this, too, but then no shell says anything.)
    if (Done.IsNotFound && StringRef(Done.Errors).contains("/bin/sh: "))
      return llvm::createStringError(
          "'" + Wishes.Command +
          "' cannot be run: " + StringRef(Done.Errors).rtrim().str());
    if (Done.IsTimeout)
      return llvm::createStringError(
          "'" + Wishes.Command + "' with the original program: " + Done.Ending +
          " (--verify-timeout)");
    return Error::success();
  }

  /// Does the original do again what it has done?
  Error checkSame(unsigned Count) {
    Expected<Outcome> Again = runCommand(Original, Count);
    if (!Again)
      return Again.takeError();
    auto What = compareOutcomes(Known[Count], *Again, How);
    if (!What)
      return Error::success();
    return llvm::createStringError(
        "'" + Wishes.Command +
        "' does not do the same each time, with the original program on " +
        threads(Count) + ": " + describe(*What) +
        "; leave that out with --verify-ignore=REGEX" +
        (What->Error ? " or allow for it with --verify-tolerance" : ""));
  }

  static std::string threads(unsigned Count) {
    return std::to_string(Count) + (Count == 1 ? " thread" : " threads");
  }

  /// Is each of the files that change read when the second copy is built? By an
  /// absolute name, or by a link, a build may read the user's file instead, or
  /// it may not need the file at all.
  Error checkRead() {
    std::vector<unsigned> Unread(Changed.size());
    std::iota(Unread.begin(), Unread.end(), 0);
    bool IsMarkSeen = true;
    while (!Unread.empty()) {
      // Where no mark is seen, a failure tells of one file only.
      llvm::ArrayRef<unsigned> Marked = Unread;
      if (!IsMarkSeen)
        Marked = Marked.take_back(1);
      for (unsigned File : Marked)
        if (Error Why =
                replace(File, Changed[File].Change->Before + "\n\n#error \"" +
                                  markOf(File) + "\"\n"))
          return Why;
      std::string Log;
      for (const BuildStep &Step : Making.Always) {
        Expected<std::string> Some =
            build(Step, Wishes.Timeout, logAt("build"));
        if (!Some)
          return Some.takeError();
        Log += *Some;
        if (!Some->empty() && !Program.isPlain())
          break;
      }
      if (Log.empty())
        return llvm::createStringError(
            "'" + Changed[Marked.front()].Name +
            "' is not read where the program is built in a copy of '" +
            Program.files().root() +
            "', so the written code would not be run: perhaps an absolute name "
            "or a link leads to the file itself, or the program does not need "
            "it");
      std::vector<unsigned> Read;
      for (unsigned File : Marked)
        if (!IsMarkSeen || StringRef(Log).contains(markOf(File)))
          Read.push_back(File);
      IsMarkSeen = IsMarkSeen && !Read.empty();
      for (unsigned File : Marked)
        if (!IsMarkSeen || llvm::is_contained(Read, File))
          if (Error Why = replace(File, Changed[File].Change->Before))
            return Why;
      llvm::erase_if(Unread, [&](unsigned File) {
        return llvm::is_contained(Read, File);
      });
    }
    return Error::success();
  }

  /// Gives a file of the second copy another text.
  Error replace(unsigned File, StringRef Text) const {
    llvm::SmallString<256> Path(Rewritten.Source);
    llvm::sys::path::append(Path, Program.files().below(Changed[File].Path));
    Expected<bool> Replaced = replaceFile(Rewritten.Source, Path, Text);
    return Replaced ? Error::success() : Replaced.takeError();
  }

  /// Gives the second copy those of the loops that are in \p Set.
  Error write(const ChangeSet &Set) {
    for (unsigned File = 0; File < Changed.size(); ++File) {
      FileChange Some = *Changed[File].Change;
      Some.Loops.clear();
      for (unsigned Number : Set)
        if (Loops[Number].first == File)
          Some.Loops.push_back(
              Changed[File].Change->Loops[Loops[Number].second]);
      auto Edits = collectEdits(Some);
      if (!Edits)
        return Edits.takeError();
      std::string Text = applyEdits(Some.Before, *Edits);
      if (!Program.isPlain() && Text != Some.Before)
        Text = withQuestion(std::move(Text));
      if (Error Why = replace(File, Text))
        return Why;
    }
    return Error::success();
  }

  /// What goes wrong if the loops of \p Set are rewritten, if anything does.
  Expected<std::optional<Blame>> look(const ChangeSet &Set) {
    if (Error Why = write(Set))
      return Why;
    Expected<std::string> Log =
        build(Making.Always, Wishes.Timeout, logAt("build"));
    if (!Log)
      return Log.takeError();
    if (StringRef(*Log).contains(NeedsOpenMP))
      return llvm::createStringError(
          "the program is built without OpenMP, so the written code would not "
          "be run: " +
          Advice());
    Blame Wrong;
    if (!Log->empty()) {
      Wrong.BuildLog = tail(*Log);
      return Wrong;
    }
    for (unsigned Count : Threads) {
      Progress("running the program with " + std::to_string(Set.size()) +
               (Set.size() == 1 ? " loop" : " loops") + " rewritten on " +
               threads(Count));
      Expected<Outcome> Done = runCommand(Rewritten, Count);
      if (!Done)
        return Done.takeError();
      auto What = compareOutcomes(Known[Count], *Done, How);
      if (!What)
        continue;
      Wrong.Threads = Count;
      Wrong.What = std::move(*What);
      // Most likely it goes wrong there again.
      llvm::erase(Threads, Count);
      Threads.insert(Threads.begin(), Count);
      return Wrong;
    }
    return std::optional<Blame>();
  }

  std::string Advice() const {
    return Wishes.Build.empty()
               ? "the project sets its own CMAKE_C_FLAGS; find_package(OpenMP) "
                 "and link OpenMP::OpenMP_C, or use --verify-build"
               : "add -fopenmp to the compiler's flags in --verify-build";
  }

  Error findBlames(const ChangeSet &All, const Blame &First) {
    if (First.BuildLog.empty())
      if (Error Why = checkSame(First.Threads))
        return Why;
    // Nor for what it does in another place.
    Expected<std::optional<Blame>> Plain = look({});
    if (!Plain)
      return Plain.takeError();
    if (*Plain)
      return llvm::createStringError(
          "the program does something else in another copy, with no loop "
          "rewritten" +
          (!(*Plain)->BuildLog.empty()
               ? " (it cannot be built):\n" + (*Plain)->BuildLog
               : ", on " + threads((*Plain)->Threads) + ": " +
                     describe((*Plain)->What) +
                     "; leave that out with --verify-ignore=REGEX"));
    std::map<ChangeSet, Blame> Seen{{All, First}};
    auto Fails = [&](const ChangeSet &Set) -> Expected<bool> {
      Expected<std::optional<Blame>> Wrong = look(Set);
      if (!Wrong)
        return Wrong.takeError();
      if (*Wrong)
        Seen[Set] = std::move(**Wrong);
      return Seen.count(Set) != 0;
    };
    Expected<std::vector<ChangeSet>> Guilty = findGuilty(All, Fails);
    if (!Guilty)
      return Guilty.takeError();
    ChangeSet Together;
    for (const ChangeSet &Set : *Guilty) {
      Blame Wrong = Seen[Set];
      for (unsigned Number : Set)
        Wrong.Loops.push_back(Loops[Number]);
      llvm::append_range(Together, Set);
      Result.Blames.push_back(std::move(Wrong));
    }
    llvm::sort(Result.Blames, [](const Blame &A, const Blame &B) {
      return A.Loops < B.Loops;
    });
    if (Wishes.Keep.empty())
      return Error::success();
    // What is kept shows the difference and nothing else.
    llvm::sort(Together);
    Expected<std::optional<Blame>> Shown = look(Together);
    return Shown ? Error::success() : Shown.takeError();
  }

  const Project &Program;
  llvm::ArrayRef<ChangedFile> Changed;
  const VerifyWishes &Wishes;
  const Scratch &Room;
  llvm::function_ref<void(const llvm::Twine &)> Progress;
  Comparison How;
  std::vector<unsigned> Threads; ///< of which the first ones are tried first

  std::vector<std::pair<unsigned, unsigned>> Loops; ///< as Blame has them
  ProgramCopy Original, Rewritten;
  Recipe Making;                     ///< of the second one
  std::map<unsigned, Outcome> Known; ///< what the original does, by threads
  Verification Result;
};

} // namespace

Expected<Verification>
verify(llvm::ArrayRef<BuiltSource> Sources, llvm::ArrayRef<ChangedFile> Changed,
       const VerifyWishes &Wishes, StringRef BuildDirectory,
       llvm::function_ref<void(const llvm::Twine &)> Progress) {
  Expected<Scratch> Room = Scratch::create(Wishes.Keep);
  if (!Room)
    return Room.takeError();
  std::vector<std::string> Paths;
  for (const ChangedFile &File : Changed)
    Paths.push_back(File.Path);
  Expected<Project> Program =
      Project::create(Sources, Paths, Wishes, BuildDirectory, Room->path());
  if (!Program)
    return Program.takeError();
  return Verifier(*Program, Changed, Wishes, *Room, Progress).run();
}

} // namespace parfold
