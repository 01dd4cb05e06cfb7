//===- Report/Utf8.h - texts in a report ----------------------------------===//

#ifndef PARFOLD_REPORT_UTF8_H
#define PARFOLD_REPORT_UTF8_H

#include "llvm/Support/JSON.h"
#include <string>

namespace parfold {

/// \p Text as UTF-8, which reports are and C source need not be.
inline std::string utf8(llvm::StringRef Text) {
  return llvm::json::isUTF8(Text) ? Text.str() : llvm::json::fixUTF8(Text);
}

} // namespace parfold

#endif // PARFOLD_REPORT_UTF8_H
