//===- Facts/Term.h - values within one iteration -------------------------===//
//
// One iteration of a loop is a function of the state before it. Terms are the
// language in which that function is written: expressions over the values
// that places have when the iteration starts, over the iteration variable,
// and over what the loop only reads. For
//
//   t = a[i]; if (t > 0) s += t * t;
//
// the value of s after the iteration is the term
//
//   select(a[i] > 0, start(s) + a[i] * a[i], start(s))
//
// Equal terms are the same object (they are hash-consed), so "is this the
// same condition?" is a comparison of pointers. Terms say nothing about what
// a value is good for; that is the verdict's.
//
// Places are terms too. One place has one spelling: '*p', 'p[0]' and
// '*(p + 0)' are Element(p, 0), 'p + i' is the address of Element(p, i), and
// 'p->x' is the member x of Element(p, 0).
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_FACTS_TERM_H
#define PARFOLD_FACTS_TERM_H

#include "clang/AST/OperationKinds.h"
#include "clang/AST/Type.h"
#include "llvm/ADT/APInt.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Allocator.h"
#include <memory>
#include <string>
#include <vector>

namespace clang {
class ASTContext;
class FieldDecl;
class NamedDecl;
class VarDecl;
} // namespace clang

namespace parfold {

struct InnerLoop;

enum class TermKind : uint8_t {
  Start,     ///< place: its value before the iteration
  Counter,   ///< the iteration variable
  Constant,  ///< Bits
  Undefined, ///< of Variable: declared in the body, not yet assigned
  Opaque,    ///< of Node: something that never changes, such as a literal
  Any,       ///< a value about which nothing is known but what it is made of
  Round,     ///< of Loop: how many rounds it has been through, from 0
  // Arithmetic; the type is that of the result.
  Negate,
  Complement,
  Add,
  Subtract,
  Multiply,
  Divide,
  Remainder,
  ShiftLeft,
  ShiftRight,
  BitAnd,
  BitOr,
  BitXor,
  Convert, ///< Cast says how
  // Conditions; 'a > b' is written Less(b, a).
  Not,
  And,
  Or,
  Less,
  LessEqual,
  Equal,
  NotEqual,
  Select, ///< condition, value if true, value if false
  // Places, and pointers to them.
  Object,  ///< of Variable: the place that it names
  Literal, ///< of Node: a place whose content never changes
  Element, ///< place: pointer, index
  Field,   ///< place: Member of a place
  Address, ///< pointer to a place, or to the first element of an array there
  // Values that are not there when the iteration starts.
  Load,      ///< place, memory: its value in that memory
  Phi,       ///< place, of Loop: its value before an iteration of the loop
  ExitValue, ///< place, of Loop: its value after the loop
  Part,      ///< of a value: Member of it, or its element with an index
  Call,      ///< of Function: arguments, then what it reads of the memory
  List,      ///< an initializer
  // Memory as a whole, for everything but local scalars.
  MemoryStart, ///< when the iteration starts
  MemoryStore, ///< memory, place, value: after storing the value there
  MemoryMerge, ///< condition, memory if true, memory if false
  MemoryPhi,   ///< of Loop: before an iteration of the loop
  MemoryExit,  ///< of Loop: after the loop
};

/// A value, a place or a memory. Created by TermTable, immutable, compared by
/// address.
class Term : public llvm::FoldingSetNode {
public:
  TermKind kind() const { return Kind; }
  clang::QualType type() const { return Type; }
  llvm::ArrayRef<const Term *> operands() const { return Operands; }
  const Term *operand(unsigned I) const { return Operands[I]; }
  const clang::VarDecl *variable() const {
    return static_cast<const clang::VarDecl *>(Node);
  }
  /// Of a call: the function, or what points to it.
  const clang::NamedDecl *callee() const {
    return static_cast<const clang::NamedDecl *>(Node);
  }
  const clang::FieldDecl *member() const {
    return static_cast<const clang::FieldDecl *>(Node);
  }
  const InnerLoop *loop() const { return static_cast<const InnerLoop *>(Node); }
  clang::CastKind cast() const { return static_cast<clang::CastKind>(Cast); }
  const llvm::APInt &bits() const { return Bits; }
  /// Terms in the order of their making: addresses differ from run to run.
  unsigned number() const { return Number; }

  bool isCondition() const {
    return Kind >= TermKind::Not && Kind <= TermKind::NotEqual;
  }
  bool isPlace() const {
    return Kind >= TermKind::Object && Kind <= TermKind::Field;
  }
  /// Is it an integer constant of value \p Value?
  bool isInteger(int64_t Value) const;

