/*===- parfold/selfcheck.h - is the parallel loop the loop? ----------------===*
 *
 * What 'parfold --selfcheck' writes includes this header, which is all that it
 * needs. A loop is run twice, in parallel and then as it was, from the same
 * values, and what the two leave behind is compared:
 *
 *   for (struct parfold_check check = PARFOLD_CHECK; parfold_turn(&check);)
 *     if (parfold_first(&check) && n > 1000 &&
 *         parfold_keep(&check, &sum, 1, PARFOLD_SIGNED, sizeof sum)) {
 *       parfold_begin(&check);
 *       #pragma omp parallel for reduction(+ : sum)
 *       for (long i = 0; i < n; i++)
 *         sum += a[i];
 *     } else
 *   for (long i = 0; i < n; i++)
 *     sum += a[i];
 *
 * The program goes on with what the loop as it was has computed. Differences
 * are reported on stderr. The environment says what else is done:
 *
 *   PARFOLD_SELFCHECK            words, separated by commas:
 *     times                      a line for each check
 *     summary                    a line for each loop, when the program ends
 *     abort                      the first difference ends the program
 *   PARFOLD_SELFCHECK_TOLERANCE  largest relative difference of floating-point
 *                                values, in place of those below
 *
 * C99 and what GCC and Clang add to it, with OpenMP or without.
 *
 *===------------------------------------------------------------------------===*/

#ifndef PARFOLD_SELFCHECK_H
#define PARFOLD_SELFCHECK_H

#ifdef _OPENMP
#include <omp.h>
#endif
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/** How two values are compared. Integers and pointers must be equal, and so
    must infinities. Zeros of either sign are, and one NaN is as good as
    another. Other floating-point values may differ by some of the greater.
    PARFOLD_DEAD: what nobody uses after the loop is put back, no more. */
enum parfold_type {
  PARFOLD_SIGNED,
  PARFOLD_UNSIGNED,
  PARFOLD_POINTER,
  PARFOLD_FLOAT,
  PARFOLD_DOUBLE,
  PARFOLD_LONG_DOUBLE,
  PARFOLD_DEAD
};

/** Largest relative differences: about the square roots of the types' epsilons.
    So many of a result's digits are still right after very many sums that have
    been rounded. */
#define PARFOLD_FLOAT_TOLERANCE 3.5e-4
#define PARFOLD_DOUBLE_TOLERANCE 1.5e-8
#define PARFOLD_LONG_DOUBLE_TOLERANCE 1e-9

/** Values that a loop may change. */
struct parfold_kept {
  struct parfold_kept *next;
  const char *name;
  char *first;
  size_t count, stride, many, size; /* see parfold_keep_parts */
  enum parfold_type type;
  char *before;   /* what they were in front of the loop */
  char *parallel; /* and what the parallel version made of them */
};

/** One run of a loop. */
struct parfold_check {
  /* All of it is for the functions below. */
  const char *file, *function;
  int line;
  int turn;    /* 1: in parallel; 2: as it was; 3: again, to leave it */
  int started; /* does the parallel version run? */
  int leaves;  /* is the loop one that can be left early? */
  struct parfold_kept *kept, **last;
  double since, seconds[2];
  int exit[2]; /* which way out was taken; 0: none */
  long long at[2];
};

/** What is known of a loop when the program ends. */
struct parfold_checked {
  struct parfold_checked *next;
  const char *file, *function;
  int line;
  unsigned long long runs, checks, wrong;
  double seconds[2];
};

/** What all files of a program share. */
struct parfold_checks {
  int lock, asked;
  int wants_times, wants_summary, wants_abort;
  double tolerance; /* or less than 0 */
  struct parfold_checked *loops;
};

__attribute__((weak)) struct parfold_checks parfold_checks = {0, 0, 0,   0,
                                                              0, 0, NULL};

