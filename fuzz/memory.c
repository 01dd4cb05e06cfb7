// Stores, some of which overlap with what other iterations read, and values
// that are computed before they are used.

#include "families.h"
#include "random.h"

static const char *const stores[] = {
    "$o = $e;",
    "$o = $e;",
    "$q = $x;",
    "$o = $i;",
    "if ($c) $o = $e;",
    "if ($c) $a $o = $e;",
    "if ($c) $o = $e; else $q = $x;",
    "if ($c) { $q = $x; } else { $o = $f; }",
    "$o = $c ? $e : $f;",
};

// $A is read and written. What is stored stays small.
static const char *const updates[] = {
    "$A[$i] = $e & 63;",
    "$A[$i] = ($A[$i] + ($e)) & 63;",
    "$A[$i] = ($A[$i] ^ 5) & 63;",
    "if ($c) $A[$i] = 0;",
    "$A[2 * $i] = $A[2 * $i + 1] & 63;",
    "$A[$i + 3100] = $A[$i] & 63;",
    "int $l = $A[$i]; $A[$i] = $A[$i + 3100] & 63; $A[$i + 3100] = $l & 63;",
    "if ($A[$i] > 20) $A[$i] = 20;",
    "$A[6000 - $i] = $e & 63;",
    // Other iterations read or write the same:
    "~$A[$i] = $A[$i + 1] & 63;",
    "~$A[$i] = $A[$i - 0] & 63; $A[$i + 1] ^= 1;",
    "~$A[$i + 1] = $A[$i] & 63;",
    "~$A[$i] = ($A[$i + 1] ^ $A[$i]) & 63;",
    "~$A[$i / 2] = $e & 63;",
    "~$A[places[$i]] = $e & 63;",
    "~$A[orders[$i]] = $e & 63;",
    "~$A[3000 - $i] = $A[$i] & 63;",
    "~$A[5] = $e & 63;",
    "~$A[$i + 1000] = $A[$i] & 63;",
};

// A table of two dimensions, $g, in a nest; $j counts outside. What is in $v is
// folded over the rows.
static const char *const grid_stores[] = {
    "$g[$j][$i] = $e;",
    "$g[$i][$j] = $e;",
    "$g[$j][$i] += $e & 63;",
    "if ($c) $g[$j][$i + 1] = $e;",
    "$g[$j][$i] = $g[$j][$i] / 2 + ($e);",
    "if ($e > $g[$j][$i]) $g[$j][$i] = $e;",
    "$g[$j][69 - $i] = $e;",
    "if ($i < $j) $g[$i][$j] = $e; else $g[$j][$i] = $f;",
    "$v[$i] += $e & 63;",
    "$v[$i] -= $e & 63; $g[$j][$i] = $f;",
    "$v[69 - $i] += $e & 63;",
    "if ($c) $v[$i + 1]++;",
    "$v[$i] |= $e & 63;",
    "if ($e > $v[$i]) $v[$i] = $e;",
    "if ($c) $v[$j] += $e & 63;",
    "~$v[$i] += $v[$i + 1] & 7;",
    "~$v[$i] += $e & 63; $v[$j] = 0;",
    "~$v[$i] += $e & 63; $g[$j][$i] = $v[$i];",
    "~$g[$j][$i] = $g[$j][$i + 1] / 2 + 1;",
    "~$g[$j][$i] = $g[$i][$j] / 2 + 1;",
    "~$g[$i][$i] = $e;",
    "~$g[$j / 2][$i] = $e;",
    "~$g[0][$i] = $e;",
};

// A table that the function has for itself, which is printed in the end.
static const char *new_table_of_ints(struct function *f, const char *stem,
                                     const char *bounds) {
  const char *name = fresh(f, stem);
  append(&f->locals, "  %sint %s%s;\n", chance(50) ? "static " : "", name,
         bounds);
  append(&f->locals, "  memset(%s, 0, sizeof %s);\n", name, name);
  append(&f->shows,
         "  show(\"%s\", (long long)hash(%s, sizeof %s / sizeof(int)));\n",
         name, name, name);
  return name;
}

static void add_grid_store(struct scope *scope) {
  struct function *f = scope->function;
  struct words words = {0};
  words.of['g'] = new_table_of_ints(f, "grid", "[64][70]");
  words.of['v'] = new_table_of_ints(f, "columns", "[70]");
  words.of['j'] = scope->outer->index;
  SAY_ONE(scope, grid_stores, &words);
}

void add_store(struct scope *scope) {
  struct words words = {0};
  if (scope->level == 2 && scope->is_small && chance(60)) {
    add_grid_store(scope);
    return;
  }
  if (chance(60)) {
    SAY_ONE(scope, stores, &words);
    return;
  }
  struct array *array = array_to_read(scope->function, whole_type());
  if (!array)
    return;
  array->is_written = 1;
  words.of['A'] = array->name;
  SAY_ONE(scope, updates, &words);
}

// A value of the iteration itself, $t.
static const char *const declared[] = {
    "int $t = $e;",
    "const int $t = $e;",
    "long $t = $e;",
    "int $t; if ($c) $t = $e; else $t = $f;",
    "int $t = $e; if ($t < 0) $t = 0;",
    "int $t = $c ? $e : $f;",
    "int $t = 0; for (int $l = 0; $l < 4; $l++) $t += ($e & 3) * $l;",
    "int $t = $e; $t += $f;",
    "int $l = $e, $t = $l & 31;",
    "short $t = $e;",
    "int $t = 0; add_to(&$t, $e);",
    "int $t; switch ($e & 3) { case 0: $t = 5; break; default: $t = $f; }",
    "int $t = $e, *$l = &$t; *$l += 1;",
    "int $l[2] = {0, 1}; $l[0] = $e; const int $t = $l[0] + $l[1];",
    "struct point $l = points[$i]; $l.x++; int $t = $l.x;",
};

// The same in a variable that is declared in front of the loop. With the last
// one it may be left from an earlier iteration.
static const char *const declared_before[] = {
    "$t = $e;",          "if ($c) $t = $e; else $t = $f;",
    "$t = $e; $t ^= 3;", "$t = 0; if ($c) $t = $e;",
    "~if ($c) $t = $e;",
};

void add_temporary(struct scope *scope) {
  struct function *function = scope->function;
  if (scope->temporary_count == MOST_TEMPORARIES)
    return;
  struct words words = {0};
  // No products of products: they would become large.
  int known = scope->temporary_count;
  scope->temporary_count = 0;
  if (chance(75)) {
    words.of['t'] = fresh(function, "t");
    SAY_ONE(scope, declared, &words);
  } else {
    words.of['t'] = chance(60) ? new_variable(function, &INT, "t", "0")
                               : new_helper(function, &INT, "t", "0");
    SAY_ONE(scope, declared_before, &words);
  }
  scope->temporary_count = known;
  scope->temporaries[scope->temporary_count++] = words.of['t'];
}
