// What is in the body of a loop: a few statements of all families.

#include "families.h"
#include "random.h"

static void add_statement(struct scope *scope) {
  static void (*const families[])(struct scope *) = {
      add_fold,
      add_fold,
      add_fold,
      add_extremum,
      add_extremum,
      add_best_with_place,
      add_best_with_place,
      add_top_two,
      add_scan,
      add_scan,
      add_compaction,
      add_compaction,
      add_last_value,
      add_first_value,
      add_previous,
      add_store,
      add_histogram,
      add_histogram,
      add_call,
      add_odd_fold,
  };
  PICK(families)(scope);
}

static void add_guard(struct scope *scope) {
  struct words words = {0};
  say(scope, "if ($c) $a", &words);
}

// Statements that are executed in some iterations only.
static void add_choice(struct scope *scope) {
  struct words words = {0};
  say(scope, "if ($c) {", &words);
  add_statement(scope);
  if (chance(30)) {
    add_line(&scope->lines, "} else {");
    add_statement(scope);
  }
  add_line(&scope->lines, "}");
}

void fill_body(struct scope *scope) {
  struct function *function = scope->function;
  while (chance(30))
    add_temporary(scope);
  if (chance(12))
    add_guard(scope);
  if (scope->searches && !scope->outer) {
    add_exit(scope);
    if (chance(70))
      return;
  }
  int statements = 1 + (chance(45) ? 1 : 0) + (chance(20) ? 1 : 0);
  int nest = function->has_nests && scope->level < 3
                 ? below(scope->level == 1 ? statements : 3)
                 : -1;
  for (int i = 0; i < statements; i++) {
    if (i == nest)
      add_nest(scope);
    else if (chance(8))
      add_choice(scope);
    else
      add_statement(scope);
    if (chance(5))
      add_guard(scope);
  }
  if (chance(6))
    add_twist(scope);
}
