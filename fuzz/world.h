//===- world.h - what every program begins with ---------------------------===//

#ifndef FUZZ_WORLD_H
#define FUZZ_WORLD_H

/// The memory that functions work on, and what fills and prints it.
extern const char *const world_memory;

/// Macros and functions that loops use.
extern const char *const world_helpers;

/// The sizes that functions are called with, for the main program.
extern const char *const world_sizes;

#endif
