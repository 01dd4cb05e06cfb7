// Loops in all forms: up, down, along an array, with the test in front, in the
// middle or at the end, and with counters of all types.

#include "families.h"
#include "random.h"

#include <string.h>

enum {
  OWN = 1,     // the counter is declared in the loop
  SIGNED = 2,  // its type must be signed, and so must be the bound's
  CONSTANT = 4 // the loop does not ask for the bound
};

// $T the counter's type, $i the counter, $n the bound, $j another counter.
struct form {
  const char *open, *close;
  const char *again; // goes on with the next iteration, or null
  const char *index; // counts from 0 or so
  int flags;
};

static const struct form plain[] = {
    {"for ($T $i = 0; $i < $n; $i++) {", "}", "continue;", "$i", OWN},
    {"for ($T $i = 0; $i < $n; ++$i) {", "}", "continue;", "$i", OWN},
    {"for ($i = 0; $i < $n; $i++) {", "}", "continue;", "$i", 0},
};

static const struct form forms[] = {
    {"for ($T $i = 0; $i != $n; $i++) {", "}", "continue;", "$i", OWN},
    {"for ($T $i = 1; $i <= $n; $i++) {", "}", "continue;", "($i - 1)", OWN},
    {"for ($T $i = 1; $i < $n; $i++) {", "}", "continue;", "$i", OWN},
    {"for ($T $i = 2; $i < $n; $i++) {", "}", "continue;", "$i", OWN},
    {"for ($T $i = 0; $i < $n; $i += 2) {", "}", "continue;", "$i", OWN},
    {"for ($T $i = 0; $n > $i; $i += 3) {", "}", "continue;", "$i", OWN},
    {"for ($i = 1; $i < $n; $i = $i + 2) {", "}", "continue;", "$i", 0},
    {"$i = 0; while ($i < $n) {", "$i++; }", "{ $i++; continue; }", "$i", 0},
    {"$i = 0; while ($i != $n) {", "$i += 1; }", 0, "$i", 0},
    {"$i = 0; for (; $i < $n;) {", "$i++; }", "{ $i++; continue; }", "$i", 0},
    {"$i = 0; for (;;) { if ($i >= $n) break;", "$i++; }", 0, "$i", 0},
    {"$i = 0; for (;; $i++) { if ($i >= $n) break;", "}", "continue;", "$i", 0},
    {"$i = 0; for (;;) { STOP($i >= $n);", "$i++; }", 0, "$i", 0},
    {"$i = 0; while (1) { if (!($i < $n)) break;", "++$i; }", 0, "$i", 0},
    {"$i = 0; if ($n > 0) do {", "$i++; } while ($i < $n);", 0, "$i", 0},
    {"$i = 0; if ($n > 0) do {", "} while (++$i < $n);", "continue;", "$i", 0},
    {"$i = 0; while ($i++ < $n) {", "}", "continue;", "($i - 1)", 0},
    {"$i = -1; while (++$i < $n) {", "}", "continue;", "$i", SIGNED},
    {"EACH($i, $n) {", "}", "continue;", "$i", OWN | SIGNED},
    {"for ($T $i = 0; $i + 1 < $n; $i++) {", "}", "continue;", "$i", OWN},
    {"for ($T $i = 0; $i < LIMIT($n); $i++) {", "}", "continue;", "$i", OWN},
    {"for ($T $i = 5; $i < $n + 5; $i++) {", "}", "continue;", "($i - 5)", OWN},
    {"for ($T $i = -$n; $i < 0; $i++) {", "}", "continue;", "($i + $n)",
     OWN | SIGNED},
    {"for (unsigned $i = 0u - 3; $i != (unsigned)$n - 3u; $i++) {", "}",
     "continue;", "(int)($i + 3u)", OWN},
    {"for (int $i = INT_MAX - (int)$n; $i < INT_MAX; $i++) {", "}", "continue;",
     "($i - (INT_MAX - (int)$n))", OWN},
    {"for (unsigned char $i = 0; $i < 200; $i++) {", "}", "continue;", "$i",
     OWN | CONSTANT},
    {"for ($T $i = 0, $j = 5; $i < $n; $i++, $j += 2) {", "}", "continue;",
     "$i", OWN},
    {"for ($T $i = $n - 1; $i >= 0; $i--) {", "}", "continue;", "$i",
     OWN | SIGNED},
    {"for ($i = $n - 1; $i >= 0; --$i) {", "}", "continue;", "$i", SIGNED},
    {"for ($T $i = $n - 1; $i > 0; $i -= 2) {", "}", "continue;", "$i",
     OWN | SIGNED},
    {"for ($T $i = $n; $i > 0; $i--) {", "}", "continue;", "($i - 1)", OWN},
    {"for ($T $i = $n; $i-- > 0;) {", "}", "continue;", "$i", OWN},
    {"$i = $n; while ($i-- > 0) {", "}", "continue;", "$i", 0},
    {"$i = $n; while ($i--) {", "}", "continue;", "$i", 0},
    {"$i = $n; while ($i > 0) { $i--;", "}", "continue;", "$i", 0},
    {"$i = $n; while ($i) {", "$i--; }", "{ $i--; continue; }", "($i - 1)", 0},
    {"$i = $n; if ($n > 0) do {", "} while (--$i > 0);", "continue;",
     "($i - 1)", SIGNED},
};

