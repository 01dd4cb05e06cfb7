//===- Plan/CheckText.cpp - what is kept to be compared, as C -------------===//

#include "Plan/CheckText.h"
#include "llvm/Support/ErrorHandling.h"

namespace parfold {

/// As parfold/selfcheck.h calls it.
static llvm::StringRef nameOf(KeptType Type) {
  switch (Type) {
  case KeptType::Signed:
    return "PARFOLD_SIGNED";
  case KeptType::Unsigned:
    return "PARFOLD_UNSIGNED";
  case KeptType::Pointer:
    return "PARFOLD_POINTER";
  case KeptType::Float:
    return "PARFOLD_FLOAT";
  case KeptType::Double:
    return "PARFOLD_DOUBLE";
  case KeptType::LongDouble:
    return "PARFOLD_LONG_DOUBLE";
  case KeptType::Dead:
    return "PARFOLD_DEAD";
  }
  llvm_unreachable("no other type is compared");
}

std::string keepText(const KeptPlace &Kept, llvm::StringRef Check) {
  bool HasParts = !Kept.Stride.empty();
  std::string Text = HasParts ? "parfold_keep_parts(&" : "parfold_keep(&";
  (Text += Check) += ", " + Kept.First + ", " + Kept.Count + ", ";
  if (HasParts)
    Text += Kept.Stride + ", " + std::to_string(Kept.Many) + ", ";
  return Text + nameOf(Kept.Type).str() + ", " + Kept.Size + ")";
}

} // namespace parfold
