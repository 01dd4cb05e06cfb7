//===- teams.c - OpenMP whose threads take turns --------------------------===//
//
// What gcc calls for the directives that parfold writes, with threads that are
// coroutines of one: each of a team runs until it has to wait for the others.
// Which one comes first is drawn anew for every region. So a loop whose
// iterations depend on each other goes wrong every time, and not once in a
// while, and nothing waits for a processor: random programs have many short
// regions, and most of their time with real threads is spent on waking these.
//
//   OMP_NUM_THREADS   how many threads a team has
//   TEAMS_ORDER       0: the first thread comes first; else what is drawn
//
// Real threads show what this does not, data races for one.
//
//===----------------------------------------------------------------------===//

#include <stdlib.h>
#include <ucontext.h>

enum { MOST = 64, STACK = 1 << 19 };
enum state { READY, WAITING, DONE };

static ucontext_t scheduler, threads[MOST];
static enum state states[MOST];
static char *stacks[MOST];
static int team = 1, current, is_parallel;
static void (*region)(void *);
static void *shared;

static int setting(const char *name, int otherwise) {
  const char *text = getenv(name);
  return text ? atoi(text) : otherwise;
}

int omp_get_max_threads(void) {
  int count = setting("OMP_NUM_THREADS", 2);
  return count < 1 ? 1 : count > MOST ? MOST : count;
}
int omp_get_num_threads(void) { return is_parallel ? team : 1; }
int omp_get_thread_num(void) { return is_parallel ? current : 0; }
int omp_in_parallel(void) { return is_parallel && team > 1; }
int omp_get_num_procs(void) { return 2; }

// A thread ends where the scheduler goes on.
static void run_region(void) {
  region(shared);
  states[current] = DONE;
}

void GOMP_barrier(void) {
  if (team == 1)
    return;
  int own = current;
  states[own] = WAITING;
  swapcontext(&threads[own], &scheduler);
}

/// For tests: the others may go on first.
void teams_turn(void) {
  if (team > 1)
    swapcontext(&threads[current], &scheduler);
}

// Nobody is interrupted.
void GOMP_critical_start(void) {}
void GOMP_critical_end(void) {}
void GOMP_critical_name_start(void **name) { (void)name; }
void GOMP_critical_name_end(void **name) { (void)name; }
void GOMP_atomic_start(void) {}
void GOMP_atomic_end(void) {}

static void draw_order(int *order) {
  static unsigned number;
  static int is_drawn = -1;
  if (is_drawn < 0)
    number = (unsigned)(is_drawn = setting("TEAMS_ORDER", 0));
  for (int i = 0; i < team; i++) {
    number = number * 1664525u + 1013904223u;
    int k = is_drawn ? (int)((number >> 16) % (unsigned)(i + 1)) : i;
    order[i] = order[k];
    order[k] = i;
  }
}

// One turn for each thread that can go on; whether there was one.
static int take_turns(const int *order) {
  int some = 0;
  for (int i = 0; i < team; i++) {
    current = order[i];
    if (states[current] != READY)
      continue;
    some = 1;
    swapcontext(&scheduler, &threads[current]);
  }
  return some;
}

void GOMP_parallel(void (*function)(void *), void *data, unsigned count,
                   unsigned flags) {
  (void)flags;
  if (is_parallel) { // a team of one within a team
    int outer_team = team, outer_current = current;
    team = 1, current = 0;
    function(data);
    team = outer_team, current = outer_current;
    return;
  }
  int order[MOST];
  team = count ? (int)count : omp_get_max_threads();
  if (team > MOST)
    team = MOST;
  region = function, shared = data, is_parallel = 1;
  draw_order(order);
  for (int i = 0; i < team; i++) {
    if (!stacks[i] && !(stacks[i] = malloc(STACK)))
      abort();
    states[i] = READY;
    getcontext(&threads[i]);
    threads[i].uc_stack.ss_sp = stacks[i];
    threads[i].uc_stack.ss_size = STACK;
    threads[i].uc_link = &scheduler;
    makecontext(&threads[i], run_region, 0);
  }
  // Where nobody can go on, all who are not done wait at a barrier.
  for (int some = 1; some;) {
    while (take_turns(order))
      ;
    some = 0;
    for (int i = 0; i < team; i++)
      if (states[i] == WAITING)
        states[i] = READY, some = 1;
  }
  is_parallel = 0, team = 1, current = 0;
}
