// Fingerprints a file for a diff tool: a hash of the whole text, one of each
// line, and an order-independent one of all lines.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>
#include <string.h>

/* Bernstein's hash of a string. */
static uint32_t djb2(const char *s, size_t len)
{
  uint32_t h = 5381;
  /* expert: affine */
  for (size_t i = 0; i < len; i++)
    h = h * 33 + (unsigned char)s[i];
  return h;
}

/* The same for a line, which has a few characters only. */
static uint32_t line_hash(const char *s)
{
  uint32_t h = 5381;
  while (*s != '\n')
    h = (h << 5) + h + (unsigned char)*s++;
  return h;
}

/* Where lines begin; returns how many there are. */
static size_t split(const char *text, size_t len, size_t *start)
{
  size_t lines = 0;
  if (len > 0)
    start[lines++] = 0;
  /* expert: compaction */
  for (size_t i = 1; i < len; i++)
    if (text[i - 1] == '\n')
      start[lines++] = i;
  return lines;
}

static void hash_lines(const char *text, const size_t *start, size_t lines, uint32_t *hash)
{
  /* expert: doall */
  for (size_t k = 0; k < lines; k++)
    hash[k] = line_hash(text + start[k]);
}

static uint32_t set_hash(const uint32_t *hash, size_t lines)
{
  uint32_t all = 0;
  const uint32_t *p = hash;
  /* expert: bitwise */
  while (p < hash + lines) {
    uint32_t h = *p++;
    all ^= (h * 2654435761u) | 1u;
  }
  return all;
}

/* How many lines are the same as the line before. */
static int repeated(const uint32_t *hash, size_t lines)
{
  int n = 0;
  /* expert: count */
  for (size_t k = lines; k-- > 1;)
    if (hash[k] == hash[k - 1])
      n++;
  return n;
}

void test(long n)
{
  size_t len = n < 0 ? 1 : (size_t)n + 1, lines;
  char *text = calloc(len, 1);
  size_t *start = calloc(len + 1, sizeof *start);
  uint32_t *hash = calloc(len + 1, sizeof *hash);

  for (size_t i = 0; i < len; i++)
    text[i] = i % 5 == 4 && random_at((long)(i / 5)) > 300 ? '\n' : (char)('a' + random_at((long)i) / 500);
  text[len - 1] = '\n';
  printf("text %08x\n", (unsigned)djb2(text, len));
  lines = split(text, len, start);
  hash_lines(text, start, lines, hash);
  printf("%zu lines, last hash %08x\n", lines, lines ? (unsigned)hash[lines - 1] : 0u);
  printf("set %08x repeated %d\n", (unsigned)set_hash(hash, lines), repeated(hash, lines));
  free(text);
  free(start);
  free(hash);
}
