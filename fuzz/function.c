#include "function.h"

#include "random.h"

#include <string.h>

const struct type INT = {"int", WHOLE, "ints", "(%s & 63)", 4};
const struct type LONG = {"long", WHOLE, "longs", "(int)(%s & 63)", 3};
const struct type SHORT = {"short", WHOLE, "shorts", "(%s & 63)", 3};
const struct type BYTE = {"unsigned char", WHOLE, "bytes", "(%s & 63)", 3};
const struct type SIGNED_BYTE = {"signed char", WHOLE, "sbytes", "(%s & 63)",
                                 2};
const struct type UNSIGNED = {"unsigned", WHOLE, "words", "(int)(%s & 63)", 3};
const struct type BOOL = {"_Bool", WHOLE, "bools", "%s", 2};
const struct type UNSIGNED_LONG = {"unsigned long", WHOLE, 0, "(int)(%s & 63)",
                                   0};
const struct type COLOR = {"enum color", WHOLE, 0, "((int)%s & 63)", 0};
const struct type WIDE = {"__int128", WHOLE, 0, "(int)(%s & 63)", 0};
const struct type CHAR = {"char", WHOLE, 0, "(%s & 63)", 0};
const struct type DOUBLE = {"double", REAL, "reals", "%s", 4};
const struct type FLOAT = {"float", REAL, "floats", "%s", 2};
const struct type LONG_DOUBLE = {"long double", REAL, 0, "%s", 0};

const struct type *whole_type(void) {
  static const struct type *const types[] = {
      &INT, &INT, &INT, &LONG, &SHORT, &BYTE, &UNSIGNED, &SIGNED_BYTE};
  return PICK(types);
}

const struct type *real_type(void) { return chance(75) ? &DOUBLE : &FLOAT; }

const char *fresh(struct function *function, const char *stem) {
  // Names that parfold's own code would like to have.
  static const char *const liked[] = {"threads", "team",  "from",  "to",
                                      "share",   "slot",  "extra", "trips",
                                      "end",     "found", "next",  "thread"};
  int number = ++function->numbers;
  if (chance(2))
    return format("%s_%d", PICK(liked), number);
  if (number < 12 && chance(6))
    return liked[number];
  return format("%s%d", stem, number);
}

void show(struct function *function, const struct type *type, const char *name,
          int rough) {
  if (type->kind == WHOLE)
    append(&function->shows, "  show(\"%s\", (long long)(%s));\n", name, name);
  else
    append(&function->shows, "  show_%s(\"%s\", %s);\n",
           rough ? "rough" : "exact", name, name);
}

static void remember(struct function *function, const struct type *type,
                     const char *name) {
  if (function->variable_count < MOST_VARIABLES)
    function->variables[function->variable_count++] =
        (struct variable){name, type};
}

const char *new_helper(struct function *function, const struct type *type,
                       const char *stem, const char *start) {
  const char *name = fresh(function, stem);
  append(&function->locals, "  %s %s = %s;\n", type->name, name, start);
  return name;
}

static const char *declare(struct function *function, const struct type *type,
                           const char *stem, const char *start, int rough) {
  const char *name = new_helper(function, type, stem, start);
  remember(function, type, name);
  show(function, type, name, rough);
  return name;
}

const char *new_variable(struct function *function, const struct type *type,
                         const char *stem, const char *start) {
  return declare(function, type, stem, start, 0);
}

const char *new_rough_variable(struct function *function,
                               const struct type *type, const char *stem,
                               const char *start) {
  return declare(function, type, stem, start, 1);
}

const char *new_place(struct function *function, const struct type *type,
                      const char *start) {
  const char *name = fresh(function, "g"), *place = name;
  switch (below(5)) {
  case 0: // of the file
    name = place = format("%s_%s", function->name, name);
    append(&function->before, "static %s %s;\n", type->name, name);
    break;
  case 1: // where a parameter points, which may be in an array
    append(&function->before, "static %s %s_%s[8];\n", type->name,
           function->name, name);
    append(&function->parameters, ", %s *%s", type->name, name);
    append(&function->arguments, ", %s_%s + 1", function->name, name);
    if (function->may_overlap && type->stem && type->kind == WHOLE &&
        chance(60))
      append(&function->overlapping, ", %s1 + PAD + %d", type->stem, below(4));
    else
      append(&function->overlapping, ", %s_%s", function->name, name);
    place = format(chance(70) ? "(*%s)" : "%s[0]", name);
    break;
  case 2: // a member of a parameter
    append(&function->before, "static struct { long a; %s s; int b; } %s_%s;\n",
           type->name, function->name, name);
    name = format("%s_%s", function->name, name);
    place = format("%s.s", name);
    break;
  case 3: // a member of a local variable
    append(&function->locals, "  struct { %s s; int b; } %s;\n", type->name,
           name);
    place = format("%s.s", name);
    break;
  default: // an element
    append(&function->locals, "  %s %s[3];\n", type->name, name);
    place = format("%s[1]", name);
  }
  append(&function->locals, "  %s = %s;\n", place, start);
  remember(function, type, place);
  show(function, type, place, 0);
  return place;
}

static int is_taken(const struct function *function, const char *memory) {
  for (int i = 0; i < function->array_count; i++)
    if (strcmp(function->arrays[i].memory, memory) == 0)
      return 1;
  return 0;
}

