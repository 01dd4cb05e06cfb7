//===- text.h - strings that are made and kept ----------------------------===//
//
// Pieces of program text are made by the thousand and are small. None of them
// is freed before the generator ends.
//
//===----------------------------------------------------------------------===//

#ifndef FUZZ_TEXT_H
#define FUZZ_TEXT_H

#include <stddef.h>

struct text {
  char *chars; // null, or ends with '\0'
  size_t length, room;
};

/// What printf would print.
const char *format(const char *pattern, ...)
    __attribute__((format(printf, 1, 2)));

/// Appends what printf would print.
void append(struct text *text, const char *pattern, ...)
    __attribute__((format(printf, 2, 3)));

/// Appends a line of a program, whatever is in it.
void add_line(struct text *text, const char *line);

/// The characters, also of a text that has none.
const char *chars(const struct text *text);

#endif
