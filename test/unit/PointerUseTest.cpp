//===- unit/PointerUseTest.cpp - what a function does with addresses ------===//

#include "Memory/PointerUse.h"
#include "ParsedUnit.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "gtest/gtest.h"

using namespace parfold;

namespace {

/// What is known of the parameter p, or of the local v, of a function.
struct PointerUseCase {
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

void expectUse(const PointerUseCase &C) {
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
    PointerUse Uses =
        findPointerUse(*Function, [](const clang::CallExpr &Call, unsigned) {
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
  for (const PointerUseCase &C : {
           // Followed, compared, advanced: nobody keeps it.
           PointerUseCase{"return 0;", "p", ""},
           PointerUseCase{"p[n] = *p;", "p", ""},
           PointerUseCase{"if (p == r && p) n = p - r;", "p", ""},
           PointerUseCase{"p++; p += n; *p++ = 1;", "p", ""},
           PointerUseCase{"p = p + 1;", "p", ""},
           PointerUseCase{"(void)p;", "p", ""},
           PointerUseCase{"*(char *)p = 1;", "p", ""},
           PointerUseCase{"n = sizeof p;", "p", ""},
           // Stored.
           PointerUseCase{"g = p;", "p", "captured"},
           PointerUseCase{"g = p + n;", "p", "captured"},
           PointerUseCase{"g = n ? p : r;", "p", "captured"},
           PointerUseCase{"g = (n, p);", "p", "captured"},
           PointerUseCase{"*gg = p;", "p", "captured"},
           PointerUseCase{"gg[n] = p++;", "p", "captured"},
           PointerUseCase{"g = p += 2;", "p", "captured"},
           PointerUseCase{"struct box b = {p, 1};", "p", "captured"},
           PointerUseCase{"struct box b; b.in = p;", "p", "captured"},
           PointerUseCase{"struct box b = (struct box){.in = p};", "p",
                          "captured"},
           PointerUseCase{"int *v[2]; v[0] = p;", "p", "captured"},
           PointerUseCase{"static int *v; v = p;", "p", "captured"},
           PointerUseCase{"long v = (long)p;", "p", "captured"},
           PointerUseCase{"long v; v = (long)p ^ 1;", "p", "captured"},
           PointerUseCase{"__asm__(\"\" : : \"r\"(p));", "p", "captured"},
           // Passed on.
           PointerUseCase{"keep(p);", "p", "captured"},
           PointerUseCase{"look(p);", "p", "lent"},
           PointerUseCase{"look(p + n);", "p", "lent"},
           PointerUseCase{"n = ask(p);", "p", "lent"},
           PointerUseCase{"g = same(p);", "p", "captured"},
           PointerUseCase{"*same(p) = 1;", "p", "lent"},
           PointerUseCase{"keep((void *)(long)p);", "p", "captured"},
           // The caller has it anyway.
           PointerUseCase{"return p;", "p", ""},
           PointerUseCase{"return n ? p + 1 : r;", "p", ""},
           // Set anew.
           PointerUseCase{"p = r;", "p", "1"},
           PointerUseCase{"p = r; p = g;", "p", "2"},
           PointerUseCase{"look(&p);", "p", "lent obscure"},
           PointerUseCase{"gg = &p;", "p", "captured obscure"},
           PointerUseCase{"int **v = &p; *v = r;", "p", "obscure"},
       })
    expectUse(C);
}

TEST(PointerUse, OtherPointersHold) {
  for (const PointerUseCase &C : {
           // One that is set once shows what it holds.
           PointerUseCase{"int *v = p; *v = 1;", "p", ""},
           PointerUseCase{"int *v = p; *v = 1;", "v", "1"},
           PointerUseCase{"int *v; v = p + n;", "p", ""},
           PointerUseCase{"int *v = &p[n];", "p", ""},
           PointerUseCase{"int *v = p; v++;", "v", "1"},
           PointerUseCase{"int *v = p; g = v;", "p", "captured"},
           PointerUseCase{"int *v = p; int *w = v; g = w;", "p", "captured"},
           PointerUseCase{"int *v = p; look(v);", "p", "lent"},
           PointerUseCase{"int *v = p; return v;", "p", ""},
           // One that is set twice, or through a pointer, does not.
           PointerUseCase{"int *v = p; v = r;", "p", "captured"},
           PointerUseCase{"int *v = p; v = r;", "r", "captured"},
           PointerUseCase{"int *v = p; v = r;", "v", "2"},
           PointerUseCase{"int *v = p; gg = &v;", "p", "captured"},
           PointerUseCase{"int *v = n ? p : r;", "p", "captured"},
           PointerUseCase{"int *v = same(p);", "p", "captured"},
           PointerUseCase{"int *v = (int *)(long)p;", "p", "captured"},
           PointerUseCase{"r = p;", "p", "captured"}, // r is a parameter
       })
    expectUse(C);
}

TEST(PointerUse, AddressesOfObjects) {
  for (const PointerUseCase &C : {
           PointerUseCase{"int v[4]; v[n] = 1;", "v", ""},
           PointerUseCase{"int v[4]; *v = 1;", "v", ""},
           PointerUseCase{"int v[4]; g = v;", "v", "captured obscure"},
           PointerUseCase{"int v[4]; g = &v[n];", "v", "captured obscure"},
           PointerUseCase{"int v[4]; int *w = v; *w = 1;", "v", "obscure"},
           PointerUseCase{"int v[4]; int *w = v; g = w;", "v",
                          "captured obscure"},
           PointerUseCase{"int v[4]; look(v);", "v", "lent obscure"},
           PointerUseCase{"int v[4]; keep(v);", "v", "captured obscure"},
           PointerUseCase{"static int v[4]; return v;", "v",
                          "captured obscure"},
           PointerUseCase{"int v; look(&v);", "v", "lent obscure"},
           PointerUseCase{"int v; g = &v;", "v", "captured obscure"},
           PointerUseCase{"int v; g = &*&v;", "v", "captured obscure"},
           PointerUseCase{"struct box v; g = &v.x;", "v", "captured obscure"},
           PointerUseCase{"struct box v; *v.in = 1;", "v", ""},
           PointerUseCase{"struct box v; keep(v.in);", "v", ""},
           PointerUseCase{"struct box v; struct box *w = &v; w->x = 1;", "v",
                          "obscure"},
       })
    expectUse(C);
}

TEST(PointerUse, SoleDefinition) {
  struct PointerUseCase {
    const char *Body, *Name;
    bool IsThere;
  };
  for (const PointerUseCase &C : {
           PointerUseCase{"int *v = p;", "v", true},
           PointerUseCase{"int *v; v = p;", "v", true},
           PointerUseCase{"int *v = p; v++;", "v", true},
           PointerUseCase{"int *v = p; v = r;", "v", false},
           PointerUseCase{"int *v;", "v", false},
           PointerUseCase{"int *v = p; look(&v);", "v", false},
           PointerUseCase{"p = r;", "p", false},
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
      PointerUse Uses = findPointerUse(
          *Function, [](const clang::CallExpr &, unsigned) { return false; });
      for (const clang::Decl *D : Function->decls())
        if (auto *Variable = llvm::dyn_cast<clang::VarDecl>(D);
            Variable && Variable->getName() == C.Name) {
          EXPECT_EQ(soleDefinition(Uses, *Variable) != nullptr, C.IsThere);
        }
    }));
  }
}

} // namespace
