//===- scope.h - the body of a loop that is being written -----------------===//
//
// Most statements are made from patterns, in which '$' and a letter stand for
// something that fits. These are chosen where they occur, and are the same
// wherever the letter occurs again in the pattern:
//
//   $e $f   integers              $x $y   floating-point numbers
//   $c $d   conditions            $i      the number of the iteration
//   $a      what goes on with the next iteration: "continue;", most often
//   $o      an element to store an integer to, whatever its size
//   $q      an element to store a floating-point number to
//   $l      a name that is new
//   $r $R   one of '<' and '>', and the same with '='
//
// Others, such as $s for a sum, are what the caller sets.
//
//===----------------------------------------------------------------------===//

#ifndef FUZZ_SCOPE_H
#define FUZZ_SCOPE_H

#include "function.h"

enum { MOST_TEMPORARIES = 6 };

struct scope {
  struct function *function;
  const struct scope *outer;
  const char *index;   // from 0 to LARGEST, or to 63 in a nest
  const char *again;   // null where the body is left at its end only
  int level;           // 1 in an outermost loop
  int is_small;        // the loop has 64 iterations at most
  int is_unsigned;     // the index is
  const char *counter; // that may be advanced once more, or null
  const char *bound;   // a variable that the test reads, or null
  int searches;        // the loop may be left early
  const char *temporaries[MOST_TEMPORARIES];
  int temporary_count;
  struct text lines;
  struct text after; // what follows the loop
};

/// What letters stand for; null if that is yet to be chosen.
struct words {
  const char *of[128];
};

/// The pattern's text, or null if there is nothing that fits.
const char *spell(struct scope *scope, const char *pattern,
                  struct words *words);

/// Adds a statement to the body; whether there is one that fits.
int say(struct scope *scope, const char *pattern, struct words *words);

/// Adds one of the patterns. Those that begin with '~' are most often illegal,
/// and are taken less often.
#define SAY_ONE(scope, patterns, words)                                        \
  say_one(scope, patterns, (int)(sizeof(patterns) / sizeof *(patterns)), words)
void say_one(struct scope *scope, const char *const *patterns, int count,
             struct words *words);

/// An integer of some thousands at most, without side effects.
const char *whole(struct scope *scope);
/// A floating-point number.
const char *real(struct scope *scope);
const char *of_type(struct scope *scope, const struct type *type);
const char *condition(struct scope *scope);

/// A number for another element in every iteration, most often.
const char *subscript(struct scope *scope, int may_be_negative);

/// An element of the array.
const char *element(struct scope *scope, const struct array *array,
                    const char *subscript);

/// An element of any array, as it is.
const char *load(struct scope *scope, const struct type *type);

#endif
