//===- Facts/UnsetVariables.cpp - variables that may have no value --------===//
//
// What Clang's -Wconditional-uninitialized would warn of.
//
//===----------------------------------------------------------------------===//

#include "Facts/UnsetVariables.h"
#include "clang/AST/Decl.h"
#include "clang/Analysis/Analyses/UninitializedValues.h"
#include "clang/Analysis/AnalysisDeclContext.h"
#include "clang/Analysis/CFG.h"

using namespace clang;

namespace parfold {
namespace {

class Collector : public UninitVariablesHandler {
public:
  explicit Collector(llvm::DenseSet<const VarDecl *> &Found) : Found(Found) {}

private:
  void handleUseOfUninitVariable(const VarDecl *Variable,
                                 const UninitUse &) override {
    Found.insert(Variable);
  }
  void handleSelfInit(const VarDecl *Variable) override {
    Found.insert(Variable);
  }

  llvm::DenseSet<const VarDecl *> &Found;
};

} // namespace

bool UnsetVariables::contains(const FunctionDecl &Function,
                              const VarDecl &Variable) {
  if (!Variable.hasLocalStorage() || isa<ParmVarDecl>(Variable) ||
      (Variable.hasInit() && Variable.getType()->isScalarType()))
    return false;
  auto [Entry, IsNew] = InFunction.try_emplace(&Function);
  if (IsNew) {
    AnalysisDeclContext Context(nullptr, &Function);
    Context.getCFGBuildOptions().setAllAlwaysAdd();
    Collector Unset(Entry->second);
    UninitVariablesAnalysisStats Unused = {};
    if (const CFG *Graph = Context.getCFG())
      runUninitializedVariablesAnalysis(Function, *Graph, Context, Unset,
                                        Unused);
  }
  return Entry->second.contains(&Variable);
}

} // namespace parfold
