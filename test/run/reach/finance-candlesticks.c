// Turns trades into candlesticks (open, high, low, close, volume), then
// computes the volume-weighted price and the widest candle.
//
// RUN: %check-reach %s

#include "../program.h"

#define TRADES_PER_BAR 50

typedef long ticks; /* a price in hundredths */

struct trade { ticks price; unsigned size; };

struct bar { ticks open, high, low, close; unsigned long volume; };

static void make_bars(const struct trade *trade, long trades, struct bar *bar)
{
	long bars = trades / TRADES_PER_BAR, b;

	/* expert: doall */
	for (b = 0; b < bars; b++) {
		const struct trade *t = trade + b * TRADES_PER_BAR;
		const struct trade *last = t + TRADES_PER_BAR - 1;
		struct bar c = { t->price, t->price, t->price, last->price, 0 };

		for (; t <= last; t++) {
			if (t->price > c.high)
				c.high = t->price;
			if (t->price < c.low)
				c.low = t->price;
			c.volume += t->size;
		}
		bar[b] = c;
	}
}

static double vwap(const struct trade *trade, long trades)
{
	unsigned long volume = 0;
	long long turnover = 0;
	long i;

	/* expert: sum */
	for (i = 0; i < trades; i++) {
		volume += trade[i].size;
		turnover += (long long)trade[i].price * trade[i].size;
	}
	return volume ? (double)turnover / (double)volume : 0;
}

static long widest(const struct bar *bar, long bars)
{
	long best = -1, b;
	ticks width = -1;

	/* expert: argmax */
	for (b = 0; b < bars; b++)
		if (bar[b].high - bar[b].low > width) {
			width = bar[b].high - bar[b].low;
			best = b;
		}
	return best;
}

/* Bars that close higher than the one before, those that gap up among them. */
static void trend(const struct bar *bar, long bars, long *rising, long *gaps)
{
	const struct bar *now, *before;

	*rising = *gaps = 0;
	if (bars < 2)
		return;
	/* expert: count */
	for (now = bar + 1, before = bar; now < bar + bars; now++, before++) {
		if (now->close <= before->close)
			continue;
		++*rising;
		if (now->low > before->close)
			++*gaps;
	}
}

/* On-balance volume: with the sign of each price change. */
static long on_balance_volume(const struct trade *t, const struct trade *end)
{
	long obv = 0;

	if (t == end)
		return 0;
	/* expert: sum */
	while (++t < end) {
		if (t->price > t[-1].price)
			obv += t->size;
		else if (t->price < t[-1].price)
			obv -= t->size;
	}
	return obv;
}

void test(long n)
{
	struct trade *trade = calloc((size_t)n + 1, sizeof *trade);
	struct bar *bar = calloc((size_t)n / TRADES_PER_BAR + 1, sizeof *bar);
	long bars = n / TRADES_PER_BAR, rising, gaps;

	for (long i = 0; i < n; i++) {
		trade[i].price = 10000 + random_at(i) / 4 + random_at(i / TRADES_PER_BAR) * 2;
		trade[i].size = 1u + (unsigned)random_at(i + 8) % 90u;
	}
	make_bars(trade, n, bar);
	trend(bar, bars, &rising, &gaps);
	printf("vwap %.9e widest %ld\n", vwap(trade, n), widest(bar, bars));
	printf("%ld bars, %ld rising, %ld gaps\n", bars, rising, gaps);
	printf("obv %ld\n", on_balance_volume(trade, trade + n));
	free(trade);
	free(bar);
}
