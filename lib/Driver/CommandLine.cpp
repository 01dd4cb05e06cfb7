//===- Driver/CommandLine.cpp - what one call of parfold asks for ---------===//
//
// The options are a table: a row has the spelling, the help text and what the
// option sets. LLVM's own command line library is not used, because it ends
// the process with its own exit status and adds options that are not ours.
//
// As in other Clang tools, '-x' and '--x' are the same, a value follows '='
// or is the next argument, and what stands behind '--' is the compiler's.
//
//===----------------------------------------------------------------------===//

#include "Driver/CommandLine.h"
#include "Emit/Format.h"
#include "parfold/Config.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#ifdef PARFOLD_MUTATION
#include "Mutation/Checks.h"
#endif

using llvm::Error;
using llvm::Expected;
using llvm::StringRef;

namespace parfold {

namespace {

Error wrongCall(const llvm::Twine &Message) {
  return llvm::createStringError(Message);
}

/// How an option takes its value.
enum class Takes {
  Nothing,  ///< --check
  Value,    ///< -o DIR, --fp=strict
  Optional, ///< --color, --color=never; never the next argument
};

/// One option.
struct OptionRow {
  StringRef Name;
  Takes Value;
  StringRef Form; ///< with its value, as --help shows it
  StringRef Help;
  Error (*Set)(Invocation &, StringRef Value);
};

/// Finds \p Value among \p Names and stores what belongs to it.
template <typename T>
Error choose(StringRef Option, StringRef Value,
             std::initializer_list<std::pair<StringRef, T>> Names, T &Out) {
  std::string Known;
  for (const auto &[Name, Meaning] : Names) {
    if (Name == Value) {
      Out = Meaning;
      return Error::success();
    }
    Known += (Known.empty() ? "" : ", ") + Name.str();
  }
  return wrongCall("'" + Value + "' is no value of " + Option +
                   " (which takes " + Known + ")");
}

Error setOutput(Invocation &Call, Output Where) {
  if (Call.Where != Output::Diff && Call.Where != Where)
    return wrongCall(
        "only one of -i, -o, --check, --print and --explain can be given");
  Call.Where = Where;
  return Error::success();
}

Error setPrint(Invocation &Call, StringRef Value) {
  if (Error Why = setOutput(Call, Output::Print))
    return Why;
  Stage Print;
  if (Error Why = choose<Stage>("--print", Value,
                                {{"loops", Stage::Loops},
                                 {"facts", Stage::Facts},
                                 {"verdict", Stage::Verdict},
                                 {"choice", Stage::Choice},
                                 {"plan", Stage::Plan},
                                 {"edits", Stage::Edits},
                                 {"source", Stage::Source}},
                                Print))
    return Why;
  Call.Print = Print;
  return Error::success();
}

Error setExplain(Invocation &Call, StringRef Value) {
  auto [File, Line] = Value.rsplit(':');
  if (File.empty() || Line.getAsInteger(10, Call.Choices.ExplainedLine) ||
      Call.Choices.ExplainedLine == 0)
    return wrongCall("'" + Value +
                     "' is no value of --explain (which takes FILE:LINE)");
  Call.Sources.push_back(File.str());
  Call.Print = Stage::Story;
  Call.Remarks = Loudness::Quiet;
  return setOutput(Call, Output::Print);
}

Error setReport(Invocation &Call, StringRef Value) {
  Expected<ReportWish> Wish = parseReport(Value);
  if (!Wish)
    return Wish.takeError();
  if (Wish->isOnStdout() && Call.hasReportOnStdout())
    return wrongCall("only one report can go to stdout; use --report=" + Value +
                     ":FILE");
  Call.Reports.push_back(std::move(*Wish));
  return Error::success();
}

Error setKinds(Invocation &Call, StringRef Value) {
  Expected<llvm::BitVector> Kinds = parseKinds(Value);
  if (!Kinds)
    return wrongCall("--kinds: " + llvm::toString(Kinds.takeError()));
  Call.Choices.Kinds = std::move(*Kinds);
  return Error::success();
}

Error setMinTrips(Invocation &Call, StringRef Value) {
  uint64_t Trips;
  if (Value.getAsInteger(10, Trips))
    return wrongCall("'" + Value +
                     "' is no value of --min-trips (which takes "
                     "a number)");
  Call.Choices.MinTrips = Trips;
  return Error::success();
}

/// May \p Value be one expression? It is copied into declarations and lines of
/// directives of the user's program, so what could end those is kept out; the
/// rest is found when the new text is parsed.
bool mayBeExpression(StringRef Value) {
  std::string Open; // the brackets that must still come
  for (char C : Value) {
    if (C == '(' || C == '[')
      Open += C == '(' ? ')' : ']';
    else if (!Open.empty() && C == Open.back())
      Open.pop_back();
    else if (StringRef(")]\n\r;{}\"'\\#").contains(C) ||
             (C == ',' && Open.empty()))
      return false;
  }
  return Open.empty() && !Value.contains("//") && !Value.contains("/*");
}

Error setNumThreads(Invocation &Call, StringRef Value) {
  Value = Value.trim();
  long long Number;
  if (Value.empty() || !mayBeExpression(Value) ||
      (!Value.getAsInteger(0, Number) && Number < 1))
    return wrongCall("'" + Value +
                     "' is no value of --num-threads (which "
                     "takes a C expression for a positive number)");
  Call.Choices.NumThreads = Value.str();
  return Error::success();
}

Error setThreads(Invocation &Call, StringRef Value) {
  Call.Verify.Threads.clear();
  for (StringRef Number : llvm::split(Value, ',')) {
    unsigned Count;
    if (Number.trim().getAsInteger(10, Count) || Count < 1 || Count > 4096)
      return wrongCall("'" + Value +
                       "' is no value of --verify-threads (which takes numbers "
                       "of threads, as 1,2,8)");
    Call.Verify.Threads.push_back(Count);
  }
  return Error::success();
}

Error setTolerance(Invocation &Call, StringRef Value) {
  double Tolerance;
  if (Value.getAsDouble(Tolerance) || !(Tolerance >= 0 && Tolerance < 1))
    return wrongCall("'" + Value +
                     "' is no value of --verify-tolerance (which takes a "
                     "relative error, as 1e-9)");
  Call.Verify.Tolerance = Tolerance;
  return Error::success();
}

Error setTimeout(Invocation &Call, StringRef Value) {
  if (Value.getAsInteger(10, Call.Verify.Timeout) || Call.Verify.Timeout < 1 ||
      Call.Verify.Timeout > 1000000)
    return wrongCall("'" + Value +
                     "' is no value of --verify-timeout (which takes a number "
                     "of seconds)");
  return Error::success();
}

Error addIgnored(Invocation &Call, StringRef Value) {
  std::string Why;
  if (!llvm::Regex(Value).isValid(Why))
    return wrongCall("'" + Value + "' is no value of --verify-ignore (" + Why +
                     ")");
  Call.Verify.Ignored.push_back(Value.str());
  return Error::success();
}

llvm::ArrayRef<OptionRow> optionRows() {
  using namespace llvm;
  static const OptionRow Rows[] = {
      {"i", Takes::Nothing, "-i",
       "Rewrite the files in place: all files of a run, or none",
       [](Invocation &Call, StringRef) -> Error {
         return setOutput(Call, Output::InPlace);
       }},
      {"o", Takes::Value, "-o DIR",
       "Write rewritten copies below DIR, which mirrors the tree",
       [](Invocation &Call, StringRef Value) -> Error {
         Call.OutputDirectory = Value.str();
         return setOutput(Call, Output::Directory);
       }},
      {"check", Takes::Nothing, "--check",
       "Write nothing; the exit status is 1 if something would change",
       [](Invocation &Call, StringRef) -> Error {
         return setOutput(Call, Output::Check);
       }},
      {"print", Takes::Value, "--print=STAGE",
       "Print a stage instead: loops, facts, verdict, choice, plan, edits, "
       "source",
       setPrint},
      {"line-directives", Takes::Nothing, "--line-directives",
       "With -o or --print=source: compilers take old lines for those of the "
       "source",
       [](Invocation &Call, StringRef) -> Error {
         Call.LineDirectives = true;
         return Error::success();
       }},
      {"explain", Takes::Value, "--explain=FILE:LINE",
       "Tell the story of the loop at LINE: what was found, and what follows",
       setExplain},
      {"report", Takes::Value, "--report=FORMAT[:FILE]",
       "json, sarif, text (to FILE, or to stdout in place of the diff), or "
       "html:DIR",
       setReport},
      {"export-fixes", Takes::Value, "--export-fixes=FILE",
       "Write the changes to FILE, for clang-apply-replacements",
       [](Invocation &Call, StringRef Value) -> Error {
         Call.Reports.push_back({ReportFormat::Fixes, Value.str()});
         return Error::success();
       }},
      {"kinds", Takes::Value, "--kinds=LIST",
       "Kinds of folds to rewrite: comma-separated globs, '-' excludes, '+' "
       "adds",
       setKinds},
      {"strategy", Takes::Value, "--strategy=NAME",
       "auto (default), clause, or thread-array: which code to write",
       [](Invocation &Call, StringRef Value) -> Error {
         return choose<StrategyWish>(
             "--strategy", Value,
             {{"auto", StrategyWish::Auto},
              {"clause", StrategyWish::Clause},
              {"thread-array", StrategyWish::ThreadArray}},
             Call.Choices.Strategy);
       }},
      {"guard", Takes::Value, "--guard=NAME",
       "auto (default), version, clause, or none: how short loops stay serial",
       [](Invocation &Call, StringRef Value) -> Error {
         return choose<GuardWish>("--guard", Value,
                                  {{"auto", GuardWish::Auto},
                                   {"version", GuardWish::Version},
                                   {"clause", GuardWish::Clause},
                                   {"none", GuardWish::None}},
                                  Call.Choices.Guard);
       }},
      {"min-trips", Takes::Value, "--min-trips=N",
       "More iterations than this run in parallel; in place of an estimate",
       setMinTrips},
      {"fp", Takes::Value, "--fp=NAME",
       "reorder (default), reproducible or strict: may floating-point sums be "
       "reordered?",
       [](Invocation &Call, StringRef Value) -> Error {
         return choose<FpOrder>("--fp", Value,
                                {{"reorder", FpOrder::Reorder},
                                 {"reproducible", FpOrder::Reproducible},
                                 {"strict", FpOrder::Strict}},
                                Call.Choices.Fp);
       }},
      {"num-threads", Takes::Value, "--num-threads=EXPR",
       "Thread count for the written code, a C expression (default: OpenMP's)",
       setNumThreads},
      {"tune-threads", Takes::Nothing, "--tune-threads",
       "Write code that tries how many threads are best for a long loop",
       [](Invocation &Call, StringRef) -> Error {
         Call.Choices.TuneThreads = true;
         return Error::success();
       }},
      {"selfcheck", Takes::Nothing, "--selfcheck",
       "Write code that also runs each loop as it was, and compares",
       [](Invocation &Call, StringRef) -> Error {
         Call.Choices.SelfCheck = true;
         return Error::success();
       }},
      {"assume-pure", Takes::Value, "--assume-pure=GLOB",
       "Functions that only read memory, where parfold cannot see what they do",
       [](Invocation &Call, StringRef Value) -> Error {
         if (Error Why = checkGlob(Value))
           return wrongCall("'" + Value + "' is no value of --assume-pure (" +
                            llvm::toString(std::move(Why)) + ")");
         Call.Choices.Declared.List.push_back({Value.str(), {}});
         return Error::success();
       }},
      {"assume-readable", Takes::Nothing, "--assume-readable",
       "Arrays have elements for all iterations, also those behind a 'break'",
       [](Invocation &Call, StringRef) -> Error {
         Call.Choices.AssumeReadable = true;
         return Error::success();
       }},
      {"header-filter", Takes::Value, "--header-filter=REGEX",
       "Rewrite headers whose path matches, too (default: none)",
       [](Invocation &Call, StringRef Value) -> Error {
         std::string Why;
         if (!Regex(Value).isValid(Why))
           return wrongCall("'" + Value + "' is no value of --header-filter (" +
                            Why + ")");
         Call.Choices.HeaderFilter = Value.str();
         return Error::success();
       }},
      {"format-style", Takes::Value, "--format-style=STYLE",
       "Layout of new lines: none (default), file (.clang-format), or a style",
       [](Invocation &Call, StringRef Value) -> Error {
         if (!isStyleName(Value))
           return wrongCall("'" + Value +
                            "' is no value of --format-style (which takes "
                            "none, file, or what clang-format's --style does)");
         Call.Choices.FormatStyle = Value.str();
         return Error::success();
       }},
      {"line-filter", Takes::Value, "--line-filter=LINES",
       "Only loops of these lines: FILE:FIRST-LAST,... or clang-tidy's JSON",
       [](Invocation &Call, StringRef Value) -> Error {
         if (!Call.Lines)
           Call.Lines.emplace();
         return Call.Lines->add(Value);
       }},
      {"diff-base", Takes::Value, "--diff-base=REV",
       "Only loops with lines that git finds changed since REV",
       [](Invocation &Call, StringRef Value) -> Error {
         Call.DiffBase = Value.str();
         return Error::success();
       }},
      {"dump-config", Takes::Nothing, "--dump-config",
       "Print the choices for the first source (or this directory) as "
       ".parfold.yaml",
       [](Invocation &Call, StringRef) -> Error {
         Call.DumpsConfig = true;
         return Error::success();
       }},
      {"verify-config", Takes::Nothing, "--verify-config",
       "Say what is wrong with .parfold.yaml of the sources (or this "
       "directory)",
       [](Invocation &Call, StringRef) -> Error {
         Call.VerifiesConfig = true;
         return Error::success();
       }},
      {"p", Takes::Value, "-p DIR",
       "Directory of compile_commands.json (default: searched upward)",
       [](Invocation &Call, StringRef Value) -> Error {
         Call.DatabaseDirectory = Value.str();
         return Error::success();
       }},
      {"source-filter", Takes::Value, "--source-filter=REGEX",
       "Of the database's files, which are the sources if none is named, these",
       [](Invocation &Call, StringRef Value) -> Error {
         std::string Why;
         if (!Regex(Value).isValid(Why))
           return wrongCall("'" + Value + "' is no value of --source-filter (" +
                            Why + ")");
         Call.SourceFilter = Value.str();
         return Error::success();
       }},
      {"j", Takes::Value, "-j N",
       "Analyze N files at a time (default: one for each core)",
       [](Invocation &Call, StringRef Value) -> Error {
         if (Value.getAsInteger(10, Call.Jobs) || Call.Jobs < 1 ||
             Call.Jobs > 1024)
           return wrongCall("'" + Value +
                            "' is no value of -j (which takes a number)");
         return Error::success();
       }},
      {"extra-arg", Takes::Value, "--extra-arg=FLAG",
       "Append FLAG to the compile command",
       [](Invocation &Call, StringRef Value) -> Error {
         Call.ExtraArgs.push_back(Value.str());
         return Error::success();
       }},
      {"extra-arg-before", Takes::Value, "--extra-arg-before=FLAG",
       "Prepend FLAG to the compile command",
       [](Invocation &Call, StringRef Value) -> Error {
         Call.ExtraArgsBefore.push_back(Value.str());
         return Error::success();
       }},
      {"resource-dir", Takes::Value, "--resource-dir=DIR",
       "Clang's own headers (default: those of the Clang parfold was built "
       "with)",
       [](Invocation &Call, StringRef Value) -> Error {
         Call.ResourceDir = Value.str();
         return Error::success();
       }},
      {"no-recheck", Takes::Nothing, "--no-recheck",
       "Do not parse the new text before handing it over",
       [](Invocation &Call, StringRef) -> Error {
         Call.Recheck = false;
         return Error::success();
       }},
      {"verify", Takes::Value, "--verify=COMMAND",
       "Build the program as it is and rewritten; COMMAND must do the same",
       [](Invocation &Call, StringRef Value) -> Error {
         Call.Verify.Command = Value.str();
         return Error::success();
       }},
      {"verify-build", Takes::Value, "--verify-build=COMMAND",
       "How a copy is built (default: by CMake, as -p says, or by the "
       "compiler)",
       [](Invocation &Call, StringRef Value) -> Error {
         Call.Verify.Build = Value.str();
         return Error::success();
       }},
      {"verify-tree", Takes::Value, "--verify-tree=DIR",
       "What is copied (default: the project of CMake, or the working "
       "directory)",
       [](Invocation &Call, StringRef Value) -> Error {
         Call.Verify.Tree = Value.str();
         return Error::success();
       }},
      {"verify-threads", Takes::Value, "--verify-threads=LIST",
       "Numbers of threads to compare with (default: 1,2,3,8)", setThreads},
      {"verify-tolerance", Takes::Value, "--verify-tolerance=REL",
       "Relative error of numbers in the output (default: 0)", setTolerance},
      {"verify-ignore", Takes::Value, "--verify-ignore=REGEX",
       "What may differ in lines of the output", addIgnored},
      {"verify-timeout", Takes::Value, "--verify-timeout=SEC",
       "Seconds for each run, and each step of a build (default: 600)",
       setTimeout},
      {"verify-keep", Takes::Value, "--verify-keep=DIR",
       "Leave both copies, as built, in DIR",
       [](Invocation &Call, StringRef Value) -> Error {
         Call.Verify.Keep = Value.str();
         return Error::success();
       }},
      {"verify-drop", Takes::Nothing, "--verify-drop",
       "Leave out the loops that make a difference, and write the others",
       [](Invocation &Call, StringRef) -> Error {
         Call.Verify.Drops = true;
         return Error::success();
       }},
      {"quiet", Takes::Nothing, "-q, --quiet",
       "Remarks for rewritten loops only",
       [](Invocation &Call, StringRef) -> Error {
         Call.Remarks = Loudness::Quiet;
         return Error::success();
       }},
      {"verbose", Takes::Nothing, "-v, --verbose",
       "Also covered loops, clauses, advice, and a count per file",
       [](Invocation &Call, StringRef) -> Error {
         Call.Remarks = Loudness::Verbose;
         return Error::success();
       }},
      {"color", Takes::Optional, "--color[=WHEN]",
       "auto (default), always, or never",
       [](Invocation &Call, StringRef Value) -> Error {
         return choose<ColorMode>("--color", Value.empty() ? "always" : Value,
                                  {{"auto", ColorMode::Auto},
                                   {"always", ColorMode::Enable},
                                   {"never", ColorMode::Disable}},
                                  Call.Color);
       }},
      {"help", Takes::Nothing, "-h, --help", "Show this text",
       [](Invocation &Call, StringRef) -> Error {
         Call.ShowHelp = true;
         return Error::success();
       }},
      {"version", Takes::Nothing, "--version",
       "Show the versions of parfold and of its Clang",
       [](Invocation &Call, StringRef) -> Error {
         Call.ShowVersion = true;
         return Error::success();
       }},
#ifdef PARFOLD_MUTATION
      // For scripts/mutate.py; --help does not speak of them.
      {"disable-check", Takes::Value, "--disable-check=NAME", "",
       [](Invocation &, StringRef Value) -> Error {
         return disableChecks(Value) > 0
                    ? Error::success()
                    : wrongCall("there is no check '" + Value +
                                "' (--list-checks shows all)");
       }},
      {"list-checks", Takes::Nothing, "--list-checks", "",
       [](Invocation &Call, StringRef) -> Error {
         Call.ListChecks = true;
         return Error::success();
       }},
#endif
  };
  return Rows;
}

StringRef longName(StringRef Name) {
  return llvm::StringSwitch<StringRef>(Name)
      .Case("q", "quiet")
      .Case("v", "verbose")
      .Case("h", "help")
      .Default(Name);
}

Error unknownOption(StringRef Argument, StringRef Name) {
  const OptionRow *Nearest = nullptr;
  unsigned Distance = 3; // farther is no typing mistake
  for (const OptionRow &Row : optionRows()) {
    unsigned D = Row.Name.edit_distance(Name, /*AllowReplacements=*/true, 3);
    if (Row.Name.size() > 2 && D < Distance) {
      Distance = D;
      Nearest = &Row;
    }
  }
  std::string Message = ("unknown option '" + Argument + "'").str();
  if (Nearest)
    Message += ("; did you mean '--" + Nearest->Name + "'?").str();
  return wrongCall(Message);
}

} // namespace

Expected<Invocation> parseCommandLine(llvm::ArrayRef<const char *> Arguments) {
  Invocation Call;
  StringRef Of; // an option that belongs to --verify
  while (!Arguments.empty()) {
    StringRef Argument = Arguments.front();
    Arguments = Arguments.drop_front();
    if (Argument == "--") {
      Call.CompilerFlags.emplace(Arguments.begin(), Arguments.end());
      break;
    }
    if (!Argument.starts_with("-") || Argument == "-") {
      Call.Sources.push_back(Argument.str());
      continue;
    }

    // As make has it: -j4
    if (Argument.starts_with("-j") && Argument.size() > 2 &&
        llvm::isDigit(Argument[2])) {
      if (Error Why = llvm::find_if(optionRows(), [](const OptionRow &Row) {
                        return Row.Name == "j";
                      })->Set(Call, Argument.drop_front(2)))
        return Why;
      continue;
    }

    StringRef Option = Argument.drop_front(Argument.starts_with("--") ? 2 : 1);
    auto [Written, Value] = Option.split('=');
    bool HasValue = Option.contains('=');
    StringRef Name = longName(Written);
    auto *Row = llvm::find_if(
        optionRows(), [&](const OptionRow &Row) { return Row.Name == Name; });
    if (Row == optionRows().end())
      return unknownOption(Argument, Name);
    if (Row->Value == Takes::Nothing && HasValue)
      return wrongCall("option '" + Row->Form + "' takes no value");
    if (Row->Value == Takes::Value && !HasValue) {
      if (Arguments.empty() || StringRef(Arguments.front()) == "--")
        return wrongCall("option '" + Row->Form + "' needs a value");
      Value = Arguments.front();
      Arguments = Arguments.drop_front();
    }
    if (Row->Value == Takes::Value && Value.empty())
      return wrongCall("option '" + Row->Form + "' needs a value");
    if (Error Why = Row->Set(Call, Value))
      return Why;
    if (llvm::is_contained(choiceNames(), Name))
      Call.Given.emplace_back(Name.str(), Value.empty() ? "true" : Value.str());
    if (Name.starts_with("verify-") && Name != "verify-config")
      Of = Row->Form;
  }
  if (Call.Print == Stage::Story && Call.Sources.size() != 1)
    return wrongCall("--explain takes the one source that it names");
  bool HasDatabase = !Call.DatabaseDirectory.empty() && !Call.CompilerFlags;
  if (Call.Sources.empty() && !HasDatabase && !Call.ShowHelp &&
      !Call.ShowVersion && !Call.DumpsConfig && !Call.VerifiesConfig &&
      !Call.ListChecks)
    return wrongCall("no source file given (parfold --help shows how to call "
                     "it)");
  if (!Call.SourceFilter.empty() && (!Call.Sources.empty() || !HasDatabase))
    return wrongCall("--source-filter chooses among the files of -p, where no "
                     "source is named");
  if (Call.Choices.TuneThreads && !Call.Choices.NumThreads.empty())
    return wrongCall("only one of --num-threads and --tune-threads can be "
                     "given");
  if (Call.Lines && !Call.DiffBase.empty())
    return wrongCall("only one of --line-filter and --diff-base can be given");
  if (Call.LineDirectives && Call.Where != Output::Directory &&
      Call.Print != Stage::Source)
    return wrongCall("--line-directives needs -o or --print=source");
  if (Call.Where == Output::Print && !Call.Verify.Command.empty())
    return wrongCall("only one of --print and --verify can be given");
  if (!Of.empty() && Call.Verify.Command.empty())
    return wrongCall("option '" + Of +
                     "' says how --verify is done, which is "
                     "not given");
  if (Call.Where == Output::Print && Call.hasReportOnStdout())
    return wrongCall("--print and --report both write to stdout; give the "
                     "report a file, as --report=json:FILE");
  return Call;
}

llvm::ArrayRef<StringRef> choiceNames() {
  static constexpr StringRef Names[] = {"kinds",
                                        "strategy",
                                        "guard",
                                        "min-trips",
                                        "fp",
                                        "num-threads",
                                        "tune-threads",
                                        "assume-readable",
                                        "header-filter",
                                        "format-style"};
  return Names;
}

/// Sets an option that a file or the command line gives.
static Error setChoice(Invocation &Call, StringRef Name, StringRef Value) {
  const OptionRow &Row = *llvm::find_if(
      optionRows(), [&](const OptionRow &Row) { return Row.Name == Name; });
  if (Row.Value == Takes::Nothing) {
    if (Value == "false")
      return Error::success();
    if (Value != "true")
      return wrongCall("'" + Value + "' is no value of " + Name +
                       " (which takes true, false)");
  } else if (Value.empty()) {
    return wrongCall("option '" + Row.Form + "' needs a value");
  }
  return Row.Set(Call, Value);
}

Expected<Options> choicesWith(const Config &From, const Invocation &Call) {
  Invocation All;
  All.Choices = Call.Choices;
  auto IsGiven = [&](StringRef Name) {
    return llvm::any_of(Call.Given,
                        [&](const auto &Given) { return Given.first == Name; });
  };
  for (const auto &[Name, Value] : From.Choices)
    if (!IsGiven(Name))
      if (Error Why = setChoice(All, Name, Value))
        return llvm::createStringError(From.Path + ": " + Name + ": " +
                                       llvm::toString(std::move(Why)));
  if (All.Choices.TuneThreads && !All.Choices.NumThreads.empty())
    return llvm::createStringError(From.Path + ": only one of num-threads and "
                                               "tune-threads can be given");
  llvm::append_range(All.Choices.Declared.List, From.Functions.List);
  return std::move(All.Choices);
}

void printConfig(llvm::raw_ostream &Out, const Config &From,
                 const Invocation &Call) {
  std::map<std::string, std::string> All = {{"strategy", "auto"},
                                            {"guard", "auto"},
                                            {"fp", "reorder"},
                                            {"tune-threads", "false"},
                                            {"assume-readable", "false"},
                                            {"format-style", "none"}};
  for (const KindRow &Row : kindRows())
    if (Row.ByDefault)
      All["kinds"] += (All["kinds"].empty() ? "" : ",") + Row.Name.str();
  for (const auto *Given : {&From.Choices, &Call.Given})
    for (const auto &[Name, Value] : *Given)
      All[Name] = Value;
  if (!From.Path.empty())
    Out << "# " << From.Path << '\n';
  for (StringRef Name : choiceNames())
    if (auto Found = All.find(Name.str()); Found != All.end()) {
      Out << Name << ": \"";
      llvm::printEscapedString(Found->second, Out);
      Out << "\"\n";
    }
}

void printHelp(llvm::raw_ostream &Out) {
  Out << "parfold: parallelizes the loops of C programs that fold many "
         "iterations into a few values\n\n"
         "usage: parfold [options] <source>... [-- <compiler flags>]\n\n"
         "Without -i, -o, --check and --print, a unified diff of all changes "
         "goes to stdout,\nand a remark for every loop to stderr.\n\n"
         "options:\n";
  for (const OptionRow &Row : optionRows())
    if (!Row.Help.empty())
      Out << llvm::formatv("  {0,-24} {1}\n", Row.Form, Row.Help);
  Out << "\nkinds of folds (--kinds):\n";
  for (const KindRow &Row : kindRows())
    Out << llvm::formatv("  {0,-24} {1}{2}\n", Row.Name, Row.What,
                         Row.ByDefault ? "" : " (not by default)");
  Out << "\nexit status:\n"
         "  0  done\n"
         "  1  --check was given, and something would change\n"
         "  2  the call is wrong, or a file cannot be read or written\n"
         "  3  a source does not compile; the others were processed\n"
         "  4  internal error: a file was left as it is because the new text "
         "failed\n     parfold's own check\n"
         "  5  --verify has found a difference: no source was written\n";
}

} // namespace parfold
