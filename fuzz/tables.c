// Arrays of accumulators: which of them an iteration changes is in the data.

#include "families.h"
#include "random.h"

// $h: a table of 64 accumulators, $k: a place in it.
static const char *const updates[] = {
    "$h[$k]++;",
    "$h[$k]++;",
    "$h[$k] += $e;",
    "$h[$k] -= $e;",
    "$h[$k] = $h[$k] + 2;",
    "if ($c) $h[$k]++;",
    "if ($c) $h[$k] += $e; else $h[$k]--;",
    "++$h[$k];",
    "{ int $l = $k; $h[$l]++; }",
    "{ int $l = $k; $h[$l] += $e; $h[$l] += $f; }",
    "{ int $l = $e; if ($l >= 0 && $l < 50) $h[$l]++; }",
    "{ int $l = $e; if ($l < 0) $l = 0; if ($l > 63) $l = 63; $h[$l]++; }",
    "{ int $l = $e; if ($l >= 0 && $l < n && $l < 64) $h[$l] += 2; }",
    "{ unsigned $l = $e; if ($l < 40) $h[$l] += 2; }",
    "{ int $l = $e; if ((unsigned)$l < 64u) $h[$l]--; }",
    "{ int $l = $e; if (!($l < 0 || $l > 63)) $h[$l] += $f; }",
    "{ int $l = $e; if ($l < 0 || $l >= 64) $a $h[$l]++; }",
    "$h[$e < 0 ? 0 : $e > 31 ? 31 : $e]++;",
    "$h[clamp($e, 0, 63)]++;",
    "$h[MIN(MAX($e, 0), 15)] += 5;",
    "$h[$k]++; $h[($e) & 31]++;",
    "if ($c) $a $h[$k] += 3;",
    "int $l = $k; $h[$l] += 1;",
    "*($h + ($k)) += $e;",
    "ADD($h[$k], 2);",
    "for (int $l = 0; $l < 64; $l++) $h[$l] += $e;",
    "for (int $l = 0; $l < 3; $l++) $h[($e + $l) & 63] += 1;",
    "$h[$i % 8] += $e;",
    "$h[3] += $e; $h[$k]++;",
    "(*&$h[$k])++;",
    // The table is looked at:
    "~$s += $h[$k]++;",
    "~if ($h[$k] < 5) $h[$k]++;",
    "~$h[$h[$k] & 63]++;",
    "~$h[$k]++; $s += $h[5] & 63;",
    "~$h[$k] = ($h[$k] & 63) * 2 + 1;",
    "~$h[$k] = $i;",
    "~$h[$k]++; if ($c) $h[$k] = 0;",
};

static const char *const others[] = {
    "$h[$k] |= $e & 63;",
    "$h[$k] ^= 1 << ($e & 5);",
    "$h[$k] &= $e | 1;",
    "$h[$k] = 1;",
    "if ($c) $h[$k] = 1;",
    "$h[$k] = $h[$k] || ($c);",
    "if ($e > $h[$k]) $h[$k] = $e;",
    "if ($e < $h[$k]) $h[$k] = $e;",
    "$h[$k] = MAX($h[$k], $e);",
    "{ int $l = $e, $u = $k; if ($l >= $h[$u]) $h[$u] = $l; }",
    "if ($e > $h[$k]) { $h[$k] = $e; $s = $i; }",
};

static const char *const of_reals[] = {
    "$h[$k] += $x;",
    "$h[$k] -= $x;",
    "if ($c) $h[$k] += $x;",
    "if ($x > $h[$k]) $h[$k] = $x;",
    "$h[$k] = $x < $h[$k] ? $x : $h[$k];",
    "$h[$k] = fmax($h[$k], $x);",
    "{ int $u = $k; $h[$u] += $x; $h[$u] += $y; }",
    "$h[$k] += $x; $s += $e;",
    "if (!($x <= $h[$k])) $h[$k] = $x;",
    "$h[$k] += $h[$k] > 5;",
};

