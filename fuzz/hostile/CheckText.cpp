//===- fuzz/hostile/CheckText.cpp - what must hold for any text -----------===//
//
// The driver's own steps, as lib/Driver/Run.cpp takes them, on a file system in
// memory. The headers there are stand-ins: a text that includes one should get
// past it, no more.
//
//===----------------------------------------------------------------------===//

#include "hostile/CheckText.h"
#include "Driver/Analyze.h"
#include "Driver/CommandLine.h"
#include "Driver/Diff.h"
#include "Driver/Merge.h"
#include "Emit/Recheck.h"
#include "Report/Json.h"
#include "Report/Remarks.h"
#include "clang/Basic/Diagnostic.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "llvm/Support/raw_ostream.h"

using llvm::StringRef;

namespace parfold {

namespace {

constexpr char Name[] = "/input.c";

/// Between them, all forms of written code; and a stage to be printed.
struct Variant {
  std::vector<const char *> Arguments;
  Stage Print;
};

const Variant Variants[] = {
    {{"--kinds=+doall", "--guard=none"}, Stage::Facts},
    {{"--strategy=thread-array", "--min-trips=1"}, Stage::Verdict},
    {{"--fp=reproducible", "--assume-readable"}, Stage::Choice},
    {{"--tune-threads", "--kinds=+doall", "--guard=version"}, Stage::Plan},
};

constexpr std::pair<const char *, const char *> Headers[] = {
    {"limits.h", "#define INT_MAX 2147483647\n#define INT_MIN (-INT_MAX - 1)\n"
                 "#define LONG_MAX 9223372036854775807L\n"},
    {"stdbool.h", "#define bool _Bool\n#define true 1\n#define false 0\n"},
    {"stddef.h", "#define NULL ((void *)0)\ntypedef __SIZE_TYPE__ size_t;\n"
                 "typedef __PTRDIFF_TYPE__ ptrdiff_t;\n"},
    {"stdint.h", "typedef __INT32_TYPE__ int32_t;\n"
                 "typedef __UINT32_TYPE__ uint32_t;\n"
                 "typedef __INT64_TYPE__ int64_t;\n"
                 "typedef __UINT64_TYPE__ uint64_t;\n"
                 "typedef unsigned char uint8_t;\n"},
    {"stdio.h", "int printf(const char *, ...);\nint puts(const char *);\n"},
    {"stdlib.h", "void *malloc(__SIZE_TYPE__);\n"
                 "void *calloc(__SIZE_TYPE__, __SIZE_TYPE__);\n"
                 "void free(void *);\nint abs(int);\nvoid exit(int);\n"},
    {"string.h", "void *memset(void *, int, __SIZE_TYPE__);\n"
                 "void *memcpy(void *, const void *, __SIZE_TYPE__);\n"
                 "__SIZE_TYPE__ strlen(const char *);\n"},
    {"math.h", "double sqrt(double);\ndouble fabs(double);\n"
               "double fmin(double, double);\ndouble fmax(double, double);\n"
               "double sin(double);\n"},
};

/// A compile command for a file that has \p Text, in a world of its own.
Command commandFor(StringRef Text) {
  auto Files = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  Files->addFile(Name, 0, llvm::MemoryBuffer::getMemBufferCopy(Text));
  for (auto &[Header, Content] : Headers)
    Files->addFile(StringRef("/include/") + Header, 0,
                   llvm::MemoryBuffer::getMemBuffer(Content));
  return {"/",
          {"clang", "-nostdinc", "-isystem", "/include", "-w",
           "-fno-caret-diagnostics", "-fsyntax-only", Name},
          Files};
}

class Checker {
public:
  Checker(StringRef Text, const Variant &Asked) : Text(Text), Asked(Asked) {
    std::vector<const char *> Arguments = Asked.Arguments;
    Arguments.push_back(Name);
    Call = llvm::cantFail(parseCommandLine(Arguments));
  }

