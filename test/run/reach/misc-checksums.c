// Checksums of a file as archives and networks have them: Adler-32, the
// Internet checksum, a parity byte and a hash of the contents.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

#define MOD_ADLER 65521

/* As in RFC 1950, without the trick of dividing rarely. */
static uint32_t adler32(const unsigned char *data, size_t len)
{
    uint32_t a = 1, b = 0;

    /* expert: affine */
    for (size_t index = 0; index < len; ++index) {
        a = (a + data[index]) % MOD_ADLER;
        b = (b + a) % MOD_ADLER;
    }
    return (b << 16) | a;
}

/* RFC 1071: ones' complement sum of 16-bit words */
static uint16_t internet_checksum(const unsigned char *addr, long count)
{
    unsigned long sum = 0;

    /* expert: sum */
    while (count > 1) {
        sum += (unsigned long)addr[0] << 8 | addr[1];
        addr += 2;
        count -= 2;
    }
    if (count > 0)
        sum += (unsigned long)*addr << 8;
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return (uint16_t)~sum;
}

static unsigned char parity_byte(const unsigned char *p, const unsigned char *end)
{
    unsigned char x = 0;

    /* expert: bitwise */
    for (; p != end; p++) x ^= *p;
    return x;
}

/* The rolling hash of a backup tool, over everything. */
static uint64_t rolling_hash(const unsigned char *p, long n)
{
    uint64_t h = 0;

    /* expert: affine */
    while (n--)
        h = h * 0x3DA3358B4DC173u + *p++ + 10;
    return h;
}

/* CRC-32, bit by bit */
static uint32_t crc32_small(const unsigned char *p, long n)
{
    uint32_t crc = 0xFFFFFFFFu;

    for (long i = 0; i < n && i < 64; i++) { /* the header only */
        crc ^= p[i];
        for (int k = 0; k < 8; k++)
            crc = crc & 1 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
    }
    return ~crc;
}

/* How much of the file is zeros, which a sparse file need not store? */
static long zero_blocks(const unsigned char *data, long size, long block)
{
    long zeros = 0;

    /* expert: count */
    for (long at = 0; at + block <= size; at += block) {
        unsigned char any = 0;
        for (long k = 0; k < block; k++)
            any |= data[at + k];
        zeros += any == 0;
    }
    return zeros;
}

void test(long n)
{
    unsigned char *data = bytes(n);

    for (long i = 0; i < n; i++)
        if (i / 64 % 5 == 2)
            data[i] = 0;
    printf("adler %08lx\n", (unsigned long)adler32(data, (size_t)n));
    printf("internet %04x\n", internet_checksum(data, n));
    printf("parity %02x\n", parity_byte(data, data + n));
    printf("hash %016llx\n", (unsigned long long)rolling_hash(data, n));
    printf("crc %08lx\n", (unsigned long)crc32_small(data, n));
    printf("zero blocks %ld\n", zero_blocks(data, n, 32));
    free(data);
}
