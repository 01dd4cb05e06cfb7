//===- Mutation/Checks.h - checks that can be switched off ----------------===//
//
// Only in builds with PARFOLD_MUTATION, which compile copies of the stages with
// a switch in front of every decision (scripts/switch-checks.py). A check that
// can be switched off without a test noticing is not tested, or not needed.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_MUTATION_CHECKS_H
#define PARFOLD_MUTATION_CHECKS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <atomic>
#include <memory>

namespace llvm {
class raw_ostream;
}

namespace parfold {

struct UnitResult;

/// A check, as the script found it.
struct CheckRow {
  const char *Tag;  ///< of the reason that it gives; or ""
  const char *Name; ///< "Verdict/Memory.cpp:checkPair.5"
  const char *Kind;
  unsigned Line;
  const char *Text; ///< the condition
};

/// The checks of one file. (A static object for each file: in no other build.)
class CheckFile {
public:
  explicit CheckFile(llvm::ArrayRef<CheckRow> Rows);

  /// Is there the objection that is one where \p Holds?
  bool objects(unsigned Check, bool Holds) { return Holds && isOn(Check); }
  /// Is the demand met that is met where \p Holds?
  bool demands(unsigned Check, bool Holds) { return Holds || !isOn(Check); }
  bool acts(unsigned Check) { return isOn(Check); }

  llvm::ArrayRef<CheckRow> rows() const { return Rows; }
  bool hasBitten(unsigned Check) const { return States[Check].HasBitten; }
  void forget();
  void set(unsigned Check, bool IsOn) { States[Check].IsOff = !IsOn; }
  CheckFile *next() const { return Next; }

private:
  /// Asked where a check makes a difference.
  bool isOn(unsigned Check) {
    State &S = States[Check];
    S.HasBitten.store(true, std::memory_order_relaxed);
    return !S.IsOff.load(std::memory_order_relaxed);
  }

  struct State {
    std::atomic<bool> HasBitten = false, IsOff = false;
  };

  llvm::ArrayRef<CheckRow> Rows;
  std::unique_ptr<State[]> States;
  CheckFile *Next;
};

/// Switches the checks off that are called \p Name, or that refuse with the tag
/// \p Name, or the one that is called both: TAG@NAME. \returns how many.
unsigned disableChecks(llvm::StringRef Name);

/// One line a check: its full name, its kind, its line and what it asks.
void listChecks(llvm::raw_ostream &Out);

/// Does what the environment says, where an analysis \p Run of a file can be
/// repeated:
///
///   PARFOLD_CHECKS_LOG=FILE   notes in FILE which checks have made a
///   difference PARFOLD_CHECKS_TRY=FILE   runs it again without each of those
///   that are
///                             named in FILE, and notes what came out
void tryChecks(llvm::function_ref<UnitResult(llvm::raw_ostream &)> Run);

} // namespace parfold

#endif // PARFOLD_MUTATION_CHECKS_H