static inline void parfold_lock(void) {
  while (__atomic_exchange_n(&parfold_checks.lock, 1, __ATOMIC_ACQUIRE))
    continue;
}

static inline void parfold_unlock(void) {
  __atomic_store_n(&parfold_checks.lock, 0, __ATOMIC_RELEASE);
}

static inline double parfold_now(void) {
#ifdef _OPENMP
  return omp_get_wtime();
#else
  return (double)clock() / CLOCKS_PER_SEC;
#endif
}

/* A line for each loop, in the order in which the program has come to them. */
static inline void parfold_summary(void) {
  const struct parfold_checked *loop;
  for (loop = parfold_checks.loops; loop; loop = loop->next)
    fprintf(stderr,
            "%s:%d: selfcheck: in '%s': %llu of %llu runs checked, %llu "
            "differ; %.6f s in parallel, %.6f s as it was\n",
            loop->file, loop->line, loop->function, loop->checks, loop->runs,
            loop->wrong, loop->seconds[0], loop->seconds[1]);
}

/* Reads the environment, once. */
static inline void parfold_ask(void) {
  const char *words = getenv("PARFOLD_SELFCHECK");
  const char *tolerance = getenv("PARFOLD_SELFCHECK_TOLERANCE");
  parfold_lock();
  if (!parfold_checks.asked) {
    parfold_checks.tolerance = -1;
    while (words && *words) {
      size_t length = strcspn(words, ",");
      if (length == 5 && strncmp(words, "times", 5) == 0)
        parfold_checks.wants_times = 1;
      else if (length == 7 && strncmp(words, "summary", 7) == 0)
        parfold_checks.wants_summary = 1;
      else if (length == 5 && strncmp(words, "abort", 5) == 0)
        parfold_checks.wants_abort = 1;
      else if (length > 0)
        fprintf(stderr, "selfcheck: PARFOLD_SELFCHECK knows no '%.*s'\n",
                (int)length, words);
      words += length + (words[length] == ',');
    }
    if (tolerance && *tolerance) {
      char *end;
      double value = strtod(tolerance, &end);
      if (*end == '\0' && value >= 0)
        parfold_checks.tolerance = value;
      else
        fprintf(stderr, "selfcheck: '%s' is no PARFOLD_SELFCHECK_TOLERANCE\n",
                tolerance);
    }
    if (parfold_checks.wants_summary)
      atexit(parfold_summary);
    __atomic_store_n(&parfold_checks.asked, 1, __ATOMIC_RELEASE);
  }
  parfold_unlock();
}

/** A run of the loop that stands here. */
#define PARFOLD_CHECK parfold_check_at(__FILE__, __LINE__, __func__)

static inline struct parfold_check parfold_check_at(const char *file, int line,
                                                    const char *function) {
  struct parfold_check check;
  memset(&check, 0, sizeof check);
  check.file = file;
  check.function = function;
  check.line = line;
  if (!__atomic_load_n(&parfold_checks.asked, __ATOMIC_ACQUIRE))
    parfold_ask();
  return check;
}

/** Is it the parallel version's turn? */
static inline int parfold_first(const struct parfold_check *check) {
  return check->turn == 1;
}

/** Is it the turn of a loop that says where it would be left? */
static inline int parfold_second(const struct parfold_check *check) {
  return check->turn == 2 && check->leaves;
}

/** The parallel version runs now, and everything that it may change has been
    kept. */
static inline void parfold_begin(struct parfold_check *check) {
  check->started = 1;
  check->since = parfold_now();
}

/* Copies the values to \p to, or from there, where the two may differ. */
static inline void parfold_copy(const struct parfold_kept *kept, char *copy,
                                int back) {
  size_t bytes = kept->many * kept->size;
  if (kept->stride == bytes) {
    if (back)
      memcpy(kept->first, copy, kept->count * bytes);
    else
      memcpy(copy, kept->first, kept->count * bytes);
    return;
  }
  for (size_t k = 0; k < kept->count; k++)
    if (back)
      memcpy(kept->first + k * kept->stride, copy + k * bytes, bytes);
    else
      memcpy(copy + k * bytes, kept->first + k * kept->stride, bytes);
}

