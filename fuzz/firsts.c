// What the first iteration finds that finds anything, in loops that go on.

#include "families.h"
#include "random.h"

// $z: a flag, 0 in front of the loop; $k: -1, a place; $t $s: other variables;
// $G: a structure.
static const char *const firsts[] = {
    "if (!$z && ($c)) { $z = 1; $k = $i; }",
    "if (!$z && ($c)) { $k = $e; $z = 1; $t = $f; }",
    "if ($z == 0) { if ($c) { $k = $e; $z = 1; } }",
    "if ($k < 0 && ($c)) $k = $i;",
    "if ($c && $k < 0) $k = $i;",
    "if ($c) { if ($k == -1) $k = $i; }",
    "if ($k < 0 && ($c)) { $k = $i; $t = $e; }",
    "if (!$z && ($c)) { $z = 1; $k = $i; } $s += $e;",
    "if ($c) { if (!$z) { $k = $e; $z = 1; } $s++; }",
    "$k = $k < 0 && ($c) ? $i : $k;",
    "if (!$z && ($c)) { $z = 1; $G = points[$i]; }",
    "if (!($c)) $a if (!$z) { $z = 1; $k = $i; }",
    "if (!$z && ($c)) { $z = 1; $k = $i; } if ($d) $t = $e;",
    "if (!$z) { $z = ($c); if ($z) $k = $i; }",
    "if (!$z) { $z = 1; $k = $e; }",
    "{ int $l = $e; if (!$z && $l > 9) { $z = 1; $k = $l; $t = $i; } }",
    "if (!$z && ($c)) { $z = 1; $k = $e; } if (!$z) $s++;",
    // Not the first, or not only that:
    "~if (!$z && ($c)) { $z = 1; $k = $i; } else if ($d) $z = 0;",
    "~if (!$z || ($c)) { $z = 1; $k = $i; }",
    "~if ($z < 3 && ($c)) { $z++; $k = $i; }",
    "~if ($k < 9 && ($c)) $k = $e;",
    "~if ($k < 0 && ($c)) $k = $e - 5;",
    "~if (!$z && ($c)) { $z = 1; $k += $i; }",
    "~if (!$z && ($c)) { $z = 1; $k = $i; } $z = ($d);",
    "~if (!$z && $e > $k) { $z = 1; $k = $e; }",
};

void add_first_value(struct scope *scope) {
  struct function *function = scope->function;
  struct words words = {0};
  const char *point = fresh(function, "point");
  append(&function->locals, "  struct point %s = {1, 2, 3};\n", point);
  append(&function->shows, "  show(\"%s.x\", %s.x);\n  show(\"%s.y\", %s.y);\n",
         point, point, point, point);
  words.of['G'] = point;
  words.of['z'] = new_variable(function, chance(70) ? &INT : &BOOL, "z", "0");
  const struct type *type = chance(50) ? &INT : &LONG;
  words.of['k'] = chance(10) ? new_place(function, type, "-1")
                             : new_variable(function, type, "k", "-1");
  words.of['t'] = new_variable(function, &INT, "t", "4");
  words.of['s'] = new_variable(function, &LONG, "s", "0");
  SAY_ONE(scope, firsts, &words);
}
