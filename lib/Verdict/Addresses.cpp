//===- Verdict/Addresses.cpp - variables whose address is a value ---------===//
//
//   p[i] = &one;    s += q[i] == &one;
//
// A thread's copy of a variable has an address of its own. As long as the
// address only leads to the variable, nobody can tell; but where it is kept, or
// compared, it must be that of the variable itself (C11 6.5.9p6).
//
//===----------------------------------------------------------------------===//

#include "Facts/InnerLoop.h"
#include "Verdict/Judge.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace parfold {
namespace {

/// Collects the variables whose addresses are part of values.
class AddressFinder {
public:
  explicit AddressFinder(llvm::DenseSet<const VarDecl *> &Found)
      : Found(Found) {}

  void value(TermRef T);
  void place(TermRef T);

private:
  void take(TermRef Place);
  void call(TermRef Call);

  llvm::DenseSet<const VarDecl *> &Found;
  llvm::DenseSet<TermRef> SeenValues, SeenPlaces;
};

/// Follows \p T on the way to what it is a place of, which is no use of an
/// address; but subscripts and pointers on that way are values.
void AddressFinder::place(TermRef T) {
  if (!SeenPlaces.insert(T).second)
    return;
  if (T->kind() == TermKind::Field)
    return place(T->operand(0));
  if (T->kind() != TermKind::Element)
    return;
  value(T->operand(1));
  TermRef Pointer = T->operand(0);
  while (Pointer->kind() == TermKind::Convert)
    Pointer = Pointer->operand(0);
  Pointer->kind() == TermKind::Address ? place(Pointer->operand(0))
                                       : value(Pointer);
}

/// Notes the variable that \p Place is a part of.
void AddressFinder::take(TermRef Place) {
  AccessPath Path = pathOf(Place);
  if (Path.Root->kind() == TermKind::Object)
    Found.insert(Path.Root->variable());
}

/// What is handed to a function of another file, which the library's table or
/// the user speaks for, does not come back but as a pointer.
void AddressFinder::call(TermRef Call) {
  auto *Callee = dyn_cast<FunctionDecl>(Call->callee());
  bool KeepsNothing =
      Callee && !Callee->hasBody() && !Call->type()->isPointerType();
  for (TermRef Argument : Call->operands())
    if (KeepsNothing && Argument->kind() == TermKind::Address)
      place(Argument->operand(0));
    else
      value(Argument);
}

void AddressFinder::value(TermRef T) {
  if (!SeenValues.insert(T).second)
    return;
  switch (T->kind()) {
  case TermKind::Address:
    take(T->operand(0));
    return place(T->operand(0));
  case TermKind::Object:
  case TermKind::Element:
  case TermKind::Field:
    return place(T);
  case TermKind::Call:
    return call(T);
  default:
    // (The place that a value is that of comes first.)
    return forEachSource(T, [&](TermRef Source) {
      Source->isPlace() ? place(Source) : value(Source);
    });
  }
}

} // namespace

/// Finds those variables, and refuses the loop if a thread would have a copy of
/// one. What is only read can be left to all threads.
void Judge::checkAddresses() {
  AddressFinder Finder(V.Addressed);
  for (auto &[Place, Carried] : Facts.Carried)
    Finder.value(Carried.After);
  for (const Branch &B : Facts.Branches)
    Finder.value(B.Condition);
  for (const Hazard &H : Facts.Hazards)
    Finder.value(H.Value);
  for (const LeavingCode &E : Facts.Exits)
    llvm::for_each(E.Path, [&](TermRef T) { Finder.value(T); });
  for (const Access &A : Facts.Accesses) {
    Finder.place(A.Place);
    if (A.Value && !isOwn(A))
      Finder.value(A.Value);
  }
  auto Check = [&](const VarDecl *Copied) {
    if (Copied && V.Addressed.contains(Copied))
      refuse(ReasonId::AddressUsed, {nameOf(Copied)});
  };
  for (const Fold &F : V.Folds) {
    Check(F.Accumulator.Variable);
    for (const Location *Other : F.companions())
      Check(Other->Variable);
  }
  for (const Induction &I : V.Inductions)
    Check(I.Variable);
  llvm::for_each(V.Private, Check);
}

} // namespace parfold
