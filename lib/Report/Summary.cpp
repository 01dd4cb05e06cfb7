//===- Report/Summary.cpp - a run in a few lines --------------------------===//

#include "Report/Summary.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

namespace parfold {

static Counts sorted(const llvm::StringMap<unsigned> &Found) {
  Counts Out;
  for (const auto &Entry : Found)
    Out.emplace_back(Entry.getKey().str(), Entry.getValue());
  llvm::sort(Out, [](const auto &A, const auto &B) {
    return std::tie(B.second, A.first) < std::tie(A.second, B.first);
  });
  return Out;
}

Summary::Summary(llvm::ArrayRef<FileReport> All) : Files(All.size()) {
  llvm::StringMap<unsigned> Kinds, Reasons;
  for (const FileReport &File : All) {
    ChangedFiles += File.State == FileStatus::Changed;
    FilesInError += File.State == FileStatus::NotCompiled ||
                    File.State == FileStatus::InternalError;
    Loops += File.Loops.size();
    for (const LoopReport &Loop : File.Loops) {
      ++ByStatus[static_cast<unsigned>(Loop.State)];
      if (Loop.State == Status::Parallelized)
        for (KindId Kind : Loop.Kinds)
          ++Kinds[rowOf(Kind).Name];
      else if (!Loop.Reasons.empty())
        ++Reasons[rowOf(Loop.Reasons.front().Id).Tag];
    }
  }
  ByKind = sorted(Kinds);
  ByReason = sorted(Reasons);
}

static std::string counted(unsigned Count, const char *One) {
  return std::to_string(Count) + " " + One + (Count == 1 ? "" : "s");
}

static void printCounts(llvm::raw_ostream &Out, const char *Title,
                        const Counts &All) {
  if (All.empty())
    return;
  Out << '\n' << Title << ":\n";
  for (const auto &[Name, Count] : All)
    Out << llvm::formatv("{0,7} {1}\n", Count, Name);
}

void printSummary(llvm::raw_ostream &Out, llvm::ArrayRef<FileReport> Files) {
  Summary All(Files);
  Out << counted(All.Files, "file") << ", " << counted(All.Loops, "loop")
      << ": " << All.of(Status::Parallelized) << " rewritten, "
      << All.of(Status::Covered) << " within these, "
      << All.of(Status::NotProfitable) << " that would not pay, "
      << All.of(Status::Suppressed) << " left out by options, "
      << All.of(Status::Refused) << " refused\n";
  if (All.FilesInError)
    Out << counted(All.FilesInError, "file") << " could not be compiled\n";
  printCounts(Out, "rewritten, by kind", All.ByKind);
  printCounts(Out, "left alone, by first reason", All.ByReason);
  if (!All.ChangedFiles)
    return;
  Out << "\nfiles that change, with rewritten loops:\n";
  for (const FileReport &File : Files)
    if (File.State == FileStatus::Changed)
      Out << llvm::formatv("{0,7} {1}\n",
                           llvm::count_if(File.Loops,
                                          [](const LoopReport &Loop) {
                                            return Loop.State ==
                                                   Status::Parallelized;
                                          }),
                           File.Path);
}

} // namespace parfold
