// Stretches the contrast of a grey image by equalizing its histogram, and
// tells by how much brightness and contrast have changed.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>
#include <string.h>

typedef unsigned char pixel;

struct image {
    int width, height;
    pixel *data;
};

static void histogram(const struct image *im, unsigned hist[256])
{
    int x, y;

    memset(hist, 0, 256 * sizeof(unsigned));
    /* expert: histogram */
    for (y = 0; y < im->height; y++) {
        const pixel *row = im->data + (size_t)y * im->width;
        for (x = 0; x < im->width; x++)
            hist[row[x]]++;
    }
}

static void make_lut(const unsigned hist[256], long total, pixel lut[256])
{
    unsigned long cdf = 0;
    int g;

    for (g = 0; g < 256; g++) {
        cdf += hist[g];
        lut[g] = total ? (pixel)(cdf * 255 / (unsigned long)total) : 0;
    }
}

static void apply_lut(struct image *im, const pixel lut[256])
{
    long i, size = (long)im->width * im->height;

    for (i = 0; i < size; i++)
        im->data[i] = lut[im->data[i]];
}

static void brightness(const struct image *im, double *mean, double *rms)
{
    unsigned long sum = 0, squares = 0;
    const pixel *p = im->data;
    long left = (long)im->width * im->height, size = left;

    /* expert: sum */
    while (left > 0) {
        sum += *p;
        squares += (unsigned long)*p * *p;
        p++;
        left--;
    }
    *mean = size ? (double)sum / size : 0;
    *rms = size ? sqrt((double)squares / size) : 0;
}

static void grey_range(const struct image *im, pixel *darkest, pixel *lightest)
{
    const pixel *p, *end = im->data + (size_t)im->width * im->height;
    pixel lo = 255, hi = 0;

    /* expert: min, max */
    for (p = im->data; p != end; ++p) {
        if (*p < lo) lo = *p;
        if (*p > hi) hi = *p;
    }
    *darkest = lo;
    *lightest = hi;
}

void test(long n)
{
    struct image im;
    unsigned hist[256];
    pixel lut[256], lo, hi;
    double mean, rms;
    long i;

    im.width = (int)sqrt((double)n);
    im.height = im.width;
    im.data = calloc((size_t)n + 1, 1);
    for (i = 0; i < n; i++)
        im.data[i] = (pixel)(60 + random_at(i) / 20 + random_at(i / 3) / 12);
    brightness(&im, &mean, &rms);
    printf("before: mean %.9e rms %.9e\n", mean, rms);
    histogram(&im, hist);
    make_lut(hist, (long)im.width * im.height, lut);
    apply_lut(&im, lut);
    brightness(&im, &mean, &rms);
    grey_range(&im, &lo, &hi);
    printf("after: mean %.9e rms %.9e range %d to %d\n", mean, rms, lo, hi);
    free(im.data);
}
