// The best value, what belongs to it, and the two best.

#include "families.h"
#include "random.h"

// $m: the best, $v: a candidate, $u: another one.
static const char *const extrema[] = {
    "if ($v $r $m) $m = $v;",
    "if ($v $r $m) $m = $v;",
    "if ($v $R $m) $m = $v;",
    "$m = $v $r $m ? $v : $m;",
    "$m = $m $r $v ? $m : $v;",
    "$m = $m $R $v ? $m : $v;",
    "if (!($m $r $v)) $m = $v;",
    "if (!($v $R $m)) $m = $v;",
    "if (!($m $R $v)) $m = $v;",
    "if ($c && $v $r $m) $m = $v;",
    "if ($v $r $m && ($c)) $m = $v;",
    "if ($c) { if ($v $r $m) $m = $v; }",
    "{ $T $l = $v; if ($l $r $m) $m = $l; }",
    "$T $l = $v; if ($l $R $m) $m = $l;",
    "$m = MAX($m, $v);",
    "$m = MIN($v, $m);",
    "BEST($m, $v);",
    "if ($v $r $m) $m = $v; if ($u $r $m) $m = $u;",
    "if ($v $r $m) $m = $v; else if ($u $r $m) $m = $u;",
    "if ($v $R $m) $m = $v; if ($u $r $m) $m = $u;",
    "if ($c) $a if ($v $r $m) $m = $v;",
    "if ($v > $m) $m = $v; else if ($v < $n) $n = $v;",
    "if ($v > $m) $m = $v; if ($v < $n) $n = $v;",
    "if ($v < $m) $m = $v; else if ($v > $n) $n = $v;",
    "{ $T $l = $v $r $u ? $v : $u; if ($l $r $m) $m = $l; }",
    "$m = $v $R $m ? $v : $m;",
    "if ($v - 1 $r $m) $m = $v - 1;",
    "if ($v $r $m || $v == $m) $m = $v;",
    // No extremum:
    "~if ($v $r $m) $m = $u;",
    "~if ($v $r $m + 1) $m = $v;",
    "~if ($v > $m) $m = $v; else if ($u < $m) $m = $u;",
    "~if ($v $r $m) $m = $v; if ($c) $m = 0;",
    "~if ($v $r $m) $m = $v + 1;",
    "~$m = ($c) ? $v : $m $r $v ? $m : $v;",
    "~if ($v $r $m) $n = $v; if ($v $r $n) $m = $v;",
};

