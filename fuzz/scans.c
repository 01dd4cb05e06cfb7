// Running values that are stored, elements that are kept one after the other,
// last values, and values that are handed on to the next iteration.

#include "families.h"
#include "random.h"

// $s $t $m $k: variables of integers.
static const char *const scans[] = {
    "$s += $e; $o = $s;",
    "$s += $e; $o = $s;",
    "$o = $s; $s += $e;",
    "$o = $s += $e;",
    "$o = ($s += $e) + 1;",
    "$s += $e; if ($c) $o = $s;",
    "if ($c) $s++; $o = $s;",
    "if ($c) { $o = $s; $s += $e; }",
    "if ($c) $s += $e; else $o = $s;",
    "if ($e > $m) $m = $e; $o = $m;",
    "$m = $e < $m ? $e : $m; $o = $m;",
    "if ($e >= $m) $m = $e; $o = $m - ($f);",
    "if ($e > $m) $m = $e; if ($m - ($e) > $t) $t = $m - ($e);",
    "if ($e < $m) $m = $e; if ($e - $m >= $t) { $t = $e - $m; $k = $i; }",
    "$s |= $e; $o = $s & 255;",
    "$s ^= $e; $o = $s;",
    "if ($c) $k = $i; $o = $i - $k;",
    "if ($c) $k = $e; $o = $k;",
    "if ($c) { $k = $e; $a } $o = $k;",
    "$s += $e; if ($s > 20) $t++;",
    "$s += $e; if ($s > 20) $t++; $o = $t;",
    "$s += $e; if ($s > $m) $m = $s;",
    "$s += $e; if ($s > $m) { $m = $s; $k = $i; }",
    "$s += $e; if ($s < 0) $t = 1;",
    "$o = $s + $t; $s += $e; $t += $f;",
    "$s += $e; $t -= $f; $o = $s ^ $t;",
    "$s++; if ($c) $o = $s;",
    "if ($c) $a $s += $e; $o = $s;",
    "$s += $e; if ($c) $a $o = $s;",
    "{ int $l = $e; $s += $l; $o = $s - $l; }",
    "int $l = $s; $s += $e; $o = $l;",
    "$o = $c ? $s : -$s; $s += $f;",
    "if (!$s && ($c)) $s = 1; $o = $s;",
    "$o = $s++;",
    "$o = ++$s;",
    "$s += $e; $o = $s; $s -= $f;",
    "$s += $e; $s += $f; $o = $s;",
    "$s += $e; if ($s & 1) { $o = $s; } else { $t += 2; }",
    "for (int $l = 0; $l < 3; $l++) $s += ($e) & $l; $o = $s;",
    "if ($c) $s = 0; else $s++; $o = $s;",
    // No scan:
    "~$s += $e; $t += $s & 63; $o = $t;",
    "~$s = ($s + ($e)) & 31; $o = $s;",
    "~if ($s < 100) $s += $e; $o = $s;",
    "~$s += $e; if ($s > 50) $s = 0; $o = $s;",
    "~$s += $e; $o = $s; if ($c) $s = 0;",
};

static const char *const real_scans[] = {
    "$s += $x; $q = $s;",
    "$q = $s; $s += $x;",
    "if ($c) $s += $x; $q = $s;",
    "if ($x > $m) $m = $x; $q = $m;",
    "$m = $x < $m ? $x : $m; $q = $m;",
    "if ($x > $m) $m = $x; if ($m - $x > $t) $t = $m - $x;",
    "if ($x >= $m) $m = $x; if ($m - $x > $t) { $t = $m - $x; $k = $i; }",
    "$m = fmax($m, $x + 1); $q = $m;",
    "$s += $x; $q = $s / ($i + 1);",
    "$q = $m $r $x ? $m : $x; $m = $m $r $x ? $m : $x;",
    "if ($c) $s = $x; $q = $s;",
    "$s += $x; $o = $i; if ($c) $q = $s * 2;",
    // No scan, since rounding would decide:
    "~$s += $x; if ($s > 3) $k++;",
    "~$s += $x; if ($s > $m) { $m = $s; $k = $i; }",
    "~$s = $s * 0.5 + $x; $q = $s;",
};

