//===- tool/ParfoldCc.cpp - the parfold-cc command ------------------------===//

#include "Launcher/Launch.h"
#include "Source/LargeStack.h"
#include "llvm/Support/InitLLVM.h"

int main(int argc, char **argv) {
  llvm::InitLLVM Init(argc, argv);
  int Status = 0;
  parfold::largeStackThread([&] {
    Status =
        parfold::launch(llvm::ArrayRef<const char *>(argv, argc).drop_front());
  }).join();
  return Status;
}
