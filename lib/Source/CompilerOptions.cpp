//===- Source/CompilerOptions.cpp - a command line, option by option ------===//

#include "Source/CompilerOptions.h"
#include "Source/ClangCompat.h"
#include "clang/Driver/Options.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Option/ArgList.h"

using llvm::StringRef;
namespace options = clang::driver::options;

namespace parfold {

void forEachOption(llvm::ArrayRef<std::string> Arguments,
                   llvm::function_ref<void(const llvm::opt::Arg &,
                                           llvm::ArrayRef<std::string> Words)>
                       Visit) {
  if (Arguments.empty())
    return;
  std::vector<const char *> Argv;
  for (const std::string &Argument : Arguments.drop_front())
    Argv.push_back(Argument.c_str());
  unsigned MissingIndex, MissingCount;
  llvm::opt::InputArgList Parsed = parseFlags(Argv, MissingIndex, MissingCount);
  size_t Size = MissingCount ? MissingIndex : Argv.size();
  for (auto Now = Parsed.begin(); Now != Parsed.end();) {
    const llvm::opt::Arg &Option = **Now++;
    size_t Begin = Option.getIndex();
    size_t End = Now == Parsed.end() ? Size : (*Now)->getIndex();
    Visit(Option, Arguments.slice(Begin + 1, End - Begin));
  }
}

std::vector<std::string>
withoutOptions(llvm::ArrayRef<std::string> Arguments,
               llvm::function_ref<bool(const llvm::opt::Arg &, StringRef Word)>
                   IsUnwanted) {
  std::vector<bool> IsKept(Arguments.size(), true);
  forEachOption(Arguments, [&](const llvm::opt::Arg &Option,
                               llvm::ArrayRef<std::string> Words) {
    if (!IsUnwanted(Option, Words.front()))
      return;
    size_t First = Words.data() - Arguments.data();
    std::fill_n(IsKept.begin() + First, Words.size(), false);
  });
  std::vector<std::string> Kept;
  for (size_t I = 0; I < Arguments.size(); ++I)
    if (IsKept[I])
      Kept.push_back(Arguments[I]);
  return Kept;
}

bool isForOutput(const llvm::opt::Arg &Option) {
  if (Option.getOption().matches(options::OPT_M_Group))
    return true;
  switch (Option.getOption().getID()) {
  case options::OPT_o:
  case options::OPT_save_temps:
  case options::OPT_save_temps_EQ:
    return true;
  case options::OPT_Wp_COMMA: // '-Wp,-MMD,.a.o.d'
    return StringRef(Option.getValue()).starts_with("-M");
  default:
    return false;
  }
}

} // namespace parfold
