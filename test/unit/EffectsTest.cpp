//===- unit/EffectsTest.cpp - what calling a function does ----------------===//

#include "AnalyzedLoop.h"
#include "Driver/ConfigFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace parfold;
using llvm::StringRef;

namespace {

//===----------------------------------------------------------------------===//
// What users declare
//===----------------------------------------------------------------------===//

std::string toString(const Effect &E) {
  std::string Text = E.ReadsAnything ? "reads anything" : "reads nothing";
  if (!E.Reads.empty())
    Text += " but " + llvm::join(E.Reads, " ");
  if (!E.Writes.empty())
    Text += ", writes " + llvm::join(E.Writes, " ");
  if (E.MayNotReturn)
    Text += ", may not return";
  return Text;
}

template <typename T> std::string errorOf(llvm::Expected<T> Value) {
  if (Value)
    return "no error";
  return "error: " + llvm::toString(Value.takeError());
}

TEST(Annotations, WordsOfAnEffect) {
  struct EffectsCase {
    const char *Text, *Expected;
  };
  for (const EffectsCase &C : {
           EffectsCase{"pure", "reads anything"},
           EffectsCase{" pure ", "reads anything"},
           EffectsCase{"const", "reads nothing"},
           EffectsCase{"pure const", "reads nothing"},
           EffectsCase{"noreturn", "reads anything, may not return"},
           EffectsCase{"const, noreturn", "reads nothing, may not return"},
           EffectsCase{"reads(a)", "reads nothing but a"},
           EffectsCase{"reads(a, b)", "reads nothing but a b"},
           EffectsCase{"reads ( arg0 )", "reads nothing but arg0"},
           EffectsCase{"reads(a) reads(b)", "reads nothing but a b"},
           EffectsCase{"writes(a)", "reads anything, writes a"},
           EffectsCase{"const writes(a_1,B)", "reads nothing, writes a_1 B"},
           EffectsCase{"reads(a), writes(b);", "reads nothing but a, writes b"},
           EffectsCase{"reads(a)\n  writes(b)",
                       "reads nothing but a, writes b"},
       }) {
    SCOPED_TRACE(C.Text);
    auto Found = parseEffect(C.Text);
    if (Found)
      EXPECT_EQ(toString(*Found), C.Expected);
    else
      ADD_FAILURE() << llvm::toString(Found.takeError());
  }
}

TEST(Annotations, OtherWordsAreErrors) {
  for (const char *Text : {"",          "  ",           ",",
                           "Pure",      "pur",          "puree",
                           "pure!",     "reads",        "reads a",
                           "reads(",    "reads()",      "reads(a",
                           "reads(a,)", "reads(,a)",    "reads(a b)",
                           "reads(*a)", "writes(a[0])", "writes(p->x)",
                           "pure(a)",   "const()",      "reads(a)) writes(b)",
                           "writes[a]", "pure reads",   "see below"}) {
    SCOPED_TRACE(Text);
    EXPECT_TRUE(StringRef(errorOf(parseEffect(Text))).starts_with("error: "));
  }
}

TEST(Annotations, GlobsThatNamesCanMatch) {
  struct EffectsCase {
    const char *Pattern;
    bool IsGlob;
  };
  for (const EffectsCase &C : {
           EffectsCase{"f", true},
           EffectsCase{"lookup_*", true},
           EffectsCase{"get?", true},
           EffectsCase{"[fg]_1", true},
           EffectsCase{"[^a-c]*", true},
           EffectsCase{"*", true},
           EffectsCase{"x$1", true},
           EffectsCase{"[", false},
           EffectsCase{"[]", false},
           EffectsCase{"f[a-", false},
           EffectsCase{"f, g", false},
           EffectsCase{"f()", false},
           EffectsCase{"f g", false},
           EffectsCase{"a.b", false},
           EffectsCase{"-f", false},
       }) {
    SCOPED_TRACE(C.Pattern);
    llvm::Error Why = checkGlob(C.Pattern);
    EXPECT_EQ(!Why, C.IsGlob);
    llvm::consumeError(std::move(Why));
  }
}

TEST(Annotations, NamesCountMoreThanPatterns) {
  Effect Pure, Const, Writes, NoReturn;
  Const.ReadsAnything = false;
  Writes.ReadsAnything = false;
  Writes.Writes = {"arg0"};
  NoReturn.MayNotReturn = true;
  Annotations All;
  All.List = {{"get_*", Const},   {"get_name", Pure}, {"*_all", Writes},
              {"get_all", Const}, {"die*", NoReturn}, {"*x", Const}};
  struct EffectsCase {
    const char *Function, *Expected;
  };
  for (const EffectsCase &C : {
           EffectsCase{"get_size", "reads nothing"},
           EffectsCase{"get_name", "reads anything"},
           EffectsCase{"get_all", "reads nothing"},
           EffectsCase{"set_all", "reads nothing, writes arg0"},
           EffectsCase{"die", "reads anything, may not return"},
           // Both may be meant.
           EffectsCase{"get_the_all", "reads nothing, writes arg0"},
           EffectsCase{"diex", "reads anything, may not return"},
           EffectsCase{"got", "none"},
           EffectsCase{"GET_size", "none"},
           EffectsCase{"", "none"},
       }) {
    SCOPED_TRACE(C.Function);
    auto Found = All.find(C.Function);
    EXPECT_EQ(Found ? toString(*Found) : "none", C.Expected);
  }
}

TEST(ConfigFile, IsRead) {
  struct EffectsCase {
    const char *Text, *Function, *Expected;
  };
  for (const EffectsCase &C : {
           EffectsCase{"pure: [f, g]", "g", "reads anything"},
           EffectsCase{"pure: [f, g]", "h", "none"},
           EffectsCase{"pure: [\"f_*\"]", "f_x", "reads anything"},
           EffectsCase{"const: [f]", "f", "reads nothing"},
           EffectsCase{"pure: [f]\nconst: [f]", "f", "reads nothing"},
           EffectsCase{"noreturn: [f]", "f", "reads anything, may not return"},
           EffectsCase{"reads:\n  f: [arg0, table]", "f",
                       "reads nothing but arg0 table"},
           EffectsCase{"writes:\n  f: [arg0]", "f",
                       "reads anything, writes arg0"},
           EffectsCase{"reads:\n  f: [arg1]\nwrites:\n  f: [arg0]\n", "f",
                       "reads nothing but arg1, writes arg0"},
           EffectsCase{"const: [f]\nwrites:\n  f: [arg0]\n", "f",
                       "reads nothing, writes arg0"},
           EffectsCase{"# nothing yet\n", "f", "none"},
           EffectsCase{"", "f", "none"},
       }) {
    SCOPED_TRACE(C.Text);
    auto All = parseConfig(C.Text, "x.yaml");
    if (!All) {
      ADD_FAILURE() << llvm::toString(All.takeError());
      continue;
    }
    auto Found = All->Functions.find(C.Function);
    EXPECT_EQ(Found ? toString(*Found) : "none", C.Expected);
  }
}

TEST(ConfigFile, OptionsAreKeptAsTheyAreWritten) {
  auto All = parseConfig("fp: strict\nnum-threads: 4\npure: [f]\n", "x.yaml");
  ASSERT_TRUE(bool(All)) << llvm::toString(All.takeError());
  std::vector<std::pair<std::string, std::string>> Expected = {
      {"fp", "strict"}, {"num-threads", "4"}};
  EXPECT_EQ(All->Choices, Expected);
  EXPECT_TRUE(All->Functions.find("f"));
}

TEST(ConfigFile, MistakesAreErrors) {
  struct EffectsCase {
    const char *Text, *Place; ///< what the message begins with
  };
  for (const EffectsCase &C : {
           EffectsCase{"pure: f", "x.yaml:1:"},
           EffectsCase{"pure: [f]\npur: [g]", "x.yaml:2:"},
           EffectsCase{"reads: [f]", "x.yaml:1:"},
           EffectsCase{"reads:\n  f: arg0", "x.yaml:2:"},
           EffectsCase{"reads:\n  f: []", "x.yaml"},
           EffectsCase{"writes:\n  f:\n", "x.yaml"},
           EffectsCase{"pure: [f", "x.yaml:1:"},
           EffectsCase{"pure: [\"f()\"]", "x.yaml"},
           EffectsCase{"pure: [f]\n---\npure: [g]", "x.yaml"},
           EffectsCase{"just words", "x.yaml:1:"},
           EffectsCase{"pure: [{f: g}]", "x.yaml:1:"},
       }) {
    SCOPED_TRACE(C.Text);
    std::string Message = errorOf(parseConfig(C.Text, "x.yaml"));
    EXPECT_TRUE(
        StringRef(Message).starts_with(std::string("error: ") + C.Place))
        << Message;
  }
}

TEST(ConfigFile, TheNearestAboveASourceHolds) {
  llvm::SmallString<128> Root;
  ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("annotations", Root));
  auto At = [&](StringRef Path) {
    llvm::SmallString<128> Full(Root);
    llvm::sys::path::append(Full, Path);
    return Full.str().str();
  };
  auto Write = [&](StringRef Path, StringRef Text) {
    std::error_code Failed;
    llvm::raw_fd_ostream Out(At(Path), Failed);
    ASSERT_FALSE(Failed);
    Out << Text;
  };
  for (const char *Folder : {"in/deep", "out", "bad"})
    ASSERT_FALSE(llvm::sys::fs::create_directories(At(Folder)));
  Write(".parfold.yaml", "pure: [f]");
  Write("in/.parfold.yaml", "const: [f]");
  Write("bad/.parfold.yaml", "pure: f");
  ConfigFiles Files;
  struct EffectsCase {
    const char *Source, *Expected;
  };
  for (const EffectsCase &C : {
           EffectsCase{"a.c", "reads anything"},
           EffectsCase{"out/a.c", "reads anything"},
           EffectsCase{"in/a.c", "reads nothing"},
           EffectsCase{"in/deep/a.c", "reads nothing"},
           EffectsCase{"in/deep/b.c", "reads nothing"},
           EffectsCase{"bad/a.c", "error"},
       }) {
    SCOPED_TRACE(C.Source);
    auto All = Files.findFor(At(C.Source));
    std::string Text = "error";
    if (!All)
      llvm::consumeError(All.takeError());
    else if (auto Found = All->Functions.find("f"))
      Text = toString(*Found);
    EXPECT_EQ(Text, C.Expected);
  }
  llvm::sys::fs::remove_directories(Root);
}

