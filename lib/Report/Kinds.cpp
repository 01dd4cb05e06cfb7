//===- Report/Kinds.cpp - Kinds.def, and the names of the other enums -----===//
//
// What reports and options call things. These names are an interface: they
// stand in JSON reports and on command lines.
//
//===----------------------------------------------------------------------===//

#include "parfold/Report.h"
#include "llvm/Support/ErrorHandling.h"

namespace parfold {

llvm::ArrayRef<KindRow> kindRows() {
  static constexpr KindRow Rows[] = {
#define KIND(Id, Name, Family, ByDefault, What)                                \
  {KindId::Id, Name, Family, ByDefault, What},
#include "parfold/Kinds.def"
  };
  return Rows;
}

const KindRow &rowOf(KindId Id) { return kindRows()[static_cast<size_t>(Id)]; }

llvm::StringRef nameOf(Status State) {
  switch (State) {
  case Status::Parallelized:
    return "parallelized";
  case Status::Covered:
    return "covered";
  case Status::Refused:
    return "refused";
  case Status::NotProfitable:
    return "not-profitable";
  case Status::Suppressed:
    return "suppressed";
  }
  llvm_unreachable("covered switch");
}

llvm::StringRef nameOf(StrategyId Strategy) {
  switch (Strategy) {
  case StrategyId::ReductionClause:
    return "reduction-clause";
  case StrategyId::ParallelFor:
    return "parallel-for";
  case StrategyId::ThreadArray:
    return "thread-array";
  case StrategyId::ArrayCopies:
    return "array-copies";
  case StrategyId::OrderedBlocks:
    return "ordered-blocks";
  case StrategyId::Blocks:
    return "blocks";
  }
  llvm_unreachable("covered switch");
}

} // namespace parfold
