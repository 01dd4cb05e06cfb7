//===- Recognize/Assignments.cpp - assignments that slots take note of ----===//

#include "Recognize/Assignments.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/AST/Type.h"

using namespace clang;

namespace parfold {

bool canBeMarked(const Access &Write) {
  // Text goes in front of a statement, and around any other expression.
  return Write.Spelled && !Write.At->getBeginLoc().isMacroID() &&
         (Write.IsStatement || !Write.At->getEndLoc().isMacroID());
}

bool isCopyable(QualType Type) {
  if (const auto *Record = Type->getAs<RecordType>())
    return !Record->hasConstFields();
  return Type->isScalarType() && !Type->isVariablyModifiedType();
}

} // namespace parfold
