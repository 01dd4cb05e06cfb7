//===- Report/Pages.cpp - the documentation that is part of the tool ------===//
//
// cmake/EmbedTexts.cmake makes Pages.inc.
//
//===----------------------------------------------------------------------===//

#include "Report/Pages.h"

namespace parfold {

llvm::ArrayRef<Page> allPages() {
  static constexpr Page Pages[] = {
#define PAGE(Name, Text) {Name, Text},
#include "parfold/Pages.inc"
  };
  return Pages;
}

llvm::StringRef pageOf(llvm::StringRef Name) {
  for (const Page &Page : allPages())
    if (Page.Name == Name)
      return Page.Text;
  return "";
}

} // namespace parfold
