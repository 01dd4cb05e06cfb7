//===- Mutation/Checks.cpp - checks that can be switched off --------------===//

#include "Mutation/Checks.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using llvm::StringRef;

namespace parfold {

/// All files with checks. (Constant-initialized, so it is there before them.)
static CheckFile *First = nullptr;

CheckFile::CheckFile(llvm::ArrayRef<CheckRow> Rows)
    : Rows(Rows), States(new State[Rows.size()]), Next(First) {
  First = this;
}

void CheckFile::forget() {
  for (size_t K = 0; K < Rows.size(); ++K)
    States[K].HasBitten = false;
}

void forEachCheckFile(llvm::function_ref<void(CheckFile &)> Visit) {
  for (CheckFile *File = First; File; File = File->next())
    Visit(*File);
}

std::string fullName(const CheckRow &Row) {
  return (llvm::Twine(Row.Tag) + (*Row.Tag ? "@" : "") + Row.Name).str();
}

unsigned disableChecks(StringRef Name) {
  unsigned Count = 0;
  forEachCheckFile([&](CheckFile &File) {
    for (unsigned K = 0; K < File.rows().size(); ++K) {
      const CheckRow &Row = File.rows()[K];
      if (Name != Row.Name && Name != Row.Tag && Name != fullName(Row))
        continue;
      File.set(K, /*IsOn=*/false);
      ++Count;
    }
  });
  return Count;
}

void listChecks(llvm::raw_ostream &Out) {
  forEachCheckFile([&](CheckFile &File) {
    for (const CheckRow &Row : File.rows())
      Out << fullName(Row) << '\t' << Row.Kind << '\t' << Row.Line << '\t'
          << Row.Text << '\n';
  });
}

} // namespace parfold
