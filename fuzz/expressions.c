// Expressions, none of which has a side effect.

#include "random.h"
#include "scope.h"

#include <string.h>

// A scope around this one, or itself.
static const struct scope *any_scope(const struct scope *scope) {
  while (scope->outer && chance(40))
    scope = scope->outer;
  return scope;
}

const char *subscript(struct scope *scope, int may_be_negative) {
  static const char *const usual[] = {"%s", "%s", "%s", "%s", "%s + 1"};
  static const char *const others[] = {
      "%s + 1",         "%s + 2",      "2 * %s",          "2 * %s + 1",
      "%s / 2",         "(%s >> 1)",   "%s ^ 1",          "(%s & 31)",
      "%s %% 16",       "places[%s]",  "orders[%s]",      "3",
      "(%s + 7) %% 64", "8000 - (%s)", "(short)(%s + 1)", "2999 + %s"};
  static const char *const negative[] = {"%s - 1", "%s - 2", "-(%s) / 64",
                                         "%s - 1"};
  const struct scope *chosen = any_scope(scope);
  const char *index = chosen->index;
  // Rows of a table, of up to 64 elements.
  if (scope->outer && scope->is_small && scope->outer->is_small && chance(70)) {
    static const char *const rows[] = {"%s * 64 + %s", "%s * 64 + %s",
                                       "64 * %s + %s", "%s * 70 + %s",
                                       "%s + %s * 64", "%s + %s"};
    return format(PICK(rows), scope->outer->index, scope->index);
  }
  if (may_be_negative && chance(12))
    return format(PICK(negative),
                  chosen->is_unsigned ? format("(int)%s", index) : index);
  if (chance(85))
    return format(PICK(usual), index);
  return format(PICK(others), index);
}

const char *element(struct scope *scope, const struct array *array,
                    const char *subscript) {
  (void)scope;
  if (array->is_parameter && chance(6))
    return format("*(%s + (%s))", array->name, subscript);
  if (chance(2))
    return format("AT(%s, %s)", array->name, subscript);
  return format("%s[%s]", array->name, subscript);
}

const char *load(struct scope *scope, const struct type *type) {
  if (scope->level == 2 && scope->is_small && type == &INT && chance(20))
    return chance(80)
               ? format("grid[%s][%s]", scope->outer->index, scope->index)
               : format("grid[%s][%s]", scope->index, scope->outer->index);
  struct array *array = array_to_read(scope->function, type);
  if (!array)
    return NULL;
  return element(scope, array, subscript(scope, array->is_parameter));
}

// Something that has been computed before, or that the loops change.
static const struct variable *any_variable(struct function *function,
                                           enum kind kind) {
  if (!function->variable_count)
    return NULL;
  const struct variable *found =
      &function->variables[below(function->variable_count)];
  return found->type->kind == kind ? found : NULL;
}

static const char *leaf(struct scope *scope) {
  struct function *function = scope->function;
  if (scope->temporary_count && chance(35))
    return scope->temporaries[below(scope->temporary_count)];
  if (chance(1)) {
    const struct variable *variable = any_variable(function, WHOLE);
    if (variable)
      return format(variable->type->small, variable->name);
  }
  if (chance(7))
    return format("(int)(%s & 15)", any_scope(scope)->index);
  if (chance(3))
    return format("points[%s].%s", scope->index, chance(50) ? "x" : "y");
  const struct type *type = chance(4) ? &BOOL : whole_type();
  const char *text = load(scope, type);
  if (!text)
    return format("%d", below(20) - 5);
  if (function->masks || type == &UNSIGNED || type == &LONG)
    return format(type->small, text);
  return text;
}

static const char *call(struct scope *scope) {
  static const char *const calls[] = {
      "square(%s)",     "clamp(%s, -3, 9)", "abs(%s)",
      "is_odd(%s)",     "depth(%s & 7)",    "bits(%s & 255)",
      "choices[0](%s)", "SQUARE(%s & 15)",  "MAX(%s, 3)",
      "MIN(%s, 20)",    "square(%s)",       "clamp(%s, 0, 31)"};
  static const char *const odd[] = {"(%s + tick())", "state(%s)",
                                    "choices[%s & 1](5)"};
  return format(chance(2) ? PICK(odd) : PICK(calls), leaf(scope));
}

