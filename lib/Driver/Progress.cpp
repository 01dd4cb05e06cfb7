//===- Driver/Progress.cpp - how far a run has come -----------------------===//

#include "Driver/Progress.h"
#include "llvm/Support/FormatVariadic.h"

namespace parfold {

constexpr const char *ClearLine = "\r\033[K";

void Progress::done(llvm::StringRef File) {
  if (Shows == Nothing)
    return;
  std::lock_guard<std::mutex> Guard(Lock);
  ++Done;
  if (Shows == Lines) {
    Out << llvm::formatv("[{0}/{1}] {2}\n", Done, Count, File);
    return;
  }
  constexpr size_t Width = 24;
  size_t Full = Width * Done / Count;
  Out << ClearLine << '[' << std::string(Full, '#')
      << std::string(Width - Full, '.') << "] " << Done << '/' << Count << ' '
      << File.take_back(48);
  Out.flush();
}

Progress::~Progress() {
  if (Shows == Bar) {
    Out << ClearLine;
    Out.flush();
  }
}

} // namespace parfold
