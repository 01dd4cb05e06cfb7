//===- fuzz/hostile/Standalone.cpp - parfold on changed files -------------===//
//
//   parfold-hostile prefixes FILE...         every text that FILE begins with
//   parfold-hostile changes N SEED FILE...   N changes of each FILE, one upon
//                                            the other while it still compiles
//
// What libFuzzer does without knowing which code ran; any compiler builds it.
// The text that is looked at is in the file PARFOLD_HOSTILE_TEXT, if that is
// set, so that a crash leaves it behind.
//
//===----------------------------------------------------------------------===//

#include "hostile/CheckText.h"
#include "hostile/Mutate.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/thread.h"
#include <cstdlib>
#include <vector>

using namespace parfold;
using llvm::StringRef;

namespace {

class Run {
public:
  int prefixes(llvm::ArrayRef<const char *> Names) {
    for (const char *Name : Names) {
      std::string Text = read(Name);
      for (size_t Size = 0; Size <= Text.size(); ++Size)
        check(StringRef(Text).take_front(Size), Name);
    }
    return finish();
  }

  int changes(unsigned Count, unsigned Seed,
              llvm::ArrayRef<const char *> Names) {
    std::minstd_rand Random(Seed);
    std::string Other;
    for (const char *Name : Names) {
      const std::string First = read(Name);
      std::string Text = First;
      for (unsigned I = 0; I < Count; ++I) {
        std::string Next = mutate(Text, Other, Random);
        bool IsGood = check(Next, Name);
        Text = IsGood && Random() % 8 ? Next : First;
      }
      Other = First;
    }
    return finish();
  }

private:
  static std::string read(const char *Name) {
    auto Buffer = llvm::MemoryBuffer::getFile(Name);
    if (!Buffer) {
      llvm::errs() << Name << ": " << Buffer.getError().message() << '\n';
      std::exit(2);
    }
    return (*Buffer)->getBuffer().str();
  }

  /// \returns whether \p Text compiles and is worth going on with.
  bool check(StringRef Text, StringRef Name) {
    if (const char *Path = std::getenv("PARFOLD_HOSTILE_TEXT")) {
      std::error_code Ignored;
      llvm::raw_fd_ostream(Path, Ignored) << Text;
    }
    CheckedText Found = checkText(Text);
    ++Checked;
    Compiling += Found.Compiles;
    Loops += Found.Loops;
    Rewritten += Found.Rewritten;
    if (Found.Fault) {
      ++Faults;
      llvm::outs() << "--- from " << Name << ": " << *Found.Fault << '\n'
                   << Text << '\n';
    }
    return Found.Compiles && !Found.Fault && Text.size() < 20000;
  }

  int finish() const {
    llvm::outs() << Checked << " texts, " << Compiling << " compile, with "
                 << Loops << " loops, " << Rewritten << " of them rewritten; "
                 << Faults << " faults\n";
    return Faults > 0;
  }

  unsigned long Checked = 0, Compiling = 0, Loops = 0, Rewritten = 0,
                Faults = 0;
};

int runMain(llvm::ArrayRef<const char *> Arguments) {
  if (Arguments.size() > 1 && StringRef(Arguments[0]) == "prefixes")
    return Run().prefixes(Arguments.drop_front());
  if (Arguments.size() > 3 && StringRef(Arguments[0]) == "changes")
    return Run().changes(std::atoi(Arguments[1]), std::atoi(Arguments[2]),
                         Arguments.drop_front(3));
  llvm::errs() << "usage: parfold-hostile prefixes FILE...\n"
                  "       parfold-hostile changes N SEED FILE...\n";
  return 2;
}

} // namespace

int main(int argc, char **argv) {
  int Status = 2;
  llvm::thread(std::optional<unsigned>(256 << 20), [&] {
    Status = runMain(llvm::ArrayRef<const char *>(argv, argc).drop_front());
  }).join();
  return Status;
}
