//===- Dependence/Answers.cpp - what isl has been asked before ------------===//

#include "Dependence/Answers.h"
#include "llvm/ADT/StringMap.h"
#include <mutex>

namespace parfold {

namespace {

/// Characters of questions that are kept; then it begins anew.
constexpr size_t MostText = 64 << 20;

struct Answers {
  std::mutex Lock;
  llvm::StringMap<Answer> Known;
  size_t Text = 0;
};

} // namespace

Answer answerOf(llvm::StringRef Question, llvm::function_ref<Answer()> Find) {
#ifdef PARFOLD_MUTATION
  return Find(); // an answer may be wrong on purpose
#endif
  static Answers All;
  {
    std::lock_guard<std::mutex> Guard(All.Lock);
    if (auto Entry = All.Known.find(Question); Entry != All.Known.end())
      return Entry->second;
  }
  Answer Found = Find();
  std::lock_guard<std::mutex> Guard(All.Lock);
  if (All.Text > MostText) {
    All.Known.clear();
    All.Text = 0;
  }
  if (All.Known.try_emplace(Question, Found).second)
    All.Text += Question.size();
  return Found;
}

} // namespace parfold
