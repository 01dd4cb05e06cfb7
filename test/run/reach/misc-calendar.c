// Calendar questions over many years: how often the 13th is a Friday, how many
// working days there are, and which leap years start on a Sunday.
//
// RUN: %check-reach %s

#include "../program.h"

enum weekday { MON, TUE, WED, THU, FRI, SAT, SUN };

static const int month_days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

static int is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

/* Days since 1 January of the year 1, which was a Monday. */
static long day_number(int year, int month, int day) {
  long y = year - 1, d = y * 365 + y / 4 - y / 100 + y / 400;
  for (int m = 1; m < month; m++)
    d += month_days[m - 1] + (m == 2 && is_leap(year));
  return d + day - 1;
}

static enum weekday weekday(int year, int month, int day) {
  return (enum weekday)(day_number(year, month, day) % 7);
}

static long friday_13ths(int from, int to) {
  long fridays = 0;
  /* expert: count */
  for (int year = from; year < to; year++)
    for (int month = 1; month <= 12; month++)
      if (weekday(year, month, 13) == FRI)
        fridays++;
  return fridays;
}

/* On which weekday is the 13th most often? */
static void thirteenths(int from, int to, long by_day[7]) {
  for (int d = 0; d < 7; d++)
    by_day[d] = 0;
  /* expert: histogram */
  for (int year = to; year-- > from;)
    for (int month = 1; month <= 12; month++)
      by_day[weekday(year, month, 13)]++;
}

static long leap_years(short from, short to, short *last) {
  long n = 0;
  short y;
  *last = -1;
  /* expert: count, last-value */
  for (y = from; y < to; y++)
    if (is_leap(y) && weekday(y, 1, 1) == SUN) {
      n++;
      *last = y;
    }
  return n;
}

/* Working days of a range of days, with fixed holidays left out. */
static long working_days(long first, long days) {
  long work = 0, d = first;
  /* expert: count */
  while (d < first + days) {
    switch (d % 7) {
    case SAT:
    case SUN:
      break;
    default:
      work += d % 365 != 0 && d % 365 != 358;
    }
    d++;
  }
  return work;
}

/* The first year from 'from' on that has the same calendar as 'year', or 0. */
static int same_calendar(int year, int from, int to) {
  /* expert: search */
  for (int y = from; y < to; y++)
    if (y != year && is_leap(y) == is_leap(year) && weekday(y, 1, 1) == weekday(year, 1, 1))
      return y;
  return 0;
}

void test(long n) {
  int years = (int)(n / 12);
  long by_day[7], leaps;
  short last;

  printf("Fridays %ld\n", friday_13ths(1900, 1900 + years));
  thirteenths(1583, 1583 + years, by_day);
  printf("by day %ld %ld %ld %ld %ld %ld %ld\n", by_day[MON], by_day[TUE], by_day[WED], by_day[THU], by_day[FRI], by_day[SAT], by_day[SUN]);
  leaps = leap_years(1600, (short)(1600 + years), &last);
  printf("leap years %ld, last %d\n", leaps, last);
  printf("working days %ld\n", working_days(day_number(2000, 1, 1), n));
  printf("like 2024: %d\n", same_calendar(2024, 1999, 1999 + years));
}
