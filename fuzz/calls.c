// Calls for their effects, and through which variables are changed.

#include "families.h"
#include "random.h"

void add_call(struct scope *scope) {
  static const char *const calls[] = {
      "add_to(&$s, $e);",
      "add_to(&$s, square($e));",
      "better($e, &$m);",
      "$s += get(&$A[$i]);",
      "$s += get($A + $i);",
      "$s += norm(points[$i]);",
      "$s += (int)strlen(\"abcdef\" + ($e & 3));",
      "$r += sqrt($x * $x);",
      "$r += hypot(3 * ($e & 1), 4);",
      "$r += fabs(floor($x));",
      "$r += fmin(fmax($x, 0), 4);",
      "{ struct point $l = {$e, 0, $f}; $s += norm($l); }",
      "$s += choices[$e & 1]($f);",
      "$s += depth($e & 15);",
      "$s += abs($e) % 7;",
      "if (is_odd($e)) $s += bits($f & 127);",
      "$s += div(abs($e), 3).rem;",
      // With a state of their own:
      "~$s += tick();",
      "~$s += state($e);",
      "~if ($c) ticks++;",
      "~if ($c) tick();",
      "~$s += rand() & 0;",
  };
  struct function *function = scope->function;
  struct words words = {0};
  words.of['s'] = new_variable(function, &INT, "s", "0");
  words.of['m'] = new_variable(function, &INT, "m", "-5");
  words.of['r'] = new_rough_variable(function, &DOUBLE, "r", "0");
  const struct array *array = array_to_read(function, &INT);
  words.of['A'] = array ? array->name : NULL;
  SAY_ONE(scope, calls, &words);
}
