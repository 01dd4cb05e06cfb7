//===- Effects/Annotations.cpp - effects that the user declares -----------===//

#include "Effects/Annotations.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/GlobPattern.h"

namespace parfold {

const Annotation *Annotations::find(llvm::StringRef Function) const {
  for (const Annotation &Entry : llvm::reverse(List)) {
    auto Pattern = llvm::GlobPattern::create(Entry.Functions);
    if (!Pattern)
      llvm::consumeError(Pattern.takeError()); // was checked when it was read
    else if (Pattern->match(Function))
      return &Entry;
  }
  return nullptr;
}

} // namespace parfold
