//===- Source/FirstError.h - what Clang has against a file ----------------===//

#ifndef PARFOLD_SOURCE_FIRSTERROR_H
#define PARFOLD_SOURCE_FIRSTERROR_H

#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/SourceManager.h"
#include <optional>
#include <string>

namespace parfold {

/// Keeps the first error, as 'line:column: message'.
class FirstError : public clang::DiagnosticConsumer {
public:
  void HandleDiagnostic(clang::DiagnosticsEngine::Level Level,
                        const clang::Diagnostic &Info) override {
    if (Level < clang::DiagnosticsEngine::Error || Text)
      return;
    llvm::SmallString<128> Message;
    Info.FormatDiagnostic(Message);
    Text.emplace();
    if (Info.hasSourceManager() && Info.getLocation().isValid()) {
      clang::PresumedLoc At = Info.getSourceManager().getPresumedLoc(
          Info.getSourceManager().getExpansionLoc(Info.getLocation()));
      if (At.isValid())
        *Text = std::to_string(At.getLine()) + ":" +
                std::to_string(At.getColumn()) + ": ";
    }
    *Text += Message.str();
  }

  std::optional<std::string> Text;
};

} // namespace parfold

#endif // PARFOLD_SOURCE_FIRSTERROR_H
