//===- fuzz/hostile/Fuzz.cpp - parfold on arbitrary bytes -----------------===//
//
// A target for libFuzzer, which scripts/fuzz-bytes.sh builds and runs. Most
// changes are those of Mutate.h; the rest are noise in the bytes.
//
//===----------------------------------------------------------------------===//

#include "hostile/CheckText.h"
#include "hostile/Mutate.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/thread.h"
#include <cstdint>
#include <cstdlib>
#include <cstring>

using llvm::StringRef;

extern "C" size_t LLVMFuzzerMutate(uint8_t *Data, size_t Size, size_t Limit);

static StringRef textOf(const uint8_t *Data, size_t Size) {
  return {reinterpret_cast<const char *>(Data), Size};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  // As tool/Main.cpp does, but for smaller texts.
  constexpr std::optional<unsigned> StackSize = 64 << 20;
  parfold::CheckedText Found;
  llvm::thread(StackSize, [&] {
    Found = parfold::checkText(textOf(Data, Size));
  }).join();
  if (Found.Fault) {
    llvm::errs() << "parfold is at fault: " << *Found.Fault << '\n';
    std::abort();
  }
  return 0;
}

static size_t put(StringRef Text, uint8_t *Data, size_t Limit) {
  size_t Size = std::min(Text.size(), Limit);
  std::memcpy(Data, Text.data(), Size);
  return Size;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *Data, size_t Size,
                                          size_t Limit, unsigned Seed) {
  std::minstd_rand Random(Seed);
  if (Random() % 8 == 0)
    return LLVMFuzzerMutate(Data, Size, Limit);
  return put(parfold::mutate(textOf(Data, Size), "", Random), Data, Limit);
}

extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t *One, size_t OneSize,
                                            const uint8_t *Two, size_t TwoSize,
                                            uint8_t *Data, size_t Limit,
                                            unsigned Seed) {
  std::minstd_rand Random(Seed);
  return put(
      parfold::mutate(textOf(One, OneSize), textOf(Two, TwoSize), Random), Data,
      Limit);
}
