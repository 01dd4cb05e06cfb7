/*===- parfold/tune.h - how many threads for a loop? -----------------------===*
 *
 * What 'parfold --tune-threads' writes includes this header, which is all that
 * it needs beside OpenMP. A long loop is run in pieces:
 *
 *   static struct parfold_tuner tuner;
 *   struct parfold_trial trial = parfold_start(&tuner, n);
 *   while (parfold_next(&trial)) {
 *     long begin = trial.begin, end = trial.end;
 *     #pragma omp parallel for num_threads(trial.threads) reduction(+ : sum)
 *     for (long i = begin; i < end; i++)
 *       sum += a[i];
 *   }
 *
 * The first pieces, about 1% of the loop, are run on 1, 2, 4, ... threads and
 * timed. The rest is one piece, on the fastest team, which the tuner remembers
 * for loops of about that length.
 *
 * C99, with OpenMP or without; without, there is one piece and one thread.
 *
 *===------------------------------------------------------------------------===*/

#ifndef PARFOLD_TUNE_H
#define PARFOLD_TUNE_H

#ifdef _OPENMP
#include <omp.h>
#endif

/** Lengths of loops are told apart by the position of their first bit, in
    steps of three: so many of them. */
#define PARFOLD_LENGTHS 22

/** What is remembered of one loop. It starts as zeros. */
struct parfold_tuner {
  int threads[PARFOLD_LENGTHS]; /**< the fastest team; 0: not known yet */
};

/** One run of a loop. */
struct parfold_trial {
  unsigned long long begin, end; /**< the piece: iterations begin .. end - 1 */
  int threads;                   /**< how many threads run it */
  /* What follows is for the functions below. */
  unsigned long long trips; /* iterations of the loop */
  unsigned long long piece; /* and of a piece that is timed */
  int *memory;              /* where the tuner remembers this length */
  int most;                 /* threads that may be tried */
  int best;                 /* the fastest team so far; 0: none was timed yet */
  int timed;                /* is the current piece timed? */
  double since, fastest;    /* seconds */
};

/** A run of the loop of \p tuner, with \p trips iterations. */
static inline struct parfold_trial parfold_start(struct parfold_tuner *tuner,
                                                 unsigned long long trips) {
  struct parfold_trial t = {0, 0, 1, trips, 0, 0, 1, 0, 0, 0, 0};
#ifdef _OPENMP
  int length = 0, teams = 1, known;
  for (unsigned long long rest = trips; rest >= 8; rest /= 8)
    length++;
  t.memory = &tuner->threads[length];
  /* Other threads may run the same loop. */
#pragma omp atomic read
  known = *t.memory;
  t.most = omp_get_max_threads();
  if (t.most > omp_get_thread_limit())
    t.most = omp_get_thread_limit();
  t.threads = known > 0 && known < t.most ? known : t.most;
  for (int threads = 1; threads < t.most; threads *= 2)
    teams++;
  /* Pieces in which not every thread has something to do show nothing; and
     within a parallel region a team is what the outer one leaves. */
  if (known == 0 && t.most > 1 && !omp_in_parallel())
    t.piece = trips / 100 / (unsigned)teams;
  if (t.piece / 4 < (unsigned)t.most)
    t.piece = 0;
#else
  (void)tuner;
#endif
  return t;
}

#ifdef _OPENMP
/* Sets the team and the length of the next piece that is not the last one; or
   leaves no such piece. */
static inline void parfold_try(struct parfold_trial *t) {
  /* Less than this on one thread is no measurement, and too short a loop to
     be worth one. */
  const double least = 50e-6;
  /* More threads must be worth it. */
  const double gain = 0.97;
  double now = omp_get_wtime(), seconds = now - t->since;
  int starts = 1; /* is the piece the first one of its team? */
  if (t->begin == 0) {
    t->threads = 1;
  } else if (!t->timed) {
    starts = 0;
  } else if (t->best == 0 && seconds < least) {
    t->threads = t->most;
    t->piece = 0;
  } else {
    if (t->best == 0 || seconds < gain * t->fastest) {
      t->best = t->threads;
      t->fastest = seconds;
    }
    if (t->threads < t->most) {
      int is_last = t->threads > (t->most - 1) / 2;
      t->threads = is_last ? t->most : 2 * t->threads;
    } else {
      t->threads = t->best;
      t->piece = 0;
#pragma omp atomic write
      *t->memory = t->best;
    }
  }
  /* A team is started by a short piece, and timed by a longer one. */
  t->timed = !starts;
  t->end = t->begin + (starts ? t->piece / 4 : t->piece);
  t->since = now;
}
#endif

/** The next piece of \p t; 0 where there is none. */
static inline int parfold_next(struct parfold_trial *t) {
  t->begin = t->end;
  if (t->begin == t->trips)
    return 0;
#ifdef _OPENMP
  if (t->piece > 0)
    parfold_try(t);
#endif
  if (t->piece == 0)
    t->end = t->trips;
  return 1;
}

#endif /* PARFOLD_TUNE_H */