static inline int parfold_keep_at(struct parfold_check *check, const char *name,
                                  void *first, size_t count, size_t stride,
                                  size_t many, enum parfold_type type,
                                  size_t size) {
  size_t bytes = 0;
  struct parfold_kept *kept = NULL;
  if (!first)
    return 0;
  if (!__builtin_mul_overflow(many, size, &bytes) &&
      !__builtin_mul_overflow(bytes, count, &bytes) &&
      bytes < ((size_t)-1 - sizeof *kept) / 2)
    kept = (struct parfold_kept *)malloc(sizeof *kept + 2 * bytes);
  if (!kept) {
    fprintf(stderr,
            "%s:%d: selfcheck: in '%s': not checked, there is no memory for "
            "copies of '%s'\n",
            check->file, check->line, check->function, name);
    return 0;
  }
  kept->next = NULL;
  kept->name = name;
  kept->first = (char *)first;
  kept->count = count;
  kept->stride = stride;
  kept->many = many;
  kept->size = size;
  kept->type = type;
  kept->before = (char *)(kept + 1);
  kept->parallel = kept->before + bytes;
  if (!check->last)
    check->last = &check->kept;
  *check->last = kept;
  check->last = &kept->next;
  parfold_copy(kept, kept->before, 0);
  return 1;
}

/** Keeps \p count values of \p size bytes from \p first on. 0: there is no
    memory for that; then the loop runs as it was. */
