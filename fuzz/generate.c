//===- generate.c - random C programs with loops --------------------------===//
//
//   generate SEED [--functions N] [--only NAME]
//
// prints a program of small functions, f0, f1 and so on, each of which has a
// loop or two, and of a main program that calls them with data of several sizes
// and sorts and prints all that they compute. The same seed gives the same
// program, with the same functions, also where only one is printed.
//
// No program does what C leaves undefined, and what one prints does not depend
// on anything but C, up to the rounding of floating-point sums.
//
//===----------------------------------------------------------------------===//

#include "families.h"
#include "random.h"
#include "world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void make_function(struct function *function, int number) {
  static const char *const counts[] = {"int",      "int",  "int",    "long",
                                       "unsigned", "long", "size_t", "short"};
  *function = (struct function){0};
  function->name = format("f%d", number);
  function->count_type = PICK(counts);
  function->may_overlap = chance(25);
  function->masks = function->may_overlap;
  function->is_restrict = !function->may_overlap && chance(30);
  function->tells_extents = chance(60);
  function->has_nests = chance(20);
  function->searches = !function->has_nests && chance(18);
  if (!function->is_restrict && chance(15))
    add_alias(function);
  int loops = chance(80) ? 1 : 2;
  for (int i = 0; i < loops; i++)
    add_loop(function, NULL);
}

static int usage(void) {
  fprintf(stderr, "usage: generate SEED [--functions N] [--only NAME]\n");
  return 2;
}

int main(int count, char **arguments) {
  int functions = 30;
  const char *only = NULL;
  if (count < 2 || count % 2)
    return usage();
  for (int i = 2; i < count; i += 2) {
    if (strcmp(arguments[i], "--functions") == 0)
      functions = atoi(arguments[i + 1]);
    else if (strcmp(arguments[i], "--only") == 0)
      only = arguments[i + 1];
    else
      return usage();
  }
  seed_random(strtoull(arguments[1], NULL, 10));

  struct text program = {0}, calls = {0};
  append(&program, "%s%s", world_memory, world_helpers);
  for (int i = 0; i < functions; i++) {
    struct function function;
    struct text text = {0};
    make_function(&function, i);
    print_function(&function, &text); // draws from the same numbers, too
    if (only && strcmp(only, function.name) != 0)
      continue;
    append(&program, "%s", chars(&text));
    append(&calls, "      try_%s(sizes[k], data);\n", function.name);
  }
  append(&program, "%s", world_sizes);
  append(&program,
         "int main(void) {\n"
         "  fill_places();\n"
         "  for (int k = 0; k < (int)(sizeof sizes / sizeof *sizes); k++)\n"
         "    for (int data = (k + %d) %% 3; data < 6; data += 3) {\n"
         "      prepare(sizes[k], data);\n"
         "%s    }\n"
         "  return 0;\n"
         "}\n",
         below(3), chars(&calls));
  fputs(chars(&program), stdout);
  return ferror(stdout) || fflush(stdout) ? 1 : 0;
}
