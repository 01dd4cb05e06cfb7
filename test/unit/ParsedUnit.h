//===- unit/ParsedUnit.h - a C snippet as the pipeline sees it ------------===//

#ifndef PARFOLD_TEST_PARSEDUNIT_H
#define PARFOLD_TEST_PARSEDUNIT_H

#include "parfold/Unit.h"
#include "clang/AST/ASTContext.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/Tooling.h"
#include <functional>

namespace parfold {

/// Parses \p Code as 'input.c' and calls \p Look while the AST is there.
/// \returns whether the code compiles. <sys.h> is an empty header.
inline bool withUnit(llvm::StringRef Code,
                     std::function<void(const Unit &)> Look) {
  struct Consumer : clang::ASTConsumer {
    Consumer(clang::CompilerInstance &Compiler,
             std::function<void(const Unit &)> &Look)
        : Compiler(Compiler), Look(Look),
          Log(recordDirectives(Compiler.getPreprocessor())) {}
    void HandleTranslationUnit(clang::ASTContext &Context) override {
      Look(Unit(Context, Compiler.getPreprocessor(), *Log,
                Context.getSourceManager().getMainFileID()));
    }
    clang::CompilerInstance &Compiler;
    std::function<void(const Unit &)> &Look;
    std::shared_ptr<const DirectiveLog> Log;
  };
  struct Action : clang::ASTFrontendAction {
    explicit Action(std::function<void(const Unit &)> Look)
        : Look(std::move(Look)) {}
    std::unique_ptr<clang::ASTConsumer>
    CreateASTConsumer(clang::CompilerInstance &Compiler,
                      llvm::StringRef) override {
      return std::make_unique<Consumer>(Compiler, Look);
    }
    std::function<void(const Unit &)> Look;
  };
  return clang::tooling::runToolOnCodeWithArgs(
      std::make_unique<Action>(std::move(Look)), Code, {"-w", "-I/include"},
      "input.c", "parfold-test",
      std::make_shared<clang::PCHContainerOperations>(),
      {{"/include/sys.h", ""}, {"/include/omp.h", ""}});
}

} // namespace parfold

#endif // PARFOLD_TEST_PARSEDUNIT_H
