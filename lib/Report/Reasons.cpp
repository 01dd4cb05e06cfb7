//===- Report/Reasons.cpp - Reasons.def turned into text ------------------===//
//
// The rows of the table, and the one place where a row's sentence meets its
// arguments.
//
//===----------------------------------------------------------------------===//

#include "parfold/Report.h"
#include "llvm/ADT/StringExtras.h"

namespace parfold {

llvm::ArrayRef<ReasonRow> reasonRows() {
  static constexpr ReasonRow Rows[] = {
#define REASON(Id, Group, Tag, Sentence, Advice)                               \
  {ReasonId::Id, #Id, ReasonGroup::Group, Tag, Sentence, Advice},
#include "parfold/Reasons.def"
  };
  return Rows;
}

const ReasonRow &rowOf(ReasonId Id) {
  return reasonRows()[static_cast<size_t>(Id)];
}

/// \p Form with '%0' ... '%9' replaced by \p Arguments. What an argument
/// holds is never replaced again: 'i % 10' is a fine argument.
static std::string fill(llvm::StringRef Form,
                        const std::vector<std::string> &Arguments) {
  std::string Out;
  for (size_t I = 0; I < Form.size(); ++I) {
    if (Form[I] != '%' || I + 1 == Form.size() || !llvm::isDigit(Form[I + 1])) {
      Out += Form[I];
      continue;
    }
    size_t Index = Form[++I] - '0';
    assert(Index < Arguments.size() && "a reason lacks an argument");
    if (Index < Arguments.size())
      Out += Arguments[Index];
  }
  return Out;
}

std::string sentenceOf(const Reason &Why) {
  return fill(rowOf(Why.Id).Sentence, Why.Arguments);
}

std::string adviceOf(const Reason &Why) {
  return fill(rowOf(Why.Id).Advice, Why.Arguments);
}

} // namespace parfold
