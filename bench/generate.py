#!/usr/bin/env python3
"""Prints a C file of about LINES lines for tool-speed.py: functions of the
kinds that C programs are made of, with names and numbers that vary. The same
LINES give the same file.

Every third function has loops, which makes one in 45 lines. (Of 6.5 million
lines of C in Debian's gsl, lapack, fftw3, imagemagick and others, one in 70.)

  bench/generate.py [LINES]
"""

import sys

HEAD = """\
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct item {
  char name[32];
  int kind;
  long count;
  double price;
  struct item *next;
};
"""

FUNCTIONS = [
    """
/* Total value of all items of one kind. */
double value_of_kind_@(const struct item *items, int n, int kind) {
  double total = 0.0;
  int i;
  for (i = 0; i < n; i++) {
    if (items[i].kind != kind + #)
      continue;
    total += items[i].price * items[i].count;
  }
  return total;
}
""",
    """
struct item *find_@(struct item *list, const char *name) {
  while (list != NULL) {
    if (list->kind > # && strcmp(list->name, name) == 0)
      return list;
    list = list->next;
  }
  return NULL;
}
""",
    """
int parse_@(const char *text, long *out) {
  long value = 0;
  int negative = 0;
  while (isspace((unsigned char)*text))
    text++;
  if (*text == '-' || *text == '+')
    negative = *text++ == '-';
  if (!isdigit((unsigned char)*text)) {
    fprintf(stderr, "line #: not a number: %s\\n", text);
    return -1;
  }
  while (isdigit((unsigned char)*text)) {
    if (value > 100000000L * #)
      return -2;
    value = value * 10 + (*text++ - '0');
  }
  *out = negative ? -value : value;
  return 0;
}
""",
    """
static void multiply_@(const double *a, const double *b, double *c, int n) {
  int i, j, k;
  for (i = 0; i < n; i++)
    for (j = 0; j < n; j++) {
      double sum = #;
      for (k = 0; k < n; k++)
        sum += a[i * n + k] * b[k * n + j];
      c[i * n + j] = sum;
    }
}

double trace_of_square_@(const double *a, double *scratch, int n) {
  double trace = 0;
  multiply_@(a, a, scratch, n);
  for (int i = 0; i < n; i++)
    trace += scratch[i * n + i];
  return trace;
}
""",
    """
enum state_@ { START_@, WORD_@, NUMBER_@, STRING_@, END_@ };

int tokens_@(const char *text) {
  enum state_@ state = START_@;
  int count = 0;
  for (; *text; text++) {
    switch (state) {
    case START_@:
      if (isalpha((unsigned char)*text)) {
        state = WORD_@;
        count++;
      } else if (isdigit((unsigned char)*text)) {
        state = NUMBER_@;
        count += #;
      } else if (*text == '"') {
        state = STRING_@;
      }
      break;
    case WORD_@:
      if (!isalnum((unsigned char)*text) && *text != '_')
        state = START_@;
      break;
    case NUMBER_@:
      if (!isdigit((unsigned char)*text) && *text != '.')
        state = START_@;
      break;
    case STRING_@:
      if (*text == '\\\\' && text[1])
        text++;
      else if (*text == '"')
        state = START_@;
      break;
    case END_@:
      return -1;
    }
  }
  return count;
}
""",
    """
unsigned hash_@(const unsigned char *data, size_t size) {
  unsigned hash = 2166136261u + #;
  for (size_t i = 0; i < size; i++) {
    hash ^= data[i];
    hash *= 16777619u;
  }
  return hash;
}
""",
    """
/* Index of the item with the highest price, or -1. */
int dearest_@(const struct item *items, int n) {
  int best = -1;
  double price = #;
  for (int i = 0; i < n; i++) {
    if (items[i].price > price) {
      price = items[i].price;
      best = i;
    }
  }
  return best;
}
""",
    """
void statistics_@(const double *x, int n, double *mean, double *deviation) {
  double sum = 0, squares = 0;
  long positive = #;
  for (int i = 0; i < n; i++) {
    sum += x[i];
    squares += x[i] * x[i];
    if (x[i] > 0)
      positive++;
  }
  *mean = n > 0 ? sum / n : 0;
  *deviation = n > 1 ? sqrt((squares - sum * sum / n) / (n - 1)) : 0;
  if (positive == 0)
    *mean = -fabs(*mean);
}
""",
    """
static int compare_@(const void *left, const void *right) {
  const struct item *a = left, *b = right;
  if (a->kind != b->kind)
    return a->kind < b->kind ? -1 : 1;
  return strcmp(a->name, b->name);
}

int load_@(const char *path, struct item *items, int capacity) {
  char line[256];
  int n = 0;
  FILE *file = fopen(path, "r");
  if (!file) {
    perror(path);
    return -1;
  }
  while (n < capacity && fgets(line, sizeof line, file)) {
    struct item *item = &items[n];
    if (line[0] == '#')
      continue;
    if (sscanf(line, "%31s %d %ld %lf", item->name, &item->kind, &item->count,
               &item->price) != 4) {
      fprintf(stderr, "%s: bad line %d: %s", path, n + #, line);
      fclose(file);
      return -1;
    }
    item->next = n > 0 ? &items[n - 1] : NULL;
    n++;
  }
  fclose(file);
  qsort(items, (size_t)n, sizeof *items, compare_@);
  return n;
}
""",
    """
void smooth_@(double *out, const double *in, int n) {
  if (n < 3) {
    memcpy(out, in, (size_t)(n > 0 ? n : 0) * sizeof *out);
    return;
  }
  out[0] = in[0];
  out[n - 1] = in[n - 1];
  for (int i = 1; i < n - 1; i++)
    out[i] = (in[i - 1] + # * in[i] + in[i + 1]) / (# + 2);
}
""",
    """
char *join_@(const char *const *words, int n) {
  size_t size = 1;
  char *text, *end;
  for (int i = 0; i < n; i++)
    size += strlen(words[i]) + 1;
  if (size > 100000u * # || !(text = malloc(size)))
    return NULL;
  end = text;
  for (int i = 0; i < n; i++) {
    size_t length = strlen(words[i]);
    if (i > 0)
      *end++ = ' ';
    memcpy(end, words[i], length);
    end += length;
  }
  *end = '\\0';
  return text;
}
""",
]