//===----------------------------------------------------------------------===//
// What bodies do
//===----------------------------------------------------------------------===//

std::string toString(const std::vector<Touched> &All) {
  std::vector<std::string> Names;
  for (const Touched &T : All) {
    std::string Name =
        T.Where == Touched::Argument ? "arg" + std::to_string(T.Index)
        : T.Where == Touched::Global ? T.Variable->getNameAsString()
        : T.Where == Touched::Stored ? "stored"
                                     : "anything";
    if (!llvm::is_contained(Names, Name))
      Names.push_back(Name);
  }
  llvm::sort(Names);
  return llvm::join(Names, " ");
}

/// "reads arg0; writes g; ..." or "nothing".
std::string toString(const FunctionEffects &E) {
  std::vector<std::string> Parts;
  if (!E.Reads.empty())
    Parts.push_back("reads " + toString(E.Reads));
  if (!E.Writes.empty())
    Parts.push_back("writes " + toString(E.Writes));
  if (!E.Does.empty())
    Parts.push_back(E.Does);
  if (!E.isKnown())
    Parts.push_back("unknown " + E.Unknown);
  if (E.MaySetErrno)
    Parts.push_back("errno");
  return Parts.empty() ? "nothing" : llvm::join(Parts, "; ");
}

struct Summary {
  const char *Code; ///< with a function 'f'
  const char *Expected;
};

