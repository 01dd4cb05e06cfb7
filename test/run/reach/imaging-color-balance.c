// White balance of a photo by the grey-world assumption: channel means, a
// look for blown-out pixels, and the gains that follow.
//
// RUN: %check-reach %s

#include "../program.h"

#define WIDEN(lo, hi, v)                                                       \
  do {                                                                         \
    if ((v) < (lo))                                                            \
      (lo) = (v);                                                              \
    if ((v) > (hi))                                                            \
      (hi) = (v);                                                              \
  } while (0)

struct rgb {
  unsigned char r, g, b;
};

struct balance {
  unsigned long red, green, blue;
  unsigned long used;
  float gain_r, gain_b;
};

static int is_clipped(const struct rgb *px) {
  return px->r > 250 || px->g > 250 || px->b > 250;
}

static void measure(struct balance *bal, const struct rgb *px, const struct rgb *end) {
  bal->red = bal->green = bal->blue = bal->used = 0;
  /* expert: sum, count */
  while (px < end) {
    if (!is_clipped(px)) {
      bal->red += px->r;
      bal->green += px->g;
      bal->blue += px->b;
      bal->used++;
    }
    ++px;
  }
  bal->gain_r = bal->red ? (float)bal->green / (float)bal->red : 1;
  bal->gain_b = bal->blue ? (float)bal->green / (float)bal->blue : 1;
}

static unsigned char clamp(float v) { return v > 255 ? 255 : (unsigned char)v; }

static void apply(const struct balance *bal, struct rgb *px, long count) {
  for (long i = 0; i < count; i++) {
    px[i].r = clamp((float)px[i].r * bal->gain_r);
    px[i].b = clamp((float)px[i].b * bal->gain_b);
  }
}

/* Luminance times 256, for the exposure meter. */
static unsigned luminance(struct rgb c) { return 77u * c.r + 150u * c.g + 29u * c.b; }

static struct rgb brightest(const struct rgb *px, long count) {
  struct rgb best = {0, 0, 0};
  /* expert: argmax */
  for (long i = 0; i < count; i++)
    if (luminance(px[i]) > luminance(best))
      best = px[i];
  return best;
}

static void channel_range(const struct rgb *px, long count, struct rgb *lo, struct rgb *hi) {
  unsigned char r0 = 255, g0 = 255, b0 = 255, r1 = 0, g1 = 0, b1 = 0;
  const struct rgb *p;
  long i;
  /* expert: min, max */
  for (i = 0, p = px; i < count; i++, p++) {
    WIDEN(r0, r1, p->r);
    WIDEN(g0, g1, p->g);
    WIDEN(b0, b1, p->b);
  }
  lo->r = r0, lo->g = g0, lo->b = b0;
  hi->r = r1, hi->g = g1, hi->b = b1;
}

void test(long n) {
  struct rgb *px = calloc((size_t)(n + 1), sizeof *px);
  struct rgb top, lo, hi;
  struct balance bal;

  for (long i = 0; i < n; i++) {
    px[i].r = (unsigned char)(random_at(3 * i) / 4);
    px[i].g = (unsigned char)(random_at(3 * i + 1) / 5);
    px[i].b = (unsigned char)(random_at(3 * i + 2) / 6);
  }
  measure(&bal, px, px + n);
  printf("used %lu: %lu %lu %lu\n", bal.used, bal.red, bal.green, bal.blue);
  printf("gains %.9e %.9e\n", bal.gain_r, bal.gain_b);
  apply(&bal, px, n);
  top = brightest(px, n);
  printf("brightest %d %d %d\n", top.r, top.g, top.b);
  channel_range(px, n, &lo, &hi);
  printf("range %d-%d %d-%d %d-%d\n", lo.r, hi.r, lo.g, hi.g, lo.b, hi.b);
  free(px);
}
