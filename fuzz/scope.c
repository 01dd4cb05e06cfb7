#include "scope.h"

#include "random.h"

#include <string.h>

static const char *other_sign(const char *relation) {
  return relation[0] == '<' ? "<=" : ">=";
}

static const char *place_to_store(struct scope *scope,
                                  const struct type *type) {
  struct array *array = array_to_write(scope->function, type);
  if (!array)
    return NULL;
  return element(scope, array, subscript(scope, array->is_parameter));
}

static const char *choose(struct scope *scope, int letter,
                          struct words *words) {
  switch (letter) {
  case 'e':
  case 'f':
    return whole(scope);
  case 'x':
  case 'y':
    return real(scope);
  case 'c':
  case 'd':
    return condition(scope);
  case 'i':
    return scope->index;
  case 'a':
    return scope->again;
  case 'o':
    return place_to_store(scope, whole_type());
  case 'q':
    return place_to_store(scope, real_type());
  case 'l':
    return fresh(scope->function, "t");
  case 'r':
    return chance(50) ? "<" : ">";
  case 'R':
    if (!words->of['r'])
      words->of['r'] = choose(scope, 'r', words);
    return other_sign(words->of['r']);
  default:
    return NULL;
  }
}

const char *spell(struct scope *scope, const char *pattern,
                  struct words *words) {
  struct text text = {0};
  for (; *pattern; pattern++) {
    if (*pattern != '$') {
      append(&text, "%c", *pattern);
      continue;
    }
    int letter = *++pattern;
    if (!words->of[letter])
      words->of[letter] = choose(scope, letter, words);
    if (!words->of[letter])
      return NULL;
    append(&text, "%s", words->of[letter]);
  }
  return chars(&text);
}

int say(struct scope *scope, const char *pattern, struct words *words) {
  const char *text = spell(scope, pattern, words);
  if (!text)
    return 0;
  add_line(&scope->lines, text);
  return 1;
}

void say_one(struct scope *scope, const char *const *patterns, int count,
             struct words *words) {
  for (int tries = 0; tries < 20; tries++) {
    const char *pattern = patterns[below(count)];
    int is_miss = pattern[0] == '~';
    if (is_miss && !chance(18))
      continue;
    if (say(scope, pattern + is_miss, words))
      return;
  }
}