void expectSummary(const Summary &S) {
  std::string Code =
      "struct list { struct list *next; int value; }; struct pair { int x, y; "
      "};\n"
      "int g, h; int table[9]; static int hidden; int *gp;\n"
      "_Thread_local int own; volatile int port; _Atomic int shared;\n"
      "int outside(int *); int printf(const char *, ...); double "
      "sqrt(double);\n"
      "double floor(double); unsigned long strlen(const char *);\n"
      "void *memcpy(void *, const void *, unsigned long); void exit(int);\n"
      "void *malloc(unsigned long); void free(void *); int rand(void);\n"
      "int promised(const int *) __attribute__((pure));\n"
      "int computed(int) __attribute__((const));\n"
      "_Noreturn void fail(void);\n" +
      std::string(S.Code) + "\n";
  SCOPED_TRACE(S.Code);
  EXPECT_TRUE(withUnit(Code, [&](const Unit &Unit) {
    const clang::FunctionDecl *Function = nullptr;
    for (const clang::Decl *D : Unit.Context.getTranslationUnitDecl()->decls())
      if (auto *Found = llvm::dyn_cast<clang::FunctionDecl>(D);
          Found && Found->getName() == "f")
        Function = Found;
    ASSERT_TRUE(Function);
    Annotations None;
    Knowledge Known(Unit.Context, Unit.Log, None);
    EXPECT_EQ(toString(Known.Calls.of(*Function)), S.Expected);
  }));
}

