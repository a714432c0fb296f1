#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <stdio.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

int winnow_rename_to_new(int directory, const char *from, const char *to) {
#if defined(__APPLE__)
  int result = renameatx_np(directory, from, directory, to, RENAME_EXCL);
#else
  int result = renameat2(directory, from, directory, to, RENAME_NOREPLACE);
#endif
  return result == 0 ? 0 : errno;
}

void winnow_keep_freed_memory(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}