// The loop is left where the second condition says so.
static const struct form searching[] = {
    {"for ($T $i = 0; $i < $n && $c; $i++) {", "}", "continue;", "$i", OWN},
    {"for ($i = 0; $i < $n && !($c); $i++) {", "}", "continue;", "$i", 0},
    {"$i = 0; while ($i < $n && $c) {", "$i++; }", 0, "$i", 0},
    {"$i = $n; while ($i > 0 && $c) {", "$i--; }", 0, "($i - 1)", 0},
    {"for (int $l = 1; $l && $i < $n; $i++) { if ($c) $l = 0;", "}",
     "continue;", "$i", 0},
};

// $p goes through the array $A, of type $T.
static const struct form walks[] = {
    {"for (const $T *$p = $A; $p < $A + $n; $p++) {", "}", "continue;",
     "(int)($p - $A)", 0},
    {"for (const $T *$p = $A, *$j = $A + $n; $p != $j; ++$p) {", "}",
     "continue;", "(int)($p - $A)", 0},
    {"const $T *$p = $A, *$j = $p + $n; while ($p < $j) {", "$p++; }", 0,
     "(int)($p - $A)", 0},
    {"for (const $T *$p = $A + $n; $p > $A;) { $p--;", "}", "continue;",
     "(int)($p - $A)", 0},
    {"const $T *$p = $A; int $j = (int)$n; while ($j-- > 0) {", "$p++; }", 0,
     "(int)($p - $A)", 0},
    {"const $T *$p = $A; for (int $i = 0; $i < (int)$n; $i++, $p++) {", "}",
     "continue;", "$i", 0},
    {"const $T *$p = $A; for (int $i = 0; $i < (int)$n; $i++) { const int $j = "
     "*$p++ & 63;",
     "}", "continue;", "$i", CONSTANT},
};

static int is_unsigned_count(const struct function *function) {
  return function->count_type[0] == 'u' || function->count_type[2] == 'z';
}

// What the counter is compared with; the loop has 64 iterations at most if
// that is small.
static const char *choose_bound(struct function *f, struct scope *outer,
                                struct scope *scope) {
  if (outer) {
    static const char *const few[] = {"3", "8", "4", "(n & 7)"};
    static const char *const more[] = {"(n & 63)", "8", "5", "(n & 31)", "64"};
    scope->is_small = outer->is_small;
    if (!outer->is_small || outer->outer)
      return PICK(few);
    if (chance(30))
      return outer->is_unsigned ? format("(int)%s", outer->index)
                                : outer->index;
    return PICK(more);
  }
  scope->is_small = f->has_nests;
  if (f->has_nests)
    return chance(70) ? "(n & 63)" : new_helper(f, &INT, "rows", "n & 63");
  if (chance(8)) {
    const char *name = format("%s_%s", f->name, fresh(f, "count"));
    append(&f->before, "static int %s;\n", name);
    append(&f->locals, "  %s = n;\n", name);
    return name;
  }
  static const char *const bounds[] = {"n", "n", "n",     "n",   "n",
                                       "n", "n", "n / 2", "1000"};
  return PICK(bounds);
}

static void choose_counter(struct scope *scope, const struct form *form,
                           struct words *words) {
  static const char *const signed_types[] = {"int", "int", "long", "long",
                                             "short"};
  static const char *const unsigned_types[] = {"unsigned", "size_t",
                                               "unsigned short"};
  struct function *f = scope->function;
  const char *type = form->flags & SIGNED || chance(75) ? PICK(signed_types)
                                                        : PICK(unsigned_types);
  if (scope->is_small && chance(10))
    type = form->flags & SIGNED ? "signed char" : "unsigned char";
  scope->is_unsigned = type == unsigned_types[0] || type == unsigned_types[1];
  if (form->open[4] == '(' && form->open[5] == 'u')
    scope->is_unsigned = 0;
  if (is_unsigned_count(f)) {
    // Negative numbers do not become large ones.
    words->of['n'] = format("(int)%s", words->of['n']);
  }
  words->of['T'] = type;
  words->of['i'] = fresh(f, "i");
  words->of['j'] = fresh(f, "j");
  if (!(form->flags & OWN)) {
    append(&f->locals, "  %s %s = 0;\n", type, words->of['i']);
    if (!scope->outer || chance(30))
      append(&f->shows, "  show(\"%s\", (long long)%s);\n", words->of['i'],
             words->of['i']);
  }
}