#define parfold_keep(check, first, count, type, size)                          \
  parfold_keep_at(check, #first, (void *)(first), count, size, 1, type, size)

/** Keeps parts that are \p stride bytes apart: \p count times \p many values,
    the first ones at \p first. */
#define parfold_keep_parts(check, first, count, stride, many, type, size)      \
  parfold_keep_at(check, #first, (void *)(first), count, stride, many, type,   \
                  size)

/** Here the loop would be left, by way out number \p exit. */
#define parfold_leave(check, exit, counter)                                    \
  parfold_leave_at(check, exit, (long long)(__INTPTR_TYPE__)(counter))

static inline void parfold_leave_at(struct parfold_check *check, int exit,
                                    long long at) {
  check->exit[check->turn - 1] = exit;
  check->at[check->turn - 1] = at;
}

static inline long double parfold_real(const char *value,
                                       enum parfold_type type) {
  float small;
  double usual;
  long double large;
  switch (type) {
  case PARFOLD_FLOAT:
    memcpy(&small, value, sizeof small);
    return small;
  case PARFOLD_DOUBLE:
    memcpy(&usual, value, sizeof usual);
    return usual;
  default:
    memcpy(&large, value, sizeof large);
    return large;
  }
}

/* Is one value as good as the other? */
static inline int parfold_same(const char *one, const char *other, size_t size,
                               enum parfold_type type) {
  double tolerance = parfold_checks.tolerance;
  long double x, y, greater, distance;
  if (memcmp(one, other, size) == 0)
    return 1;
  if (type < PARFOLD_FLOAT)
    return 0;
  x = parfold_real(one, type);
  y = parfold_real(other, type);
  if (__builtin_isnan(x) || __builtin_isnan(y))
    return __builtin_isnan(x) && __builtin_isnan(y);
  if (__builtin_isinf(x) || __builtin_isinf(y) || x == y)
    return x == y;
  if (tolerance < 0)
    tolerance = type == PARFOLD_FLOAT    ? PARFOLD_FLOAT_TOLERANCE
                : type == PARFOLD_DOUBLE ? PARFOLD_DOUBLE_TOLERANCE
                                         : PARFOLD_LONG_DOUBLE_TOLERANCE;
  greater = __builtin_fabsl(x) > __builtin_fabsl(y) ? __builtin_fabsl(x)
                                                    : __builtin_fabsl(y);
  distance = __builtin_fabsl(x - y);
  return distance <= tolerance * greater;
}

/* The value as text. */
static inline void parfold_show(char *text, size_t room, const char *value,
                                const struct parfold_kept *kept) {
  unsigned long long bits = 0;
  if (kept->type >= PARFOLD_FLOAT) {
    int digits = kept->type == PARFOLD_FLOAT    ? 9
                 : kept->type == PARFOLD_DOUBLE ? 17
                                                : 21;
    snprintf(text, room, "%.*Lg", digits, parfold_real(value, kept->type));
    return;
  }
  if (kept->size > sizeof bits) {
    size_t used = (size_t)snprintf(text, room, "bytes ");
    for (size_t k = 0; k < kept->size && used + 3 < room; k++)
      used += (size_t)snprintf(text + used, room - used, "%02x",
                               (unsigned char)value[k]);
    return;
  }
  if (kept->size == 1) {
    unsigned char byte;
    memcpy(&byte, value, 1);
    bits = byte;
  } else if (kept->size == sizeof(short)) {
    unsigned short half;
    memcpy(&half, value, sizeof half);
    bits = half;
  } else if (kept->size == sizeof(int)) {
    unsigned word;
    memcpy(&word, value, sizeof word);
    bits = word;
  } else {
    memcpy(&bits, value, kept->size);
  }
  if (kept->type == PARFOLD_POINTER) {
    snprintf(text, room, "%#llx", bits);
  } else if (kept->type == PARFOLD_UNSIGNED) {
    snprintf(text, room, "%llu", bits);
  } else {
    /* The sign of a narrow number belongs into the high bits. */
    unsigned long long sign = 1ULL << (8 * kept->size - 1);
    long long number = (long long)((bits ^ sign) - sign);
    snprintf(text, room, "%lld", number);
  }
}

/* Reports values that differ. Returns whether there are any. */
static inline int parfold_compare(const struct parfold_check *check,
                                  const struct parfold_kept *kept) {
  size_t bytes = kept->many * kept->size, wrong = 0, where = 0;
  char which[80] = "", others[80] = "", one[80], other[80];
  if (kept->type == PARFOLD_DEAD)
    return 0;
  for (size_t k = 0; k < kept->count * kept->many; k++) {
    const char *now = kept->first + k / kept->many * kept->stride +
                      k % kept->many * kept->size;
    if (!parfold_same(kept->parallel + k * kept->size, now, kept->size,
                      kept->type) &&
        wrong++ == 0)
      where = k;
  }
  if (wrong == 0)
    return 0;
  parfold_show(one, sizeof one, kept->parallel + where * kept->size, kept);
  parfold_show(other, sizeof other,
               kept->first + where / kept->many * kept->stride +
                   where % kept->many * kept->size,
               kept);
  if (kept->count > 1 || kept->many > 1) {
    if (kept->stride == bytes || kept->many == 1)
      snprintf(which, sizeof which, "value %llu of ",
               (unsigned long long)where);
    else
      snprintf(which, sizeof which, "value %llu.%llu of ",
               (unsigned long long)(where / kept->many),
               (unsigned long long)(where % kept->many));
    if (wrong > 1)
      snprintf(others, sizeof others, " (%llu of %llu values differ)",
               (unsigned long long)wrong,
               (unsigned long long)(kept->count * kept->many));
  }
  fprintf(stderr,
          "%s:%d: selfcheck: in '%s': %s'%s' is %s in parallel (%.6f s), and "
          "%s as it was (%.6f s)%s\n",
          check->file, check->line, check->function, which,
          kept->name + (*kept->name == '&'), one, check->seconds[0], other,
          check->seconds[1], others);
  return 1;
}

/* Adds a run to what is known of its loop. */
static inline void parfold_note(const struct parfold_check *check, int wrong) {
  struct parfold_checked **at, *loop;
  parfold_lock();
  for (at = &parfold_checks.loops; (loop = *at) != NULL; at = &loop->next)
    if (loop->line == check->line && strcmp(loop->file, check->file) == 0)
      break;
  if (!loop) {
    loop = (struct parfold_checked *)calloc(1, sizeof *loop);
    if (loop) {
      loop->file = check->file;
      loop->function = check->function;
      loop->line = check->line;
      *at = loop;
    }
  }
  if (loop) {
    loop->runs++;
    loop->checks += check->started != 0;
    loop->wrong += wrong != 0;
    loop->seconds[0] += check->seconds[0];
    loop->seconds[1] += check->seconds[1];
  }
  parfold_unlock();
}

/* Compares what the two have left behind, and forgets it. */
static inline void parfold_finish(struct parfold_check *check) {
  struct parfold_kept *kept;
  int wrong = 0;
  if (check->started) {
    if (check->exit[0] != check->exit[1] || check->at[0] != check->at[1]) {
      wrong = 1;
      fprintf(stderr,
              "%s:%d: selfcheck: in '%s': the loop is left at %lld by exit %d "
              "in parallel (%.6f s), and at %lld by exit %d as it was "
              "(%.6f s)\n",
              check->file, check->line, check->function, check->at[0],
              check->exit[0], check->seconds[0], check->at[1], check->exit[1],
              check->seconds[1]);
    }
    for (kept = check->kept; kept; kept = kept->next)
      wrong |= parfold_compare(check, kept);
    if (parfold_checks.wants_times)
      fprintf(stderr,
              "%s:%d: selfcheck: in '%s': %s; %.6f s in parallel, %.6f s as it "
              "was\n",
              check->file, check->line, check->function,
              wrong ? "differs" : "the same", check->seconds[0],
              check->seconds[1]);
  }
  if (parfold_checks.wants_summary)
    parfold_note(check, wrong);
  if (wrong && parfold_checks.wants_abort)
    abort();
}

static inline void parfold_forget(struct parfold_check *check) {
  while (check->kept) {
    struct parfold_kept *kept = check->kept;
    check->kept = kept->next;
    free(kept);
  }
}

/* Puts back what the values were in front of the loop. */
static inline void parfold_restore(const struct parfold_check *check) {
  for (struct parfold_kept *kept = check->kept; kept; kept = kept->next)
    parfold_copy(kept, kept->before, 1);
}

/** Goes on to the next version of the loop. \returns 0 where there is none. */
static inline int parfold_turn(struct parfold_check *check) {
  double now = check->started ? parfold_now() : 0;
  struct parfold_kept *kept;
  switch (check->turn++) {
  case 0:
    return 1;
  case 1:
    if (!check->started) {
      /* That was the loop as it was. */
      parfold_finish(check);
      parfold_forget(check);
      return 0;
    }
    check->seconds[0] = now - check->since;
    for (kept = check->kept; kept; kept = kept->next)
      parfold_copy(kept, kept->parallel, 0);
    parfold_restore(check);
    check->since = parfold_now();
    return 1;
  case 2:
    check->seconds[1] = now - check->since;
    parfold_finish(check);
    if (check->leaves)
      parfold_restore(check);
    parfold_forget(check);
    return check->leaves;
  default:
    return 0;
  }
}

/** As PARFOLD_CHECK, for a loop that can be left early: it has a third turn,
    in which it is. */
#define PARFOLD_CHECK_EXITS parfold_check_exits_at(__FILE__, __LINE__, __func__)

static inline struct parfold_check
parfold_check_exits_at(const char *file, int line, const char *function) {
  struct parfold_check check = parfold_check_at(file, line, function);
  check.leaves = 1;
  return check;
}

#endif /* PARFOLD_SELFCHECK_H */
