// Functions that remember how often they have been called.

static int numbers, scales;

int next_number(int x) {
  int number;
#ifdef _OPENMP
#pragma omp atomic capture
#endif
  number = numbers++;
  return x + number;
}

double next_scale(int x) {
  int scale;
#ifdef _OPENMP
#pragma omp atomic capture
#endif
  scale = scales++;
  return x + (scale < 1000 ? 1 : 1.125);
}

static int even;

int next_even(int x) {
  int number;
#ifdef _OPENMP
#pragma omp atomic capture
#endif
  number = even += 2;
  return x - number;
}
