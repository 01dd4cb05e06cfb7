//===- Memory/AccessPath.h - how a place is reached -----------------------===//
//
// A place as the compiler addresses it: a root, and the members and subscripts
// that lead from there to it, with no pointer followed on the way.
//
//   sum             sum
//   table[i].x      table, [i], .x
//   p->row[j]       *p, [0], .row, [j]       what p points to
//   s->data[i]      *s->data, [i]            what the pointer in s points to
//
// Two places with one root are compared step by step. Of places with different
// roots it matters whether the roots can be the same memory.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_MEMORY_ACCESSPATH_H
#define PARFOLD_MEMORY_ACCESSPATH_H

#include "Facts/Term.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace parfold {

/// One step of an access path: to a member, or to an element.
struct PathStep {
  const clang::FieldDecl *Member; ///< null for an element
  TermRef Index;                  ///< null for a member
  clang::QualType Type;           ///< of what the step leads to
};

struct AccessPath {
  /// A variable's place (Object), a constant (Literal), or else the value of a
  /// pointer, without the conversions between pointer types around it.
  TermRef Root = nullptr;
  llvm::SmallVector<PathStep, 4> Steps;

  bool isThroughPointer() const {
    return Root->kind() != TermKind::Object &&
           Root->kind() != TermKind::Literal;
  }
  /// The type as which the place is accessed.
  clang::QualType type() const {
    return Steps.empty() ? Root->type() : Steps.back().Type;
  }
  /// Does a step lead into a union? What is stored as one member of it may be
  /// read as another.
  bool entersUnion() const;
};

AccessPath pathOf(TermRef Place);

/// Does \p Path go on, from a member that is no array, to what lies behind it?
/// For 'float *p = &v->x', p[1] is no part of v->x. C has it undefined (C11
/// 6.5.6p8), but it is how vectors and first members are used, and no compiler
/// minds. Where it leads to, the steps do not say.
bool leavesMember(const AccessPath &Path);

/// How two places relate.
enum class PlaceRelation { Same, Inside, Disjoint, May };

/// Compares places of one iteration that have the same root: 'Inside' if
/// \p Inner is part of \p Outer, 'Same' if it is all of it. Subscripts that
/// are different terms with no constant distance may be equal ('May').
PlaceRelation relate(const clang::ASTContext &Context, const AccessPath &Inner,
                     const AccessPath &Outer);

/// Can one thread write the one member and another thread the other, of one
/// object? (Neighbouring bit-fields are one memory location, C11 3.14p3.)
bool areApart(const clang::FieldDecl &A, const clang::FieldDecl &B);

/// The difference of two integer terms where it is the same constant always.
std::optional<int64_t> constantDistance(const clang::ASTContext &Context,
                                        TermRef A, TermRef B);

} // namespace parfold

#endif // PARFOLD_MEMORY_ACCESSPATH_H
