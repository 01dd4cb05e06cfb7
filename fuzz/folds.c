// Sums, products, combinations of bits, and flags, in all spellings.

#include "families.h"
#include "random.h"

static const char *const sums[] = {
    "$s += $e;",
    "$s += $e;",
    "$s = $s + $e;",
    "$s = $e + $s;",
    "$s -= $e;",
    "$s = $s - ($e);",
    "if ($c) $s += $e;",
    "if ($c) $s += $e; else $s += $f;",
    "if ($c) { $s += $e; } else if ($d) $s -= $f;",
    "$s = $c ? $s + $e : $s;",
    "$s = $c ? $s : $s - ($e);",
    "$s += $c ? $e : 0;",
    "$s += ($c);",
    "$s++;",
    "if ($c) ++$s;",
    "if ($c) $s++;",
    "if ($c) $s--; else $s += 2;",
    "{ int $l = $e; $s += $l; }",
    "{ int $l = $e; if ($l < 0) $l = -$l; $s += $l; }",
    "ADD($s, $e);",
    "switch ($e & 3) { case 0: $s += 1; break; case 1: $s += $f; break; "
    "default: break; }",
    "switch ($e & 3) { case 0: $s += 1; case 1: $s += $f; break; case 3: $s++; "
    "}",
    "$s = $s + $e - ($f);",
    "if ($c) $a $s += $e;",
    "if ($c) { $s++; $a } $s += $e;",
    "$c && ($s += $e);",
    "$c ? ($s += $e) : ($s -= 1);",
    "$s += $e, $s += $f;",
    "for (int $l = 0; $l < 3; $l++) $s += ($e) * $l;",
    "int $l = $e; $s += $l * 2;",
    "if ($c) goto $l; $s += $e; $l:;",
    "$s = $e - (1 - $s);",
    "$s += $e; $s--;",
};

static const char *const sums_that_are_none[] = {
    "$s = ($s & 63) * 3 + ($e);",
    "$s = $e - $s;",
    "if ($s < 100) $s += $e;",
    "$s += $s & 1;",
    "$s += $e; if ($c) $s = 0;",
    "if ($c) $s = $e; else $s += $f;",
    "$s = $s < 50 ? $s + 1 : 0;",
    "$s += $e; if ($s > 500) $s = 500;",
    "$s += $e; if ($s < 0) $s = 0;",
    "$s = ($s + ($e)) & 255;",
    "$s = ($s + ($e)) % 1000;",
    "$s += $e + ($s == 7);",
    "$s += $e; $s ^= 1;",
    "int $l = $s; $s += $e + ($l & 1);",
    "if ($c) $s = -$s;",
    "$s = $c ? $e : $s + 1;",
};

static const char *const products[] = {
    "$s *= ($e) | 1;",
    "$s = $s * (($e) | 1);",
    "if ($c) $s *= 3;",
    "$s = $c ? $s * 5 : $s;",
    "$s = (($e) | 1) * $s;",
    "$s *= $c ? 3 : 1;",
    "if ($c) $a $s *= 7;",
    "$s = -$s;",
    "if ($c) $s = -$s;",
    "$s <<= ($e) & 1;",
    "if ($c) $s *= 2; else $s *= 3;",
};

static const char *const real_sums[] = {
    "$s += $x;",
    "$s = $s + $x;",
    "$s -= $x;",
    "if ($c) $s += $x;",
    "$s = $c ? $s + $x : $s;",
    "$s += $c ? $x : 0;",
    "if (!($c)) $a $s += $x;",
    "ADD($s, $x);",
    "$s++;",
    "$s += $e;",
    "if ($c) $s += $x; else $s -= $y;",
    "$s = $x + $s;",
    "if ($x > $y) $s += $x - $y;",
    "$s += fabs($x);",
    "$s = $x - $s;",
    "$s = $s * 0.5 + $x;",
};

