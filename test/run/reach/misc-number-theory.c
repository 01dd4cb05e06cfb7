// Plays with numbers: the longest Collatz sequence, perfect numbers, twin
// primes, and a product modulo a prime.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

static int collatz_length(uint64_t k)
{
    int steps = 1;
    while (k != 1) {
        k = k & 1 ? 3 * k + 1 : k / 2;
        steps++;
    }
    return steps;
}

static int longest_collatz(int limit, int *length)
{
    int start = 0, most = 0;
    /* expert: argmax */
    for (int k = 1; k < limit; k++) {
        int len = collatz_length((uint64_t)k);
        if (len > most) {
            most = len;
            start = k;
        }
    }
    *length = most;
    return start;
}

static int is_prime(unsigned n)
{
    unsigned d;
    if (n < 2) return 0;
    for (d = 2; d * d <= n; d++)
        if (n % d == 0) return 0;
    return 1;
}

static int twin_primes(unsigned limit, unsigned *largest)
{
    int pairs = 0;
    unsigned p;
    *largest = 0;
    /* expert: count, last-value */
    for (p = 3; p + 2 < limit; p += 2)
        if (is_prime(p) && is_prime(p + 2)) {
            pairs++;
            *largest = p;
        }
    return pairs;
}

static long sum_of_divisors(long n)
{
    long s = n > 1, d;
    for (d = 2; d * d <= n; d++)
        if (n % d == 0) s += d + (d * d != n ? n / d : 0);
    return s;
}

/* Perfect, abundant and deficient numbers below a limit. */
static void classify(long limit, long kinds[3])
{
    kinds[0] = kinds[1] = kinds[2] = 0;
    /* expert: histogram */
    for (long n = limit - 1; n > 0; n--) {
        long s = sum_of_divisors(n);
        ++kinds[s < n ? 0 : s == n ? 1 : 2];
    }
}

/* Product of all odd numbers, modulo 2^64 and of their squares modulo a prime. */
static uint64_t odd_product(const unsigned *odd, long n)
{
    uint64_t p = 1;
    /* expert: product */
    for (long i = 0; i < n; i++) p *= odd[i];
    return p;
}

static uint64_t square_product(const unsigned *odd, long n, uint64_t prime)
{
    uint64_t p = 1;
    /* expert: affine, product */
    while (--n >= 0) p = p * ((uint64_t)odd[n] * odd[n] % prime) % prime;
    return p;
}

void test(long n)
{
    int length, start = longest_collatz((int)n / 4, &length), pairs;
    unsigned largest, *odd = odds(n);
    long kinds[3];

    printf("Collatz %d has %d steps\n", start, length);
    pairs = twin_primes((unsigned)n / 4, &largest);
    printf("%d twins, the last %u\n", pairs, largest);
    classify(n / 10, kinds);
    printf("deficient %ld perfect %ld abundant %ld\n", kinds[0], kinds[1], kinds[2]);
    printf("products %llu %llu\n", (unsigned long long)odd_product(odd, n), (unsigned long long)square_product(odd, n, 2147483647u));
    free(odd);
}
