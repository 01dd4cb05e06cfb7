//===- Plan/FoldText.h - folds in C ---------------------------------------===//

#ifndef PARFOLD_PLAN_FOLDTEXT_H
#define PARFOLD_PLAN_FOLDTEXT_H

#include "parfold/Verdict.h"

namespace parfold {

/// The identity of \p Operator on \p Type: what changes no other value.
std::string identityText(const clang::ASTContext &Context, OperatorId Operator,
                         clang::QualType Type);

/// What a thread's copy of the accumulator of \p F starts from: the identity
/// of its operator; or "", the value before the loop.
std::string startText(const clang::ASTContext &Context, const Fold &F);

/// Likewise of \p Payload, which goes with the best value that \p F finds.
std::string startText(const Fold &F, const Location &Payload);

/// A statement that folds \p Part, the result of some iterations, into \p
/// Whole.
std::string combinationText(const Fold &F, llvm::StringRef Whole,
                            llvm::StringRef Part);

} // namespace parfold

#endif // PARFOLD_PLAN_FOLDTEXT_H
