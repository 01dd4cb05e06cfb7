// Guesses the key of a Caesar cipher from letter frequencies and deciphers
// the message.
//
// RUN: %check-reach %s

#include "../program.h"
#include <string.h>

#define LETTERS 26
#define IS_LOWER(c) ((c) >= 'a' && (c) <= 'z')

static unsigned long freq[LETTERS];

static void frequencies(const char *s)
{
	const char *q;

	memset(freq, 0, sizeof freq);
	/* expert: histogram */
	for (q = s; *q; q++)
		if (IS_LOWER(*q))
			freq[*q - 'a']++;
}

/* Index of coincidence: 0.065 for English, 0.038 for noise. */
static double coincidence(void)
{
	double total = 0, same = 0;
	int i;

	for (i = 0; i < LETTERS; i++) {
		total += (double)freq[i];
		same += (double)freq[i] * ((double)freq[i] - 1);
	}
	return total > 1 ? same / (total * (total - 1)) : 0;
}

static int guess_key(void)
{
	int i, best = 0;

	for (i = 1; i < LETTERS; i++)
		if (freq[i] > freq[best])
			best = i;
	return (best + LETTERS - 4) % LETTERS; /* 'e' is most frequent */
}

static void shift(char *s, int key)
{
	size_t i, len = strlen(s);

	for (i = 0; i < len; i++)
		if (IS_LOWER(s[i]))
			s[i] = (char)('a' + (s[i] - 'a' + LETTERS - key) % LETTERS);
}

static size_t count_vowels(const char *s, size_t len)
{
	size_t vowels = 0;

	/* expert: count */
	while (len--) {
		switch (s[len]) {
		case 'a': case 'e': case 'i': case 'o': case 'u':
			vowels++;
			break;
		default:
			break;
		}
	}
	return vowels;
}

/* The share of adjacent letters that are "th", "he" or "in". */
static double bigram_score(const char *s, size_t len)
{
	static const char bigrams[3][3] = { "th", "he", "in" };
	size_t hits = 0;

	if (len < 2)
		return 0;
	/* expert: count */
	for (size_t i = 0; i < len - 1; i++)
		for (int b = 0; b < 3; b++)
			if (s[i] == bigrams[b][0] && s[i + 1] == bigrams[b][1])
				hits++;
	return (double)hits / (double)(len - 1);
}

void test(long n)
{
	static const char model[] = "the rain in spain stays mainly in the plane where there are eels";
	char *s = calloc((size_t)n + 1, 1);
	int key;

	for (long i = 0; i < n; i++)
		s[i] = model[(i + random_at(i) / 300) % (long)(sizeof model - 1)];
	s[n] = '\0';
	shift(s, LETTERS - 11);
	frequencies(s);
	key = guess_key();
	printf("coincidence %.9e key %d\n", coincidence(), key);
	shift(s, key);
	printf("%.20s\n", s);
	printf("vowels %zu\n", count_vowels(s, strlen(s)));
	printf("bigrams %.9e\n", bigram_score(s, strlen(s)));
	free(s);
}