TEST(BodyEffects, WhatABodyTouches) {
  for (const Summary &S : {
           Summary{"int f(int a) { return a + 1; }", "nothing"},
           Summary{"int f(int a) { int t = a; t++; return t; }", "nothing"},
           Summary{"int f(void) { int t[3]; t[0] = 1; return t[0]; }",
                   "nothing"},
           Summary{"int f(void) { return g; }", "reads g"},
           Summary{"void f(void) { g = 1; }", "writes g"},
           Summary{"void f(void) { g += 1; }", "reads g; writes g"},
           Summary{"void f(void) { g++; }", "reads g; writes g"},
           Summary{"int f(int i) { return table[i]; }", "reads table"},
           Summary{"int f(int *p) { return *p; }", "reads arg0"},
           Summary{"void f(int a, int *p) { p[a] = 1; }", "writes arg1"},
           Summary{"void f(int *p) { p++; *p = 1; }", "writes arg0"},
           Summary{"void f(int *p) { *p++ = g; }",
                   "reads g; writes anything"}, // 'p++' has no base
           Summary{"void f(int *p, int *q) { *p = *q; }",
                   "reads arg1; writes arg0"},
           Summary{"void f(struct pair *p) { p->x = p->y; }",
                   "reads arg0; writes arg0"},
           Summary{"void f(struct pair *p, struct pair *q) { *p = *q; }",
                   "reads arg1; writes arg0"},
           Summary{"int f(struct pair p) { return p.x; }", "nothing"},
           Summary{"int f(int *p) { return p == 0; }", "nothing"},
           Summary{"int f(int *p) { return sizeof *p; }", "nothing"},
           Summary{"int *f(int *p) { return &p[3]; }", "nothing"},
           Summary{"int f(int a) { return a ? g : h; }", "reads g h"},
       })
    expectSummary(S);
}

TEST(BodyEffects, ThroughOtherPointers) {
  for (const Summary &S : {
           Summary{"void f(int *p) { int *q = p; *q = 1; }", "writes arg0"},
           Summary{"void f(int *p) { int *q = p + 1; q++; *q = 1; }",
                   "writes arg0"},
           // What a local restrict pointer is based on is not kept.
           Summary{"void f(int *p) { int *restrict q = p; *q = 1; }",
                   "writes anything"},
           Summary{"void f(int *restrict p) { *p = 1; }", "writes arg0"},
           Summary{"void f(void) { *gp = 1; }", "reads gp; writes stored"},
           Summary{"void f(void) { int *q = gp; *q = 1; }",
                   "reads gp; writes stored"},
           Summary{"void f(void) { int *q = &g; *q = 1; }", "writes g"},
           Summary{"void f(void) { int *q = table; q[1] = 1; }",
                   "writes table"},
           Summary{"void f(void) { int t; int *q = &t; *q = 1; }", "nothing"},
           Summary{"int f(struct list *l) { return l->next->value; }",
                   "reads anything arg0"},
           Summary{"int f(struct list *l) { int s = 0; for (; l; l = l->next)"
                   " s += l->value; return s; }",
                   "reads anything"},
           // The two pointers are kept, so what they point to is 'stored'.
           Summary{"void f(int *p, int *r) { int *q = p; q = r; *q = 1; }",
                   "writes stored"},
           Summary{"void f(int **pp) { **pp = 1; }",
                   "reads arg0; writes anything"},
           Summary{"void f(int *p, int *q) { p = q; *p = 1; }",
                   "writes anything"},
           Summary{"void f(long p) { *(int *)p = 1; }", "writes anything"},
       })
    expectSummary(S);
}