// Too large for a float to be exact.
static const char *const double_sums[] = {
    "$s += $x * $y;",
    "{ double $l = $x; $s += $l * $l; }",
    "$s += $x * $x + $y * $y;",
    "if ($x > $y) $s -= $x * $y;",
};

static const char *const real_products[] = {
    "$s *= $c ? 1.001953125 : 0.998046875;",
    "if ($c) $s = -$s;",
    "$s *= $c ? -1 : 1;",
    "$s *= $c ? 1.0009765625 : 1;",
    "if ($c) $s *= 1.0009765625;",
    "$s = $s * ($c ? 1.0009765625 : 1);",
    "if ($c) $s /= 2; else $s *= 2;",
};

static const char *const bits[] = {
    "$s |= $e;",
    "$s ^= $e;",
    "$s &= ($e) | 8;",
    "if ($c) $s |= 1 << ($e & 7);",
    "$s = $s ^ ($e);",
    "$s = (($e) | 1) & $s;",
    "$s = $c ? $s | ($e) : $s;",
    "$s ^= $c ? $e : 0;",
    "if ($c) $s &= ~(1 << ($e & 7));",
    "if ($c) $a $s |= $e;",
    "$s ^= $e; $s ^= $f;",
    "$s = ~(~$s & ~($e));",
    // No fold:
    "~$s ^= $e; $s |= 4;",
    "~$s |= $e; $s &= 31;",
    "~$s = ($s >> 1) ^ ($e);",
    "~if ($s & 1) $s |= $e;",
};

static const char *const flags[] = {
    "if ($c) $s = 1;",
    "if ($c) $s = 0;",
    "$s = $s && $c;",
    "$s = $s || $c;",
    "$s = ($c) || $s;",
    "$s = ($c) && $s;",
    "$s &= ($c);",
    "$s |= ($c);",
    "if (!$s && ($c)) $s = 1;",
    "if ($s && ($c)) $s = 0;",
    "$s = $s ? 1 : ($c);",
    "$s = $s ? ($c) : 0;",
    "$s = $s == 1 ? ($c) : 0;",
    "if ($c) $s = 5;",
    "$s = ($c) ? 7 : $s;",
    "if (!($c)) $a $s = 1;",
    "if ($c) $s = 1; if ($d) $s = 1;",
    "if (!$s) $s = ($c);",
    "if ($s) $s = ($c);",
    "if ($s == 0 && ($c)) $s = 3;",
    // No flag:
    "~if ($c) $s = 1; else if ($d) $s = 0;",
    "~if ($c) $s = !$s;",
    "~if ($c) $s = 1; if ($d) $s = 2;",
    "~$s = !$s || ($c);",
    "~if ($s) $s = 0; else $s = ($c);",
};

static const char *sum_place(struct function *function) {
  static const struct type *const types[] = {
      &INT,           &INT,   &LONG, &LONG, &LONG, &UNSIGNED,
      &UNSIGNED_LONG, &SHORT, &BYTE, &WIDE, &CHAR};
  static const char *const starts[] = {"0", "0", "0", "7", "-3", "n"};
  const struct type *type = PICK(types);
  // The same sum once more, which may be one of an earlier loop.
  if (chance(12))
    for (int i = 0; i < function->variable_count; i++)
      if (function->variables[i].type == &LONG &&
          function->variables[i].name[0] == 's')
        return function->variables[i].name;
  const char *start =
      type == &BYTE || type == &SHORT || type == &CHAR ? "5" : PICK(starts);
  if (chance(30))
    return new_place(function, type, start);
  return new_variable(function, type, "s", start);
}

