// Statistics of captured network packets: bytes by protocol, losses, jitter as
// of RFC 3550, the longest silence and the busiest host.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>
#include <string.h>

#define HOSTS 4096

enum { ICMP = 1, TCP = 6, UDP = 17 };

struct packet {
	uint32_t time;		/* microseconds */
	uint16_t host;
	uint16_t length;
	uint16_t sequence;
	uint8_t protocol;
};

struct traffic {
	unsigned long tcp, udp, other;
	unsigned packets;
};

static unsigned long host_bytes[HOSTS];

static void by_protocol(const struct packet *p, size_t n, struct traffic *t)
{
	memset(t, 0, sizeof *t);
	/* expert: sum, count */
	for (size_t i = 0; i < n; i++) {
		switch (p[i].protocol) {
		case TCP:
			t->tcp += p[i].length;
			break;
		case UDP:
			t->udp += p[i].length;
			break;
		default:
			t->other += p[i].length;
		}
		t->packets++;
	}
}

/* Gaps in the sequence numbers, which wrap around. */
static unsigned lost(const struct packet *p, size_t n)
{
	unsigned missing = 0;

	/* expert: sum */
	for (size_t i = 1; i < n; i++)
		missing += (uint16_t)(p[i].sequence - p[i - 1].sequence - 1);
	return missing;
}

static double jitter(const struct packet *p, size_t n)
{
	double j = 0;

	/* expert: affine */
	for (size_t i = 2; i < n; i++) {
		int d = (int)(p[i].time - p[i - 1].time) - (int)(p[i - 1].time - p[i - 2].time);

		if (d < 0)
			d = -d;
		j += (d - j) / 16;
	}
	return j;
}

static size_t longest_silence(const struct packet *p, size_t n, uint32_t *gap)
{
	size_t after = 0;

	*gap = 0;
	/* expert: argmax */
	for (size_t i = 0; i + 1 < n; i++)
		if (p[i + 1].time - p[i].time > *gap) {
			*gap = p[i + 1].time - p[i].time;
			after = i;
		}
	return after;
}

static unsigned busiest_host(const struct packet *p, size_t n)
{
	unsigned best = 0;

	memset(host_bytes, 0, sizeof host_bytes);
	/* expert: array-reduction */
	while (n--) {
		host_bytes[p->host % HOSTS] += p->length;
		p++;
	}
	for (unsigned h = 1; h < HOSTS; h++)
		if (host_bytes[h] > host_bytes[best])
			best = h;
	return best;
}

void test(long n)
{
	struct packet *p = calloc((size_t)n + 1, sizeof *p);
	struct traffic t;
	uint32_t gap;
	size_t after, count = (size_t)n;
	unsigned host;

	for (long i = 0; i < n; i++) {
		p[i].time = (uint32_t)(i * 1500 + random_at(i));
		p[i].host = (uint16_t)(random_at(i) * random_at(i + 1));
		p[i].length = (uint16_t)(40 + random_at(i + 2));
		p[i].sequence = (uint16_t)(i + i / 97);
		p[i].protocol = (uint8_t)(random_at(i + 3) % 3 == 0 ? UDP : random_at(i + 4) < 990 ? TCP : ICMP);
	}
	by_protocol(p, count, &t);
	printf("%u packets: tcp %lu udp %lu other %lu\n", t.packets, t.tcp, t.udp, t.other);
	printf("lost %u jitter %.9e\n", lost(p, count), jitter(p, count));
	after = longest_silence(p, count, &gap);
	printf("silence %lu after %zu\n", (unsigned long)gap, after);
	host = busiest_host(p, count);
	printf("busiest %u with %lu\n", host, host_bytes[host]);
	free(p);
}
