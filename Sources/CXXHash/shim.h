// Header-only: the functions are compiled into their callers. pkg-config links the library all the same.
#define XXH_INLINE_ALL
#include <xxhash.h>

// The library renames its inlined functions by macros that Swift cannot see.
static inline XXH128_hash_t winnow_xxh3_128(const void *bytes, size_t count) {
  return XXH3_128bits(bytes, count);
}
