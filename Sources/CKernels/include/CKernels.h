// Byte-scanning kernels that Swift cannot express at full speed: 64 bytes in, one bit per byte out.
// SSE2 belongs to every x86-64 and NEON to every arm64, so nothing is dispatched at run time.
// Bit i of a result always speaks of byte i.
#ifndef WINNOW_CKERNELS_H
#define WINNOW_CKERNELS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "CharsetConversion.h"
#include "HTMLScan.h"
#include "KeyScan.h"
#include "LanguageLetters.h"
#include "MojibakeScan.h"
#include "SentenceMarks.h"
#include "SingleByteCharsets.h"
#include "TextClasses.h"
#include "TextScan.h"
#include "TreeScores.h"
#include "WordCount.h"
#include "WordScan.h"

#if defined(__SSE2__)
#include <emmintrin.h>

/// The line feeds among bytes[0..<64].
static inline uint64_t winnow_line_feeds(const uint8_t *bytes) {
  const __m128i lineFeed = _mm_set1_epi8('\n');
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) {
    const __m128i block = _mm_loadu_si128((const __m128i *)(bytes + 16 * i));
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, lineFeed)) << (16 * i);
  }
  return mask;
}

/// Whether bytes[0..<64] are all ASCII.
static inline int winnow_is_ascii(const uint8_t *bytes) {
  const __m128i *blocks = (const __m128i *)bytes;
  const __m128i low = _mm_or_si128(_mm_loadu_si128(blocks), _mm_loadu_si128(blocks + 1));
  const __m128i high = _mm_or_si128(_mm_loadu_si128(blocks + 2), _mm_loadu_si128(blocks + 3));
  return _mm_movemask_epi8(_mm_or_si128(low, high)) == 0;
}

/// The white space among bytes[0..<64] that a blank line may hold: space, tab, VT, FF and CR, but no line feed.
static inline uint64_t winnow_blanks(const uint8_t *bytes) {
  const __m128i space = _mm_set1_epi8(' ');
  const __m128i lineFeed = _mm_set1_epi8('\n');
  const __m128i tab = _mm_set1_epi8('\t');
  const __m128i width = _mm_set1_epi8('\r' - '\t');
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) {
    const __m128i block = _mm_loadu_si128((const __m128i *)(bytes + 16 * i));
    const __m128i isControl = _mm_cmpeq_epi8(_mm_max_epu8(_mm_sub_epi8(block, tab), width), width);
    const __m128i isBlank = _mm_andnot_si128(
        _mm_cmpeq_epi8(block, lineFeed), _mm_or_si128(isControl, _mm_cmpeq_epi8(block, space)));
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(isBlank) << (16 * i);
  }
  return mask;
}

#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>

/// Gathers one bit per byte from four vectors whose bytes are 0x00 or 0xFF.
static inline uint64_t winnow_neon_mask(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
  static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  const uint8x16_t weight = vld1q_u8(weights);
  const uint8x16_t low = vpaddq_u8(vandq_u8(a, weight), vandq_u8(b, weight));
  const uint8x16_t high = vpaddq_u8(vandq_u8(c, weight), vandq_u8(d, weight));
  const uint8x16_t all = vpaddq_u8(low, high);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}

/// The line feeds among bytes[0..<64].
static inline uint64_t winnow_line_feeds(const uint8_t *bytes) {
  const uint8x16_t lineFeed = vdupq_n_u8('\n');
  return winnow_neon_mask(
      vceqq_u8(vld1q_u8(bytes), lineFeed), vceqq_u8(vld1q_u8(bytes + 16), lineFeed),
      vceqq_u8(vld1q_u8(bytes + 32), lineFeed), vceqq_u8(vld1q_u8(bytes + 48), lineFeed));
}

/// Whether bytes[0..<64] are all ASCII.
static inline int winnow_is_ascii(const uint8_t *bytes) {
  const uint8x16_t low = vorrq_u8(vld1q_u8(bytes), vld1q_u8(bytes + 16));
  const uint8x16_t high = vorrq_u8(vld1q_u8(bytes + 32), vld1q_u8(bytes + 48));
  return vmaxvq_u8(vorrq_u8(low, high)) < 0x80;
}

/// 0xFF where bytes[0..<16] holds white space that a blank line may hold.
static inline uint8x16_t winnow_neon_blanks(const uint8_t *bytes) {
  const uint8x16_t block = vld1q_u8(bytes);
  const uint8x16_t isControl = vcleq_u8(vsubq_u8(block, vdupq_n_u8('\t')), vdupq_n_u8('\r' - '\t'));
  return vbicq_u8(
      vorrq_u8(isControl, vceqq_u8(block, vdupq_n_u8(' '))), vceqq_u8(block, vdupq_n_u8('\n')));
}

