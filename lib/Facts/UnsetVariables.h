//===- Facts/UnsetVariables.h - variables that may have no value ----------===//

#ifndef PARFOLD_FACTS_UNSETVARIABLES_H
#define PARFOLD_FACTS_UNSETVARIABLES_H

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace clang {
class FunctionDecl;
class VarDecl;
} // namespace clang

namespace parfold {

/// Which local variables may have no value yet somewhere where their function
/// reads them, as far as control flow tells: in 'if (s) m = s->mask;' and later
/// 'if (s) x = m[i];', m may. What reads one more often than the source does is
/// undefined (C11 6.3.2.1p2). Remembers what it has found out.
class UnsetVariables {
public:
  bool contains(const clang::FunctionDecl &Function,
                const clang::VarDecl &Variable);

private:
  llvm::DenseMap<const clang::FunctionDecl *,
                 llvm::DenseSet<const clang::VarDecl *>>
      InFunction;
};

} // namespace parfold

#endif // PARFOLD_FACTS_UNSETVARIABLES_H