  CheckedText run() {
    Command First = commandFor(Text);
    auto Found = analyzeMain(First, Asked.Print);
    Result.Compiles = Found.has_value();
    if (!Found)
      return std::move(Result);
    checkReports(Found->Loops);
    report(*Found);

    auto Edits = collectEdits(Found->Change);
    if (!Edits)
      return fault(llvm::toString(Edits.takeError()));
    if (Found->Change.Before != Text)
      return fault("another text was analysed");
    std::string NewText = applyEdits(Text, *Edits);
    if (NewText == Text)
      return std::move(Result);
    llvm::StringSet<> Functions;
    for (const LoopReport &Loop : Found->Loops)
      if (Loop.State == Status::Parallelized)
        Functions.insert(Loop.Function);
    // A text may be one that OpenMP's compilers refuse.
    if (recheck(First, Text.str(), {}, Functions))
      return std::move(Result);
    if (auto Why = recheck(First, NewText, {}, Functions))
      return fault("the new text does not compile: " + *Why);
    if (unifiedDiff(Name, Text, *Edits).empty())
      return fault("no diff of a text that changed");

    auto Again = analyzeMain(commandFor(NewText), std::nullopt);
    if (!Again)
      return fault("the new text does not compile without OpenMP");
    if (!Again->Change.Loops.empty())
      return fault("a second run changes the text again, at line " +
                   std::to_string(Again->Change.Loops.front().Where.Line));
    return std::move(Result);
  }

private:
  CheckedText fault(const std::string &What) {
    if (!Result.Fault) {
      Result.Fault = What + ", with";
      for (const char *Argument : Asked.Arguments)
        (*Result.Fault += ' ') += Argument;
    }
    return std::move(Result);
  }

  std::optional<UnitResult> analyzeMain(const Command &Command,
                                        std::optional<Stage> Print) {
    clang::DiagnosticConsumer Ignored;
    AnalysisResult Out;
    auto Included = [](StringRef Path) {
      return KnownFile{Path.str(), {{ReasonId::InHeader}}};
    };
    if (analyze(Command, {Name, {}}, Included, Call.Choices, Print,
                llvm::nulls(), Ignored, Out) != Analysis::Done)
      return std::nullopt;
    return std::move(Out.Main);
  }

  /// A loop is rewritten, or there is a reason.
  void checkReports(llvm::ArrayRef<LoopReport> Loops) {
    Result.Loops = Loops.size();
    for (const LoopReport &Loop : Loops) {
      bool IsDone =
          Loop.State == Status::Parallelized || Loop.State == Status::Covered;
      Result.Rewritten += IsDone;
      if (IsDone != Loop.Reasons.empty())
        fault("line " + std::to_string(Loop.Where.Line) +
              (IsDone ? ": a reason for a loop that is rewritten"
                      : ": no reason"));
      for (const Reason &Why : Loop.Reasons)
        if (Why.Where.Line == 0)
          fault("line " + std::to_string(Loop.Where.Line) +
                ": a reason without a place: " + sentenceOf(Why));
    }
  }

  void report(const UnitResult &Found) {
    printRemarks(llvm::nulls(), Found.Loops, Loudness::Verbose);
    printJson(llvm::nulls(), {{Name, FileStatus::Changed, Found.Loops}}, "0");
    UnitResult Merged = mergeResults({Found, Found});
    if (Merged.Change.Loops.size() != Found.Change.Loops.size())
      fault("two commands that are the same do not agree");
  }

  StringRef Text;
  const Variant &Asked;
  Invocation Call;
  CheckedText Result;
};

} // namespace

CheckedText checkText(StringRef Text) {
  CheckedText Out;
  for (const Variant &Asked : Variants) {
    Out = Checker(Text, Asked).run();
    if (!Out.Compiles || Out.Loops == 0 || Out.Fault)
      break;
  }
  return Out;
}

} // namespace parfold
