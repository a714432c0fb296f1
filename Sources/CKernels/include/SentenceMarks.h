// Finds the bytes at which a sentence can end: 64 bytes in, one bit for each that deserves a look.
#ifndef WINNOW_SENTENCE_MARKS_H
#define WINNOW_SENTENCE_MARKS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>

typedef struct {
  __m128i part[4];
} winnow_sentence_block;

static inline winnow_sentence_block winnow_load_sentence_block(const uint8_t *bytes) {
  winnow_sentence_block block;
  for (int i = 0; i < 4; i++) block.part[i] = _mm_loadu_si128((const __m128i *)(bytes + 16 * i));
  return block;
}

/// 0xFF where a byte of `part` is in low...low + width.
static inline __m128i winnow_part_within(__m128i part, uint8_t low, uint8_t width) {
  const __m128i limit = _mm_set1_epi8((char)width);
  return _mm_cmpeq_epi8(_mm_max_epu8(_mm_sub_epi8(part, _mm_set1_epi8((char)low)), limit), limit);
}

static inline uint64_t winnow_within(winnow_sentence_block block, uint8_t low, uint8_t width) {
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) {
    const int bits = _mm_movemask_epi8(winnow_part_within(block.part[i], low, width));
    mask |= (uint64_t)(uint32_t)bits << (16 * i);
  }
  return mask;
}

static inline uint64_t winnow_high(winnow_sentence_block block) {
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(block.part[i]) << (16 * i);
  return mask;
}

/// The marks of `winnow_sentence_marks` below 0x80, apart from apostrophes.
static inline uint64_t winnow_plain_marks(winnow_sentence_block block, uint8_t extra, uint8_t other) {
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) {
    const __m128i part = block.part[i];
    __m128i found = winnow_part_within(part, 0x0A, 3);
    found = _mm_or_si128(found, winnow_part_within(part, 0x21, 1));
    found = _mm_or_si128(found, winnow_part_within(part, 0x28, 1));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(part, _mm_set1_epi8('.')));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(part, _mm_set1_epi8('?')));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(part, _mm_set1_epi8('[')));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(part, _mm_set1_epi8('{')));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(part, _mm_set1_epi8((char)extra)));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(part, _mm_set1_epi8((char)other)));
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(found) << (16 * i);
  }
  return mask;
}

#else

typedef struct {
  uint8_t bytes[64];
} winnow_sentence_block;

static inline winnow_sentence_block winnow_load_sentence_block(const uint8_t *bytes) {
  winnow_sentence_block block;
  for (int i = 0; i < 64; i++) block.bytes[i] = bytes[i];
  return block;
}

// Loops a compiler turns into vector code by itself, on NEON among others.
static inline uint64_t winnow_within(winnow_sentence_block block, uint8_t low, uint8_t width) {
  uint64_t mask = 0;
  for (int i = 0; i < 64; i++) mask |= (uint64_t)((uint8_t)(block.bytes[i] - low) <= width) << i;
  return mask;
}

static inline uint64_t winnow_high(winnow_sentence_block block) { return winnow_within(block, 0x80, 0x7F); }

static inline uint64_t winnow_plain_marks(winnow_sentence_block block, uint8_t extra, uint8_t other) {
  return winnow_within(block, 0x0A, 3) | winnow_within(block, 0x21, 1) | winnow_within(block, 0x28, 1) |
         winnow_within(block, '.', 0) | winnow_within(block, '?', 0) | winnow_within(block, '[', 0) |
         winnow_within(block, '{', 0) | winnow_within(block, extra, 0) | winnow_within(block, other, 0);
}

#endif

/// The offset of the first line feed or carriage return among bytes[from..<count], or `count`.
static inline size_t winnow_next_line_end(const uint8_t *bytes, size_t count, size_t from) {
  for (; from + 64 <= count; from += 64) {
    const winnow_sentence_block block = winnow_load_sentence_block(bytes + from);
    const uint64_t found = winnow_within(block, 0x0A, 0) | winnow_within(block, 0x0D, 0);
    if (found) return from + (size_t)__builtin_ctzll(found);
  }
  while (from < count && bytes[from] != 0x0A && bytes[from] != 0x0D) from++;
  return from;
}

/// The offset of the first byte among bytes[from..<count] that a line end of any kind begins with, or `count`: LF, VT,
/// FF, CR, and the first bytes of U+0085, U+2028 and U+2029, which other characters begin with as well.
static inline size_t winnow_next_line_end_lead(const uint8_t *bytes, size_t count, size_t from) {
  for (; from + 64 <= count; from += 64) {
    const winnow_sentence_block block = winnow_load_sentence_block(bytes + from);
    uint64_t found = winnow_within(block, 0x0A, 3);
    if (winnow_high(block)) found |= winnow_within(block, 0xC2, 0) | winnow_within(block, 0xE2, 0);
    if (found) return from + (size_t)__builtin_ctzll(found);
  }
  for (; from < count; from++) {
    const uint8_t byte = bytes[from];
    if ((uint8_t)(byte - 0x0A) <= 3 || byte == 0xC2 || byte == 0xE2) break;
  }
  return from;
}

/// The lead bytes, each followed by one of the bytes `second`; the last byte's partner is not seen, so it counts.
static inline uint64_t winnow_pairs(uint64_t lead, uint64_t second) {
  return lead & (second >> 1 | (uint64_t)1 << 63);
}

