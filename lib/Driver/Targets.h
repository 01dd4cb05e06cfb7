//===- Driver/Targets.h - what is written where ---------------------------===//

#ifndef PARFOLD_DRIVER_TARGETS_H
#define PARFOLD_DRIVER_TARGETS_H

#include "Driver/CommandLine.h"
#include "Driver/FileWork.h"
#include "Driver/Write.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

namespace parfold {

/// Only -i writes to a source.
/// \returns an error where a copy, or a report, of \p Call would land on one.
llvm::Error checkTargets(const Invocation &Call,
                         llvm::ArrayRef<SourceFile> Sources);

/// The texts to be written by -i and -o, and where: those of \p Files that
/// change, or copies of all but \p Dropped ones; the new texts are taken out of
/// \p Files.
/// \returns an error where a copy would replace one of \p Originals, which are
/// all files that were read.
llvm::Expected<std::vector<NewFile>>
newFiles(const Invocation &Call, llvm::ArrayRef<FileWork *> Files,
         llvm::ArrayRef<const FileWork *> Dropped,
         llvm::ArrayRef<const FileWork *> Originals);

} // namespace parfold

#endif // PARFOLD_DRIVER_TARGETS_H
