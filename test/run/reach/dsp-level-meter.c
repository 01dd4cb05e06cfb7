// A level meter for stereo audio: peaks, loudness, balance, clipping and the
// time of the last overload, from interleaved samples.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define LEFT(s, i)  ((s)[2 * (i)])
#define RIGHT(s, i) ((s)[2 * (i) + 1])
#define ABS(v)      ((v) < 0 ? -(v) : (v))
#define FULL_SCALE  29000
#define KEEP_MAX(m, v) do { if ((v) > (m)) (m) = (v); } while (0)

typedef struct
{
  int peak_left, peak_right;
  double rms_left, rms_right;
  size_t overloads;
  long last_overload;
  double correlation;
} meter_t;

static void measure_peaks (meter_t *m, const short *s, size_t frames)
{
  size_t i;

  m->peak_left = m->peak_right = 0;
  /* expert: max */
  for (i = 0; i < frames; i++)
    {
      KEEP_MAX (m->peak_left, ABS (LEFT (s, i)));
      KEEP_MAX (m->peak_right, ABS (RIGHT (s, i)));
    }
}

static void measure_loudness (meter_t *m, const short *s, size_t frames)
{
  long ll = 0, rr = 0, lr = 0;
  size_t i;

  /* expert: sum */
  for (i = 0; i < frames; i++)
    {
      ll += LEFT (s, i) * LEFT (s, i);
      rr += RIGHT (s, i) * RIGHT (s, i);
      lr += LEFT (s, i) * RIGHT (s, i);
    }
  m->rms_left = frames ? sqrt ((double) ll / (double) frames) : 0;
  m->rms_right = frames ? sqrt ((double) rr / (double) frames) : 0;
  m->correlation = ll && rr ? (double) lr / sqrt ((double) ll * (double) rr) : 0;
}

static int overloaded (short left, short right)
{
  return left >= FULL_SCALE || left <= -FULL_SCALE || right >= FULL_SCALE || right <= -FULL_SCALE;
}

static void find_overloads (meter_t *m, const short *s, size_t frames)
{
  const short *p = s, *end = s + 2 * frames;

  m->overloads = 0;
  m->last_overload = -1;
  /* expert: count, last-value */
  while (p < end)
    {
      if (overloaded (p[0], p[1]))
        {
          m->overloads++;
          m->last_overload = (long) (p - s) / 2;
        }
      p += 2;
    }
}

/* The loudest block of 64 frames.  */
static size_t loudest_block (const short *s, size_t frames)
{
  size_t best = 0, b, i;
  long most = -1;

  /* expert: argmax */
  for (b = 0; b < frames / 64; b++)
    {
      long e = 0;
      for (i = 64 * b; i < 64 * (b + 1); i++)
        e += ABS (LEFT (s, i)) + ABS (RIGHT (s, i));
      if (e > most)
        most = e, best = b;
    }
  return best;
}

void test (long n)
{
  size_t frames = (size_t) n / 2;
  short *s = shorts (n);
  meter_t m;

  measure_peaks (&m, s, frames);
  measure_loudness (&m, s, frames);
  find_overloads (&m, s, frames);
  printf ("peaks %d %d\n", m.peak_left, m.peak_right);
  printf ("rms %.9e %.9e correlation %.9e\n", m.rms_left, m.rms_right, m.correlation);
  printf ("overloads %zu last %ld\n", m.overloads, m.last_overload);
  printf ("loudest block %zu\n", loudest_block (s, frames));
  free (s);
}