const char *whole(struct scope *scope) {
  switch (below(16)) {
  case 0:
    return format("%s + %s", leaf(scope), leaf(scope));
  case 1:
    return format("%s - %s", leaf(scope), leaf(scope));
  case 2:
    return format("%s * %d", leaf(scope), below(9) - 3);
  case 3:
    return format("(%s & %d)", leaf(scope), (1 << below(6)) - 1);
  case 4:
    return format("(%s ? %s : %s)", condition(scope), leaf(scope), leaf(scope));
  case 5:
    return call(scope);
  case 6:
    return format("(%s > %s)", leaf(scope), leaf(scope));
  case 7:
    return format("%d", below(12) - 3);
  default:
    return leaf(scope);
  }
}

static const char *real_leaf(struct scope *scope) {
  if (chance(2)) {
    const struct variable *variable = any_variable(scope->function, REAL);
    if (variable)
      return variable->name;
  }
  if (chance(4))
    return format("points[%s].w", scope->index);
  const char *text = load(scope, real_type());
  return text ? text : "1.5";
}

const char *real(struct scope *scope) {
  static const char *const functions[] = {
      "fabs(%s)",      "floor(%s)", "scaled(%s)", "fmax(%s, 2)",
      "fmin(%s, 2.5)", "(%s + 1)",  "-%s",        "ceil(%s)"};
  switch (below(12)) {
  case 0:
    return format("%s * 0.5", real_leaf(scope));
  case 1:
    return format("%s + %s", real_leaf(scope), real_leaf(scope));
  case 2:
    return format("%s - %s", real_leaf(scope), real_leaf(scope));
  case 3:
    return format(PICK(functions), real_leaf(scope));
  case 4:
    return format("(double)(%s)", leaf(scope));
  case 5:
    return format("(%s ? %s : %s)", condition(scope), real_leaf(scope),
                  real_leaf(scope));
  default:
    return real_leaf(scope);
  }
}

const char *of_type(struct scope *scope, const struct type *type) {
  if (type->kind == REAL)
    return real(scope);
  const char *value = whole(scope);
  if (chance(12)) // becomes another number in a narrow or unsigned variable
    return format("(%s) * %d", value, below(300) - 20);
  // Else it is read back as it was stored.
  if (type == &BYTE || type == &UNSIGNED || type == &UNSIGNED_LONG ||
      type == &COLOR)
    return format("((%s) & 63)", value);
  if (type == &BOOL)
    return format("(%s) > 3", value);
  return value;
}

const char *condition(struct scope *scope) {
  static const char *const comparisons[] = {">", "<", ">=", "<=", "==", "!="};
  switch (below(14)) {
  case 0:
    return format("%s %s %s", real_leaf(scope), PICK(comparisons),
                  chance(50) ? "1.0" : real_leaf(scope));
  case 1:
    return format("(%s & %d) %s 0", leaf(scope), 1 << below(3),
                  chance(50) ? "==" : "!=");
  case 2:
    return format("%s > %d && %s < %d", leaf(scope), below(10) - 5, leaf(scope),
                  20 + below(20));
  case 3:
    return format("(%s < 0 || %s > %d)", leaf(scope), leaf(scope), below(30));
  case 4:
    return format("%s %% 3 %s 0", scope->index, chance(50) ? "==" : "!=");
  case 5:
    return leaf(scope);
  case 6:
    return format("!(%s)", leaf(scope));
  case 7:
    return format("%s %s %s", leaf(scope), PICK(comparisons), leaf(scope));
  case 8:
    if (chance(30))
      return format("isnan(%s)", real_leaf(scope));
    // fall through
  default:
    return format("%s %s %d", leaf(scope), PICK(comparisons), below(30) - 6);
  }
}