static const char *const of_groups[] = {
    "$g[$k].n++;",
    "$g[$k].n++; $g[$k].sum += $x;",
    "$g[$k].sum += $x;",
    "{ struct group *$l = &$g[$k]; $l->n++; $l->sum += $x; }",
    "{ struct group *$l = $g + ($k); $l->mask |= $e & 63; $l->seen = 1; }",
    "if ($e < $g[$k].lo) $g[$k].lo = $e;",
    "{ int $u = $k; if ($e < $g[$u].lo) $g[$u].lo = $e; $g[$u].n++; }",
    "{ int $u = $k, $t = $e; if ($t > $g[$u].hi) $g[$u].hi = $t; }",
    "if ($c) $g[$k].n++; else $g[$k].n += 2;",
    "$g[$k].mask ^= $e & 63; $g[$k].n -= 1;",
    "$g[$k].n++; $g[$k].lo += $g[$k].n & 3;",
    "{ struct group *$l = &$g[$k]; $l->n++; if ($l->n > 3) $l->seen = 1; }",
};

static const char *const of_tables[] = {
    "$m[$k & 7][$j & 7] += $e;",
    "$m[$k & 7][$i % 8]++;",
    "for (int $l = 0; $l < 8; $l++) $m[$k & 7][$l] += ($e) * $l;",
    "if ($e > $m[$k & 7][$j & 7]) $m[$k & 7][$j & 7] = $e;",
    "$m[($k) & 3][2]++; $m[($k) & 3][3] += $e;",
};

// A number from 0 to 63, as keys are spelled.
static const char *key(struct scope *scope) {
  static const char *const masks[] = {
      "(%s) & 63", "(%s) & 15",       "(unsigned)(%s) %% 60",
      "(%s) & 63", "((%s) & 31) + 3", "abs(%s) %% 10"};
  if (chance(15))
    return format("(int)(%s %% 64)", scope->index);
  if (chance(10))
    return format("places[%s] & 63", scope->index);
  struct array *bytes =
      chance(20) ? array_to_read(scope->function, &BYTE) : NULL;
  if (bytes)
    return format("%s >> 2",
                  element(scope, bytes, subscript(scope, bytes->is_parameter)));
  return format(PICK(masks), whole(scope));
}

// Tables $h of at least 64 elements $T that the function has for itself.
static const char *const own[] = {
    "static $T $h[64]; memset($h, 0, sizeof $h);",
    "$T $h[n + 64]; memset($h, 0, sizeof $h);",
    "$T *$h = calloc((size_t)n + 64, sizeof *$h);",
    "$T *$h = calloc(64, sizeof($T)); $h[3] = $h[4];",
    "$T *$h; $h = calloc(sizeof *$h, 64);",
    "$T *$h = malloc(64 * sizeof *$h); memset($h, 0, 64 * sizeof *$h);",
    "$T $q[70] = {0}, *$h = $q + 5;",
    "$T $q[70] = {0}, *const $h = &$q[0];",
    "int $q = n + 64; $T *$h = calloc($q, sizeof *$h); $q = 2;",
    "$T *$h; if (n > 3) $h = calloc(64, sizeof *$h); else $h = calloc(90, "
    "sizeof *$h);",
    "$T *$h = calloc(2, 4); $h = realloc($h, 64 * sizeof *$h); memset($h, 0, "
    "64 * sizeof *$h);",
    "$T *$h = calloc(90, sizeof *$h), *$q = $h; $h += 5; (void)$q;",
    "$T *$h = calloc(64, sizeof *$h), **$q = &$h; *$q += 0;",
    "$T $q[2][64] = {{0}}, *$h = $q[n & 1];",
};