static const char *const with_place[] = {
    "if ($v $r $m) { $m = $v; $w = $i; }",
    "if ($v $r $m) { $m = $v; $w = $i; }",
    "if ($v $R $m) { $m = $v; $w = $i; }",
    "if ($v $R $m) { $w = $i; $m = $v; }",
    "if ($v $r $m) $m = $v, $w = $i;",
    "if ($i == 0 || $v $r $m) { $m = $v; $w = $i; }",
    "if ($c && $v $r $m) { $m = $v; $w = $i; }",
    "if ($c) { if ($v $r $m) { $m = $v; $w = $i; } }",
    "if ($c) $a if ($v $R $m) { $m = $v; $w = $i; }",
    "if ($v $R $m) { $m = $v; $w = $i; $k = $e; }",
    "if ($v $r $m) { $m = $v; $w = $i; $k = $e; }",
    "if (!($v $R $m)) $a $m = $v; $w = $i;",
    "{ $T $l = $v; if ($l $r $m) { $m = $l; $w = $i; } }",
    "$T $l = $v; if ($l $R $m) { $m = $l; $w = $i; $k = $f; }",
    "if ($v $r $m || ($v == $m && $e $r $k)) { $m = $v; $k = $e; $w = $i; }",
    "if ($v $r $m || ($v == $m && $e $R $k)) { $m = $v; $k = $e; $w = $i; }",
    "if ($v $R $m && ($v != $m || $e < $k)) { $m = $v; $k = $e; $w = $i; }",
    "if ($v $r $m) { $m = $v; $k = $e; $w = $i; } else if ($v == $m && $e < "
    "$k) { $k = $e; $w = $i; }",
    "if ($v == $m && $i < $w) $w = $i; else if ($v $r $m) { $m = $v; $w = $i; "
    "}",
    "if ($v $r $m || ($v == $m && $i < $w)) { $m = $v; $w = $i; }",
    "if ($v $r $m || ($v == $m && $i > $w)) { $m = $v; $w = $i; }",
    "if (!$z || $v $r $m) { $z = 1; $m = $v; $w = $i; }",
    "if ($w < 0 || $v $r $m) { $m = $v; $w = $i; }",
    "$w = $v $r $m ? $i : $w; $m = $v $r $m ? $v : $m;",
    "if ($v $r $m) { $m = $v; $k = $w; $w = $i; }",
    "if ($v $r $m) { $k = $e; $m = $v; } if ($c) $z++;",
    "if ($v < $m) { $m = $v; $w = $i; } else if ($v > $n) { $n = $v; $k = $i; "
    "}",
    "if ($v < $m) { $m = $v; $w = $i; } if ($v > $n) { $n = $v; $k = $i; }",
    "if ($v $r $m) { $m = $v; $w = $i; } if ($u $r $m) { $m = $u; $w = -$i; }",
    // The first value that fits:
    "if (!$z && $c) { $z = 1; $w = $i; $k = $e; }",
    "if ($c) { if (!$z) { $z = 1; $k = $e; } $m = $v $r $m ? $v : $m; }",
    "if ($w < 0 && $c) $w = $i;",
    "if ($c) { if ($w == -1) $w = $i; $z++; }",
    "~if ($w < 0 && $c) $w = $i - 3;",
    "~if (!$z && $c) $w = $i; if ($d) $z = 1;",
    "~if (!$z && $c) { $z = 1; $w = $i; } if ($d) $z = 0;",
    // No place of the best:
    "~if ($v $r $m) { $m = $v; if ($c) $w = $i; }",
    "~if ($v $r $m) { $m = $v; $z = 1; } else if ($v == $m) $z++;",
    "~if ($v $r $m) { $m = $v; $z++; }",
    "~if ($v $r $m) { $w = $i; }",
    "~if ($v $r $m) { $m = $v; $w = $i; } if ($c) $w = -1;",
    "~if ($v $r $m) { $m = $v; } if ($v == $m) $w = $i;",
    "~if ($v $r $m) $m = $v; if ($v == $m) { $w = $i; }",
    "~if ($v $r $m) { $m = $v; $w = $i; } $z += $w & 3;",
    "~if ($v $r $m || $e $r $k) { $m = $v; $k = $e; $w = $i; }",
    "~if ($v $r $m && $e $R $k) { $m = $v; $k = $e; }",
    "~if ($v $r $m) { $k = $i - $w; $m = $v; $w = $i; }",
    "~if ($v $r $m || ($v == $m && $e $r $k)) { $m = $v; $w = $i; }",
    "~if ($v $R $m) { $m = $v; $w = $i; } else if ($v == $m) $w = $i;",
};

// Only a place $w is kept; $A is an array.
static const char *const only_place[] = {
    "if ($A[$i] $r $A[$w]) $w = $i;",
    "if ($A[$i] $R $A[$w]) $w = $i;",
    "if ($w < 0 || $A[$i] $r $A[$w]) $w = $i;",
    "if ($w < 0 || $A[$i] $R $A[$w]) $w = $i;",
    "if ($c) if ($A[$i] $r $A[$w]) $w = $i;",
    "$w = $A[$i] $r $A[$w] ? $i : $w;",
    "if ($A[$i] $r $A[$w] || ($A[$i] == $A[$w] && $i > $w)) $w = $i;",
    "if (!($A[$i] $R $A[$w])) $w = $i;",
    "if (!($A[$w] $r $A[$i])) $w = $i;",
    "if ($A[$i] > $A[$w]) $w = $i; if ($A[$i] < $A[$k]) $k = $i;",
    "if ($A[$i] > $A[$w]) $w = $i; else if ($A[$i] < $A[$k]) $k = $i;",
    "if ($A[$w] $r $A[$i]) $w = $i, $k = $e;",
    "if ($A[$i] $r $A[$w]) { $k = $w; $w = $i; }",
    "if ($A[$i + 1] $r $A[$w]) $w = $i;",
    "if ($A[$i] $r $A[$w] + 1) $w = $i;",
};

