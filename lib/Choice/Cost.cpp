//===- Choice/Cost.cpp - what an iteration costs --------------------------===//
//
// Starting and joining a team costs 1 to 3 microseconds when its threads are
// still spinning from the last region, and 25 to 100 when they have gone to
// sleep (gcc 12 and clang 19, two threads). The threshold is set where a
// loop's own work is 50 microseconds: efficient with a warm team, about even
// with a cold one.
//
// The price of an iteration is a sum of measured prices. It errs by a factor
// of two either way, which moves the threshold by as much and costs at most
// a few microseconds a loop. See docs/architecture.md for the measurements.
//
//===----------------------------------------------------------------------===//

#include "Choice/Cost.h"
#include <algorithm>
#include <cmath>

namespace parfold {

double costOf(const Work &W) {
  // Integer loops without calls and the like run in vector registers.
  bool Vectorizes =
      !W.Floating && !W.Divisions && !W.Calls && !W.IndirectLoads && !W.Exits;
  double Nanoseconds = 0.02;
  Nanoseconds += W.Loads * (Vectorizes ? 0.05 : 0.15);
  Nanoseconds += W.Integer * (Vectorizes ? 0.03 : 0.2);
  // The additions of a chain wait for each other (four cycles each).
  Nanoseconds += W.Floating * 0.7;
  // A way out is not taken, until the last time.
  Nanoseconds += (W.Branches - W.Exits) * (Vectorizes ? 0.05 : 0.5);
  Nanoseconds += W.IndirectLoads * 1.0;
  Nanoseconds += W.Divisions * 2.4;
  Nanoseconds += W.Calls * 8.0;
  return Nanoseconds;
}

uint64_t breakEven(double Cost) {
  const double WorkToRepay = 50'000; // nanoseconds
  double Trips = WorkToRepay / Cost;
  double Unit = std::pow(10, std::floor(std::log10(std::max(Trips, 1.0))) - 1);
  Unit = std::max(Unit, 1.0);
  return static_cast<uint64_t>(std::ceil(Trips / Unit) * Unit);
}

} // namespace parfold
