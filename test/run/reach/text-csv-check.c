// Checks a CSV file before it is loaded: all lines must have as many fields as
// the header, and columns must be wide enough for their values.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdbool.h>
#include <string.h>

struct csv {
  const char *data;
  size_t size;
  const char **line; /* line[count] is the end of the data */
  size_t count;
};

static void index_lines(struct csv *f) {
  f->count = 0;
  f->line[f->count++] = f->data;
  /* expert: compaction */
  for (size_t i = 0; i < f->size; i++)
    if (f->data[i] == '\n')
      f->line[f->count++] = f->data + i + 1;
  f->count--;
}

static int fields(const char *line, const char *end) {
  int n = 1;
  for (; line < end; line++)
    n += *line == ',';
  return n;
}

static bool well_formed(const struct csv *f) {
  if (f->count == 0)
    return true;
  int wanted = fields(f->line[0], f->line[1]);
  bool ok = true;
  /* expert: logical */
  for (size_t k = 1; k < f->count; k++)
    if (fields(f->line[k], f->line[k + 1]) != wanted)
      ok = false;
  return ok;
}

static size_t bad_lines(const struct csv *f, int wanted, size_t *last) {
  size_t bad = 0;
  *last = 0;
  /* expert: count, last-value */
  for (size_t k = 0; k < f->count; k++) {
    if (fields(f->line[k], f->line[k + 1]) == wanted)
      continue;
    bad++;
    *last = k + 1;
  }
  return bad;
}

/* The widest value of all, and the number of empty ones. */
static size_t widest(const char *p, size_t size, size_t *empty) {
  const char *end = p + size;
  size_t width = 0, most = 0, none = 0;
  /* expert: affine, automaton, max, count */
  while (p != end) {
    char c = *p++;
    if (c != ',' && c != '\n') {
      width++;
      continue;
    }
    if (width > most)
      most = width;
    if (width == 0)
      none++;
    width = 0;
  }
  *empty = none;
  return most;
}

void test(long n) {
  char *text = calloc((size_t)n + 1, 1);
  struct csv f = {text, (size_t)n, NULL, 0};
  size_t last, empty, wide;

  for (long i = 0; i < n; i++)
    text[i] = i % 24 == 23 ? '\n' : i % 6 == 5 || random_at(i / 2) > 994 ? ',' : (char)('0' + random_at(i) % 10);
  text[n] = 0;
  f.line = malloc(((size_t)n + 2) * sizeof *f.line);
  index_lines(&f);
  printf("%zu lines, %s\n", f.count, well_formed(&f) ? "well-formed" : "damaged");
  printf("%zu bad lines", bad_lines(&f, 4, &last));
  printf(", the last is %zu\n", last);
  wide = widest(text, (size_t)n, &empty);
  printf("widest %zu empty %zu\n", wide, empty);
  free(f.line);
  free(text);
}
