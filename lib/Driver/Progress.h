//===- Driver/Progress.h - how far a run has come -------------------------===//

#ifndef PARFOLD_DRIVER_PROGRESS_H
#define PARFOLD_DRIVER_PROGRESS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <mutex>

namespace parfold {

/// Shows which of many files are done: in one line that is written over, on a
/// terminal; one below the other, where \p InLines; or not at all. Threads may
/// share it. The line is gone with the object.
class Progress {
public:
  Progress(llvm::raw_ostream &Out, size_t Count, bool InLines)
      : Out(Out), Count(Count), Shows(Count < 2            ? Nothing
                                      : Out.is_displayed() ? Bar
                                      : InLines            ? Lines
                                                           : Nothing) {}
  ~Progress();

  void done(llvm::StringRef File);

private:
  llvm::raw_ostream &Out;
  const size_t Count;
  const enum { Nothing, Bar, Lines } Shows;
  std::mutex Lock;
  size_t Done = 0;
};

} // namespace parfold

#endif // PARFOLD_DRIVER_PROGRESS_H