// A loop along an array of integers; null if there is none.
static const struct form *choose_walk(struct scope *scope,
                                      struct words *words) {
  struct function *f = scope->function;
  const struct type *type = chance(60) ? &INT : chance(50) ? &SHORT : &BYTE;
  const struct array *array = array_to_read(f, type);
  if (!array)
    return NULL;
  words->of['T'] = type->name;
  words->of['A'] = array->name;
  words->of['p'] = fresh(f, "p");
  words->of['i'] = fresh(f, "i");
  words->of['j'] = fresh(f, "j");
  const struct form *form = &PICK(walks);
  const char *value = form->flags & CONSTANT ? words->of['j']
                      : f->masks ? format("(*%s & 63)", words->of['p'])
                                 : format("*%s", words->of['p']);
  scope->temporaries[scope->temporary_count++] = value;
  return form;
}

static const struct form *choose_form(struct scope *scope,
                                      struct words *words) {
  if (!scope->outer && chance(12)) {
    const struct form *walk = choose_walk(scope, words);
    if (walk)
      return walk;
  }
  const struct form *form = scope->searches && !scope->outer && chance(30)
                                ? &PICK(searching)
                            : chance(55) ? &PICK(plain)
                                         : &PICK(forms);
  if (form->flags & CONSTANT)
    scope->is_small = 0;
  choose_counter(scope, form, words);
  return form;
}

// Another variable that counts along, $j.
static void add_companion(struct scope *scope) {
  static const char *const steps[] = {"$j++;", "$j += 2;", "$j += 3;", "$j--;"};
  struct words words = {0};
  words.of['j'] =
      new_helper(scope->function, &INT, "j", chance(50) ? "0" : "9");
  append(&scope->function->shows, "  show(\"%s\", %s);\n", words.of['j'],
         words.of['j']);
  SAY_ONE(scope, steps, &words);
  if (scope->temporary_count < MOST_TEMPORARIES)
    scope->temporaries[scope->temporary_count++] =
        format("(%s & 31)", words.of['j']);
}

// A body that needs no braces. Declarations do, and so do labels.
static int is_one_statement(const char *body) {
  static const char *const starts[] = {"if (", "s", "m", "h", "for ("};
  const char *end = strchr(body, ';');
  if (!end || strcmp(end, ";\n") != 0 || strpbrk(body, ":}") ||
      strncmp(body, "short ", 6) == 0 || strncmp(body, "STOP", 4) == 0)
    return 0;
  for (int i = 0; i < (int)(sizeof starts / sizeof *starts); i++)
    if (strncmp(body, starts[i], strlen(starts[i])) == 0)
      return 1;
  return 0;
}

// What a loop stands in.
static const char *const around[] = {
    "{",         "{",
    "{",         "{",
    "{",         "{",
    "{",         "{",
    "{",         "if (n != 2) {",
    "{ // {",    "switch (n & 0) default: {",
    "{ /* } */",
};

void add_loop(struct function *f, struct scope *outer) {
  struct scope scope = {.function = f, .outer = outer};
  struct words words = {0};
  scope.level = outer ? outer->level + 1 : 1;
  scope.searches = f->searches;
  const char *bound = choose_bound(f, outer, &scope);
  words.of['n'] = bound; // which a form may convert
  for (int i = 0; outer && i < outer->temporary_count && i < 3; i++)
    scope.temporaries[scope.temporary_count++] = outer->temporaries[i];
  const struct form *form = choose_form(&scope, &words);
  scope.index = spell(&scope, form->index, &words);
  if (form >= plain && form < plain + sizeof plain / sizeof *plain) {
    scope.counter = words.of['i'];
    if (strchr(bound, '_'))
      scope.bound = bound;
  }
  scope.again = form->again ? spell(&scope, form->again, &words) : NULL;
  const char *open = spell(&scope, form->open, &words);
  if (chance(8))
    add_companion(&scope);
  fill_body(&scope);
  if (chance(4))
    add_companion(&scope);
  struct text *text = outer ? &outer->lines : &f->body;
  const char *close = spell(&scope, form->close, &words);
  add_line(text, PICK(around));
  if (strcmp(close, "}") == 0 && open[strlen(open) - 1] == '{' &&
      is_one_statement(chars(&scope.lines)) && chance(60))
    append(text, "%.*s\n%s", (int)strlen(open) - 1, open, chars(&scope.lines));
  else
    append(text, "%s\n%s%s\n", open, chars(&scope.lines), close);
  append(text, "%s}\n", chars(&scope.after));
}
