//===- Source/DiskFiles.cpp - files on disk, which may change -------------===//

#include "Source/DiskFiles.h"
#include "llvm/Support/MemoryBuffer.h"
#include <memory>
#include <utility>

namespace vfs = llvm::vfs;

namespace parfold {

namespace {

/// A file of which the content is copied.
class ReadFile : public vfs::File {
public:
  explicit ReadFile(std::unique_ptr<vfs::File> On) : On(std::move(On)) {}

  llvm::ErrorOr<vfs::Status> status() override { return On->status(); }
  llvm::ErrorOr<std::string> getName() override { return On->getName(); }
  std::error_code close() override { return On->close(); }

  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>
  getBuffer(const llvm::Twine &Name, int64_t Size, bool RequiresNullTerminator,
            bool /*IsVolatile*/) override {
    return On->getBuffer(Name, Size, RequiresNullTerminator,
                         /*IsVolatile=*/true);
  }

private:
  std::unique_ptr<vfs::File> On;
};

class DiskFiles : public vfs::ProxyFileSystem {
public:
  DiskFiles() : ProxyFileSystem(vfs::createPhysicalFileSystem()) {}

  llvm::ErrorOr<std::unique_ptr<vfs::File>>
  openFileForRead(const llvm::Twine &Path) override {
    auto On = ProxyFileSystem::openFileForRead(Path);
    if (!On)
      return On.getError();
    return std::make_unique<ReadFile>(std::move(*On));
  }
};

} // namespace

llvm::IntrusiveRefCntPtr<vfs::FileSystem> createDiskFiles() {
  return llvm::makeIntrusiveRefCnt<DiskFiles>();
}

} // namespace parfold
