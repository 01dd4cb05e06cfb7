//===- Facts/Knowledge.h - what is known of a unit's functions ------------===//

#ifndef PARFOLD_FACTS_KNOWLEDGE_H
#define PARFOLD_FACTS_KNOWLEDGE_H

#include "Effects/Effects.h"
#include "Facts/LiveOut.h"
#include "Facts/UnsetVariables.h"
#include "Memory/Exposure.h"

namespace parfold {

/// The analyses that look beyond one loop. Each remembers what it was asked,
/// so there is one of these for a unit.
class Knowledge {
public:
  Knowledge(const clang::ASTContext &Context, const DirectiveLog &Log,
            const Annotations &Wishes)
      : Live(Addresses), Notes(Context, Log),
        Calls(Context, Log, Wishes, Notes) {}

  Exposure Addresses;            ///< which variables have their address taken
  LiveOut Live;                  ///< what is read after a loop
  UnsetVariables Unset;          ///< which variables may have no value
  const SourceAnnotations Notes; ///< what the source says that they do
  Effects Calls;                 ///< what functions do

  /// Where pointers come from.
  Origins &pointers() { return Calls.origins(); }
};

} // namespace parfold

#endif // PARFOLD_FACTS_KNOWLEDGE_H
