// Validates UTF-8 with a table-driven automaton and counts characters, letters
// outside ASCII, and bytes that stand alone.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

enum state { START, NEED1, NEED2, NEED3, BAD, STATES };
enum byte_class { ASCII, CONT, LEAD2, LEAD3, LEAD4, ILLEGAL, CLASSES };

static const uint8_t next[STATES][CLASSES] = {
  /*            ASCII  CONT   LEAD2  LEAD3  LEAD4  ILLEGAL */
  /* START */ { START, BAD,   NEED1, NEED2, NEED3, BAD },
  /* NEED1 */ { BAD,   START, BAD,   BAD,   BAD,   BAD },
  /* NEED2 */ { BAD,   NEED1, BAD,   BAD,   BAD,   BAD },
  /* NEED3 */ { BAD,   NEED2, BAD,   BAD,   BAD,   BAD },
  /* BAD */   { BAD,   BAD,   BAD,   BAD,   BAD,   BAD },
};

static enum byte_class classify (uint8_t b)
{
  if (b < 0x80)
    return ASCII;
  if (b < 0xC0)
    return CONT;
  if (b < 0xC2)
    return ILLEGAL;
  return b < 0xE0 ? LEAD2 : b < 0xF0 ? LEAD3 : b < 0xF5 ? LEAD4 : ILLEGAL;
}

static int is_valid (const uint8_t *s, size_t size)
{
  uint8_t state = START;
  size_t i;

  /* expert: automaton */
  for (i = 0; i < size; i++)
    state = next[state][classify (s[i])];
  return state == START;
}

static size_t characters (const uint8_t *s, size_t size)
{
  size_t n = 0;
  const uint8_t *end = s + size;

  /* expert: count */
  while (s < end)
    n += (*s++ & 0xC0) != 0x80;
  return n;
}

static void by_class (const uint8_t *s, size_t size, unsigned long count[CLASSES])
{
  int c;
  size_t i;

  for (c = 0; c < CLASSES; c++)
    count[c] = 0;
  /* expert: histogram */
  for (i = 0; i < size; i++)
    count[classify (s[i])]++;
}

/* The first byte that is not ASCII; SIZE if all are.  */
static size_t ascii_prefix (const uint8_t *s, size_t size)
{
  size_t i;

  /* expert: search */
  for (i = 0; i < size; ++i)
    if (s[i] & 0x80)
      break;
  return i;
}

static uint8_t *encode (size_t n)
{
  static const char model[] = "Gr\xc3\xbc\xc3\x9f" "e aus K\xc3\xb6ln: 5 \xe2\x82\xac, \xf0\x9f\x98\x80! ";
  size_t length = sizeof model - 1, whole = n / length * length;
  uint8_t *s = calloc (n + 1, 1);

  for (size_t i = 0; i < n; i++)
    s[i] = i < whole ? (uint8_t) model[i % length] : '.';
  return s;
}

void test (long n)
{
  unsigned long count[CLASSES];
  size_t size = (size_t) n;
  uint8_t *s = encode (size);

  printf ("%zu bytes %s\n", size, is_valid (s, size) ? "valid" : "invalid");
  printf ("%zu characters, ASCII until %zu\n", characters (s, size), ascii_prefix (s, size));
  by_class (s, size, count);
  printf ("%lu two-byte, %lu three-byte\n", count[LEAD2], count[LEAD3]);
  if (n > 500)
    s[size / 2] = 0xFF;
  printf ("damaged: %s\n", is_valid (s, size) ? "valid" : "invalid");
  free (s);
}
