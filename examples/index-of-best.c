// The best score and who has it. OpenMP has no clause for a maximum together
// with its place, so each thread finds the best of its own part of the scores,
// and the parts are compared in order: with equal scores the first one wins,
// as in the loop.
//
//   parfold examples/index-of-best.c

#include <stdio.h>
#include <stdlib.h>

struct winner {
  double score;
  long index;
};

/// The greatest of \p count scores, and the first place where it is found;
/// index -1 where no score is positive.
struct winner best_of(const double *score, long count) {
  double best = 0;
  long index = -1;
  for (long i = 0; i < count; i++)
    if (score[i] > best) {
      best = score[i];
      index = i;
    }
  return (struct winner){best, index};
}

int main(int argc, char **argv) {
  long count = argc > 1 ? atol(argv[1]) : 1000000;
  double *score = malloc((size_t)count * sizeof *score);
  if (!score)
    return 1;
  for (long i = 0; i < count; i++)
    score[i] = (double)(i * 7919 % 99991) / 1000;

  struct winner winner = best_of(score, count);
  printf("best of %ld scores: %.3f at %ld\n", count, winner.score, winner.index);
  free(score);
}
