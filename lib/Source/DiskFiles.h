//===- Source/DiskFiles.h - files on disk, which may change ---------------===//
//
// Clang maps large files into memory. If such a file is cut short meanwhile,
// by an editor or by another run of the tool, the next look at its end kills
// the process, and if it is written over, its text changes under the parser.
// So files are read instead, once for each parse.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_SOURCE_DISKFILES_H
#define PARFOLD_SOURCE_DISKFILES_H

#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace parfold {

/// The files on disk, of which none is mapped. Has a working directory of its
/// own.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> createDiskFiles();

} // namespace parfold

#endif // PARFOLD_SOURCE_DISKFILES_H