/// The first bytes of characters above U+007F that may be marks: every mark, and some characters that are none.
static inline uint64_t winnow_wide_marks(winnow_sentence_block block) {
  const uint64_t c2 = winnow_within(block, 0xC2, 0);
  // « » · and the line end U+0085
  uint64_t mask = c2 ? winnow_pairs(c2, winnow_within(block, 0x85, 0) | winnow_within(block, 0xAB, 16)) : 0;
  // Latin, Greek and Cyrillic letters begin with less.
  if (!winnow_within(block, 0xD6, 0xFF - 0xD6)) return mask;
  const uint64_t d8 = winnow_within(block, 0xD8, 0);
  const uint64_t e0 = winnow_within(block, 0xE0, 0), e3 = winnow_within(block, 0xE3, 0);
  // E1: Burmese, Ethiopic, Khmer …; E2: punctuation; EA, EF: more of it; F0: ends of ancient scripts.
  mask |= winnow_within(block, 0xE1, 1) | winnow_within(block, 0xEA, 0) | winnow_within(block, 0xEF, 1) |
          winnow_within(block, 0xDC, 0) | winnow_within(block, 0xDF, 0);
  // Arabic letters begin with D8, too; ؟ and its kin have 9D to 9F behind it.
  if (d8) mask |= winnow_pairs(d8, winnow_within(block, 0x9D, 2));
  mask |= winnow_pairs(winnow_within(block, 0xD6, 0), winnow_within(block, 0x89, 0));
  mask |= winnow_pairs(winnow_within(block, 0xDB, 0), winnow_within(block, 0x94, 0));
  // Samaritan, and the dandas; most of the other scripts of India begin with E0 as well.
  if (e0) mask |= winnow_pairs(e0, winnow_within(block, 0xA0, 0) | winnow_within(block, 0xA5, 0));
  // Kana begin with E3 81 to E3 83.
  if (e3) mask |= winnow_pairs(e3, winnow_within(block, 0x80, 0));
  return mask;
}

/// The bytes among bytes[0..<64] that a sentence splitter looks at: line ends, . ! ? " ( ) [ {, apostrophes that follow
/// no letter, `extra` and `other`, which are ASCII, and the first bytes of what may be a mark of another script.
static inline uint64_t winnow_sentence_marks(const uint8_t *bytes, uint8_t extra, uint8_t other) {
  const winnow_sentence_block block = winnow_load_sentence_block(bytes);
  uint64_t mask = winnow_plain_marks(block, extra, other);
  const uint64_t high = winnow_high(block);
  const uint64_t apostrophes = winnow_within(block, 0x27, 0) | winnow_within(block, 0x60, 0);
  if (apostrophes) {
    const uint64_t letters = winnow_within(block, 'a', 25) | winnow_within(block, 'A', 25) | high;
    mask |= apostrophes & ~(letters << 1);
  }
  return high ? mask | winnow_wide_marks(block) : mask;
}

/// The letters and digits of ASCII among bytes[0..<64].
static inline uint64_t winnow_plain_word_bytes(const uint8_t *bytes) {
  const winnow_sentence_block block = winnow_load_sentence_block(bytes);
  return winnow_within(block, 'a', 25) | winnow_within(block, 'A', 25) | winnow_within(block, '0', 9);
}

/// A word of at most 16 bytes as two numbers, its first byte the lowest, with zeros behind it.
typedef struct {
  uint64_t low;
  uint64_t high;
} winnow_word;

/// The first `count` <= 16 bytes, of which `readable` >= count may be read.
static inline winnow_word winnow_pack_word(const uint8_t *bytes, size_t count, size_t readable) {
  winnow_word word = {0, 0};
  if (readable >= 16) {
    memcpy(&word, bytes, 16);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word.low = __builtin_bswap64(word.low);
    word.high = __builtin_bswap64(word.high);
#endif
    if (count < 8) {
      word.low &= ((uint64_t)1 << (8 * count)) - 1;
      word.high = 0;
    } else if (count < 16) {
      word.high &= ((uint64_t)1 << (8 * (count - 8))) - 1;
    }
    return word;
  }
  for (size_t i = 0; i < count; i++) {
    if (i < 8) {
      word.low |= (uint64_t)bytes[i] << (8 * i);
    } else {
      word.high |= (uint64_t)bytes[i] << (8 * (i - 8));
    }
  }
  return word;
}

/// Whether every byte of the word is ASCII.
static inline int winnow_word_is_ascii(winnow_word word) {
  return ((word.low | word.high) & 0x8080808080808080u) == 0;
}

/// 0x20 in every byte that is an ASCII capital, given bytes that are all ASCII.
static inline uint64_t winnow_capital_bits(uint64_t bytes) {
  const uint64_t from_a = bytes + 0x3F3F3F3F3F3F3F3Fu;   // the top bit: 'A' or more
  const uint64_t behind_z = bytes + 0x2525252525252525u;  // the top bit: more than 'Z'
  return ((from_a & ~behind_z) & 0x8080808080808080u) >> 2;
}

/// An ASCII word in lower case.
static inline winnow_word winnow_fold_word(winnow_word word) {
  word.low |= winnow_capital_bits(word.low);
  word.high |= winnow_capital_bits(word.high);
  return word;
}

/// A number that spreads words over a table.
static inline uint64_t winnow_word_hash(winnow_word word) {
  const uint64_t mixed = (word.low ^ (word.high * 0x9E3779B97F4A7C15u)) * 0xD6E8FEB86659FD93u;
  return mixed ^ mixed >> 32;
}

#endif