TEST(BodyEffects, WhatRulesACallOut) {
  for (const Summary &S : {
           Summary{"int f(void) { static int n; return ++n; }",
                   "reads n; writes n; keeps hidden state in 'n'"},
           Summary{"int f(void) { static const int n = 3; return n; }",
                   "reads n"},
           Summary{"int f(void) { return own; }",
                   "uses the thread-local 'own'"},
           Summary{"int f(void) { return port; }",
                   "reads port; accesses a volatile object"},
           Summary{"void f(void) { shared = 1; }",
                   "writes shared; accesses an _Atomic object"},
           Summary{"int f(void) { __sync_fetch_and_add(&g, 1); return 0; }",
                   "unknown __sync_fetch_and_add_4"},
           Summary{"int f(int *p) { return outside(p); }", "unknown outside"},
           Summary{"int f(int (*p)(void)) { return p(); }", "unknown p"},
           Summary{"void f(void) { __asm__(\"\"); }", "unknown asm"},
           Summary{"int f(void) { return f(); } int f(void);", "nothing"},
       })
    expectSummary(S);
}

TEST(BodyEffects, WhatCalleesDo) {
  for (const Summary &S : {
           Summary{"double f(double x) { return floor(x); }", "nothing"},
           Summary{"double f(double x) { return sqrt(x); }", "errno"},
           Summary{"int f(const int *p) { return promised(p); }",
                   "reads anything"},
           Summary{"int f(int a) { return computed(a); }", "nothing"},
           Summary{"unsigned long f(const char *s) { return strlen(s); }",
                   "reads arg0"},
           Summary{"void f(int *p, int *q) { memcpy(p, q, 4); }",
                   "reads arg1; writes arg0"},
           Summary{"void f(int *q) { memcpy(&g, q, 4); }",
                   "reads arg0; writes g"},
           Summary{"int f(int *q) { int t; memcpy(&t, q, 4); return t; }",
                   "reads arg0"},
           Summary{"static void set(int *p) { *p = 1; }"
                   "void f(int *q) { set(q + 1); }",
                   "writes arg0"},
           Summary{"static void set(int *p) { *p = 1; }"
                   "int f(void) { int t; set(&t); return t; }",
                   "nothing"},
           Summary{"static void set(int *p) { *p = 1; }"
                   "void f(void) { set(&g); }",
                   "writes g"},
           Summary{"static void set(int *p, int *q) { *p = *q; }"
                   "void f(int *a, int *b) { set(b, a); }",
                   "reads arg0; writes arg1"},
           Summary{"static int id(int a) { return a; }"
                   "int f(void) { return id(g); }",
                   "reads g"},
           Summary{"static int get(void) { return hidden; }"
                   "int f(void) { return get(); }",
                   "reads hidden"},
           Summary{"static int next(void) { static int n; return n++; }"
                   "int f(void) { return next(); }",
                   "reads n; writes n; calls 'next', which keeps hidden state "
                   "in 'n'"},
       })
    expectSummary(S);
}

TEST(BodyEffects, CirclesOfCalls) {
  for (const Summary &S : {
           Summary{"int f(int n) { return n ? n * f(n - 1) : 1; }", "nothing"},
           Summary{"void f(int *p, int n) { if (n) { *p = n; f(p + 1, n - 1);"
                   " } }",
                   "writes arg0"},
           Summary{"int odd(int); int f(int n) { return n ? odd(n - 1) : g; }"
                   "int odd(int n) { return n ? f(n - 1) : h; }",
                   "reads g h"},
           // The arguments change places on the way round.
           Summary{"void f(int *p, int *q, int n) {"
                   " if (n) f(q, p, n - 1); else *p = 1; }",
                   "writes arg0 arg1"},
           Summary{"void b(int *p); void f(int *p) { b(p); }"
                   "void b(int *p) { if (g) f(p); *p = 1; outside(p); }",
                   "reads g; writes arg0; unknown outside"},
       })
    expectSummary(S);
}

