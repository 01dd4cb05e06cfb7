// Arrays that are members, by name and by pointer.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct image {
  const unsigned char *pixels;
  int by_value[256];
  long *by_tone;
};

void measure(struct image *image, long n) {
  // CHECK: int image_by_value_own[256] = {{.}}0};
  // CHECK: image_by_value_own[image->pixels[i]]++;
  // CHECK: image->by_value[bin] += image_by_value_own[bin];
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    image->by_value[image->pixels[i]]++;
  // CHECK: image->by_tone[bin] += image_by_tone_own[bin];
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++)
    image->by_tone[image->pixels[i] / 32] += 3;
}

void test(long n) {
  static struct image image;
  long tones[8] = {0};
  image.pixels = bytes(n);
  image.by_tone = tones;
  measure(&image, n);
  for (int k = 0; k < 256; k++)
    printf("%d %ld\n", image.by_value[k], tones[k / 32]);
}
