// Condenses a log of weather sensors: daily extremes, degree days, the record
// temperatures with their time, and stuck sensors.
//
// RUN: %check-reach %s

#include "../program.h"

#define PER_DAY 24
#define BASE_TEMP 155 /* tenths of a degree */
#define MAX(a, b)     ((a) > (b) ? (a) : (b))
#define ACC(total, x) ((total) += (x))

struct reading { int time; short temp; unsigned char humidity, sensor; };
struct day { short low, high; int mean; };
struct record { short temp; int time; };

static void daily(const struct reading *r, int days, struct day *out)
{
    int d, h;

    /* expert: doall */
    for (d = 0; d < days; d++) {
        int sum = 0;

        out[d].low = out[d].high = r[d * PER_DAY].temp;
        for (h = 0; h < PER_DAY; h++) {
            short t = r[d * PER_DAY + h].temp;
            sum += t;
            if (t < out[d].low) out[d].low = t;
            if (t > out[d].high) out[d].high = t;
        }
        out[d].mean = sum / PER_DAY;
    }
}

static long degree_days(const struct day *d, const struct day *end)
{
    long sum = 0;

    /* expert: sum */
    for (; d < end; d++)
        ACC(sum, MAX(BASE_TEMP - d->mean, 0));
    return sum;
}

static void records(const struct reading *r, long n, struct record *cold, struct record *hot)
{
    cold->temp = 9999, hot->temp = -9999;
    cold->time = hot->time = -1;
    /* expert: argmin, argmax */
    for (long i = 0; i < n; i++) {
        if (r[i].temp < cold->temp) {
            cold->temp = r[i].temp;
            cold->time = r[i].time;
        }
        if (r[i].temp > hot->temp) {
            hot->temp = r[i].temp;
            hot->time = r[i].time;
        }
    }
}

/* The longest time without any change: a sensor that is stuck. */
static int longest_unchanged(const struct reading *r, long n)
{
    int same = 0, longest = 0;

    /* expert: affine, max */
    for (long i = 1; i < n; i++) {
        if (r[i].temp != r[i - 1].temp)
            same = 0;
        else {
            same++;
            longest = MAX(longest, same);
        }
    }
    return longest;
}

/* Mean humidity of each sensor. */
static void by_sensor(const struct reading *r, long n, double mean[8])
{
    long sum[8] = {0}, count[8] = {0};

    /* expert: array-reduction, histogram */
    while (n > 0) {
        n--;
        sum[r[n].sensor & 7] += r[n].humidity;
        count[r[n].sensor & 7]++;
    }
    for (int s = 0; s < 8; s++)
        mean[s] = count[s] ? (double)sum[s] / (double)count[s] : 0;
}

/* Frost: the number of nights, and whether there were any two in a row. */
static int frosts(const struct day *d, int days, int *pairs)
{
    int n = 0, twice = 0;

    /* expert: count */
    for (int i = 0; i < days; i++) {
        if (d[i].low >= 0)
            continue;
        ++n;
        twice += i > 0 && d[i - 1].low < 0;
    }
    *pairs = twice;
    return n;
}

void test(long n)
{
    struct reading *r = calloc((size_t)n + 1, sizeof *r);
    struct day *d = calloc((size_t)n / PER_DAY + 1, sizeof *d);
    struct record cold, hot;
    double mean[8];
    int days = (int)(n / PER_DAY), pairs, nights;

    for (long i = 0; i < n; i++)
        r[i] = (struct reading){(int)i * 60, (short)(random_at(i / 5) / 3 + random_at(i / 30) / 5 - 60),
                                (unsigned char)(random_at(i + 1) / 10), (unsigned char)(random_at(i) % 7)};
    daily(r, days, d);
    records(r, n, &cold, &hot);
    by_sensor(r, n, mean);
    nights = frosts(d, days, &pairs);
    printf("degree days %ld, frosts %d, pairs %d\n", degree_days(d, d + days), nights, pairs);
    printf("cold %d at %d, hot %d at %d\n", cold.temp, cold.time, hot.temp, hot.time);
    printf("unchanged %d humidity %.9e %.9e\n", longest_unchanged(r, n), mean[0], mean[6]);
    free(r), free(d);
}
