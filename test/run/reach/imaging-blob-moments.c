// Measures a bright blob in a picture: its bounding box, area, center, main
// axis and the length of its border.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

typedef struct Box { int left, top, right, bottom; } Box;

typedef struct Blob {
    Box box;
    long area;
    double cx, cy, angle;
} Blob;

static Box boundingBox(int w, int h, short img[h][w], short threshold)
{
    Box b = {w, h, -1, -1};
    /* expert: min, max */
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            if (img[y][x] < threshold) continue;
            if (x < b.left) b.left = x;
            if (x > b.right) b.right = x;
            if (y < b.top) b.top = y;
            if (y > b.bottom) b.bottom = y;
        }
    }
    return b;
}

static void moments(int w, int h, short img[h][w], short threshold, Blob *blob)
{
    long m00 = 0, m10 = 0, m01 = 0;
    double mu20 = 0, mu02 = 0, mu11 = 0;

    /* expert: sum, count */
    for (int y = 0; y < h; ++y)
        for (int x = 0; x < w; ++x)
            if (img[y][x] >= threshold) {
                m00++;
                m10 += x;
                m01 += y;
            }
    blob->area = m00;
    blob->cx = m00 ? (double)m10 / m00 : 0;
    blob->cy = m00 ? (double)m01 / m00 : 0;
    /* expert: sum */
    for (int y = 0; y < h; ++y)
        for (int x = 0; x < w; ++x) {
            double inside = img[y][x] >= threshold;
            mu20 += inside * (x - blob->cx) * (x - blob->cx);
            mu02 += inside * (y - blob->cy) * (y - blob->cy);
            mu11 += inside * (x - blob->cx) * (y - blob->cy);
        }
    blob->angle = 0.5 * atan2(2 * mu11, mu20 - mu02);
}

static long borderPixels(int w, int h, short img[h][w], short t)
{
    long border = 0;
    /* expert: count */
    for (int y = 1; y < h - 1; ++y)
        for (int x = 1; x < w - 1; ++x) {
            int all = img[y - 1][x] >= t && img[y + 1][x] >= t && img[y][x - 1] >= t && img[y][x + 1] >= t;
            border += img[y][x] >= t && !all;
        }
    return border;
}

static void draw(int w, int h, short img[h][w])
{
    for (int y = 0; y < h; ++y)
        for (int x = 0; x < w; ++x) {
            double u = x - 0.6 * w, v = y - 0.4 * h;
            double r = u * u + 2 * v * v - 1.1 * u * v;
            img[y][x] = (short)(1000 - 12000 * r / (w * h) + random_at(x + 31L * y) / 10);
        }
}

void test(long n)
{
    int h = (int)sqrt((double)n) + 1, w = h + h / 3;
    short (*img)[w] = calloc((size_t)h, sizeof *img);
    Blob blob;

    draw(w, h, img);
    blob.box = boundingBox(w, h, img, 300);
    moments(w, h, img, 300, &blob);
    printf("box %d %d %d %d\n", blob.box.left, blob.box.top, blob.box.right, blob.box.bottom);
    printf("area %ld center %.9e %.9e\n", blob.area, blob.cx, blob.cy);
    if (blob.area > 10)
        printf("angle %.9e\n", blob.angle);
    printf("border %ld\n", borderPixels(w, h, img, 300));
    free(img);
}
