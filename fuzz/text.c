#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void reserve(struct text *text, size_t more) {
  if (text->length + more + 1 <= text->room)
    return;
  text->room = 2 * (text->length + more + 1);
  text->chars = realloc(text->chars, text->room);
  if (!text->chars)
    abort();
}

static void append_list(struct text *text, const char *pattern, va_list list) {
  va_list again;
  va_copy(again, list);
  int length = vsnprintf(NULL, 0, pattern, again);
  va_end(again);
  reserve(text, (size_t)length);
  vsnprintf(text->chars + text->length, (size_t)length + 1, pattern, list);
  text->length += (size_t)length;
}

void append(struct text *text, const char *pattern, ...) {
  va_list list;
  va_start(list, pattern);
  append_list(text, pattern, list);
  va_end(list);
}

const char *format(const char *pattern, ...) {
  struct text text = {0};
  va_list list;
  va_start(list, pattern);
  append_list(&text, pattern, list);
  va_end(list);
  return text.chars;
}

void add_line(struct text *text, const char *line) {
  append(text, "%s\n", line);
}

const char *chars(const struct text *text) {
  return text->chars ? text->chars : "";
}
