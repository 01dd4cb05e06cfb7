// Cross-tabulates a survey (age group by answer), computes the chi-square
// statistic and keeps the numbers of the people to be asked again.
//
// RUN: %check-reach %s

#include "../program.h"

#define GROUPS 6
#define ANSWERS 5

enum answer { NO, RATHER_NO, RATHER_YES, YES, NONE };

struct person {
	int age;
	enum answer answer;
	unsigned char weight;
};

static long table[GROUPS][ANSWERS];

static int age_group(int age)
{
	return age < 18 ? 0 : age < 30 ? 1 : age < 45 ? 2 : age < 60 ? 3 : age < 75 ? 4 : 5;
}

static void tabulate(const struct person *p, int n)
{
	int i, g, a;

	for (g = 0; g < GROUPS; g++)
		for (a = 0; a < ANSWERS; a++)
			table[g][a] = 0;
	/* expert: array-reduction */
	for (i = 0; i < n; i++)
		table[age_group(p[i].age)][p[i].answer] += p[i].weight;
}

static double chi_square(void)
{
	long row[GROUPS] = {0}, col[ANSWERS] = {0}, all = 0;
	double x2 = 0;
	int g, a;

	for (g = 0; g < GROUPS; g++)
		for (a = 0; a < ANSWERS; a++)
			row[g] += table[g][a], col[a] += table[g][a], all += table[g][a];
	for (g = 0; g < GROUPS; g++)
		for (a = 0; a < ANSWERS; a++) {
			double e = all ? (double)row[g] * (double)col[a] / (double)all : 0;
			if (e > 0)
				x2 += (table[g][a] - e) * (table[g][a] - e) / e;
		}
	return x2;
}

/* Collects those who gave no answer; returns how many. */
static int ask_again(const struct person *p, int n, int *list)
{
	int k = 0, i;

	/* expert: compaction */
	for (i = 0; i < n; i++)
		if (p[i].answer == NONE && p[i].age >= 18)
			list[k++] = i;
	return k;
}

static double approval(const struct person *p, int n)
{
	long yes = 0, valid = 0;
	int i;

	/* expert: sum */
	for (i = 0; i < n; i++) {
		switch (p[i].answer) {
		case NONE:
			continue;
		case YES:
			yes += 2 * p[i].weight;
			break;
		case RATHER_YES:
			yes += p[i].weight;
			break;
		default:
			break;
		}
		valid += p[i].weight;
	}
	return valid ? 0.5 * (double)yes / (double)valid : 0;
}

void test(long n)
{
	struct person *p = calloc((size_t)(n + 1), sizeof *p);
	int *list = calloc((size_t)(n + 1), sizeof *list);
	long i, k;

	for (i = 0; i < n; i++) {
		p[i].age = 10 + random_at(i) % 80;
		p[i].answer = (enum answer)(random_at(3 * i + 1) % ANSWERS);
		p[i].weight = (unsigned char)(1 + random_at(i + 9) % 3);
	}
	tabulate(p, (int)n);
	printf("adults saying yes: %ld\n", table[1][YES] + table[2][YES] + table[3][YES]);
	printf("chi-square %.9e\n", chi_square());
	printf("approval %.9e\n", approval(p, (int)n));
	k = ask_again(p, (int)n, list);
	printf("ask %ld again, the last is %d\n", k, k ? list[k - 1] : -1);
	free(p);
	free(list);
}
