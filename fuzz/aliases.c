// Other names for an array: pointers that come to point into it in all ways.

#include "families.h"
#include "random.h"

// $A an array, $B another one, $p and $q new names; the last is what the array
// may be called then, and the type of its elements.
struct alias {
  const char *declaration, *name;
  const struct type *type;
};

static const struct alias aliases[] = {
    {"int *$p = $A;", "$p", &INT},
    {"int *$p = $A + 1;", "$p", &INT},
    {"int *$p = &$A[2];", "$p", &INT},
    {"int *$p = 0; $p = $A;", "$p", &INT},
    {"int *$p = n > 3 ? $A : $B;", "$p", &INT},
    {"int *$p = same($A);", "$p", &INT},
    {"int *$p = either($A, $B, n);", "$p", &INT},
    {"int *$p = $A + 9; $p -= 8;", "$p", &INT},
    {"int *$p = $B, **$q = &$p; *$q = $A;", "$p", &INT},
    {"int *$p; put(&$p, $A);", "$p", &INT},
    {"static int *$p; $p = $A;", "$p", &INT},
    {"kept = $A;", "kept", &INT},
    {"keep($A);", "kept", &INT},
    {"int *$p; memcpy(&$p, &(int *){$A}, sizeof $p);", "$p", &INT},
    {"int *$p = (int *)(size_t)$A;", "$p", &INT},
    {"int *$p[2] = {$B, $A};", "$p[1]", &INT},
    {"int *$p[2] = {$B, $A};", "$p[n & 1]", &INT},
    {"struct { int *one, *two; } $p = {$B, $A};", "$p.two", &INT},
    {"struct { int *one, *two; } $p = {$B, $B}, *$q = &$p; $q->two = $A;",
     "$p.two", &INT},
    {"union { int *one; unsigned *two; } $p = {$A};", "$p.two", &UNSIGNED},
    {"unsigned *$p = (unsigned *)$A;", "$p", &UNSIGNED},
    {"unsigned char *$p = (unsigned char *)$A;", "$p", &BYTE},
    {"signed char *$p = (void *)($A + 1);", "$p", &SIGNED_BYTE},
    {"int (*$p)[9] = (int (*)[9])$A;", "(*$p)", &INT},
    {"int *$p = $A, *$q = $B; { int *t = $p; $p = $q; $q = t; }", "$q", &INT},
    {"int *$p = $A; int *$q = $p + 1;", "$q", &INT},
    {"int *const $p = $A - 0;", "$p", &INT},
};

// The halves of an array's elements, by way of a union.
static void add_union(struct function *f) {
  const char *both = "both1.";
  if (chance(60)) {
    const char *name = fresh(f, "u");
    append(&f->parameters, ", union both *%s", name);
    append(&f->arguments, ", &both1");
    append(&f->overlapping, ", &both1");
    both = format("%s->", name);
  }
  static const struct type *const types[] = {&INT, &SHORT};
  for (int i = 0; i < 2; i++) {
    int is_written = chance(50);
    f->arrays[f->array_count++] =
        (struct array){.name = format("%s%s", both, i ? "halves" : "items"),
                       .memory = "both1.items",
                       .type = types[i],
                       .is_alias = i,
                       .is_written = is_written,
                       .is_read = !is_written || chance(50)};
  }
  f->masks = 1;
}

void add_alias(struct function *f) {
  if (chance(12)) {
    add_union(f);
    return;
  }
  const struct alias *alias = &PICK(aliases);
  const struct array *array = array_to_read(f, &INT);
  const struct array *other = array_to_read(f, &INT);
  if (!array || f->array_count == MOST_ARRAYS)
    return;
  struct scope scope = {.function = f};
  struct words words = {0};
  words.of['A'] = array->name;
  words.of['B'] = other->name;
  words.of['p'] = fresh(f, "z");
  words.of['q'] = fresh(f, "z");
  append(&f->locals, "  %s\n", spell(&scope, alias->declaration, &words));
  // Whatever is stored by one name may be read by the other one.
  f->masks = 1;
  struct array *named = &f->arrays[f->array_count++];
  *named = (struct array){.name = spell(&scope, alias->name, &words),
                          .memory = array->memory,
                          .type = alias->type,
                          .is_alias = 1};
  named->is_written = chance(60);
  named->is_read = !named->is_written || chance(50);
}
