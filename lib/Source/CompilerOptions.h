//===- Source/CompilerOptions.h - a command line, option by option --------===//
//
// A word of a command line may be the value of the option in front of it: the
// '-E' of '-Xlinker -E' is the linker's. So words are never taken out by
// themselves, but options, with their values.
//
//===----------------------------------------------------------------------===//

#ifndef PARFOLD_SOURCE_COMPILEROPTIONS_H
#define PARFOLD_SOURCE_COMPILEROPTIONS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace llvm::opt {
class Arg;
} // namespace llvm::opt

namespace parfold {

/// Calls \p Visit with each option and each input of \p Arguments, of which the
/// first is the compiler's name, and with the words that it consists of.
void forEachOption(llvm::ArrayRef<std::string> Arguments,
                   llvm::function_ref<void(const llvm::opt::Arg &,
                                           llvm::ArrayRef<std::string> Words)>
                       Visit);

/// \p Arguments, of which the first is the compiler's name, without the options
/// that \p IsUnwanted says yes to. It gets an option's first word, too.
std::vector<std::string> withoutOptions(
    llvm::ArrayRef<std::string> Arguments,
    llvm::function_ref<bool(const llvm::opt::Arg &, llvm::StringRef Word)>
        IsUnwanted);

/// Does the option say where something else than code is written, or that it
/// is: an object file, dependencies, temporary files?
bool isForOutput(const llvm::opt::Arg &Option);

} // namespace parfold

#endif // PARFOLD_SOURCE_COMPILEROPTIONS_H
