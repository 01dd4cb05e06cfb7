//===- Launcher/CompilerCall.cpp - a compiler's command line --------------===//
//
// Clang's table of options says what is an option and what is its value; gcc's
// are nearly the same. An option that the table does not have is a flag.
//
//===----------------------------------------------------------------------===//

#include "Launcher/CompilerCall.h"
#include "Source/ClangCompat.h"
#include "clang/Driver/Options.h"
#include "clang/Driver/Types.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"

using llvm::StringRef;
namespace options = clang::driver::options;

namespace parfold {

/// Reads what the preprocessor is given as it is: '-Wp,-MMD,file'.
static void readPreprocessorWords(llvm::ArrayRef<std::string> Words,
                                  CompilerCall &Call) {
  for (size_t I = 0; I < Words.size(); ++I) {
    if (Words[I] == "-MP")
      Call.HasDependencyRules = true;
    // (There, -MD is followed by the file's name.)
    bool NamesFile =
        Words[I] == "-MD" || Words[I] == "-MMD" || Words[I] == "-MF";
    if (NamesFile && I + 1 < Words.size())
      Call.DependencyFiles.push_back(Words[++I]);
  }
}

/// Is the input \p Name nothing that the compiler itself reads?
static bool isObject(StringRef Name, StringRef Language) {
  namespace types = clang::driver::types;
  if (Name == "-" || !Language.empty())
    return false;
  StringRef End = llvm::sys::path::extension(Name);
  types::ID Type = End.empty()
                       ? types::TY_INVALID
                       : types::lookupTypeForExtension(End.drop_front());
  return Type == types::TY_INVALID || Type == types::TY_Object ||
         Type == types::TY_PP_Asm;
}

CompilerCall CompilerCall::parse(llvm::ArrayRef<const char *> Given) {
  llvm::BumpPtrAllocator Memory;
  llvm::StringSaver Saver(Memory);
  llvm::SmallVector<const char *, 64> Expanded(Given.begin(), Given.end());
  llvm::cl::ExpandResponseFiles(Saver, llvm::cl::TokenizeGNUCommandLine,
                                Expanded);
  CompilerCall Call;
  Call.Given.assign(Given.begin(), Given.end());
  Call.Arguments.assign(Expanded.begin(), Expanded.end());
  Call.IsFlag.assign(Call.Arguments.size(), true);
  Call.IsFlag[0] = false;

  unsigned MissingIndex, MissingCount;
  llvm::opt::InputArgList Parsed = parseFlags(
      llvm::ArrayRef(Expanded).drop_front(), MissingIndex, MissingCount);
  StringRef Language; // of -x, for the inputs behind it
  std::vector<std::string> ForPreprocessor;
  bool HasInput = false, StopsEarly = false;
  for (const llvm::opt::Arg *Argument : Parsed) {
    size_t Index = Argument->getIndex() + 1;
    StringRef Value = Argument->getNumValues() ? Argument->getValue() : "";
    switch (Argument->getOption().getID()) {
    case options::OPT_INPUT:
      HasInput = true;
      Call.IsFlag[Index] = false;
      if (Value != "-" &&
          (Language == "c" ||
           (Language.empty() && llvm::sys::path::extension(Value) == ".c")))
        Call.Sources.push_back(Index);
      else if (isObject(Value, Language))
        Call.HasObjects = true;
      else
        Call.HasOtherSources = true;
      break;
    case options::OPT_l:
    case options::OPT_Wl_COMMA:
    case options::OPT_Xlinker:
      Call.HasObjects = true;
      break;
    case options::OPT_x:
      Call.HasLanguage = true;
      Language = Value == "none" ? "" : Value;
      break;
    case options::OPT_o:
      Call.Output = Value.str();
      break;
    case options::OPT_MF:
      Call.DependencyFiles = {Value.str()};
      break;
    case options::OPT_Wp_COMMA:
    case options::OPT_Xpreprocessor:
      llvm::append_range(ForPreprocessor, Argument->getValues());
      break;
    case options::OPT_shared:
      Call.LinksShared = true;
      break;
    case options::OPT_MJ:
      Call.TellsOfSources = true;
      break;
    case options::OPT_Xclang:
      Call.TellsOfSources |= Value == "-dependency-file";
      break;
    case options::OPT_MD:
    case options::OPT_MMD:
      Call.WritesDependencies = true;
      break;
    case options::OPT_MP:
      Call.HasDependencyRules = true;
      break;
    case options::OPT_c:
    case options::OPT_S:
      StopsEarly = true;
      break;
    case options::OPT_E:
    case options::OPT_M:
    case options::OPT_MM:
    case options::OPT_fsyntax_only:
    case options::OPT__HASH_HASH_HASH:
    case options::OPT__version:
    case options::OPT_help:
      return Call; // nothing is compiled
    case options::OPT_fopenmp:
    case options::OPT_fopenmp_EQ:
      Call.HasOpenMP = true;
      break;
    case options::OPT_fno_openmp:
    case options::OPT_ffreestanding:
    case options::OPT_nostdlib:
    case options::OPT_nodefaultlibs:
    case options::OPT_nostdinc:
      Call.IsWithoutOpenMP = true;
      break;
    default:
      break;
    }
  }
  readPreprocessorWords(ForPreprocessor, Call);
  Call.Compiles = !Call.Sources.empty() && Call.Output != "-";
  Call.Links = HasInput && !StopsEarly;
  return Call;
}

std::vector<std::string> CompilerCall::flags() const {
  std::vector<std::string> Flags;
  for (size_t I = 0; I < Arguments.size(); ++I)
    if (IsFlag[I])
      Flags.push_back(Arguments[I]);
  return Flags;
}

} // namespace parfold
