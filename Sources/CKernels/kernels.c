// The kernels are inline, in the header; here is what needs a system header.
#include "CKernels.h"

#if defined(__linux__)
#include <sys/mman.h>
#include <unistd.h>

void winnow_prefer_large_pages(void *start, size_t count) {
  // Below some large pages there is nothing to gain.
  if (count < ((size_t)4 << 20)) return;
  // Whole pages only: their neighbours belong to others.
  const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  const uintptr_t first = ((uintptr_t)start + page - 1) / page * page;
  const uintptr_t end = ((uintptr_t)start + count) / page * page;
  // Advice: where it is not taken, nothing is lost but speed.
  if (end > first) (void)madvise((void *)first, end - first, MADV_HUGEPAGE);
}

#else

void winnow_prefer_large_pages(void *start, size_t count) {
  (void)start;
  (void)count;
}

#endif
