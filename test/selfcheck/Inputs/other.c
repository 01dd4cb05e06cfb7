// Another file of the program, with a loop that is never long enough.

#include <parfold/selfcheck.h>

int other(void) {
  int runs = 0;
  for (int k = 0; k < 3; k++)
    for (struct parfold_check check = PARFOLD_CHECK; parfold_turn(&check);)
      if (parfold_first(&check) && k > 5) {
        parfold_begin(&check);
      } else {
        runs++;
      }
  return runs;
}