// $O $P: arrays, $k $t: places in them.
static const char *const compactions[] = {
    "if ($c) $O[$k++] = $e;",
    "if ($c) $O[$k++] = $e;",
    "if ($c) { $O[$k] = $e; $k++; }",
    "if ($c) { $O[$k] = $e; ++$k; }",
    "if ($c) { $k++; $O[$k] = $e; }",
    "if ($c) $O[++$k] = $i;",
    "if ($c) { $O[$k++] = $e; $O[$k++] = $f; }",
    "if ($c) { $O[$k] = $e; $O[$k + 1] = $f; $k += 2; }",
    "if ($c) $O[$k++] = $e; else $P[$t++] = $f;",
    "if (!($c)) $a $O[$k++] = $i;",
    "if ($c) { $O[$k] = $e; $P[$k] = $f; $k++; }",
    "if ($c) $O[$k++] = $e; if ($d) $P[$t++] = $i;",
    "int $l = $e; if ($l > 4) $O[$k++] = $l;",
    "if ($c) $O[$k += 1] = $e;",
    "if ($c) { $O[$k++] = $e; } else if ($d) { $k++; }",
    "if ($c) { $O[$k] = $e; $k += 2; }",
    "$O[$k++] = $e; if ($c) $O[$k++] = $f;",
    "for (int $l = 0; $l < ($e & 1); $l++) $O[$k++] = $f;",
    "if ($c) { $k += 3; $O[$k] = $e; $O[$k + 2] = $f; }",
    "if ($c) $k++; $o = $k;",
    "if ($c) $O[$k++] = $i; $o = $k;",
    "if ($c) *$p++ = $e;",
    // Neighbours would overwrite, or see, what another iteration stores:
    "~$O[$k] = $e; if ($c) $k++;",
    "~$O[$k] = $e; $k += ($c) != 0;",
    "~if ($c) { $O[$k + 1] = $e; $k++; }",
    "~if ($c) { $O[$k] = $e; $O[$k + 1] = $f; $k++; }",
    "~if ($k == 0 || $O[$k - 1] != ($e)) $O[$k++] = $e;",
    "~if ($c) { if ($k > 0) $k--; } else $O[$k++] = $e;",
    "~if ($c) $O[$k++] = $e; $O[$i] = 1;",
    "~if ($c) $O[$k++] = $e; else $O[$k] = $f;",
    "~$O[$k++] = $e; if ($c) $k = 0;",
    "~$O[$k] = $e; $k = $c ? $k + 1 : $k;",
};

static const char *const last_values[] = {
    "if ($c) $k = $i;",
    "if ($c) $k = $e;",
    "$k = $e;",
    "if ($c) { $k = $i; $t = $e; }",
    "if ($c) { $k = $i; } else $t = $i;",
    "$k = $c ? $e : $k;",
    "if ($c) $k = $i; else if ($d) $k = -$i;",
    "if ($c) $a $k = $e;",
    "if ($c) $k = 3; if ($d) $k = $e;",
    "if ($c) { $k = $e; $s += $f; }",
    "$k = $e; $s += $k;",
    "$k = $e; if ($c) $t = $k;",
    "switch ($e & 3) { case 1: $k = $i; break; case 2: $t = $f; break; }",
    "for (int $l = 0; $l < 3; $l++) if ($c) $k = $e + $l;",
    "$G = points[$i]; $s += $G.x;",
    "if ($c) $G = points[$i];",
    "if ($c) { $G.x = $e; $G.y = $i; }",
    "if ($c) $k = $t; $t = $e;",
    "if ($c) $k++; if ($d) $t = $e; else $t = 0;",
};

// $p is what the iteration before left.
static const char *const handed_on[] = {
    "if ($e != $p) $s++; $p = $e;",
    "$s += ($e & 31) * ($p & 63); $p = $e;",
    "$o = $e - $p; $p = $e;",
    "if ($e != $p) $s++; $o = $s; $p = $e;",
    "$o = $p; $p = $e;",
    "if ($c && !$p) $s++; $p = $c;",
    "if ($e > $p) $s += $e - $p; $p = $e;",
    "int $l = $e; $s += $l ^ $p; $p = $l;",
    "if ($e > $p) { $k = $i; $t = $p; } $p = $e;",
    "{ int $l = $e; if ($l - $p > $m) { $m = $l - $p; $k = $i; } $p = $l; }",
    "if ($c) $s += $p; $p = $e;",
    "if ($i > 0 && $e == $p) $s++; $p = $e;",
    "if ($e != $p) $O[$k++] = $e; $p = $e;",
    "if ($c) { $s += $p; $p = $e; } else $p = $f;",
    "if ($c) { $p = $e; $a } $s += $p & 63; $p = $f;",
    "$s += $p; $p = $i;",
    "$p = $e; $s += $p;",
    "$t = $p; $p = $e;",
    // Handed on over two iterations, or kept where nothing sets it:
    "~$s += $t & 63; $t = $p; $p = $e;",
    "~if ($c) $p = $e; $s += $p & 63;",
    "~$s += $p & 63; if ($c) $p = $e;",
    "~$s += $p & 63; $p = ($p & 31) + ($e);",
    "~if ($e > $p) $s++; if ($d) $p = $e; else $p = 0;",
};

