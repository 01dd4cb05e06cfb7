// Searches a text for a word: the first place, the last place, and how often
// it is there, also in other case and as a whole word only.
//
// RUN: %check-reach %s

#include "../program.h"
#include <ctype.h>
#include <string.h>

static int matches(const char *at, const char *word, int fold)
{
	for (; *word; at++, word++) {
		int a = fold ? tolower((unsigned char)*at) : *at;
		if (a != *word)
			return 0;
	}
	return 1;
}

static long count_all(const char *text, long size, const char *word, int fold)
{
	long len = (long)strlen(word), hits = 0, i;

	/* expert: count */
	for (i = 0; i <= size - len; i++)
		if (matches(&text[i], word, fold))
			hits++;
	return hits;
}

static long find_first(const char *text, long size, const char *word)
{
	long len = (long)strlen(word), found = -1, i;

	/* expert: search */
	for (i = 0; i <= size - len; i++)
		if (!memcmp(text + i, word, (size_t)len)) {
			found = i;
			break;
		}
	return found;
}

static long find_last(const char *text, long size, const char *word)
{
	long i;

	/* expert: search */
	for (i = size - (long)strlen(word); i >= 0; i--)
		if (matches(text + i, word, 1))
			return i;
	return -1;
}

static int is_boundary(const char *text, long size, long i)
{
	return i < 0 || i >= size || !isalnum((unsigned char)text[i]);
}

/* Whole words only; *last is where the last one is. */
static long count_words(const char *text, long size, const char *word, long *last)
{
	long len = (long)strlen(word), hits = 0;

	*last = -1;
	/* expert: count, last-value */
	for (long i = 0; i + len <= size; i++) {
		if (!matches(text + i, word, 0))
			continue;
		if (is_boundary(text, size, i - 1) && is_boundary(text, size, i + len)) {
			hits++;
			*last = i;
		}
	}
	return hits;
}

void test(long n)
{
	static const char pieces[] = "the heat, Theo there th";
	char *text = calloc((size_t)n + 1, 1);
	long i, last;

	for (i = 0; i < n; i++)
		text[i] = pieces[(i + random_at(i / 11)) % (long)(sizeof pieces - 1)];
	text[n] = '\0';
	printf("the: %ld, in any case %ld\n", count_all(text, n, "the", 0), count_all(text, n, "the", 1));
	printf("first heat %ld, there %ld, zebra %ld\n", find_first(text, n, "heat"),
	       find_first(text, n, "there"), find_first(text, n, "zebra"));
	printf("last the %ld, heat %ld\n", find_last(text, n, "the"), find_last(text, n, "heat"));
	i = count_words(text, n, "the", &last);
	printf("words %ld, last at %ld\n", i, last);
	free(text);
}
