//===- Facts/Reach.cpp - access paths through pointers that advance -------===//

#include "Facts/Reach.h"
#include "parfold/Facts.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

using namespace clang;

namespace parfold {
namespace {

/// Where a pointer started, and its distance from there.
struct Trace {
  TermRef Start;
  TermRef Distance;
};

std::optional<Trace> traced(TermTable &Terms, const ASTContext &Context,
                            TermRef Pointer, const Walkers &Walking) {
  QualType Wide = Context.getPointerDiffType();
  auto Times = [&](TermRef Step, const InnerLoop *Loop) {
    TermRef Round = Terms.ofLoop(TermKind::Round, nullptr, Loop);
    return Step->isInteger(1)
               ? Round
               : Terms.make(
                     TermKind::Multiply, Wide,
                     {Terms.convert(CK_IntegralCast, Wide, Step), Round});
  };
  if (Pointer->kind() == TermKind::Counter && Walking.First)
    return Trace{Walking.First,
                 Walking.Step
                     ? Times(Terms.integer(Wide, *Walking.Step), nullptr)
                     : Terms.any(Wide)};
  if (Pointer->kind() == TermKind::Start) {
    auto Advance = Walking.Others.find(Pointer->operand(0));
    if (Advance == Walking.Others.end())
      return std::nullopt;
    auto Initial = Walking.Initial.find(Pointer->operand(0));
    return Trace{Initial == Walking.Initial.end() ? Pointer : Initial->second,
                 Walking.Step
                     ? Times(Terms.integer(Wide, Advance->second), nullptr)
                     : Terms.any(Wide)};
  }
  if (Pointer->kind() != TermKind::Phi &&
      Pointer->kind() != TermKind::ExitValue)
    return std::nullopt;
  const InnerLoop &Loop = *Pointer->loop();
  auto Advance = Loop.Advances.find(Pointer->operand(0));
  const Recurrence *Known = Loop.find(Pointer->operand(0));
  if (Advance == Loop.Advances.end() || !Known)
    return std::nullopt;
  bool IsPhi = Pointer->kind() == TermKind::Phi;
  return Trace{Known->Before, IsPhi && Advance->second
                                  ? Times(Advance->second, &Loop)
                                  : Terms.any(Wide)};
}

/// Is \p Type the type of the elements of arrays of type \p Array?
bool isRowOf(const ASTContext &Context, QualType Array, QualType Type) {
  const ArrayType *Row = Context.getAsArrayType(Array);
  return Row && Context.hasSameUnqualifiedType(Row->getElementType(), Type);
}

} // namespace

AccessPath reachOf(TermTable &Terms, const ASTContext &Context, TermRef Place,
                   const Walkers &Walking) {
  AccessPath Path = pathOf(Place);
  while (!Path.Steps.empty()) {
    TermRef Root = Path.Root;
    auto From = traced(Terms, Context, Root, Walking);
    if (!From)
      break;
    // The first step counts from the pointer; now it counts from its start.
    PathStep First = Path.Steps.front();
    TermRef Start = Terms.element(From->Start, From->Distance);
    if (First.Index && !isRowOf(Context, Start->type(), First.Type)) {
      bool IsKnown = First.Index->kind() != TermKind::Any &&
                     From->Distance->kind() != TermKind::Any;
      TermRef Pointer =
          IsKnown ? Terms.advanced(From->Start, From->Distance) : From->Start;
      // '((char *)p)[j]' may leave *p: it is counted from p's first byte.
      if (First.Type != Start->type())
        Pointer = Terms.convert(CK_BitCast, Context.getPointerType(First.Type),
                                Pointer);
      Start = Terms.element(Pointer,
                            IsKnown ? First.Index
                                    : Terms.any(Context.getPointerDiffType()));
      Path.Steps.erase(Path.Steps.begin());
    }
    AccessPath Before = pathOf(Start);
    Before.Steps.append(Path.Steps.begin(), Path.Steps.end());
    Path = std::move(Before);
    if (From->Start == Root)
      break; // it starts with its value before the loop
  }
  return Path;
}

Walkers Walkers::of(const Loop &L, const LoopFacts &Facts) {
  Walkers Walking;
  if (!L.Space)
    return Walking;
  if (L.Space->Counter->getType()->isPointerType())
    Walking.First = Facts.First;
  if (L.Space->Step)
    Walking.Step =
        L.Space->Up ? int64_t(*L.Space->Step) : -int64_t(*L.Space->Step);
  for (auto &[Place, By] : Facts.Advances)
    if (Place->type()->isPointerType())
      Walking.Others[Place] = By;
  Walking.Initial = Facts.Initial;
  return Walking;
}

} // namespace parfold