// An array that is a member of a structure, which may be a parameter.
static struct array *new_member(struct function *function) {
  // The last member of a structure may have no bound.
  int is_open = chance(40);
  const char *type = is_open ? "open" : "box";
  const char *box = format(is_open ? "open%d" : "&box%d", 1 + below(2));
  const char *memory =
      is_open ? format("%s->items", box) : format("%s.items", box + 1);
  if (is_taken(function, memory))
    return NULL;
  struct array *array = &function->arrays[function->array_count++];
  *array = (struct array){.name = memory, .memory = memory, .type = &INT};
  if (chance(70)) {
    const char *name = fresh(function, "v");
    append(&function->parameters, ", struct %s *%s", type, name);
    append(&function->arguments, ", %s", box);
    append(&function->overlapping, ", %s",
           chance(50) ? box : format("%.*s1", (int)strlen(box) - 1, box));
    array->name = format("%s->items", name);
  }
  return array;
}

// One more array, or null if there is none of that type left.
static struct array *new_array(struct function *function,
                               const struct type *type) {
  if (function->array_count == MOST_ARRAYS)
    return NULL;
  if (type == &INT && chance(8)) {
    struct array *member = new_member(function);
    if (member)
      return member;
  }
  for (int k = 1; k <= type->arrays; k++) {
    const char *memory = format("%s%d", type->stem, k);
    if (is_taken(function, memory))
      continue;
    struct array *array = &function->arrays[function->array_count++];
    *array = (struct array){.name = memory, .memory = memory, .type = type};
    if (chance(60)) {
      array->is_parameter = 1;
      array->name = fresh(function, "a");
    }
    return array;
  }
  return NULL;
}

static struct array *existing(struct function *function,
                              const struct type *type, int written) {
  struct array *found = NULL;
  for (int i = 0, seen = 0; i < function->array_count; i++) {
    struct array *array = &function->arrays[i];
    if (array->type == type && array->is_written == written &&
        array->is_read == !written && below(++seen) == 0)
      found = array;
  }
  return found;
}

struct array *array_to_read(struct function *function,
                            const struct type *type) {
  struct array *array = chance(70) ? existing(function, type, 0) : NULL;
  if (!array)
    array = new_array(function, type);
  if (!array)
    array = existing(function, type, 0);
  if (array)
    array->is_read = 1;
  return array;
}

struct array *array_to_write(struct function *function,
                             const struct type *type) {
  struct array *array = chance(30) ? existing(function, type, 1) : NULL;
  if (!array)
    array = new_array(function, type);
  if (!array)
    array = existing(function, type, 1);
  if (array)
    array->is_written = 1;
  return array;
}

// The first parameters are the count and the arrays.
static void pass_arrays(struct function *f, struct text *parameters,
                        struct text *plain, struct text *overlapping) {
  int overlaps = 0;
  for (int i = 0; i < f->array_count; i++) {
    const struct array *array = &f->arrays[i];
    if (!array->is_parameter)
      continue; // reached by name, or an alias
    append(parameters, ", %s%s *%s%s",
           array->is_written || chance(30) ? "" : "const ", array->type->name,
           f->is_restrict ? "restrict " : "", array->name);
    append(plain, ", %s + PAD", array->memory);
    const char *other = array->memory;
    int distance = 0;
    for (int k = 0; k < f->array_count && !overlaps; k++) {
      const struct array *candidate = &f->arrays[k];
      if (k == i || candidate->is_alias ||
          !(array->is_written || candidate->is_written))
        continue;
      static const int distances[] = {0, 1, 1, -1, 2, 5, -3};
      if (candidate->type == array->type) {
        other = candidate->memory;
        distance = PICK(distances);
        overlaps = 1;
      } else if (array->type == &BYTE && candidate->type->kind == WHOLE &&
                 candidate->type != &BOOL) {
        other = format("(unsigned char *)%s", candidate->memory);
        distance = PICK(distances);
        overlaps = 1;
      }
    }
    append(overlapping, ", %s + PAD + %d", other, distance);
  }
}

void print_function(struct function *f, struct text *program) {
  struct text parameters = {0}, plain = {0}, overlapping = {0};
  pass_arrays(f, &parameters, &plain, &overlapping);
  append(program, "%s", chars(&f->before));
  append(program, "static long %s(%s n%s%s) {\n", f->name, f->count_type,
         chars(&parameters), chars(&f->parameters));
  append(program, "%s%s", chars(&f->locals), chars(&f->body));
  append(program, "%s  return -1;\n}\n", chars(&f->shows));

  // What is written by another name is printed, too.
  for (int i = 0; i < f->array_count; i++)
    for (int k = 0; k < f->array_count && f->arrays[i].is_alias; k++)
      if (f->arrays[k].type == &INT)
        f->arrays[k].is_written = 1;

  append(program, "static void try_%s(int n, int data) {\n", f->name);
  for (int call = 0; call <= f->may_overlap; call++) {
    for (int i = 0; i < f->array_count; i++)
      if (!f->arrays[i].is_alias)
        append(program, "  fill_%s(%s, data, %d);\n", f->arrays[i].type->stem,
               f->arrays[i].memory, i + 1);
    append(program, "  printf(\"%s n=%%d data=%%d%s:\", n, data);\n", f->name,
           call ? " overlap" : "");
    append(program, "  show(\"result\", %s(n%s%s));\n", f->name,
           call ? chars(&overlapping) : chars(&plain),
           call ? chars(&f->overlapping) : chars(&f->arguments));
    for (int i = 0; i < f->array_count; i++)
      if (!f->arrays[i].is_alias && (f->arrays[i].is_written || f->may_overlap))
        append(program, "  dump_%s(\"%s\", %s);\n", f->arrays[i].type->stem,
               f->arrays[i].memory, f->arrays[i].memory);
    append(program, "  puts(\"\");\n");
  }
  append(program, "}\n");
}
