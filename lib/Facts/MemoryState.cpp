//===- Facts/MemoryState.cpp - what is where, within an iteration ---------===//

#include "Facts/MemoryState.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {

const AccessPath &MemoryState::path(TermRef Place) {
  std::unique_ptr<AccessPath> &Slot = Paths[Place];
  if (!Slot)
    Slot =
        std::make_unique<AccessPath>(reachOf(Terms, Context, Place, Walking));
  return *Slot;
}

PlaceRelation MemoryState::relate(TermRef Inner, TermRef Outer) {
  const AccessPath &A = path(Inner), &B = path(Outer);
  return A.Root == B.Root ? parfold::relate(Context, A, B)
                          : PlaceRelation::Disjoint;
}

/// The path of \p Place with subscripts that vary from round to round made
/// unknown.
AccessPath MemoryState::acrossRounds(TermRef Place, const InnerLoop &Loop) {
  AccessPath Path = path(Place);
  for (PathStep &Step : Path.Steps)
    if (Step.Index && variesIn(Step.Index, Loop))
      Step.Index = Terms.any(Step.Index->type());
  return Path;
}

bool MemoryState::mayWrite(const InnerLoop &Loop, TermRef Place) {
  AccessPath Here = acrossRounds(Place, Loop);
  for (TermRef Other : Loop.Written) {
    AccessPath There = acrossRounds(Other, Loop);
    if (Here.Root == There.Root &&
        parfold::relate(Context, Here, There) != PlaceRelation::Disjoint)
      return true;
  }
  return false;
}

bool MemoryState::isCarriedBy(const InnerLoop &Loop, TermRef Place) {
  if (variesIn(Place, Loop) || !llvm::is_contained(Loop.Written, Place))
    return false;
  const AccessPath &Here = path(Place);
  for (const PathStep &Step : Here.Steps)
    if (Step.Index && Step.Index->kind() == TermKind::Any)
      return false;
  for (TermRef Other : Loop.Written) {
    AccessPath There = acrossRounds(Other, Loop);
    if (Other != Place && Here.Root == There.Root &&
        parfold::relate(Context, Here, There) != PlaceRelation::Disjoint)
      return false;
  }
  return true;
}

/// The part of \p Value, which is what \p Outer holds, that is at \p Inner.
TermRef MemoryState::project(TermRef Value, TermRef Inner, TermRef Outer) {
  const AccessPath &Whole = path(Outer), &Part = path(Inner);
  for (size_t I = Whole.Steps.size(); I < Part.Steps.size(); ++I) {
    const PathStep &Step = Part.Steps[I];
    // What was read from memory as a whole is read again in part, since that
    // may tell more.
    if (Value->kind() == TermKind::Load && Step.Member)
      Value =
          read(Terms.field(Value->operand(0), Step.Member), Value->operand(1));
    else
      Value = Step.Member ? Terms.member(Value, Step.Member)
                          : Terms.elementOf(Value, Step.Type, Step.Index);
  }
  return Value;
}

TermRef MemoryState::read(TermRef Place, TermRef Memory) {
  // Stores elsewhere are skipped in a loop, since chains are long.
  while (Memory->kind() == TermKind::MemoryStore &&
         relate(Place, Memory->operand(1)) == PlaceRelation::Disjoint)
    Memory = Memory->operand(0);
  if (Memory->kind() == TermKind::MemoryStart)
    return Terms.start(Place);
  auto [Entry, IsNew] = Reads.try_emplace({Place, Memory}, nullptr);
  if (!IsNew && Entry->second)
    return Entry->second;

  TermRef Value = nullptr;
  switch (Memory->kind()) {
  case TermKind::MemoryStore: {
    TermRef Stored = Memory->operand(1);
    PlaceRelation Found = relate(Place, Stored);
    if (Found == PlaceRelation::Same)
      Value = Memory->operand(2);
    else if (Found == PlaceRelation::Inside)
      Value = project(Memory->operand(2), Place, Stored);
    else
      Value = Terms.load(Place, filtered(Place, Memory));
    break;
  }
  case TermKind::MemoryMerge:
    Value = Terms.select(Memory->operand(0), read(Place, Memory->operand(1)),
                         read(Place, Memory->operand(2)));
    break;
  case TermKind::MemoryPhi:
  case TermKind::MemoryExit: {
    const InnerLoop &Loop = *Memory->loop();
    bool IsPhi = Memory->kind() == TermKind::MemoryPhi;
    if (!mayWrite(Loop, Place))
      Value = read(Place, Loop.MemoryBefore);
    else if (isCarriedBy(Loop, Place))
      Value = Terms.ofLoop(IsPhi ? TermKind::Phi : TermKind::ExitValue, Place,
                           &Loop);
    else
      Value = Terms.load(Place, Memory);
    break;
  }
  default:
    llvm_unreachable("not a memory");
  }
  return Reads[{Place, Memory}] = Value;
}

TermRef MemoryState::filtered(TermRef Place, TermRef Memory) {
  while (Memory->kind() == TermKind::MemoryStore &&
         relate(Place, Memory->operand(1)) == PlaceRelation::Disjoint)
    Memory = Memory->operand(0);
  if (Memory->kind() == TermKind::MemoryStart)
    return Memory;
  auto [Entry, IsNew] = Filtered.try_emplace({Place, Memory}, nullptr);
  if (!IsNew && Entry->second)
    return Entry->second;
  TermRef Result = Memory;
  if (Memory->kind() == TermKind::MemoryStore) {
    // What was at a place that is stored to as a whole is forgotten.
    PlaceRelation Found = relate(Place, Memory->operand(1));
    bool IsLost =
        Found == PlaceRelation::Same || Found == PlaceRelation::Inside;
    Result = Terms.memoryStore(IsLost ? Terms.memoryStart()
                                      : filtered(Place, Memory->operand(0)),
                               Memory->operand(1), Memory->operand(2));
  } else if (Memory->kind() == TermKind::MemoryMerge)
    Result = Terms.memoryMerge(Memory->operand(0),
                               filtered(Place, Memory->operand(1)),
                               filtered(Place, Memory->operand(2)));
  else if (!mayWrite(*Memory->loop(), Place))
    Result = filtered(Place, Memory->loop()->MemoryBefore);
  return Filtered[{Place, Memory}] = Result;
}

} // namespace parfold
