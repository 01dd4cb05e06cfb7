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
  llvm::StringMap<bool> Known;
  size_t Text = 0;
};

} // namespace

bool answerOf(llvm::StringRef Question, llvm::function_ref<bool()> Find) {
#ifdef PARFOLD_MUTATION
  return Find(); // an answer may be wrong on purpose
#endif
  static Answers All;
  {
    std::lock_guard<std::mutex> Guard(All.Lock);
    if (auto Found = All.Known.find(Question); Found != All.Known.end())
      return Found->second;
  }
  const bool Answer = Find();
  std::lock_guard<std::mutex> Guard(All.Lock);
  if (All.Text > MostText) {
    All.Known.clear();
    All.Text = 0;
  }
  if (All.Known.try_emplace(Question, Answer).second)
    All.Text += Question.size();
  return Answer;
}

} // namespace parfold
