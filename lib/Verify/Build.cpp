//===- Verify/Build.cpp - how a copy of a program is built ----------------===//

#include "Verify/Build.h"
#include "llvm/ADT/StringExtras.h"

using llvm::StringRef;

namespace parfold {

/// \p Text as one word of a shell.
static std::string quoted(StringRef Text) {
  if (!Text.empty() && llvm::all_of(Text, [](char C) {
        return llvm::isAlnum(C) || StringRef("/._-+=,:@%").contains(C);
      }))
    return Text.str();
  std::string Out = "'";
  for (char C : Text) {
    if (C == '\'')
      Out += "'\\''";
    else
      Out += C;
  }
  return Out + "'";
}

std::string fillIn(StringRef Command, const ProgramCopy &Copy) {
  std::string Out;
  while (!Command.empty()) {
    if (Command.consume_front("{source}"))
      Out += quoted(Copy.Source);
    else if (Command.consume_front("{build}"))
      Out += quoted(Copy.Build);
    else if (Command.consume_front("{program}"))
      Out += quoted(Copy.Program);
    else {
      Out += Command.front();
      Command = Command.drop_front();
    }
  }
  return Out;
}

Recipe commandRecipe(StringRef Command, const ProgramCopy &Copy) {
  return {{}, {{shellCommand(fillIn(Command, Copy)), Copy.Directory}}};
}

llvm::Expected<std::string> build(llvm::ArrayRef<BuildStep> Steps,
                                  unsigned Timeout, StringRef Log) {
  for (const BuildStep &Step : Steps) {
    llvm::Expected<Outcome> Done =
        execute({Step.Argv, Step.Directory, {}, Timeout}, Log);
    if (!Done)
      return Done.takeError();
    if (Done->isSuccess())
      continue;
    return "$ " + llvm::join(Step.Argv, " ") + "\n" + Done->Output +
           Done->Errors + Done->Ending + "\n";
  }
  return "";
}

} // namespace parfold