TEST(BodyEffects, InputOutputAndEnds) {
  for (const char *Body :
       {"printf(\"x\");", "exit(1);", "fail();", "rand();", "__builtin_trap();",
        "__builtin_unreachable(), exit(2);"}) {
    SCOPED_TRACE(Body);
    std::string Code =
        "int printf(const char *, ...); void exit(int); int rand(void);\n"
        "_Noreturn void fail(void); void f(int n) { if (n) { " +
        std::string(Body) + " } }\nvoid g(int n) { f(n); }\n";
    EXPECT_TRUE(withUnit(Code, [&](const Unit &Unit) {
      Annotations None;
      Knowledge Known(Unit.Context, Unit.Log, None);
      for (const clang::Decl *D :
           Unit.Context.getTranslationUnitDecl()->decls())
        if (auto *Function = llvm::dyn_cast<clang::FunctionDecl>(D);
            Function && Function->hasBody()) {
          const FunctionEffects &E = Known.Calls.of(*Function);
          EXPECT_TRUE(!E.isKnown() || !E.Does.empty());
        }
    }));
  }
}

TEST(Effects, AnnotationsOfUnknownFunctions) {
  struct EffectsCase {
    const char *Words, *Expected;
  };
  for (const EffectsCase &C : {
           EffectsCase{"", "unknown f"},
           EffectsCase{"pure", "reads anything"},
           EffectsCase{"const", "nothing"},
           EffectsCase{"noreturn", "reads anything; may not return"},
           EffectsCase{"reads(p)", "reads arg0"},
           EffectsCase{"reads(arg1)", "reads arg1"},
           EffectsCase{"reads(table)", "reads table"},
           EffectsCase{"reads(p) writes(q)", "reads arg0; writes arg1"},
           EffectsCase{"const writes(q, table)", "writes arg1 table"},
           EffectsCase{"const writes(n)", "writes anything"}, // is no pointer
           EffectsCase{"const writes(elsewhere)", "writes anything"},
           EffectsCase{"const writes(arg9)", "writes anything"},
       }) {
    SCOPED_TRACE(C.Words);
    EXPECT_TRUE(withUnit(
        "int table[9]; int f(int *p, int *q, int n);\n", [&](const Unit &Unit) {
          Annotations Wishes;
          if (*C.Words)
            Wishes.List.push_back({"f", llvm::cantFail(parseEffect(C.Words))});
          Knowledge Known(Unit.Context, Unit.Log, Wishes);
          for (const clang::Decl *D :
               Unit.Context.getTranslationUnitDecl()->decls())
            if (auto *Function = llvm::dyn_cast<clang::FunctionDecl>(D)) {
              EXPECT_EQ(toString(Known.Calls.of(*Function)), C.Expected);
            }
        }));
  }
}

TEST(Effects, CallsKeepArguments) {
  struct EffectsCase {
    const char *Call;
    bool Keeps;
  };
  for (const EffectsCase &C : {
           EffectsCase{"strlen(p)", false},
           EffectsCase{"outside(p)", true},
           EffectsCase{"promised(p)", false},
           EffectsCase{"reader(p)", false},
           EffectsCase{"keeper(p)", true},
           EffectsCase{"second(0, p)", true},
           EffectsCase{"many(1, p)", true},
           EffectsCase{"circle(p, 3)", false},
           EffectsCase{"(*pointer)(p)", true},
       }) {
    SCOPED_TRACE(C.Call);
    std::string Code =
        "unsigned long strlen(const char *); int outside(void *);\n"
        "int promised(const void *) __attribute__((pure)); void *kept;\n"
        "int reader(char *p) { return *p; }\n"
        "int keeper(char *p) { kept = p; return 0; }\n"
        "int second(int n, char *p) { return n + keeper(p); }\n"
        "int many(int, ...); int (*pointer)(void *);\n"
        "int circle(char *p, int n) { return n ? circle(p, n - 1) : *p; }\n"
        "void caller(char *p) { " +
        std::string(C.Call) + "; }\n";
    EXPECT_TRUE(withUnit(Code, [&](const Unit &Unit) {
      Annotations None;
      Knowledge Known(Unit.Context, Unit.Log, None);
      const clang::FunctionDecl *Caller = nullptr;
      for (const clang::Decl *D :
           Unit.Context.getTranslationUnitDecl()->decls())
        if (auto *Function = llvm::dyn_cast<clang::FunctionDecl>(D))
          Caller = Function;
      auto *Body = llvm::cast<clang::CompoundStmt>(Caller->getBody());
      auto *Call = llvm::cast<clang::CallExpr>(Body->body_front());
      EXPECT_EQ(Known.Calls.keepsArgument(*Call, Call->getNumArgs() - 1),
                C.Keeps);
    }));
  }
}

} // namespace
