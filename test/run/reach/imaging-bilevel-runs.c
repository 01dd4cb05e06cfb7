// Prepares a fax page: counts black runs per scan line, the longest white gap
// of the page, and where each line's code will start in the output.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define WHITE 0
#define BLACK 1
#define BITS_PER_RUN 9

struct page {
    int cols, rows;
    unsigned char *dots;
    int *runs; /* black runs of each line */
    long *start;
};

static void count_runs(struct page *pg)
{
    int row, col;

    /* expert: doall */
    for (row = 0; row < pg->rows; row++) {
        const unsigned char *line = pg->dots + (long)row * pg->cols;
        int previous = WHITE, runs = 0;

        for (col = 0; col < pg->cols; col++) {
            if (line[col] == BLACK && previous == WHITE)
                runs++;
            previous = line[col];
        }
        pg->runs[row] = runs;
    }
}

/* Bit positions at which the lines' codes start; returns the total. */
static long layout(struct page *pg)
{
    long position = 0;
    int row;

    /* expert: scan */
    for (row = 0; row < pg->rows; row++) {
        pg->start[row] = position;
        position += 12 + (long)pg->runs[row] * BITS_PER_RUN;
    }
    return position;
}

/* The longest stretch of white, lines taken as one long tape. */
static long longest_gap(const unsigned char *dots, long size)
{
    long gap = 0, best = 0;

    /* expert: affine, max */
    while (size-- > 0) {
        if (*dots++ == WHITE) {
            if (++gap > best)
                best = gap;
        } else
            gap = 0;
    }
    return best;
}

static int blank_lines(const struct page *pg)
{
    int blank = 0;

    /* expert: count */
    for (int row = 0; row < pg->rows; row++)
        blank += !pg->runs[row];
    return blank;
}

/* The parity of all dots, sent with the page. */
static unsigned parity(const unsigned char *dots, long size)
{
    unsigned p = 0;
    const unsigned char *end = dots + size;

    /* expert: bitwise */
    for (; dots < end; dots++)
        p ^= *dots;
    return p;
}

void test(long n)
{
    struct page pg;
    long i, size;

    pg.cols = (int)sqrt((double)n);
    pg.rows = pg.cols ? (int)(n / pg.cols) : 0;
    size = (long)pg.cols * pg.rows;
    pg.dots = calloc((size_t)size + 1, 1);
    pg.runs = calloc((size_t)pg.rows + 1, sizeof *pg.runs);
    pg.start = calloc((size_t)pg.rows + 1, sizeof *pg.start);
    for (i = 0; i < size; i++)
        pg.dots[i] = random_at(i / 5) > 700 && i / pg.cols % 7 ? BLACK : WHITE;
    count_runs(&pg);
    printf("bits %ld\n", layout(&pg));
    printf("last line at %ld\n", pg.rows ? pg.start[pg.rows - 1] : -1);
    printf("gap %ld blank lines %d parity %u\n", longest_gap(pg.dots, size), blank_lines(&pg),
           parity(pg.dots, size));
    free(pg.dots);
    free(pg.runs);
    free(pg.start);
}
