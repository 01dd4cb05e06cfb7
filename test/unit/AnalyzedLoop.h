//===- unit/AnalyzedLoop.h - a loop of a snippet, with its facts ----------===//

#ifndef PARFOLD_TEST_ANALYZEDLOOP_H
#define PARFOLD_TEST_ANALYZEDLOOP_H

#include "Facts/Knowledge.h"
#include "ParsedUnit.h"
#include "Recognize/State.h"
#include "parfold/Facts.h"
#include "parfold/Loops.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"
#include "gtest/gtest.h"

namespace parfold {

/// The first loop of a snippet, and everything that is known of it.
struct AnalyzedLoop {
  const parfold::Unit &Unit;
  parfold::Loop &Loop;
  LoopFacts &Facts;
  Knowledge &Known;
  parfold::State State;

  /// The accesses to what \p Name names or points to, in source order.
  std::vector<const Access *> accesses(llvm::StringRef Name) const {
    std::vector<const Access *> Found;
    for (const Access &A : Facts.Accesses)
      if (rootName(A.Reach) == Name)
        Found.push_back(&A);
    return Found;
  }
  /// The first read or write among them; null where there is none.
  const Access *first(Access::Kind What, llvm::StringRef Name) const {
    for (const Access *A : accesses(Name))
      if (A->What == What)
        return A;
    return nullptr;
  }
  /// The variable that \p Path starts from, or whose value it follows.
  static llvm::StringRef rootName(const AccessPath &Path) {
    const clang::VarDecl *Variable = nullptr;
    if (Path.Root->kind() == TermKind::Object)
      Variable = Path.Root->variable();
    else if (Path.Root->kind() == TermKind::Start)
      Variable = variableAt(Path.Root->operand(0));
    return Variable ? Variable->getName() : "";
  }
};

/// The tags of \p Reasons: "[loop-form][early-exit]".
inline std::string tagsOf(llvm::ArrayRef<Reason> Reasons) {
  std::string Tags;
  for (const Reason &R : Reasons)
    Tags += ("[" + rowOf(R.Id).Tag + "]").str();
  return Tags;
}

/// Parses \p Code and looks at its first loop, which must have an iteration
/// space.
inline void withLoop(llvm::StringRef Code,
                     llvm::function_ref<void(AnalyzedLoop &)> Look) {
  bool Looked = false;
  EXPECT_TRUE(withUnit(Code, [&](const Unit &Unit) {
    std::vector<Loop> Loops = collectLoops(Unit);
    ASSERT_FALSE(Loops.empty());
    ASSERT_TRUE(Loops.front().Space) << tagsOf(Loops.front().Reasons);
    Annotations None;
    Knowledge Known(Unit.Context, Unit.Log, None);
    LoopFacts Facts = collectFacts(Unit, Loops.front(), Known);
    AnalyzedLoop Here{Unit, Loops.front(), Facts, Known, State(Facts)};
    Looked = true;
    Look(Here);
  })) << Code.str();
  EXPECT_TRUE(Looked);
}

} // namespace parfold

#endif // PARFOLD_TEST_ANALYZEDLOOP_H