/// The white space among bytes[0..<64] that a blank line may hold: space, tab, VT, FF and CR, but no line feed.
static inline uint64_t winnow_blanks(const uint8_t *bytes) {
  return winnow_neon_mask(
      winnow_neon_blanks(bytes), winnow_neon_blanks(bytes + 16), winnow_neon_blanks(bytes + 32),
      winnow_neon_blanks(bytes + 48));
}

#else

/// Whether bytes[0..<64] are all ASCII.
static inline int winnow_is_ascii(const uint8_t *bytes) {
  uint8_t all = 0;
  for (int i = 0; i < 64; i++) all |= bytes[i];
  return all < 0x80;
}

/// The line feeds among bytes[0..<64].
static inline uint64_t winnow_line_feeds(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int i = 0; i < 64; i++) mask |= (uint64_t)(bytes[i] == '\n') << i;
  return mask;
}

/// The white space among bytes[0..<64] that a blank line may hold: space, tab, VT, FF and CR, but no line feed.
static inline uint64_t winnow_blanks(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int i = 0; i < 64; i++) {
    const uint8_t byte = bytes[i];
    mask |= (uint64_t)(byte == ' ' || (byte != '\n' && byte >= '\t' && byte <= '\r')) << i;
  }
  return mask;
}

#endif

/// How many of bytes[0..<count] stand in front of the first that is `.`, `!`, `?` or not ASCII.
static inline size_t winnow_unmarked_bytes(const uint8_t *bytes, size_t count) {
  size_t index = 0;
#if defined(__SSE2__)
  for (; index + 16 <= count; index += 16) {
    const __m128i block = _mm_loadu_si128((const __m128i *)(bytes + index));
    const __m128i stops = _mm_cmpeq_epi8(block, _mm_set1_epi8('.'));
    const __m128i others =
        _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('!')), _mm_cmpeq_epi8(block, _mm_set1_epi8('?')));
    // A byte that is not ASCII has the highest bit, which is what the mask is made of.
    const unsigned found = (unsigned)_mm_movemask_epi8(_mm_or_si128(block, _mm_or_si128(stops, others)));
    if (found) return index + (size_t)__builtin_ctz(found);
  }
#endif
  for (; index < count; index++) {
    const uint8_t byte = bytes[index];
    if (byte >= 0x80 || byte == '.' || byte == '!' || byte == '?') return index;
  }
  return count;
}

/// How many of bytes[0..<count] stand in front of the first that is a space or a control character.
static inline size_t winnow_word_bytes(const uint8_t *bytes, size_t count) {
  size_t index = 0;
#if defined(__SSE2__)
  // Words are short, and where they end is hard to foretell: one look at 16 bytes instead of a branch for each.
  if (count >= 16) {
    const __m128i block = _mm_loadu_si128((const __m128i *)bytes);
    const __m128i above = _mm_set1_epi8(0x21);
    const unsigned inner = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_max_epu8(block, above), block));
    if (inner != 0xFFFF) return (size_t)__builtin_ctz(~inner);
    index = 16;
  }
#endif
  while (index < count && bytes[index] > 0x20) index++;
  return index;
}

/// How many of the lowest bits of the eight bytes of `flags` are set.
static inline size_t winnow_sum_flags(uint64_t flags) {
  return (size_t)(((flags & 0x0101010101010101) * 0x0101010101010101) >> 56);
}

/// How many bytes of `word` stand within a character of UTF-8, from 0x80 to 0xBF.
static inline size_t winnow_inner_bytes(uint64_t word) { return winnow_sum_flags(word >> 7 & ~(word >> 6)); }

/// Does `body` for bytes[0..<count] in `word`s of eight. The last one is filled up with zeros; which end they come to
/// makes no difference to counts. Lines are short, so that wider vectors would spend their time on what is left over.
#define WINNOW_FOR_EIGHT(bytes, count, word, body)                    \
  do {                                                                \
    size_t offset_ = 0;                                               \
    uint64_t word;                                                    \
    for (; offset_ + 8 <= (count); offset_ += 8) {                    \
      memcpy(&word, (bytes) + offset_, 8);                            \
      body                                                            \
    }                                                                 \
    if (offset_ < (count)) {                                          \
      word = 0;                                                       \
      for (; offset_ < (count); offset_++) word = word << 8 | (bytes)[offset_]; \
      body                                                            \
    }                                                                 \
  } while (0)