// The same by pointers $p, which start at &$A[0].
static const char *const by_pointer[] = {
    "if ($A[$i] $r *$p) $p = &$A[$i];",
    "if ($A[$i] $R *$p) $p = &$A[$i];",
    "if (*$p $r $A[$i]) $p = $A + $i;",
    "{ const $T *$l = &$A[$i]; if (*$l $r *$p) $p = $l; }",
    "if (!$p || $A[$i] $r *$p) $p = &$A[$i];",
    "if ($c && $A[$i] $r *$p) { $p = $A + $i; $k = $e; }",
};

// $m $n: the two best, $w $k: their places, $z: a third.
static const char *const pairs[] = {
    "if ($v $r $m) { $n = $m; $m = $v; } else if ($v $r $n) $n = $v;",
    "if ($v $r $m) { $n = $m; $m = $v; } else if ($v $r $n) $n = $v;",
    "if ($v $r $m) { $n = $m; $m = $v; } else if ($v $r $n && $v != $m) $n = "
    "$v;",
    "if ($v $r $m) { $n = $m; $m = $v; } else if ($v != $m && $v $r $n) { $n = "
    "$v; }",
    "if ($v $r $m) { $n = $m; $k = $w; $m = $v; $w = $i; } else if ($v $r $n) "
    "{ $n = $v; $k = $i; }",
    "if ($v $r $m) { $n = $m; $m = $v; $w = $i; } else if ($v $r $n) $n = $v;",
    "if ($c) $a if ($v $r $m) { $n = $m; $m = $v; } else if ($v $r $n) $n = "
    "$v;",
    "if ($c) { if ($v $r $m) { $n = $m; $m = $v; } else if ($v $r $n) $n = $v; "
    "}",
    "{ $T $l = $v; if ($l $r $m) { $n = $m; $m = $l; } else if ($l $r $n) $n = "
    "$l; }",
    "if ($v $r $n) { if ($v $r $m) { $n = $m; $m = $v; } else $n = $v; }",
    "if ($v $r $n) { $n = $v; if ($n $r $m) { $T $l = $n; $n = $m; $m = $l; } "
    "}",
    // No pair:
    "~if ($v $R $m) { $n = $m; $m = $v; } else if ($v $r $n) $n = $v;",
    "~if ($v $r $m) { $n = $m; $m = $v; } else if ($v $R $n) $n = $v;",
    "~if ($v $r $m) { $n = $m; $m = $v; } if ($v $r $n) $n = $v;",
    "~if ($v $r $m) { $m = $v; $n = $m; } else if ($v $r $n) $n = $v;",
    "~if ($v $r $m) { $n = $m; $m = $v; } else if ($u $r $n) $n = $u;",
    "~if ($v $r $m) { $n = $m; $m = $v; $w = $i; } else if ($v $r $n) { $n = "
    "$v; $k = $i; }",
    "~if ($v $r $m) { $n = $m; $m = $v; } else $n = $v;",
    "~if ($v $r $m) { $n = $m; $m = $v; }",
    "~if ($v $r $m) { $z = $n; $n = $m; $m = $v; } else if ($v $r $n) { $z = "
    "$n; $n = $v; } else if ($v $r $z) $z = $v;",
    "~if ($v > $m) { $n = $m; $m = $v; } else if ($v < $n) $n = $v;",
};

static const char *start_of(const struct type *type, int second) {
  static const char *const wholes[] = {"0", "0", "-1", "5", "-1000", "1000"};
  static const char *const bytes[] = {"0", "0", "5", "200"};
  static const char *const reals[] = {"0",         "0",        "-1",  "1.5",
                                      "-INFINITY", "INFINITY", "NAN", "-0.0",
                                      "-DBL_MAX",  "1e9"};
  (void)second;
  if (type->kind == REAL)
    return type == &FLOAT && chance(30) ? "-FLT_MAX" : PICK(reals);
  if (type == &BYTE || type == &UNSIGNED || type == &COLOR ||
      type == &UNSIGNED_LONG)
    return PICK(bytes);
  return PICK(wholes);
}

