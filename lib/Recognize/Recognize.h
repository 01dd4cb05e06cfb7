//===- Recognize/Recognize.h - folds by what they compute -----------------===//
//
// A recogniser looks at what one iteration does to one place and says: this
// fold, or "looked like one, but", or nothing. It does not ask whether the
// rest of the loop is parallel.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_RECOGNIZE_RECOGNIZE_H
#define PARFOLD_RECOGNIZE_RECOGNIZE_H

#include "Recognize/Ranking.h"
#include "Recognize/State.h"
#include "parfold/Verdict.h"
#include <variant>

namespace parfold {

/// Why a fold does not hold: a row and its arguments; where, is added by the
/// verdict.
struct Objection {
  ReasonId Id;
  std::vector<std::string> Arguments;
  /// The place that is to blame, if it is another one; its name is the
  /// argument.
  TermRef Blamed = nullptr;
};

using Recognition = std::variant<std::monostate, Fold, Objection>;

/// s ⊕ e with e free of the state, under one operator of Operators.def: what an
/// iteration does to \p Where if it leaves \p After there.
Recognition recognizeUpdate(const State &State,
                            const clang::ASTContext &Context,
                            const Location &Where, TermRef After);

/// A value free of the state that iterations leave in \p Where, always or at
/// times: the last one counts.
Recognition recognizeLastValue(const State &State, const Location &Where);

/// s && e or s || e, with e free of the state, by what an iteration that leaves
/// \p After in \p Where makes of 0 and of 1.
Recognition recognizeFlag(const State &State, const Location &Where,
                          TermRef After);

/// Does the iteration leave whatever is not 0 as it is?
bool leavesWhatIsSet(const State &State, const Location &Where, TermRef After);

/// A structure of which every member is such a fold, or stays as it is: one
/// that functions get and give back. Only folds that start from 0.
Recognition recognizeStructure(const State &State,
                               const clang::ASTContext &Context,
                               const Location &Where);

/// The pointer behind which \p Place is an element whose number differs from
/// iteration to iteration, or a part of such an element; null for places that
/// are always the same.
TermRef arrayOf(const State &State, TermRef Place);

/// What \p Write does to its element of an array, if iterations fold into
/// those. The array must count as state by then.
Recognition recognizeElement(const State &State,
                             const clang::ASTContext &Context,
                             const Location &Where, const Access &Write);

/// guard && e better than m ? e : m, of a value m or of what is found at an
/// index m, with its payloads: the other carried places that are set together
/// with it, to values free of the state. Of those only Place is filled in.
Recognition recognizeArgExtremum(const State &State,
                                 const clang::ASTContext &Context,
                                 const Location &Where, Prover Proves);

/// The best value \p Where and the second best one, with their payloads. Of
/// those only Place is filled in.
Recognition recognizeTopTwo(const State &State,
                            const clang::ASTContext &Context,
                            const Location &Where);

/// A fold of which iterations may look at the value, since it can be found for
/// the start of each chunk before the chunk is run for good. That they do is
/// for the verdict to say.
std::optional<Fold> recognizeScan(const State &State,
                                  const clang::ASTContext &Context,
                                  const Location &Where);

/// A search and the variables that its iterations set.
struct SearchRecognition {
  Search Found;
  std::vector<const clang::VarDecl *> Private;
};

/// A loop that is left under conditions free of the state, by an iteration
/// before which others have had no effect. Nothing: no iteration leaves it.
std::variant<std::monostate, SearchRecognition, Objection>
recognizeSearch(const State &State);

/// May the code with which an iteration leaves the loop look at \p Variable?
bool isWantedByExits(const LoopFacts &, const clang::VarDecl *Variable);

/// Does every iteration store something of its own that outlives it, and is
/// none of the places that iterations share?
bool recognizeDoAll(const State &State);

/// Does a loop in the body accumulate anything, or a function that it calls?
bool holdsFold(const LoopFacts &Facts);

} // namespace parfold

#endif // PARFOLD_RECOGNIZE_RECOGNIZE_H
