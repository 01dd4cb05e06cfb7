//===- Emit/Recheck.cpp - the tool checks what it wrote -------------------===//
//
// Nothing that parfold writes should ever fail to compile, and if it does, the
// user must not be the one who finds out. Clang's OpenMP checks see more than
// syntax: list items that cannot be reduced, loops that are not in canonical
// form, data-sharing that contradicts itself.
//
// Only the rewritten functions are parsed in full, so that the check costs
// little more than reading the headers again.
//
//===----------------------------------------------------------------------===//

#include "Emit/Recheck.h"
#include "Source/FirstError.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/Decl.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"

using namespace clang;

namespace parfold {

namespace {

class OnlyRewritten : public ASTConsumer {
public:
  explicit OnlyRewritten(const llvm::StringSet<> &Rewritten)
      : Rewritten(Rewritten) {}

  bool shouldSkipFunctionBody(Decl *D) override {
    auto *Function = dyn_cast<FunctionDecl>(D);
    return !Function || !Function->getIdentifier() ||
           !Rewritten.contains(Function->getName());
  }

private:
  const llvm::StringSet<> &Rewritten;
};

class Check : public ASTFrontendAction {
public:
  explicit Check(const llvm::StringSet<> &Rewritten) : Rewritten(Rewritten) {}

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &,
                                                 llvm::StringRef) override {
    return std::make_unique<OnlyRewritten>(Rewritten);
  }

private:
  const llvm::StringSet<> &Rewritten;
};

} // namespace

std::optional<std::string> recheck(const Command &Original,
                                   const std::optional<std::string> &Text,
                                   const NewTexts &Headers,
                                   const llvm::StringSet<> &Rewritten) {
  // A machine without OpenMP's header, or parfold's, can still rewrite files:
  // these stand-ins are found behind all real directories.
  static constexpr char Directory[] = "/parfold-stand-in";
  Overlay Over;
  Over.MainText = Text;
  Over.Replaced = Headers;
  Over.SkipFunctionBodies = true;
  Over.Files.push_back({std::string(Directory) + "/omp.h",
                        "int omp_get_max_threads(void);\n"
                        "int omp_get_num_threads(void);\n"
                        "int omp_get_thread_num(void);\n"
                        "int omp_in_parallel(void);\n"
                        // For --num-threads.
                        "int omp_get_num_procs(void);\n"
                        "int omp_get_thread_limit(void);\n"});
  Over.Files.push_back(
      {std::string(Directory) + "/parfold/tune.h",
       "struct parfold_tuner { int threads[1]; };\n"
       "struct parfold_trial { unsigned long long begin, end; int threads; };\n"
       "struct parfold_trial parfold_start(struct parfold_tuner *,\n"
       "                                   unsigned long long);\n"
       "int parfold_next(struct parfold_trial *);\n"});
  // (As functions, so that the types of what they are called with are checked.)
  Over.Files.push_back(
      {std::string(Directory) + "/parfold/selfcheck.h",
       "struct parfold_check { int turn; };\n"
       "enum parfold_type { PARFOLD_SIGNED, PARFOLD_UNSIGNED, "
       "PARFOLD_POINTER,\n"
       "  PARFOLD_FLOAT, PARFOLD_DOUBLE, PARFOLD_LONG_DOUBLE,\n"
       "  PARFOLD_DEAD };\n"
       "#define PARFOLD_CHECK {0}\n"
       "#define PARFOLD_CHECK_EXITS {0}\n"
       "int parfold_turn(struct parfold_check *);\n"
       "int parfold_first(const struct parfold_check *);\n"
       "int parfold_second(const struct parfold_check *);\n"
       "void parfold_begin(struct parfold_check *);\n"
       "#define parfold_leave(check, exit, counter) \\\n"
       "  parfold_leave_at(check, exit, (long "
       "long)(__INTPTR_TYPE__)(counter))\n"
       "void parfold_leave_at(struct parfold_check *, int, long long);\n"
       "int parfold_keep(struct parfold_check *, void *, unsigned long long,\n"
       "                 enum parfold_type, unsigned long long);\n"
       "int parfold_keep_parts(struct parfold_check *, void *,\n"
       "                       unsigned long long, unsigned long long,\n"
       "                       unsigned long long, enum parfold_type,\n"
       "                       unsigned long long);\n"});

  Command WithOpenMP = withOpenMP(Original);
  WithOpenMP.Arguments.insert(WithOpenMP.Arguments.begin() + 1,
                              {"-idirafter", Directory});

  FirstError Errors;
  bool Parsed =
      parse(WithOpenMP, std::make_unique<Check>(Rewritten), Errors, Over);
  if (!Parsed && !Errors.Text)
    Errors.Text = "the new text could not be parsed";
  return Errors.Text;
}

} // namespace parfold
