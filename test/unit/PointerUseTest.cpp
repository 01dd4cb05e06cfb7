//===- unit/PointerUseTest.cpp - what a function does with addresses ------===//

#include "Memory/PointerUse.h"
#include "ParsedUnit.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "gtest/gtest.h"

using namespace parfold;

namespace {

/// What is known of the parameter p, or of the local v, of a function.
struct Case {
  const char *Body;
  const char *Name;
  const char *Expected; ///< "captured lent obscure 2" (two definitions)
};

std::string describe(const PointerUse &Uses, const clang::VarDecl *Variable) {
  std::string Text;
  auto Add = [&](const llvm::Twine &Word) {
    Text += ((Text.empty() ? "" : " ") + Word).str();
  };
  if (Uses.Captured.contains(Variable))
    Add("captured");
  if (Uses.Lent.contains(Variable))
    Add("lent");
  if (Uses.Obscure.contains(Variable))
    Add("obscure");
  if (auto Known = Uses.Definitions.find(Variable);
      Known != Uses.Definitions.end())
    Add(llvm::Twine(Known->second.size()));
  return Text;
}

void expectUse(const Case &C) {
  std::string Code = "int *g; int **gg; void keep(void *); void look(void *); "
                     "int ask(void *);\n"
                     "int *same(int *); struct box { int *in; int x; };\n"
                     "int *f(int *p, int *r, int n) { " +
                     std::string(C.Body) + " }\n";
  SCOPED_TRACE(Code);
  EXPECT_TRUE(withUnit(Code, [&](const Unit &Unit) {
    const clang::FunctionDecl *Function = nullptr;
    for (const clang::Decl *D : Unit.Context.getTranslationUnitDecl()->decls())
      if (auto *Found = llvm::dyn_cast<clang::FunctionDecl>(D))
        Function = Found;
    PointerUse Uses = findPointerUse(
        Function->getBody(), [](const clang::CallExpr &Call, unsigned) {
          return Call.getDirectCallee()->getName() == "keep";
        });
    const clang::VarDecl *Variable = nullptr;
    for (const clang::Decl *D : Function->decls())
      if (auto *Found = llvm::dyn_cast<clang::VarDecl>(D);
          Found && Found->getName() == C.Name)
        Variable = Found;
    ASSERT_TRUE(Variable);
    EXPECT_EQ(describe(Uses, Variable), C.Expected);
  }));
}

TEST(PointerUse, ValuesOfPointers) {
  for (const Case &C : {
           // Followed, compared, advanced: nobody keeps it.
           Case{"return 0;", "p", ""},
           Case{"p[n] = *p;", "p", ""},
           Case{"if (p == r && p) n = p - r;", "p", ""},
           Case{"p++; p += n; *p++ = 1;", "p", ""},
           Case{"p = p + 1;", "p", ""},
           Case{"(void)p;", "p", ""},
           Case{"*(char *)p = 1;", "p", ""},
           Case{"n = sizeof p;", "p", ""},
           // Stored.
           Case{"g = p;", "p", "captured"},
           Case{"g = p + n;", "p", "captured"},
           Case{"g = n ? p : r;", "p", "captured"},
           Case{"g = (n, p);", "p", "captured"},
           Case{"*gg = p;", "p", "captured"},
           Case{"gg[n] = p++;", "p", "captured"},
           Case{"g = p += 2;", "p", "captured"},
           Case{"struct box b = {p, 1};", "p", "captured"},
           Case{"struct box b; b.in = p;", "p", "captured"},
           Case{"struct box b = (struct box){.in = p};", "p", "captured"},
           Case{"int *v[2]; v[0] = p;", "p", "captured"},
           Case{"static int *v; v = p;", "p", "captured"},
           Case{"long v = (long)p;", "p", "captured"},
           Case{"long v; v = (long)p ^ 1;", "p", "captured"},
           Case{"__asm__(\"\" : : \"r\"(p));", "p", "captured"},
           // Passed on.
           Case{"keep(p);", "p", "captured"},
           Case{"look(p);", "p", "lent"},
           Case{"look(p + n);", "p", "lent"},
           Case{"n = ask(p);", "p", "lent"},
           Case{"g = same(p);", "p", "captured"},
           Case{"*same(p) = 1;", "p", "lent"},
           Case{"keep((void *)(long)p);", "p", "captured"},
           // The caller has it anyway.
           Case{"return p;", "p", ""},
           Case{"return n ? p + 1 : r;", "p", ""},
           // Set anew.
           Case{"p = r;", "p", "1"},
           Case{"p = r; p = g;", "p", "2"},
           Case{"look(&p);", "p", "lent obscure"},
           Case{"gg = &p;", "p", "captured obscure"},
           Case{"int **v = &p; *v = r;", "p", "obscure"},
       })
    expectUse(C);
}

TEST(PointerUse, OtherPointersHold) {
  for (const Case &C : {
           // One that is set once shows what it holds.
           Case{"int *v = p; *v = 1;", "p", ""},
           Case{"int *v = p; *v = 1;", "v", "1"},
           Case{"int *v; v = p + n;", "p", ""},
           Case{"int *v = &p[n];", "p", ""}, Case{"int *v = p; v++;", "v", "1"},
           Case{"int *v = p; g = v;", "p", "captured"},
           Case{"int *v = p; int *w = v; g = w;", "p", "captured"},
           Case{"int *v = p; look(v);", "p", "lent"},
           Case{"int *v = p; return v;", "p", ""},
           // One that is set twice, or through a pointer, does not.
           Case{"int *v = p; v = r;", "p", "captured"},
           Case{"int *v = p; v = r;", "r", "captured"},
           Case{"int *v = p; v = r;", "v", "2"},
           Case{"int *v = p; gg = &v;", "p", "captured"},
           Case{"int *v = n ? p : r;", "p", "captured"},
           Case{"int *v = same(p);", "p", "captured"},
           Case{"int *v = (int *)(long)p;", "p", "captured"},
           Case{"r = p;", "p", "captured"}, // r is a parameter
       })
    expectUse(C);
}

TEST(PointerUse, AddressesOfObjects) {
  for (const Case &C : {
           Case{"int v[4]; v[n] = 1;", "v", ""},
           Case{"int v[4]; *v = 1;", "v", ""},
           Case{"int v[4]; g = v;", "v", "captured obscure"},
           Case{"int v[4]; g = &v[n];", "v", "captured obscure"},
           Case{"int v[4]; int *w = v; *w = 1;", "v", "obscure"},
           Case{"int v[4]; int *w = v; g = w;", "v", "captured obscure"},
           Case{"int v[4]; look(v);", "v", "lent obscure"},
           Case{"int v[4]; keep(v);", "v", "captured obscure"},
           Case{"static int v[4]; return v;", "v", "captured obscure"},
           Case{"int v; look(&v);", "v", "lent obscure"},
           Case{"int v; g = &v;", "v", "captured obscure"},
           Case{"int v; g = &*&v;", "v", "captured obscure"},
           Case{"struct box v; g = &v.x;", "v", "captured obscure"},
           Case{"struct box v; *v.in = 1;", "v", ""},
           Case{"struct box v; keep(v.in);", "v", ""},
           Case{"struct box v; struct box *w = &v; w->x = 1;", "v", "obscure"},
       })
    expectUse(C);
}

TEST(PointerUse, SoleDefinition) {
  struct Case {
    const char *Body, *Name;
    bool IsThere;
  };
  for (const Case &C : {
           Case{"int *v = p;", "v", true},
           Case{"int *v; v = p;", "v", true},
           Case{"int *v = p; v++;", "v", true},
           Case{"int *v = p; v = r;", "v", false},
           Case{"int *v;", "v", false},
           Case{"int *v = p; look(&v);", "v", false},
           Case{"p = r;", "p", false},
       }) {
    SCOPED_TRACE(C.Body);
    std::string Code = "void look(void *); void f(int *p, int *r) { " +
                       std::string(C.Body) + " }\n";
    EXPECT_TRUE(withUnit(Code, [&](const Unit &Unit) {
      const clang::FunctionDecl *Function = nullptr;
      for (const clang::Decl *D :
           Unit.Context.getTranslationUnitDecl()->decls())
        if (auto *Found = llvm::dyn_cast<clang::FunctionDecl>(D))
          Function = Found;
      PointerUse Uses =
          findPointerUse(Function->getBody(), [](const clang::CallExpr &,
                                                 unsigned) { return false; });
      for (const clang::Decl *D : Function->decls())
        if (auto *Variable = llvm::dyn_cast<clang::VarDecl>(D);
            Variable && Variable->getName() == C.Name) {
          EXPECT_EQ(soleDefinition(Uses, *Variable) != nullptr, C.IsThere);
        }
    }));
  }
}

} // namespace