void add_fold(struct scope *scope) {
  struct function *function = scope->function;
  struct words words = {0};
  int kind = below(20);
  if (kind < 9) {
    words.of['s'] = sum_place(function);
    if (chance(8))
      SAY_ONE(scope, sums_that_are_none, &words);
    else
      SAY_ONE(scope, sums, &words);
  } else if (kind < 10) {
    words.of['s'] = chance(50) ? new_place(function, &UNSIGNED_LONG, "1")
                               : new_variable(function, &UNSIGNED, "p", "3");
    SAY_ONE(scope, products, &words);
  } else if (kind < 13) {
    static const struct type *const types[] = {&DOUBLE, &DOUBLE, &DOUBLE,
                                               &FLOAT, &LONG_DOUBLE};
    const struct type *type = PICK(types);
    words.of['s'] =
        new_rough_variable(function, type, "s", chance(70) ? "0" : "0.25");
    if (type != &FLOAT && chance(25))
      SAY_ONE(scope, double_sums, &words);
    else
      SAY_ONE(scope, real_sums, &words);
  } else if (kind < 14) {
    words.of['s'] = new_rough_variable(function, &DOUBLE, "p", "1");
    SAY_ONE(scope, real_products, &words);
  } else if (kind < 17) {
    static const struct type *const types[] = {&UNSIGNED, &UNSIGNED, &INT,
                                               &BYTE, &UNSIGNED_LONG};
    const struct type *type = PICK(types);
    words.of['s'] = chance(30) ? new_place(function, type, "9")
                               : new_variable(function, type, "b", "17");
    SAY_ONE(scope, bits, &words);
  } else {
    static const struct type *const types[] = {&INT, &INT, &BOOL, &BYTE,
                                               &COLOR};
    static const char *const starts[] = {"0", "1", "0", "1", "3", "n > 5"};
    const struct type *type = PICK(types);
    const char *start = PICK(starts);
    words.of['s'] = chance(25) ? new_place(function, type, start)
                               : new_variable(function, type, "f", start);
    SAY_ONE(scope, flags, &words);
  }
}

// $s: a complex number.
static const char *const complex_sums[] = {
    "$s += $x;",         "$s += $x + $y * 1.0i;", "$s = $s + $e;",
    "if ($c) $s -= $x;", "$s *= $c ? 1.0i : 1;",
};

// $s: a bit-field of 9 bits, or an element of a union.
static const char *const narrow_sums[] = {
    "$s += $e;",
    "$s++;",
    "if ($c) $s ^= 5;",
    "$s |= $e & 63;",
    "if (($e & 255) > $s) $s = $e & 255;",
    "if ($c) $s = 1;",
    "$s = $e & 63;",
};

void add_odd_fold(struct scope *scope) {
  struct function *function = scope->function;
  struct words words = {0};
  const char *name = fresh(function, "z");
  switch (below(4)) {
  case 0: // finite, since infinities make NaN of both parts
    append(&function->locals, "  double _Complex %s = 0;\n", name);
    append(&function->shows,
           "  show_rough(\"re\", __real__ %s);\n"
           "  show_rough(\"im\", __imag__ %s);\n",
           name, name);
    words.of['s'] = name;
    words.of['x'] = format("(double)(%s)", whole(scope));
    words.of['y'] = format("(double)(%s)", whole(scope));
    SAY_ONE(scope, complex_sums, &words);
    break;
  case 1:
    append(
        &function->locals,
        "  struct { unsigned one : 7, two : 9; int three : 12; } %s = {1, 2, "
        "3};\n",
        name);
    append(&function->shows,
           "  show(\"%s\", %s.one + %s.two * 1000ll + %s.three * 1000000ll);\n",
           name, name, name, name);
    words.of['s'] = format("%s.two", name);
    SAY_ONE(scope, narrow_sums, &words);
    break;
  case 2:
    append(&function->locals,
           "  union { unsigned word; unsigned char byte[4]; } %s = {7};\n",
           name);
    append(&function->shows, "  show(\"%s\", %s.word);\n", name, name);
    words.of['s'] = format(chance(50) ? "%s.word" : "%s.byte[1]", name);
    SAY_ONE(scope, narrow_sums, &words);
    break;
  default:
    words.of['s'] =
        new_variable(function, chance(50) ? &COLOR : &BOOL, "e", "0");
    SAY_ONE(scope, narrow_sums, &words);
  }
}
