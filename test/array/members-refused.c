// Every image has an array of its own, and which one is in the data.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct image {
  const unsigned char *pixels;
  int by_value[256];
};

void measure(struct image *const *image, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-target]{{$}}
  for (long i = 0; i < n; i++)
    image[i]->by_value[image[i]->pixels[0]]++;
}
