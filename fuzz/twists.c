// What most often makes a loop illegal, however harmless it looks.

#include "families.h"
#include "random.h"

void add_twist(struct scope *scope) {
  static const char *const twists[] = {
      "$s += $v;",
      "$o = $v;",
      "if ($v > 20) $s++;",
      "$s = $v;",
      "if ($v & 1) $a $s += $e;",
      "if ($c) $V = 0;",
      "if ($c) $V = 0;",
      "if ($c) { $V = 0; $a }",
      "if ($V > 3) $a",
      "$V = $V;",
      "$s += *$p;",
      "*$p = 3;",
      "if ($c) *$p += 1;",
      "$s += *(volatile int *)&$s & 1;",
      "if ($c) $w = 0;",
      "$w++;",
      "$w += $e;",
      "$w = $e;",
      "{ int *$l = &$s; *$l += $e; }",
      "if ($c) n = n;",
      "if ($c) $C++;",
      "$C++;",
      "$s += $C++ & 7;",
      "$s += *&$C & 3;",
      "if ($c && $b > 3) $b--;",
      "if ($b > 5) $b = 5;",
      "$s += sizeof($s);",
      "$s += ($s, $e);",
      "{ static int $l; $l += $e & 1; $s += $l & 7; }",
      "$s = $s;",
      "if (0) $s = $e;",
      "do { $s += $e; } while (0);",
      "{ int $l = 0; while ($l < ($e & 7)) $l += 2; $s += $l; }",
  };
  struct function *f = scope->function;
  struct words words = {0};
  const struct variable *v = NULL;
  for (int tries = 0; tries < 5 && f->variable_count; tries++) {
    v = &f->variables[below(f->variable_count)];
    if (v->type->kind == WHOLE)
      break;
    v = NULL;
  }
  words.of['s'] = new_variable(f, &INT, "s", "0");
  words.of['C'] = scope->counter;
  words.of['b'] = scope->bound;
  if (v) {
    words.of['v'] = format(v->type->small, v->name);
    words.of['V'] = v->name;
    // What others rely on stays as it is: places are no less than -1 or so.
    words.of['w'] = new_variable(f, &INT, "w", "0");
    if (v->type == &INT) {
      const char *p = fresh(f, "p");
      append(&f->locals, "  int *%s = &%s;\n", p,
             chance(50) ? words.of['w'] : words.of['s']);
      words.of['p'] = p;
    }
  }
  SAY_ONE(scope, twists, &words);
}