#if defined(__SSE2__)
/// Sums up bytes[0..<count], at least 16: one for each that begins a character, and `weight` for each from 0xE3 on.
static inline size_t winnow_sum_characters(const uint8_t *bytes, size_t count, uint8_t weight) {
  // The last block is looked at from its end; what the one before it holds is left out.
  static const uint8_t ends[32] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255,
                                   255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
  const __m128i inner = _mm_set1_epi8(-65), wide = _mm_set1_epi8((char)0xE3), weights = _mm_set1_epi8((char)weight);
  const __m128i zero = _mm_setzero_si128();
  __m128i sums = zero;
  size_t offset = 0;
  while (offset < count) {
    // A lane takes two a block at most, and holds 255.
    __m128i lanes = zero;
    for (int i = 0; i < 127 && offset < count; i++) {
      const size_t left = count - offset;
      const size_t from = left >= 16 ? offset : count - 16;
      const __m128i block = _mm_loadu_si128((const __m128i *)(bytes + from));
      const __m128i begins = _mm_and_si128(_mm_cmpgt_epi8(block, inner), _mm_set1_epi8(1));
      const __m128i isWide = _mm_cmpeq_epi8(_mm_max_epu8(block, wide), block);
      __m128i each = _mm_add_epi8(begins, _mm_and_si128(isWide, weights));
      if (left < 16) each = _mm_and_si128(each, _mm_loadu_si128((const __m128i *)(ends + left)));
      lanes = _mm_add_epi8(lanes, each);
      offset += 16;
    }
    sums = _mm_add_epi64(sums, _mm_sad_epu8(lanes, zero));
  }
  return (size_t)(_mm_cvtsi128_si64(sums) + _mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums)));
}
#endif

/// The display columns bytes[0..<count] of UTF-8 take, roughly: one for every scalar, and one more for
/// those from U+3000 on, nearly all of which (kana, Han, Hangul, emoji) are drawn two columns wide.
static inline size_t winnow_columns(const uint8_t *bytes, size_t count) {
#if defined(__SSE2__)
  if (count >= 16) return winnow_sum_characters(bytes, count, 1);
#endif
  size_t inner = 0, wide = 0;
  WINNOW_FOR_EIGHT(bytes, count, word, {
    inner += winnow_inner_bytes(word);
    // The sum reaches the highest bit of each byte from 0xE3 on.
    const uint64_t high = (word & 0x7F7F7F7F7F7F7F7F) + 0x1D1D1D1D1D1D1D1D;
    wide += winnow_sum_flags((high & word) >> 7);
  });
  return count - inner + wide;
}

/// How many characters bytes[0..<count], valid UTF-8, hold.
static inline size_t winnow_count_characters(const uint8_t *bytes, size_t count) {
#if defined(__SSE2__)
  if (count >= 16) return winnow_sum_characters(bytes, count, 0);
#endif
  size_t inner = 0;
  WINNOW_FOR_EIGHT(bytes, count, word, { inner += winnow_inner_bytes(word); });
  return count - inner;
}

enum {
  winnow_utf8_best = 0,
  winnow_utf8_ssse3 = 1,
  winnow_utf8_plain = 2,
};

/// How much of bytes[0..<count] is valid UTF-8: `count` if all of it is. Otherwise the start of a sequence at most 67
/// bytes before the first malformed one, or that one's itself.
///
/// `way` is winnow_utf8_best except in tests, which try the others; what the processor lacks is not tried.
size_t winnow_valid_utf8_prefix(const uint8_t *bytes, size_t count, int way);

/// Whether bytes[0..<count] holds a zero.
static inline int winnow_contains_zero(const uint8_t *bytes, size_t count) {
  return count > 0 && memchr(bytes, 0, count) != NULL;
}

/// Whether bytes[0..<count] holds ESC or `~{`, by which seven-bit charsets leave ASCII.
static inline int winnow_contains_shift(const uint8_t *bytes, size_t count) {
  if (count == 0) return 0;
  if (memchr(bytes, 0x1B, count) != NULL) return 1;
  const uint8_t *end = bytes + count;
  for (const uint8_t *next = bytes; (next = memchr(next, '~', (size_t)(end - next))) != NULL;) {
    if (++next == end) return 0;
    if (*next == '{') return 1;
  }
  return 0;
}

/// Asks for the cache line at `address`, which need not be valid, ahead of its use.
static inline void winnow_prefetch(const void *address) {
  __builtin_prefetch(address);
}

/// Asks the system to back `count` bytes at `start` with large pages, before they are touched: a table that is read
/// all over then costs fewer page faults and translation misses. Does nothing where the system has no such advice.
void winnow_prefer_large_pages(void *start, size_t count);

#endif
