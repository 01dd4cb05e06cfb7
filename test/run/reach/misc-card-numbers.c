// Validates card numbers by their check digits (Luhn) and looks for patterns
// that point to fraud.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdbool.h>
#include <string.h>

#define DIGITS 16

typedef char card_number[DIGITS + 1];

static bool luhn(const char *number)
{
	int sum = 0, k;

	for (k = 0; k < DIGITS; k++) {
		int d = number[k] - '0';

		if (k % 2 == 0) {
			d *= 2;
			if (d > 9)
				d -= 9;
		}
		sum += d;
	}
	return sum % 10 == 0;
}

static int count_valid(card_number *card, int cards)
{
	int valid = 0, i;

	/* expert: count */
	for (i = 0; i < cards; i++)
		if (luhn(card[i]))
			valid++;
	return valid;
}

/* Row numbers of cards that must be rejected. */
static int rejects(card_number *card, int cards, int *list)
{
	int n = 0;

	/* expert: compaction */
	for (int i = 0; i < cards; ++i) {
		if (luhn(card[i]) && card[i][0] != '0')
			continue;
		list[n] = i;
		n++;
	}
	return n;
}

/* Digits that occur at each place; uneven ones mean made-up numbers. */
static void digit_table(card_number *card, int cards, int table[DIGITS][10])
{
	int i, k;

	memset(table, 0, DIGITS * sizeof table[0]);
	/* expert: histogram */
	for (i = 0; i < cards; i++)
		for (k = 0; k < DIGITS; k++)
			table[k][card[i][k] - '0']++;
}

static int first_of_issuer(card_number *card, int cards, const char *prefix)
{
	int i;

	/* expert: search */
	for (i = 0; i < cards; i++)
		if (strncmp(card[i], prefix, 4) == 0)
			break;
	return i < cards ? i : -1;
}

static bool all_digits(card_number *card, int cards)
{
	bool fine = true;

	/* expert: logical */
	for (int i = 0; i < cards; i++)
		for (int k = 0; k < DIGITS; k++)
			fine &= card[i][k] >= '0' && card[i][k] <= '9';
	return fine;
}

void test(long n)
{
	int cards = (int)n / 4, table[DIGITS][10], bad;
	card_number *card = calloc((size_t)cards + 1, sizeof *card);
	int *list = calloc((size_t)cards + 1, sizeof *list);

	for (int i = 0; i < cards; i++)
		for (int k = 0; k < DIGITS; k++)
			card[i][k] = (char)('0' + (k < 2 ? 4 + i % 2 : random_at(i * 16L + k) / 7 % 10));
	printf("digits %d, valid %d of %d\n", all_digits(card, cards), count_valid(card, cards), cards);
	bad = rejects(card, cards, list);
	printf("%d rejects, the last is %d\n", bad, bad ? list[bad - 1] : -1);
	digit_table(card, cards, table);
	printf("table %d %d %d\n", table[0][4], table[5][5], table[15][9]);
	printf("issuer at %d\n", first_of_issuer(card, cards, "5537"));
	free(card);
	free(list);
}
