//===- Effects/BodyEffects.h - effects read off a function's body ---------===//

#ifndef PARFOLD_EFFECTS_BODYEFFECTS_H
#define PARFOLD_EFFECTS_BODYEFFECTS_H

#include "Effects/Effects.h"

namespace parfold {

/// What the body of \p Function, a definition, does by itself and by the
/// functions that it calls, as far as \p All knows those.
FunctionEffects effectsOfBody(const clang::FunctionDecl &Function,
                              Effects &All);

} // namespace parfold

#endif // PARFOLD_EFFECTS_BODYEFFECTS_H
