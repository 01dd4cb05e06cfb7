//===- function.h - a random function and what it works on ----------------===//
//
// A function has arrays, which it gets from its caller or reaches by name, and
// variables, which its loops fold into. Every variable is printed in the end,
// and so is every array that it may have written to.
//
// No program does what C leaves undefined. That takes three rules:
//
//   - A counter is between 0 and LARGEST, subscripts are made of counters, and
//     arrays are as long as all that subscripts can be.
//   - What loops read from an array of integers is small. So whatever is stored
//     to one that is read is small, too ('& 63'); large values go to arrays
//     that are only written. Where a caller may pass one array as another, all
//     that is read is made small.
//   - Floating-point numbers are not converted to integers.
//
//===----------------------------------------------------------------------===//

#ifndef FUZZ_FUNCTION_H
#define FUZZ_FUNCTION_H

#include "text.h"

enum kind { WHOLE, REAL };

struct type {
  const char *name;
  enum kind kind;
  const char *stem;  // of the arrays of that type, or null: "ints"
  const char *small; // a pattern that makes an element small
  int arrays;        // how many of them there are
};

extern const struct type INT, LONG, SHORT, BYTE, SIGNED_BYTE, UNSIGNED, BOOL;
extern const struct type UNSIGNED_LONG, COLOR, WIDE, CHAR, DOUBLE, FLOAT,
    LONG_DOUBLE;

struct array {
  const char *name;   // in the function
  const char *memory; // in the program
  const struct type *type;
  int is_parameter;
  int is_alias; // another name for one of the others
  int is_written, is_read;
};

struct variable {
  const char *name;
  const struct type *type;
};

enum { MOST_ARRAYS = 12, MOST_VARIABLES = 40 };

struct function {
  const char *name;
  const char *count_type; // of the parameter n
  int may_overlap;        // a second call passes one array as another
  int masks;              // whatever is read is made small
  int is_restrict;
  int tells_extents;  // by comments for parfold
  int has_nests;      // so its loops have 64 iterations at most
  int searches;       // its loops are left early
  int numbers;        // for names
  struct text before; // what is declared in front of it
  struct text parameters, arguments, overlapping;
  struct text locals, body, shows;
  struct array arrays[MOST_ARRAYS];
  int array_count;
  struct variable variables[MOST_VARIABLES];
  int variable_count;
};

/// A name that nothing else in the function has.
const char *fresh(struct function *function, const char *stem);

/// A variable of its own, whose value is printed when all loops are done.
/// \p rough if the order of additions may change its last digits.
const char *new_variable(struct function *function, const struct type *type,
                         const char *stem, const char *start);
const char *new_rough_variable(struct function *function,
                               const struct type *type, const char *stem,
                               const char *start);

/// The same, but most often not a plain local variable: of the file, a member
/// of a structure, or where a parameter points.
const char *new_place(struct function *function, const struct type *type,
                      const char *start);

/// A variable that is not printed.
const char *new_helper(struct function *function, const struct type *type,
                       const char *stem, const char *start);

/// Prints the variable in the end.
void show(struct function *function, const struct type *type, const char *name,
          int rough);

/// An array that the function reads; most often one that it has already.
struct array *array_to_read(struct function *function, const struct type *type);

/// An array that the function only writes.
struct array *array_to_write(struct function *function,
                             const struct type *type);

/// Any type of integers, or of numbers, of which there are arrays.
const struct type *whole_type(void);
const struct type *real_type(void);

/// Writes the function and, to \p calls, a function that calls it.
void print_function(struct function *function, struct text *program);

#endif
