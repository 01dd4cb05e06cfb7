//===- Verify/Wishes.h - what --verify and its options ask for ------------===//

#ifndef PARFOLD_VERIFY_WISHES_H
#define PARFOLD_VERIFY_WISHES_H

#include <string>
#include <vector>

namespace parfold {

/// How the rewritten program is to be compared with the original one.
struct VerifyWishes {
  std::string Command; ///< --verify; "" where nothing is to be compared
  std::string Build;   ///< --verify-build, or ""
  std::string Tree;    ///< --verify-tree: what is copied, or ""
  std::string Keep;    ///< --verify-keep: the scratch directory, or ""
  std::vector<unsigned> Threads = {1, 2, 3, 8};
  double Tolerance = 0;             ///< relative error of numbers
  std::vector<std::string> Ignored; ///< regular expressions, in lines of output
  unsigned Timeout = 600;           ///< seconds, for one run or one build step
  bool Drops = false; ///< leave out the loops that change the result
};

} // namespace parfold

#endif // PARFOLD_VERIFY_WISHES_H
