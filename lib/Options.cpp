//===- Options.cpp - the list of kinds ------------------------------------===//
//
// '--kinds' reads as clang-tidy's '--checks': globs from left to right, each
// switching on what it matches, or off where '-' stands in front. '+' adds to
// what is on by default.
//
//===----------------------------------------------------------------------===//

#include "parfold/Options.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/GlobPattern.h"

namespace parfold {

llvm::Expected<llvm::BitVector> parseKinds(llvm::StringRef List) {
  llvm::SmallVector<llvm::StringRef, 8> Globs;
  List.split(Globs, ',');
  // '-product' alone would select nothing at all; it means all but products.
  llvm::BitVector Enabled(kindRows().size());
  llvm::StringRef Start = Globs.front().trim();
  if (Start.starts_with("-") || Start.starts_with("+"))
    for (const KindRow &Row : kindRows())
      Enabled[static_cast<unsigned>(Row.Id)] = Row.ByDefault;
  for (llvm::StringRef Written : Globs) {
    llvm::StringRef Glob = Written.trim();
    bool Include = !Glob.consume_front("-");
    if (Include)
      Glob.consume_front("+");
    auto Pattern = llvm::GlobPattern::create(Glob);
    if (!Pattern)
      return Pattern.takeError();
    bool Matches = false;
    for (const KindRow &Row : kindRows())
      if (Pattern->match(Row.Name)) {
        Matches = true;
        Enabled[static_cast<unsigned>(Row.Id)] = Include;
      }
    if (Matches)
      continue;
    std::string Names;
    for (const KindRow &Row : kindRows())
      Names += (Names.empty() ? "" : ", ") + Row.Name.str();
    return llvm::createStringError("'" + Written.trim() +
                                   "' matches no kind of fold (the kinds are " +
                                   Names + ")");
  }
  return Enabled;
}

} // namespace parfold