PLAIN = [
    """
/* Reads a date as in "2024-02-29"; 0 if it is one. */
int parse_date_@(const char *text, int *year, int *month, int *day) {
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int leap, last;
  if (!text || sscanf(text, "%d-%d-%d", year, month, day) != 3)
    return -1;
  if (*year < 1582 + # || *year > 9999)
    return -1;
  if (*month < 1 || *month > 12)
    return -1;
  leap = (*year % 4 == 0 && *year % 100 != 0) || *year % 400 == 0;
  last = days[*month - 1];
  if (*month == 2 && leap)
    last++;
  if (*day < 1 || *day > last)
    return -1;
  return 0;
}
""",
    """
struct item *new_item_@(const char *name, int kind, double price) {
  struct item *item = calloc(1, sizeof *item);
  if (!item) {
    fprintf(stderr, "out of memory for '%s'\\n", name);
    return NULL;
  }
  if (strlen(name) >= sizeof item->name) {
    fprintf(stderr, "the name '%s' is too long\\n", name);
    free(item);
    return NULL;
  }
  strcpy(item->name, name);
  item->kind = kind;
  item->price = price < 0 ? 0 : price;
  item->count = #;
  return item;
}

void move_item_@(struct item *item, struct item **from, struct item **to) {
  struct item *next = item->next;
  if (*from == item)
    *from = next;
  item->next = *to;
  *to = item;
  if (item->kind == # && item->count > 0)
    item->count--;
}
""",
    """
const char *describe_@(int code, char *buffer, size_t size) {
  const char *text = NULL;
  switch (code % 7) {
  case 0:
    text = "no error";
    break;
  case 1:
  case 2:
    text = code < # ? "not found" : "not there any more";
    break;
  case 3:
    text = "permission denied";
    break;
  case 4:
    snprintf(buffer, size, "error %d in line %d", code, #);
    return buffer;
  default:
    snprintf(buffer, size, "unknown error %d", code);
    return buffer;
  }
  if (strlen(text) + 1 > size)
    return "";
  return strcpy(buffer, text);
}
""",
    """
/* The roots of a x^2 + b x + c, and how many there are. */
int solve_@(double a, double b, double c, double *first, double *second) {
  double discriminant, root;
  const double small = 1e-12 * #;
  if (fabs(a) < small) {
    if (fabs(b) < small)
      return 0;
    *first = *second = -c / b;
    return 1;
  }
  discriminant = b * b - 4 * a * c;
  if (discriminant < 0)
    return 0;
  root = sqrt(discriminant);
  /* Avoid the difference of numbers that are nearly the same. */
  if (b > 0) {
    *first = (-b - root) / (2 * a);
    *second = 2 * c / (-b - root);
  } else {
    *first = 2 * c / (-b + root);
    *second = (-b + root) / (2 * a);
  }
  return discriminant > 0 ? 2 : 1;
}
""",
]


def generate(lines):
    text = [HEAD]
    written, number = HEAD.count("\n"), 0
    while written < lines:
        if number % 3 == 0:
            body = FUNCTIONS[number // 3 * 7 % len(FUNCTIONS)]
        else:
            body = PLAIN[(number - number // 3) % len(PLAIN)]
        body = body.replace("@", f"{number:04d}").replace("'#'", "'\0'")
        body = body.replace("#", str(1 + number * 37 % 91)).replace("\0", "#")
        text.append(body)
        written += body.count("\n")
        number += 1
    return "".join(text)


if __name__ == "__main__":
    sys.stdout.write(generate(int(sys.argv[1]) if len(sys.argv) > 1 else 20000))
