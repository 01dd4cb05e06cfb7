// Scans a table kept row by row: a checksum of all pages, the number of rows
// in every state, the newest version of a record, and dead space.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>
#include <string.h>

enum row_state { LIVE, DELETED, LOCKED, FREE, N_STATES };

struct row {
	uint32_t id;
	uint32_t version;
	uint16_t size;
	uint8_t state;
	char tag[5];
};

static uint32_t mix_row(const struct row *r)
{
	uint32_t h = r->id * 0x9E3779B1u ^ r->version * 0x85EBCA77u ^ r->size;

	h ^= h >> 13;
	return h * 0xC2B2AE3Du ^ r->state;
}

static uint32_t checksum(const struct row *r, size_t rows)
{
	uint32_t sum = 0;
	const struct row *p;
	size_t i;

	/* expert: bitwise */
	for (i = 0, p = r; i < rows; i++, p++)
		sum ^= mix_row(p);
	return sum;
}

static void count_states(const struct row *r, size_t rows, size_t count[N_STATES])
{
	memset(count, 0, N_STATES * sizeof count[0]);
	/* expert: histogram */
	while (rows-- > 0) {
		count[r->state & 3]++;
		r++;
	}
}

/* The newest version of a record that is not deleted; NULL if none. */
static const struct row *newest(const struct row *table, size_t rows, uint32_t id)
{
	const struct row *found = NULL;
	const struct row *r;

	/* expert: argmax */
	for (r = table; r < table + rows; r++) {
		if (r->id != id || r->state == DELETED)
			continue;
		if (!found || r->version > found->version)
			found = r;
	}
	return found;
}

static void space(const struct row *r, size_t rows, unsigned long *used, unsigned long *dead)
{
	*used = *dead = 0;
	/* expert: sum */
	for (size_t i = 0; i < rows; i++) {
		switch (r[i].state) {
		case LIVE:
		case LOCKED:
			*used += r[i].size;
			break;
		case DELETED:
			*dead += r[i].size;
			/* fall through */
		default:
			*dead += 4; /* the slot */
		}
	}
}

/* select count(*) where tag like 'b%' and not locked */
static int count_tag(const struct row *r, const struct row *end, char first)
{
	int n = 0;

	/* expert: count */
	for (; r != end; r++)
		if (r->tag[0] == first && r->state != LOCKED)
			n++;
	return n;
}

/* Ids that have been used, one bit each, to find gaps. */
static void mark_ids(const struct row *r, size_t rows, uint64_t *bitmap, uint32_t ids)
{
	/* expert: array-reduction, bitwise */
	for (size_t i = 0; i < rows; i++)
		if (r[i].id < ids)
			bitmap[r[i].id / 64] |= (uint64_t)1 << (r[i].id % 64);
}

void test(long n)
{
	size_t rows = (size_t)n, count[N_STATES], i;
	struct row *r = calloc(rows + 1, sizeof *r);
	const struct row *top;
	unsigned long used, dead;
	uint64_t bitmap[8] = { 0 };

	for (i = 0; i < rows; i++) {
		r[i].id = (uint32_t)random_at((long)i) / 2;
		r[i].version = (uint32_t)random_at((long)i + 70000) * 5u + (uint32_t)i % 5u;
		r[i].size = (uint16_t)(20 + random_at((long)i + 3));
		r[i].state = (uint8_t)(random_at((long)i + 9) % N_STATES);
		r[i].tag[0] = "abc"[i % 3];
	}
	count_states(r, rows, count);
	space(r, rows, &used, &dead);
	top = newest(r, rows, 123);
	mark_ids(r, rows, bitmap, 500);
	printf("checksum %08lx\n", (unsigned long)checksum(r, rows));
	printf("live %zu deleted %zu locked %zu\n", count[LIVE], count[DELETED], count[LOCKED]);
	printf("newest at %ld, tags %d\n", top ? (long)(top - r) : -1, count_tag(r, r + rows, 'b'));
	printf("used %lu dead %lu ids %llx\n", used, dead, (unsigned long long)bitmap[1]);
	free(r);
}
