// The loop adds up the cost of 'jobs' jobs, a global number that the loop does
// not touch. But a job that fails takes two others off the list, in the
// function that runs it: the loop ends earlier than its first test says.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long jobs;

/// The job's cost; if it fails, nobody waits for the last two.
static int run_job(int effort) {
  if (effort < 100) {
    jobs -= 2;
    return 0;
  }
  return effort;
}

static long cost_of_jobs(const unsigned char *effort) {
  long cost = 0;
  for (long i = 0; i < jobs; i++)
    cost += run_job(effort[i]);
  return cost;
}

void test(long n) {
  jobs = n;
  long cost = cost_of_jobs(bytes(n));
  printf("%ld for %ld\n", cost, jobs);
}
