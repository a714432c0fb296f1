// Writes comparison keys and finds what is its own key, 16 bytes at a time. Swift's own SIMD16 comparisons are not
// specialised by toolchain 6.3 (measured: 10 MB/s), so the loops live here, in vector code any clang compiles for any
// CPU.
#ifndef WINNOW_KEY_SCAN_H
#define WINNOW_KEY_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

typedef uint8_t winnow_block __attribute__((vector_size(16)));
enum { WINNOW_BLOCK = 16 };

// Reads p[0] ... p[15].
static inline winnow_block winnow_load(const uint8_t *p) {
  winnow_block block;
  memcpy(&block, p, sizeof block);
  return block;
}

// Whether any lane of a mask (lanes are 0x00 or 0xFF) is set.
static inline int winnow_any(winnow_block mask) {
#ifdef __SSE2__
  return _mm_movemask_epi8((__m128i)mask) != 0;
#else
  uint64_t halves[2];
  memcpy(halves, &mask, sizeof halves);
  return (halves[0] | halves[1]) != 0;
#endif
}

// One bit for every lane that is set.
static inline unsigned winnow_bits(winnow_block mask) {
#ifdef __SSE2__
  return (unsigned)_mm_movemask_epi8((__m128i)mask);
#else
  unsigned bits = 0;
  for (int lane = 0; lane < WINNOW_BLOCK; lane++) bits |= (unsigned)(mask[lane] & 1) << lane;
  return bits;
#endif
}

// Whether any byte is 0x80 or above.
static inline int winnow_any_high(winnow_block block) { return winnow_any((winnow_block)(block >= 0x80)); }

static inline winnow_block winnow_in_range(winnow_block block, uint8_t first, uint8_t count) {
  return (winnow_block)((block - first) < count);
}

// Lead bytes of scalars that need a look at the tables for NFC, line ends, controls or white space. The others are
// inert (the generator of the tables checks this very list): Latin with diacritics, most of Cyrillic, Han, Hangul.
static inline winnow_block winnow_leads_to_look_at(winnow_block block) {
  winnow_block inert = (winnow_block)(block == 0xD0) | (winnow_block)(block == 0xD1) |
                       winnow_in_range(block, 0xE4, 6) | winnow_in_range(block, 0xEB, 2);
  return (winnow_block)(block == 0xC2) | ((winnow_block)(block >= 0xCC) & ~inert);
}

// White space of ASCII, U+001C-001F included.
static inline winnow_block winnow_white_space(winnow_block block) {
  return winnow_in_range(block, 0x09, 5) | winnow_in_range(block, 0x1C, 5);
}

// Punctuation and symbols of ASCII.
static inline winnow_block winnow_ascii_punctuation(winnow_block block) {
  return winnow_in_range(block, 0x21, 15) | winnow_in_range(block, 0x3A, 7) | winnow_in_range(block, 0x5B, 6) |
         winnow_in_range(block, 0x7B, 4);
}

// Each function below starts at p[start], reads within p[0] ... p[count - 1] only, and returns the start of the
// first block that it cannot pass, or of the rest that is shorter than what it needs to look at.

struct winnow_stop {
  ptrdiff_t index;
  // The block at `index` certainly needs work; otherwise it needs a look.
  int is_dirty;
};

// What the comparison keys ignore, and the key byte of every ASCII byte (0xFF: none).
struct winnow_key_plan {
  int whitespace, fold_case, punctuation, digits, only_whitespace;
};
enum { WINNOW_NO_KEY = 0xFF };

// Passes what is its own key, byte by byte at the end. `map` has 128 entries.
static inline struct winnow_stop winnow_pass_own_key(
    const uint8_t *p, ptrdiff_t start, ptrdiff_t count, struct winnow_key_plan plan, const uint8_t *map) {
  uint8_t upper_count = plan.fold_case ? 26 : 0, digit_count = plan.digits ? 10 : 0;
  for (; start + WINNOW_BLOCK < count; start += WINNOW_BLOCK) {
    winnow_block block = winnow_load(p + start);
    winnow_block suspects = (winnow_block)(block < 0x20) | winnow_in_range(block, 0x30, digit_count);
    if (winnow_any(winnow_in_range(block, 0x41, upper_count))) return (struct winnow_stop){start, 1};
    if (plan.whitespace) {
      winnow_block next = winnow_load(p + start + 1);
      if (winnow_any((winnow_block)(block == 0x20) & (winnow_block)(next == 0x20)))
        return (struct winnow_stop){start, 1};
    }
    if (plan.punctuation) suspects |= winnow_ascii_punctuation(block);
    if (winnow_any_high(block))
      suspects |= plan.only_whitespace ? winnow_leads_to_look_at(block) : (winnow_block)(block >= 0x80);
    if (winnow_any(suspects)) return (struct winnow_stop){start, 0};
  }
  if (start + WINNOW_BLOCK < count) return (struct winnow_stop){start, 0};
  for (; start < count && p[start] < 0x80; start++) {
    if (map[p[start]] == p[start] &&
        !(plan.whitespace && p[start] == 0x20 && start + 1 < count && p[start + 1] == 0x20))
      continue;
    // An ASCII symbol is not its key even under a mark here: that costs a copy, not an error.
    return (struct winnow_stop){start, 1};
  }
  return (struct winnow_stop){start, 0};
}