// Where a table of so many elements may be.
static const char *new_table(struct scope *scope, const char *type,
                             const char *bounds, const char *elements,
                             const char *start) {
  struct function *f = scope->function;
  const char *stem = fresh(f, "h"), *name = stem;
  switch (below(6)) {
  case 0: // of the file
    name = format("%s_%s", f->name, name);
    append(&f->before, "static %s %s%s;\n", type, name, bounds);
    append(&f->locals, "  memset(%s, 0, sizeof %s);\n", name, name);
    break;
  case 1:
  case 2: { // of the caller
    const char *global = format("%s_%s", f->name, name);
    append(&f->before, "static %s %s%s;\n", type, global, bounds);
    const char *rest = bounds;
    while (*rest != ']')
      rest++;
    rest++;
    if (*rest)
      append(&f->parameters, ", %s (*%s)%s", type, name, rest);
    else if (chance(30))
      append(&f->parameters, ", %s %s[static 64]", type, name);
    else
      append(&f->parameters, ", %s *%s%s", type,
             f->is_restrict ? "restrict " : "", name);
    append(&f->arguments, ", %s", global);
    append(&f->overlapping, ", %s", global);
    append(&f->locals, "  memset(%s, 0, sizeof %s);\n", name, global);
    if (f->tells_extents && !*rest)
      append(&f->locals, "  /* parfold: extent %s 64 */\n", name);
    break;
  }
  case 3: // of the heap
    if (bounds[4] == '\0') {
      append(&f->locals, "  %s *%s = calloc(64, sizeof *%s);\n", type, name,
             name);
      append(&f->locals, "  if (!%s)\n    return 0;\n", name);
      break;
    }
    // fall through
  case 4:
    if (bounds[4] == '\0') {
      struct scope none = {.function = f};
      struct words words = {0};
      words.of['T'] = type;
      words.of['h'] = name;
      words.of['q'] = fresh(f, "of");
      append(&f->locals, "  %s\n", spell(&none, PICK(own), &words));
      break;
    }
    // fall through
  default:
    append(&f->locals, "  %s %s%s = {%s};\n", type, name, bounds, start);
  }
  // Its elements one by one. (A function that is called does not count as one
  // of the loops of this one.)
  append(&f->before, "static void show_%s_%s(const %s *h) {\n", f->name, stem,
         type);
  append(&f->before, "  long long sum = 0;\n  for (int k = 0; k < 64; k++)\n");
  append(&f->before, "    %s;\n  show(\"%s\", sum);\n}\n", elements, stem);
  append(&f->shows, "  show_%s_%s(%s%s);\n", f->name, stem,
         bounds[4] ? "*" : "", name);
  return name;
}

void add_histogram(struct scope *scope) {
  static const char *const types[] = {
      "int", "int", "long", "unsigned", "int", "short", "unsigned char"};
  struct function *f = scope->function;
  struct words words = {0};
  words.of['k'] = key(scope);
  words.of['j'] = key(scope);
  words.of['u'] = fresh(f, "t");
  words.of['t'] = fresh(f, "t");
  words.of['s'] = new_variable(f, &LONG, "s", "0");
  if (scope->level > 1 && !scope->is_small)
    return;
  int kind = below(12);
  if (kind >= 10) {
    words.of['h'] = new_table(scope, chance(70) ? "double" : "float", "[64]",
                              "show_rough(\"bin\", h[k])", "0.5");
    SAY_ONE(scope, of_reals, &words);
  } else if (kind < 5) {
    words.of['h'] =
        new_table(scope, PICK(types), "[64]",
                  "sum = (sum * 31 + (long long)h[k]) % 1000003", "1, 2, 3");
    SAY_ONE(scope, updates, &words);
  } else if (kind < 7) {
    static const char *const whole_types[] = {
        "int", "int", "unsigned", "short", "unsigned char", "_Bool"};
    words.of['h'] =
        new_table(scope, PICK(whole_types), "[64]",
                  "sum = (sum * 31 + (long long)h[k]) % 1000003", "1, 2, 3");
    SAY_ONE(scope, others, &words);
  } else if (kind < 9) {
    words.of['g'] =
        new_table(scope, "struct group", "[64]",
                  "sum = (sum * 31 + h[k].n + h[k].lo * 7 + h[k].hi * 11 + "
                  "h[k].mask * 5ll + h[k].seen) % 1000003, "
                  "show_rough(\"sum\", h[k].sum)",
                  "{0}");
    SAY_ONE(scope, of_groups, &words);
  } else {
    words.of['m'] = new_table(scope, PICK(types), "[8][8]",
                              "sum = (sum * 31 + (long long)h[k]) % 1000003",
                              "{1}, {2, 3}");
    SAY_ONE(scope, of_tables, &words);
  }
}
