// The pointer is used for something else than to reach an element.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

struct group {
  int count, least;
  int *where;
};

// The loop's last one is used behind it.
struct group *last(struct group *groups, const unsigned char *key, long n) {
  struct group *g = groups;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    g = &groups[key[i] & 31];
    g->count++;
  }
  return g;
}

// Kept in another place.
void kept(struct group *groups, struct group **seen, const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    struct group *g = &groups[key[i] & 31];
    g->count++;
    seen[i] = g;
  }
}

// Its address is what counts.
long compared(struct group *groups, const struct group *special, const unsigned char *key, long n) {
  long sum = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    struct group *g = &groups[key[i] & 31];
    g->count++;
    sum += g == special;
  }
  return sum;
}

// One of two arrays.
void either(struct group *restrict groups, struct group *restrict others, const unsigned char *restrict key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-target]{{$}}
  for (long i = 0; i < n; i++) {
    struct group *g = key[i] & 32 ? &groups[key[i] & 31] : others;
    g->count++;
  }
}

// Set twice.
void moved(struct group *groups, const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    struct group *g = &groups[key[i] & 15];
    g += 16;
    g->count++;
  }
}

// Read beside what is counted.
void read(struct group *groups, const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    struct group *g = &groups[key[i] & 31];
    g->count++;
    g->least += g->count;
  }
}

// It leads where an element leads.
void farther(struct group *groups, const unsigned char *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-target]{{$}}
  for (long i = 0; i < n; i++) {
    struct group *g = &groups[key[i] & 31];
    int *where = g->where;
    ++*where;
  }
}
