// Blurs an image with a square window and measures how much was lost (PSNR,
// largest difference).
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define PIXEL(img, w, x, y) ((img)[(y) * (w) + (x)])
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))

static void blur(unsigned char *out, const unsigned char *in, int w, int h, int radius)
{
  int x, y, dx, dy;

  /* expert: doall */
  for (y = 0; y < h; y++)
    for (x = 0; x < w; x++) {
      int sum = 0, weight = 0;
      for (dy = -radius; dy <= radius; dy++)
        for (dx = -radius; dx <= radius; dx++) {
          if (x + dx < 0 || x + dx >= w || y + dy < 0 || y + dy >= h)
            continue;
          sum += PIXEL(in, w, x + dx, y + dy);
          weight++;
        }
      PIXEL(out, w, x, y) = (unsigned char)((sum + weight / 2) / weight);
    }
}

static double psnr(const unsigned char *a, const unsigned char *b, int w, int h)
{
  long err = 0;
  int i;

  /* expert: sum */
  for (i = 0; i < w * h; i++)
    err += (a[i] - b[i]) * (a[i] - b[i]);
  if (err == 0)
    return 99;
  return 10 * log10(255.0 * 255.0 * w * h / (double)err);
}

static int largest_difference(const unsigned char *a, const unsigned char *b, int size)
{
  int worst = 0;
  /* expert: max */
  while (size--) {
    int d = *a > *b ? *a - *b : *b - *a;
    worst = MAX(worst, d);
    a++, b++;
  }
  return worst;
}

/* How busy is the image: the sum of the differences of neighbours. */
static long activity(const unsigned char *img, int w, int h)
{
  long total = 0;
  int x, y;

  /* expert: sum */
  for (y = 0; y < h; y++) {
    for (x = 0; x + 1 < w; x++)
      total += abs(PIXEL(img, w, x + 1, y) - PIXEL(img, w, x, y));
    if (y > 0)
      for (x = 0; x < w; x++)
        total += abs(PIXEL(img, w, x, y) - PIXEL(img, w, x, y - 1));
  }
  return total;
}

void test(long n)
{
  int w = (int)sqrt(1.5 * (double)n), h = w ? (int)n / w : 0;
  unsigned char *img = bytes(n), *out = calloc((size_t)n + 1, 1);

  h = MIN(h, w);
  blur(out, img, w, h, 2);
  printf("%d x %d psnr %.9e\n", w, h, psnr(img, out, w, h));
  printf("largest difference %d\n", largest_difference(img, out, w * h));
  printf("activity %ld then %ld\n", activity(img, w, h), activity(out, w, h));
  free(img);
  free(out);
}
