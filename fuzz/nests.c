// Loops within loops: what they fold is used once they are done.

#include "families.h"
#include "random.h"

// $t is what the inner loop finds.
static const char *const uses[] = {
    "$s += $t;",
    "$s += $t & 255;",
    "$o = $t;",
    "if ($t > $m) { $m = $t; $w = $i; }",
    "if ($t >= $m) { $m = $t; $w = $i; }",
    "if ($t < $m) $m = $t;",
    "if ($t) $s++;",
    "$s ^= $t & 1023; $o = $s;",
    "if ($t > 5) $w = $i;",
};

// $j is the inner counter, $k its bound, and $v an element of a row.
static const char *const inners[] = {
    "for (int $j = 0; $j < $k; $j++) $t += $v;",
    "for (int $j = 0; $j < $k; $j++) if ($v > $t) $t = $v;",
    "for (int $j = 0; $j < $k; $j++) { if ($v > 20) break; $t++; }",
    "for (int $j = 0; $j < $k; $j++) if ($v > 20) { $t = $j; break; }",
    "for (int $j = $k; $j-- > 0;) $t = ($t & 1023) * 3 + $v;",
    "{ int $j = 0; while ($j < $k) { $t += $v; $j++; } }",
    "for (int $j = 0; $j < $k; $j++) $t |= $v & 63;",
    "for (int $j = 0; $j < $k; $j++) { $t += $v; $p[$j & 7] = $t; }",
    "for (int $j = 0; $j < $k; $j++) for (int $l = 0; $l < 2; $l++) $t += $v + "
    "$l;",
    "{ int $l[8]; for (int $j = 0; $j < 8; $j++) $l[$j] = $v; for (int $j = 0; "
    "$j < 8; $j++) $t += $l[7 - $j]; }",
    "for (int $j = 0; $j < 8; $j++) $p[$j] = $v; for (int $j = 0; $j < 8; "
    "$j++) $t += $p[$j];",
};

void add_nest(struct scope *scope) {
  struct function *f = scope->function;
  struct words words = {0};
  if (scope->level > 1 || chance(40)) {
    if (scope->level < 3)
      add_loop(f, scope);
    return;
  }
  words.of['t'] = fresh(f, "t");
  words.of['j'] = fresh(f, "j");
  words.of['p'] = fresh(f, "row");
  words.of['k'] = !scope->is_small ? "3"
                  : chance(25)     ? format("(int)(%s)", scope->index)
                  : chance(50)     ? "(n & 63)"
                                   : "8";
  words.of['s'] = new_variable(f, &LONG, "s", "0");
  words.of['m'] = new_variable(f, &INT, "m", chance(50) ? "0" : "100");
  words.of['w'] = new_variable(f, &INT, "w", "-1");
  append(&f->locals, "  int %s[8] = {0};\n", words.of['p']);
  const struct type *type = chance(50) ? &INT : chance(50) ? &SHORT : &BYTE;
  const struct array *array = array_to_read(f, type);
  if (!array)
    return;
  const char *row =
      format("%s[%s * 64 + %s]", array->name,
             scope->is_small ? format("(int)%s", scope->index)
                             : format("(int)(%s & 63)", scope->index),
             words.of['j']);
  words.of['v'] = f->masks ? format(type->small, row) : row;
  if (chance(50)) {
    say(scope, "int $t = 0;", &words);
  } else {
    append(&f->locals, "  int %s = 0;\n", words.of['t']);
    if (chance(50))
      show(f, &INT, words.of['t'], 0);
    say(scope, "$t = 0;", &words);
  }
  SAY_ONE(scope, inners, &words);
  SAY_ONE(scope, uses, &words);
}
