// The counters behind work.h: the compiler calls one function at every edge, the linker redirects another.
#include "work.h"

#include <stddef.h>

static uint64_t branches;
static uint64_t bytes_parsed;
static uint64_t bytes_allocated;

uint64_t work_branches(void) { return branches; }

uint64_t work_bytes_parsed(void) { return bytes_parsed; }

uint64_t work_bytes_allocated(void) { return bytes_allocated; }

// https://clang.llvm.org/docs/SanitizerCoverage.html#tracing-pcs-with-guards: called once for every edge taken. Nothing
// here may be instrumented, or it would call itself.
#define UNCOUNTED __attribute__((no_sanitize("coverage")))

UNCOUNTED void __sanitizer_cov_trace_pc_guard(uint32_t *guard) {
  (void)guard;
  branches++;
}

UNCOUNTED void __sanitizer_cov_trace_pc_guard_init(uint32_t *start, uint32_t *stop) {
  (void)start;
  (void)stop;
}

// The linker's --wrap turns calls of `htmlParseChunk` into calls of this.
int __real_htmlParseChunk(void *context, const char *chunk, int size, int terminate);

UNCOUNTED int __wrap_htmlParseChunk(void *context, const char *chunk, int size, int terminate) {
  bytes_parsed += (uint64_t)size;
  return __real_htmlParseChunk(context, chunk, size, terminate);
}

// The sanitizer calls this at every allocation of the process (sanitizer/allocator_interface.h). Copies that nobody
// asked for take no branches that are counted, but they take memory.
UNCOUNTED void __sanitizer_malloc_hook(const volatile void *block, size_t size) {
  (void)block;
  bytes_allocated += size;
}
