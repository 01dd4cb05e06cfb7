//===- families.h - what the bodies of loops do ---------------------------===//
//
// Each function adds statements of one family to a body, most often one. Most
// are legal; some are near misses, which differ in what makes them wrong.
//
//===----------------------------------------------------------------------===//

#ifndef FUZZ_FAMILIES_H
#define FUZZ_FAMILIES_H

#include "scope.h"

// folds.c: sums, products, bits and flags
void add_fold(struct scope *scope);
/// Of types that are seldom folded: enumerations, complex numbers, bit-fields.
void add_odd_fold(struct scope *scope);

// extrema.c: the best of all, with its place, and the two best
void add_extremum(struct scope *scope);
void add_best_with_place(struct scope *scope);
void add_top_two(struct scope *scope);

// scans.c: running values that are stored, elements that are kept, last values
void add_scan(struct scope *scope);
void add_compaction(struct scope *scope);
void add_last_value(struct scope *scope);
void add_previous(struct scope *scope);

// firsts.c: what is found first, in loops that go on
void add_first_value(struct scope *scope);

// searches.c: ways to leave the loop early
void add_exit(struct scope *scope);

// memory.c: stores, and what is computed before it is used
void add_store(struct scope *scope);
void add_temporary(struct scope *scope);

// tables.c: arrays of accumulators
void add_histogram(struct scope *scope);

// calls.c: calls for their effects
void add_call(struct scope *scope);

// twists.c: what most often makes a loop illegal
void add_twist(struct scope *scope);

// aliases.c: other names for an array of the function
void add_alias(struct function *function);

// loops.c: a loop in any form. A null scope around it is the function itself.
void add_loop(struct function *function, struct scope *outer);

// nests.c: what needs a loop within the loop
void add_nest(struct scope *scope);

// bodies.c: several of these, one after the other
void fill_body(struct scope *scope);

#endif
