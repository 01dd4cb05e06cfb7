//===- Driver/TellConfig.cpp - --dump-config, --verify-config -------------===//

#include "Driver/TellConfig.h"
#include "Driver/ConfigFile.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using llvm::Expected;
using llvm::WithColor;

namespace parfold {

ExitStatus tellConfig(const Invocation &Call, llvm::raw_ostream &Out,
                      llvm::raw_ostream &Err) {
  std::vector<std::string> Sources = Call.Sources;
  if (Sources.empty())
    Sources.push_back("."); // as if a source were here
  ConfigFiles Configs;
  llvm::StringSet<> Told;
  ExitStatus Status = ExitStatus::Done;
  for (const std::string &Source : Sources) {
    llvm::SmallString<256> Path(Source);
    llvm::sys::fs::make_absolute(Path);
    if (Call.Sources.empty())
      llvm::sys::path::append(Path, "source.c");
    llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
    Expected<Config> Found = Configs.findFor(Path);
    Expected<Options> Choices =
        Found ? choicesWith(*Found, Call) : Found.takeError();
    if (!Choices) {
      std::string Why = llvm::toString(Choices.takeError());
      if (Told.insert(Why).second)
        WithColor::error(Err, "parfold") << Why << '\n';
      Status = ExitStatus::WrongCall;
    } else if (Call.DumpsConfig) {
      printConfig(Out, *Found, Call);
      break;
    }
  }
  if (Call.VerifiesConfig && Status == ExitStatus::Done)
    Out << "No error was found.\n";
  return Status;
}

} // namespace parfold
