// Ways to leave a loop early, and what is kept of the iteration that does.

#include "families.h"
#include "random.h"

// $w $z: variables, $L: a label behind the loop.
static const char *const exits[] = {
    "if ($c) break;",
    "if ($c) break;",
    "if ($c) { $w = $i; break; }",
    "if ($c) { $w = $e; $z = 1; break; }",
    "if ($c) return $i;",
    "if ($c) return $e;",
    "if ($c) { $w = $i; goto $L; }",
    "if ($c) goto $L;",
    "if ($c) { $o = $e; break; }",
    "if ($c) { if ($d) $w = $i; else $w = $e; break; }",
    "if ($c) { $z = 1; $w = $e; return $i; }",
    "if (!($c)) $a $w = $i; break;",
    "if ($c) { printf(\" at %d\", (int)($i)); break; }",
    "if ($c) break; if ($d) { $w = $i; break; }",
    "if ($c) { $w = $i; break; } if ($d) return 5;",
    "$w = $e; if ($w == 9) break;",
    "$w = $e; $z = $f; if ($w > 11 && $z < 5) break;",
    "int $l = $e; if ($l > 12) { $w = $l; break; }",
    "if ($c) { $w += $i; break; }",
    "STOP($c);",
    "if ($c) { while (1) { $w = $i; break; } break; }",
    "if ($x > 8) break;",
    "if ($x != $x) { $w = $i; break; }",
    "if ($A[$i] == $A[$i + 1]) break;",
    "if ($A[$i] > $A[$i + 1]) return $i;",
    "$w = $i; if ($c) break;",
    "$z++; if ($c) break;",
    "if ($c) { $z++; $a } if ($d) break;",
    // Folds on the way:
    "if ($c) break; $w += $e;",
    "if ($c) break; $w ^= $e; if ($d) $z |= $f;",
    "$w += $e; if ($c) break;",
    "if ($c) { $w += 1000; $z = $i; break; } $w += $e; $z++;",
    "if ($c) return $w; if ($d) $a $w -= $e;",
    "int $l = $e; if ($c) goto $L; if ($l > $w) { $w = $l; $z = $i; }",
    "int $l = $e; if ($l > 12) break; else $w = $w > $l ? $w : $l;",
    "if ($c) break; if ($d) { $w = $e; $z = 1; }",
    "if ($c) { break; } $o = $e; $w += $f;",
    "if (!($c)) $w |= $e; else break;",
    "~if ($w > 400) break; $w += $e & 7;",
    "~$w += $e; if ($w > 90) break;",
    "~if ($c) break; if ($d) $w = $e;",
    "~if ($e == $w) break; $w = $e;",
    "~if ($c) break; $o = $e;",
    "~$o = $e; if ($c) break;",
    "~if ($c && $z++ > 3) break;",
    "~if ($c) { if ($z) break; $z = 1; }",
};

void add_exit(struct scope *scope) {
  struct function *function = scope->function;
  struct words words = {0};
  words.of['w'] = chance(10) ? new_place(function, &INT, "-1")
                             : new_variable(function, chance(70) ? &INT : &LONG,
                                            "w", chance(50) ? "-1" : "0");
  words.of['z'] = new_variable(function, &INT, "z", "0");
  const struct array *array = array_to_read(function, whole_type());
  words.of['A'] = array ? array->name : NULL;
  if (!scope->outer) {
    words.of['L'] = fresh(function, "out");
    append(&scope->after, "  %s:;\n", words.of['L']);
  }
  SAY_ONE(scope, exits, &words);
}