static const struct type *type_of_best(void) {
  static const struct type *const types[] = {
      &INT,         &INT,         &INT,      &LONG,  &DOUBLE,       &DOUBLE,
      &DOUBLE,      &BYTE,        &UNSIGNED, &SHORT, &FLOAT,        &COLOR,
      &LONG_DOUBLE, &SIGNED_BYTE, &WIDE,     &CHAR,  &UNSIGNED_LONG};
  return PICK(types);
}

// Sets $m and $n, bests, $v and $u, candidates, and $T, their type.
static void choose_best(struct scope *scope, struct words *words,
                        const struct type *type) {
  struct function *function = scope->function;
  const char *start = start_of(type, 0);
  words->of['T'] = type->name;
  // A narrow best does not lose anything of what it is compared with.
  const char *load_pattern = function->masks ? "%s & 63" : "%s";
  const char *v = of_type(scope, type), *u = of_type(scope, type);
  if (chance(40) && type->stem) {
    v = load(scope, type);
    v = v ? format(type->kind == REAL ? "%s" : load_pattern, v) : "1";
  }
  words->of['v'] = format("(%s)", v);
  words->of['u'] = format("(%s)", u);
  words->of['m'] = chance(20) ? new_place(function, type, start)
                              : new_variable(function, type, "m", start);
  words->of['n'] =
      new_variable(function, type, "m", chance(60) ? start : start_of(type, 1));
}

static void choose_places(struct scope *scope, struct words *words) {
  struct function *function = scope->function;
  static const struct type *const types[] = {&INT, &INT, &LONG, &LONG, &SHORT};
  static const char *const starts[] = {"-1", "0", "-1", "9"};
  words->of['w'] = chance(15)
                       ? new_place(function, PICK(types), PICK(starts))
                       : new_variable(function, PICK(types), "w", PICK(starts));
  words->of['k'] = new_variable(function, PICK(types), "k", PICK(starts));
  words->of['z'] = new_variable(function, &INT, "z", "0");
}

void add_extremum(struct scope *scope) {
  struct words words = {0};
  choose_best(scope, &words, type_of_best());
  if (words.of['T'] == DOUBLE.name && chance(15)) {
    // Which zero is the greater one, is not told by the standard.
    static const char *const functions[] = {"$m = fmax($m, $v + 1);",
                                            "$m = fmin($v + 1, $m);",
                                            "if ($c) $m = fmax($v + 2, $m);"};
    SAY_ONE(scope, functions, &words);
    return;
  }
  SAY_ONE(scope, extrema, &words);
}

// An element of an array is the best.
static void add_best_element(struct scope *scope) {
  struct function *function = scope->function;
  const struct type *type = chance(70) ? whole_type() : real_type();
  const struct array *array = array_to_read(function, type);
  if (!array)
    return;
  struct words words = {0};
  words.of['A'] = array->name;
  words.of['T'] = type->name;
  words.of['k'] = new_variable(function, &INT, "k", "0");
  if (chance(65)) {
    words.of['w'] = new_variable(function, chance(50) ? &INT : &LONG, "w", "0");
    SAY_ONE(scope, only_place, &words);
    return;
  }
  const char *name = fresh(function, "best");
  words.of['p'] = name;
  append(&function->locals, "  const %s *%s = %s;\n", type->name, name,
         array->name);
  append(&function->shows, "  show(\"%s\", %s - %s);\n", name, name,
         array->name);
  SAY_ONE(scope, by_pointer, &words);
}

void add_best_with_place(struct scope *scope) {
  struct words words = {0};
  if (chance(30)) {
    add_best_element(scope);
    return;
  }
  choose_best(scope, &words, type_of_best());
  choose_places(scope, &words);
  SAY_ONE(scope, with_place, &words);
}

void add_top_two(struct scope *scope) {
  struct words words = {0};
  const struct type *type = type_of_best();
  choose_best(scope, &words, type);
  // Bests must be variables that nothing but the name can reach.
  if (words.of['m'][0] == '(' || chance(80))
    words.of['m'] = new_variable(scope->function, type, "m", start_of(type, 0));
  words.of['w'] = new_variable(scope->function, &INT, "w", "-1");
  words.of['k'] = new_variable(scope->function, &INT, "k", "-1");
  words.of['z'] = new_variable(scope->function, type, "m", "0");
  SAY_ONE(scope, pairs, &words);
}