// The first byte beyond ASCII, or with `only_whitespace` the first lead byte that needs a look; else `count`.
static inline ptrdiff_t winnow_find_look(
    const uint8_t *p, ptrdiff_t start, ptrdiff_t count, int only_whitespace) {
  for (; start + WINNOW_BLOCK <= count; start += WINNOW_BLOCK) {
    winnow_block block = winnow_load(p + start);
    if (winnow_any_high(block) && (!only_whitespace || winnow_any(winnow_leads_to_look_at(block)))) break;
  }
  for (; start < count; start++) {
    uint8_t byte = p[start];
    if (byte < 0x80) continue;
    if (!only_whitespace) break;
    int inert = byte == 0xD0 || byte == 0xD1 || (uint8_t)(byte - 0xE4) < 6 || (uint8_t)(byte - 0xEB) < 2;
    if (byte == 0xC2 || (byte >= 0xCC && !inert)) break;
  }
  return start;
}

struct winnow_written {
  ptrdiff_t count;
  int ends_in_space;
};

// Writes the key of p[0] ... p[count - 1] to out[0] ... out[count - 1] or less, and returns how much. Bytes from 0x80
// on are copied. `ends_in_space` (0 or 1): what was
// written before ends in a space, or nothing was.
static inline struct winnow_written winnow_write_key(
    const uint8_t *p, ptrdiff_t count, uint8_t *out, int ends_in_space, struct winnow_key_plan plan,
    const uint8_t *map) {
  uint8_t upper_count = plan.fold_case ? 26 : 0, digit_count = plan.digits ? 10 : 0;
  ptrdiff_t index = 0, end = 0;
  while (index < count) {
    while (index + WINNOW_BLOCK < count) {
      winnow_block block = winnow_load(p + index);
      if (plan.punctuation && winnow_any(winnow_ascii_punctuation(block))) break;
      winnow_block lower = winnow_in_range(block, 0x41, upper_count) & 0x20;
      winnow_block digits = winnow_in_range(block, 0x30, digit_count);
      winnow_block result = ((block | lower) & ~digits) | (digits & 0x30);
      ptrdiff_t step = WINNOW_BLOCK;
      if (plan.whitespace) {
        winnow_block space = winnow_white_space(block);
        unsigned bits = winnow_bits(space);
        if (bits & (unsigned)ends_in_space) {
          // A run goes on: skip all of it that the block shows.
          index += bits == 0xFFFF ? WINNOW_BLOCK : __builtin_ctz(~bits);
          continue;
        }
        result = (result & ~space) | (space & 0x20);
        ends_in_space = (int)(bits >> 15);
        // Stop after the first space of a run that has another in this block.
        unsigned runs = bits & (bits >> 1);
        if (runs) {
          step = __builtin_ctz(runs) + 1;
          ends_in_space = 1;
        }
      }
      // Writes a whole block, also where fewer bytes count: end <= index, so it stays below out[count].
      memcpy(out + end, &result, WINNOW_BLOCK);
      index += step;
      end += step;
    }
    ptrdiff_t limit = index + WINNOW_BLOCK < count ? index + WINNOW_BLOCK : count;
    for (; index < limit; index++) {
      // end <= index: the key of a byte is at most a byte.
      uint8_t byte = p[index], key = byte < 0x80 ? map[byte] : byte;
      int dropped = byte < 0x80 && key == WINNOW_NO_KEY, space = plan.whitespace && key == 0x20;
      out[end] = key;
      end += !dropped & !(space & ends_in_space);
      ends_in_space = dropped ? ends_in_space : space;
    }
  }
  return (struct winnow_written){end, ends_in_space};
}

#endif
