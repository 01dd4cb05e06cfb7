//===- Facts/LiveOut.h - what is read after a loop ------------------------===//

#ifndef PARFOLD_FACTS_LIVEOUT_H
#define PARFOLD_FACTS_LIVEOUT_H

#include "Memory/Exposure.h"
#include "parfold/Loops.h"
#include "clang/Analysis/Analyses/LiveVariables.h"
#include "clang/Analysis/AnalysisDeclContext.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <memory>

namespace clang {
class FunctionDecl;
class VarDecl;
} // namespace clang

namespace parfold {

/// Answers questions about the variables of functions, each function analysed
/// once, when first asked about.
class LiveOut {
public:
  explicit LiveOut(Exposure &Addresses) : Addresses(Addresses) {}

  /// May the value that \p Variable has when \p Loop ends be read later?
  /// True also where the analysis cannot tell.
  bool isLiveAfter(const Loop &Loop, const clang::VarDecl &Variable);

  /// Is \p Variable named in its function outside of \p Loop, its declaration
  /// aside?
  bool isMentionedOutside(const Loop &Loop, const clang::VarDecl &Variable);

private:
  struct Analysis {
    llvm::DenseMap<const clang::VarDecl *, unsigned> Mentions;
    /// Those that sizes in types mention, which LiveVariables knows nothing of.
    llvm::DenseSet<const clang::VarDecl *> InTypes;
    bool HasLabels = false;
    bool IsTooDeep = false; ///< for the analysis
    std::unique_ptr<clang::AnalysisDeclContext> Context;
    std::unique_ptr<clang::LiveVariables> Live;
    bool Tried = false;
  };
  Analysis &analysisOf(const clang::FunctionDecl &Function);

  llvm::DenseMap<const clang::FunctionDecl *, std::unique_ptr<Analysis>> Known;
  Exposure &Addresses;
};

} // namespace parfold

#endif // PARFOLD_FACTS_LIVEOUT_H