// A variable for every letter that the patterns have.
static void choose_variables(struct scope *scope, struct words *words) {
  static const struct type *const types[] = {&INT, &INT, &LONG, &LONG,
                                             &UNSIGNED};
  static const char *const letters = "stmkzp";
  struct function *function = scope->function;
  for (const char *letter = letters; *letter; letter++) {
    static const char *const starts[] = {"0", "0", "-1", "3"};
    const char *stem = format("%c", *letter);
    const struct type *type = PICK(types);
    if (*letter == 'k' && type == &UNSIGNED)
      type = &INT;
    const char *start = type == &UNSIGNED ? "0" : PICK(starts);
    words->of[(int)*letter] = chance(8)
                                  ? new_place(function, type, start)
                                  : new_variable(function, type, stem, start);
  }
}

static const char *name_to_write(struct scope *scope, const struct type *type) {
  const struct array *array = array_to_write(scope->function, type);
  return array ? array->name : NULL;
}

void add_scan(struct scope *scope) {
  struct function *function = scope->function;
  struct words words = {0};
  if (chance(75)) {
    choose_variables(scope, &words);
    SAY_ONE(scope, scans, &words);
    return;
  }
  words.of['s'] = new_rough_variable(function, &DOUBLE, "s", "0");
  words.of['m'] = new_variable(function, chance(80) ? &DOUBLE : &FLOAT, "m",
                               chance(70) ? "-1" : "-INFINITY");
  words.of['t'] = new_variable(function, &DOUBLE, "t", "0");
  words.of['k'] = new_variable(function, &INT, "k", "-1");
  SAY_ONE(scope, real_scans, &words);
}

// May every round of every loop store another element?
static int has_room(const struct scope *scope) {
  return scope->level <= 2 && (!scope->outer || scope->is_small);
}

void add_compaction(struct scope *scope) {
  struct function *function = scope->function;
  struct words words = {0};
  if (!has_room(scope))
    return;
  // Chosen before there is a position: 'a[k++] = k' would be undefined.
  words.of['e'] = whole(scope);
  words.of['f'] = whole(scope);
  static const struct type *const types[] = {&INT,  &INT,   &INT,      &LONG,
                                             &LONG, &SHORT, &UNSIGNED, &BYTE};
  static const char *const starts[] = {"0", "0", "0", "1", "5"};
  const struct type *type = PICK(types);
  // A byte comes round, which is fine for a subscript.
  words.of['k'] = !function->may_overlap && chance(10)
                      ? new_place(function, type, PICK(starts))
                      : new_variable(function, type, "k", PICK(starts));
  words.of['t'] = new_variable(function, PICK(types), "k", PICK(starts));
  const struct type *element = whole_type();
  words.of['O'] = name_to_write(scope, element);
  words.of['P'] = name_to_write(scope, whole_type());
  if (!words.of['O'] || !words.of['P'])
    return;
  if (chance(10)) {
    const char *p = fresh(function, "p");
    append(&function->locals, "  %s *%s = %s;\n", element->name, p,
           words.of['O']);
    append(&function->shows, "  show(\"%s\", %s - %s);\n", p, p, words.of['O']);
    words.of['p'] = p;
  }
  SAY_ONE(scope, compactions, &words);
}

void add_last_value(struct scope *scope) {
  struct function *function = scope->function;
  struct words words = {0};
  choose_variables(scope, &words);
  const char *point = fresh(function, "point");
  append(&function->locals, "  struct point %s = {1, 2, 3};\n", point);
  append(&function->shows, "  show(\"%s.x\", %s.x);\n  show(\"%s.y\", %s.y);\n",
         point, point, point, point);
  words.of['G'] = point;
  if (chance(15)) {
    static const char *const reals[] = {"if ($c) $k = $x;", "$k = $x;",
                                        "$k = $c ? $x : $k;",
                                        "if ($x > 3) { $k = $y; $t = $i; }"};
    words.of['k'] = new_variable(function, &DOUBLE, "k", "-1.5");
    SAY_ONE(scope, reals, &words);
    return;
  }
  SAY_ONE(scope, last_values, &words);
}

void add_previous(struct scope *scope) {
  struct words words = {0};
  words.of['e'] = whole(scope); // see above
  choose_variables(scope, &words);
  words.of['p'] = new_variable(scope->function, chance(80) ? &INT : &LONG,
                               "prev", chance(50) ? "0" : "-1");
  words.of['k'] = new_variable(scope->function, &INT, "k", "0");
  if (has_room(scope))
    words.of['O'] = name_to_write(scope, whole_type());
  SAY_ONE(scope, handed_on, &words);
}
