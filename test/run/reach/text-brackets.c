// Checks the nesting of brackets in source code: the depth at every character,
// the deepest place, and whether all of them are closed.
//
// RUN: %check-reach %s

#include "../program.h"

typedef signed char depth_step;

static depth_step step(char c)
{
    switch (c) {
    case '(':
    case '{':
        return 1;
    case ')':
    case '}':
        return -1;
    }
    return 0;
}

static int final_depth(const char *code, long size)
{
    int depth = 0;
    /* expert: sum */
    for (long i = 0; i < size; i++)
        depth += step(code[i]);
    return depth;
}

static void depths(const char *code, long size, int *depth)
{
    int d = 0;
    /* expert: scan */
    for (long i = 0; i < size; i++)
    {
        d += step(code[i]);
        depth[i] = d;
    }
}

/* The first place where a bracket is closed that was not opened, or -1. */
static long first_unopened(const int *depth, long size)
{
    long i = 0;
    /* expert: search */
    while (i < size)
    {
        if (depth[i] < 0)
            return i;
        i++;
    }
    return -1;
}

static void deepest(const int *depth, long size, int *level, long *where)
{
    *level = 0;
    *where = -1;
    /* expert: argmax */
    for (long i = 0; i < size; i++)
        if (depth[i] > *level)
        {
            *level = depth[i];
            *where = i;
        }
}

/* Comments that run to the end of the line hide brackets: how many of them? */
static int hidden_brackets(const char *code, long size)
{
    int in_comment = 0, hidden = 0;
    /* expert: automaton, count */
    for (long i = 0; i < size; i++)
    {
        if (code[i] == '#')
            in_comment = 1;
        else if (code[i] == '\n')
            in_comment = 0;
        else if (in_comment && step(code[i]) != 0)
            hidden++;
    }
    return hidden;
}

void test(long n)
{
    static const char tokens[] = "((a{b)x};c\n#)({y}=";
    char *code = calloc((size_t)n + 1, 1);
    int *depth = calloc((size_t)n + 1, sizeof *depth), level;
    long where;

    for (long i = 0; i < n; i++)
        code[i] = tokens[random_at(i) % (int)(sizeof tokens - 1)];
    depths(code, n, depth);
    deepest(depth, n, &level, &where);
    printf("final %d deepest %d at %ld\n", final_depth(code, n), level, where);
    printf("unopened %ld\n", first_unopened(depth, n));
    printf("hidden %d\n", hidden_brackets(code, n));
    free(code);
    free(depth);
}