  void Profile(llvm::FoldingSetNodeID &ID) const;

private:
  friend class TermTable;
  TermKind Kind;
  unsigned Cast = 0;
  unsigned Number = 0;
  clang::QualType Type;
  llvm::ArrayRef<const Term *> Operands;
  const void *Node = nullptr;
  llvm::APInt Bits;
};

using TermRef = const Term *;

/// Do terms of kind \p Kind stand for what differs from iteration to iteration,
/// or may? (A start value does where the loop changes its place.)
inline bool isOfIteration(TermKind Kind) {
  switch (Kind) {
  case TermKind::Counter:
  case TermKind::Undefined:
  case TermKind::Any:
  case TermKind::Round:
  case TermKind::Load:
  case TermKind::Phi:
  case TermKind::ExitValue:
    return true;
  default:
    return false;
  }
}

/// Makes terms, and simplifies what must compare equal.
class TermTable {
public:
  explicit TermTable(const clang::ASTContext &Context) : Context(Context) {}

  const clang::ASTContext &context() const { return Context; }

  // Values.
  TermRef start(TermRef Place);
  TermRef start(const clang::VarDecl *Variable) {
    return start(object(Variable));
  }
  TermRef counter(const clang::VarDecl *Variable);
  TermRef undefined(const clang::VarDecl *Variable);
  TermRef constant(clang::QualType Type, const llvm::APInt &Bits);
  TermRef integer(clang::QualType Type, int64_t Value);
  TermRef opaque(clang::QualType Type, const void *Node);
  /// A value that is made of \p Of, nobody knows how.
  TermRef any(clang::QualType Type, llvm::ArrayRef<TermRef> Of = {}) {
    return make(TermKind::Any, Type, Of);
  }
  TermRef convert(clang::CastKind Cast, clang::QualType Type, TermRef Of);
  TermRef call(const clang::NamedDecl *Callee, clang::QualType Type,
               llvm::ArrayRef<TermRef> Operands);
  TermRef make(TermKind Kind, clang::QualType Type,
               llvm::ArrayRef<TermRef> Operands);

  /// The value of \p Of as a condition: itself, or 'not equal to zero'.
  TermRef truth(TermRef Of);
  /// The opposite condition. On integers '!(a < b)' becomes 'b <= a'; on
  /// floating types it stays, since NaN makes both false.
  TermRef negation(TermRef Condition);
  /// \p Condition ? \p Then : \p Else, without a select where they agree.
  TermRef select(TermRef Condition, TermRef Then, TermRef Else);

  // Places and pointers.
  TermRef object(const clang::VarDecl *Variable);
  TermRef literal(clang::QualType Type, const void *Node);
  /// The place \p Index elements behind the one that \p Pointer points to.
  TermRef element(TermRef Pointer, TermRef Index);
  TermRef field(TermRef Of, const clang::FieldDecl *Member);
  /// A pointer of type \p Type to \p Place, or, if \p Place is an array and
  /// \p Type points to its elements, to its first element.
  TermRef address(clang::QualType Type, TermRef Place);
  /// \p Pointer plus \p Index elements.
  TermRef advanced(TermRef Pointer, TermRef Index);

  // Aggregate values.
  TermRef member(TermRef Aggregate, const clang::FieldDecl *Member);
  TermRef elementOf(TermRef Aggregate, clang::QualType Type, TermRef Index);
  /// What the bit-field \p Member holds after \p Value is assigned to it.
  TermRef kept(TermRef Value, const clang::FieldDecl *Member);

  // Memory and inner loops.
  TermRef memoryStart();
  TermRef memoryStore(TermRef Memory, TermRef Place, TermRef Value);
  TermRef memoryMerge(TermRef Condition, TermRef Then, TermRef Else);
  TermRef load(TermRef Place, TermRef Memory);
  /// A term of kind \p Kind that belongs to \p Loop; \p Place is null for
  /// memories.
  TermRef ofLoop(TermKind Kind, TermRef Place, const InnerLoop *Loop);

private:
  TermRef intern(const Term &Draft);
  TermRef sum(TermRef A, TermRef B);
  TermRef inUnitsOf(clang::QualType New, clang::QualType Old, TermRef Index);

  const clang::ASTContext &Context;
  llvm::FoldingSet<Term> Set;
  llvm::BumpPtrAllocator Memory;
  std::vector<std::unique_ptr<Term>> Owned; // APInt needs its destructor
};

/// Is \p Predicate true of \p Root or anything in it? Each shared part is
/// asked about once. What a value of an inner loop is made of is no part of
/// its term (Facts/InnerLoop.h has the walk that goes on there).
bool anyWithin(TermRef Root, llvm::function_ref<bool(TermRef)> Predicate);

/// Is \p Of a null pointer constant, in whatever type, or another 0?
bool isNull(TermRef Of);

/// The values that \p Root selects one of, none of them a Select, and the
/// conditions that decide which.
struct Alternatives {
  std::vector<TermRef> Values, Conditions;
};
Alternatives alternativesOf(TermRef Root);

/// The variable whose place \p Place is; null for any other place.
inline const clang::VarDecl *variableAt(TermRef Place) {
  return Place->kind() == TermKind::Object ? Place->variable() : nullptr;
}

/// \p Of in a C-like notation, for --print and for messages.
std::string toString(TermRef Of);

} // namespace parfold

#endif // PARFOLD_FACTS_TERM_H
