//===- tool/ParfoldCc.cpp - the parfold-cc command ------------------------===//

#include "LargeStack.h"
#include "Launcher/Launch.h"
#include "llvm/Support/InitLLVM.h"

int main(int argc, char **argv) {
  llvm::InitLLVM Init(argc, argv);
  int Status = 0;
  parfold::onLargeStack([&] {
    Status =
        parfold::launch(llvm::ArrayRef<const char *>(argv, argc).drop_front());
  });
  return Status;
}
