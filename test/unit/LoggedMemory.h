//===- unit/LoggedMemory.h - arrays that note who touches them ------------===//
//
// A loop that a test states once is text for parfold and code for the
// compiler. So that the code can be run to see which iterations really meet,
// its array is one of these: it has no content, and notes which iteration
// reads and which writes which element.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_TEST_LOGGEDMEMORY_H
#define PARFOLD_TEST_LOGGEDMEMORY_H

#include <cstdint>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace parfold {

/// What a run has touched.
struct Log {
  using Key = std::tuple<int64_t, int64_t, int>; ///< row, column, member
  struct Touch {
    int Iteration;
    Key Element;
  };
  int Iteration = -1;
  std::vector<Touch> Reads, Writes;

  /// For every write and every access of \p Others to the same element, how
  /// many iterations the latter is behind; only where that is not zero.
  std::set<int> distances(const std::vector<Touch> &Others) const {
    std::set<int> Found;
    for (const Touch &Write : Writes)
      for (const Touch &Other : Others)
        if (Write.Element == Other.Element &&
            Write.Iteration != Other.Iteration)
          Found.insert(Other.Iteration - Write.Iteration);
    return Found;
  }
};

/// An int in memory.
class Cell {
public:
  Cell(Log &In, Log::Key At) : In(&In), At(At) {}
  operator int() const {
    In->Reads.push_back({In->Iteration, At});
    return 0;
  }
  Cell &operator=(int) {
    In->Writes.push_back({In->Iteration, At});
    return *this;
  }
  Cell &operator=(const Cell &Other) { return *this = int(Other); }
  Cell(const Cell &) = default;

private:
  Log *In;
  Log::Key At;
};

/// 'int *a', in the middle of an array without ends.
class IntPointer {
public:
  explicit IntPointer(Log &In, int64_t At = 0) : In(&In), At(At) {}
  Cell operator[](int64_t Index) const { return {*In, {0, At + Index, 0}}; }
  Cell operator*() const { return (*this)[0]; }
  IntPointer operator+(int64_t By) const { return IntPointer(*In, At + By); }
  IntPointer operator-(int64_t By) const { return *this + -By; }
  IntPointer &operator+=(int64_t By) { return *this = *this + By; }
  IntPointer &operator-=(int64_t By) { return *this += -By; }
  IntPointer &operator++() { return *this += 1; }
  IntPointer &operator--() { return *this += -1; }
  IntPointer operator++(int) { return (At += 1, *this - 1); }
  IntPointer operator--(int) { return (At -= 1, *this + 1); }
  bool operator<(const IntPointer &O) const { return At < O.At; }
  bool operator<=(const IntPointer &O) const { return At <= O.At; }
  bool operator>(const IntPointer &O) const { return At > O.At; }
  bool operator!=(const IntPointer &O) const { return At != O.At; }

private:
  Log *In;
  int64_t At;
};

/// 'int (*a)[COLUMNS]'. Whoever leaves a row has no say.
class MatrixPointer {
public:
  explicit MatrixPointer(Log &In) : In(&In) {}
  struct Row {
    Log *In;
    int64_t At;
    Cell operator[](int64_t Column) const { return {*In, {At, Column, 0}}; }
  };
  Row operator[](int64_t At) const { return {In, At}; }

private:
  Log *In;
};

/// 'struct point { int x, y; } *a'
class PointPointer {
public:
  explicit PointPointer(Log &In) : In(&In) {}
  struct Point {
    Point(Log &In, int64_t At) : x(In, {0, At, 0}), y(In, {0, At, 1}) {}
    Cell x, y;
  };
  Point operator[](int64_t At) const { return {*In, At}; }

private:
  Log *In;
};

/// Values of the other parameters of a loop.
struct LoopValues {
  int n, m, k;
  const int *idx;
};

/// A loop as text and as code.
struct LoopRow {
  const char *Array; ///< the declaration of the parameter 'a'
  const char *Before, *Header, *Body;
  void (*Run)(Log &, LoopValues);

  std::string code() const {
    return std::string("struct point { int x, y; };\n"
                       "typedef _Bool truth;\n"
                       "void f(") +
           Array + ", int n, int m, int k, const int *idx) { " + Before +
           " for (" + Header + ") { " + Body + " } }\n";
  }

  /// Calls \p Look with what is touched, for many values of the parameters
  /// that the loop mentions.
  template <typename Function> void runAll(Function Look) const {
    static const int Tables[][16] = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14},
        {3, 3, 1, 0, 5, 5, 2, 7, 1, 4, 4, 0, 9, 6, 2},
        {-1, 4, 2, -3, 8, 0, 0, 6, 5, 7, 1, 2, 3, 1, 9}};
    for (int N = mentions("n") ? 0 : 9; N <= 9; ++N)
      for (int M : {-3, 0, 1, 2, 5})
        for (int K = -4; K <= 9; ++K)
          for (const int *Table : Tables) {
            if ((M != 5 && !mentions("m")) || (K != 9 && !mentions("k")) ||
                (Table != Tables[0] && !mentions("idx")))
              continue;
            Log Seen;
            LoopValues Values{N, M, K, Table};
            Run(Seen, Values);
            Look(Seen, Values);
          }
  }

private:
  bool mentions(const std::string &Name) const {
    std::string Text = std::string(Before) + ' ' + Header + ' ' + Body + ' ';
    auto IsLetter = [](char C) {
      return (C >= 'a' && C <= 'z') || (C >= 'A' && C <= 'Z') || C == '_';
    };
    for (size_t At = Text.find(Name); At != std::string::npos;
         At = Text.find(Name, At + 1))
      if ((At == 0 || !IsLetter(Text[At - 1])) &&
          !IsLetter(Text[At + Name.size()]))
        return true;
    return false;
  }
};

/// No loop is run for ever.
#define PARFOLD_LOOP(ArrayText, ArrayType, Before, Header, ...)                \
  parfold::LoopRow {                                                           \
    ArrayText, #Before, #Header, #__VA_ARGS__,                                 \
        [](parfold::Log &InLog, [[maybe_unused]] parfold::LoopValues With) {   \
          [[maybe_unused]] typedef bool truth;                                 \
          [[maybe_unused]] int n = With.n, m = With.m, k = With.k;             \
          [[maybe_unused]] const int *idx = With.idx;                          \
          parfold::ArrayType a(InLog);                                         \
          Before for (Header) {                                                \
            if (++InLog.Iteration > 600)                                       \
              return;                                                          \
            __VA_ARGS__                                                        \
          }                                                                    \
        }                                                                      \
  }
#define INT_LOOP(...) PARFOLD_LOOP("int *a", IntPointer, __VA_ARGS__)
#define MATRIX_LOOP(...)                                                       \
  PARFOLD_LOOP("int (*a)[100]", MatrixPointer, __VA_ARGS__)
#define POINT_LOOP(...)                                                        \
  PARFOLD_LOOP("struct point *a", PointPointer, __VA_ARGS__)

} // namespace parfold

#endif // PARFOLD_TEST_LOGGEDMEMORY_H
