// Variant "readable" of the arg-max of TYPE, as a function called ARGMAX.
//
// A chunk is run in blocks of which only the greatest value is looked for, in
// as many lanes as fit into 128 bytes; what has it is found in the best block.

#define JOINED(Name, End) Name##End
#define IN_CHUNK(Name) JOINED(Name, _in)

static void IN_CHUNK(ARGMAX)(const TYPE *a, long from, long to, TYPE *greatest,
                             long *place) {
  enum { LANES = 128 / sizeof(TYPE), BLOCK = 2048 };
  TYPE best = *greatest;
  long where = -1, block = -1, i = from;
  for (; to - i >= BLOCK; i += BLOCK) {
    TYPE lane[LANES], most = best;
    for (int l = 0; l < LANES; l++)
      lane[l] = best;
    for (long j = i; j < i + BLOCK; j += LANES)
      for (int l = 0; l < LANES; l++)
        lane[l] = a[j + l] > lane[l] ? a[j + l] : lane[l];
    for (int l = 0; l < LANES; l++)
      most = lane[l] > most ? lane[l] : most;
    if (most > best) {
      best = most;
      block = i;
    }
  }
  if (block >= 0)
    for (where = block; a[where] != best;)
      where++;
  for (; i < to; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  *greatest = best;
  *place = where;
}
static long ARGMAX(const TYPE *a, long n) {
  TYPE best = 0;
  long where = -1;
  int threads = omp_get_max_threads(), team = 1;
  struct {
    TYPE best;
    long where;
  } slot[threads];

#pragma omp parallel num_threads(threads) firstprivate(a, n, best, where)
  {
    int thread = omp_get_thread_num(), all = omp_get_num_threads();
    long part = n / all, rest = n % all;
    long first = part * thread + (thread < rest ? thread : rest);
    IN_CHUNK(ARGMAX)(a, first, first + part + (thread < rest), &best, &where);
    slot[thread].best = best;
    slot[thread].where = where;
    if (thread == 0)
      team = all;
  }
  for (int thread = 0; thread < team; thread++)
    if (slot[thread].best > best) {
      best = slot[thread].best;
      where = slot[thread].where;
    }
  return where;
}

#undef JOINED
#undef IN_CHUNK
#undef ARGMAX
#undef TYPE
