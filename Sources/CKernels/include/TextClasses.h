// What the bytes of a text are to the counting of characters and words: one bit a byte, 64 at a time.
#ifndef WINNOW_TEXT_CLASSES_H
#define WINNOW_TEXT_CLASSES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// The classes of bytes[0..<64]; bit i speaks of byte i.
typedef struct {
  /// Tab, line feed, VT, FF, CR and space.
  uint64_t space;
  uint64_t letter;
  uint64_t upper;
  uint64_t digit;
  /// What needs a look: `.`, `#`, `{`, and controls that are no white space.
  uint64_t rare;
  /// Not ASCII.
  uint64_t beyond;
} winnow_text_classes;

#if defined(__SSE2__)

/// 0xFF where low <= byte <= low + width.
static inline __m128i winnow_class_within(__m128i bytes, char low, char width) {
  const __m128i limit = _mm_set1_epi8(width);
  return _mm_cmpeq_epi8(_mm_max_epu8(_mm_sub_epi8(bytes, _mm_set1_epi8(low)), limit), limit);
}

static inline uint64_t winnow_class_bits(__m128i mask, int block) {
  return (uint64_t)(uint32_t)_mm_movemask_epi8(mask) << (16 * block);
}

/// Reads bytes[0..<64].
static inline winnow_text_classes winnow_classify_text(const uint8_t *bytes) {
  winnow_text_classes classes = {0, 0, 0, 0, 0, 0};
  for (int i = 0; i < 4; i++) {
    const __m128i block = _mm_loadu_si128((const __m128i *)(bytes + 16 * i));
    const __m128i space = _mm_or_si128(
        winnow_class_within(block, '\t', '\r' - '\t'), _mm_cmpeq_epi8(block, _mm_set1_epi8(' ')));
    const __m128i sign = _mm_or_si128(
        _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('.')), _mm_cmpeq_epi8(block, _mm_set1_epi8('#'))),
        _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('{')), _mm_cmpeq_epi8(block, _mm_set1_epi8(0x7F))));
    const __m128i control = _mm_andnot_si128(space, winnow_class_within(block, 0, 0x1F));
    classes.space |= winnow_class_bits(space, i);
    classes.letter |= winnow_class_bits(winnow_class_within(_mm_or_si128(block, _mm_set1_epi8(0x20)), 'a', 25), i);
    classes.upper |= winnow_class_bits(winnow_class_within(block, 'A', 25), i);
    classes.digit |= winnow_class_bits(winnow_class_within(block, '0', 9), i);
    classes.rare |= winnow_class_bits(_mm_or_si128(sign, control), i);
    classes.beyond |= winnow_class_bits(block, i);
  }
  return classes;
}

#else

/// Reads bytes[0..<64].
static inline winnow_text_classes winnow_classify_text(const uint8_t *bytes) {
  winnow_text_classes classes = {0, 0, 0, 0, 0, 0};
  for (int i = 0; i < 64; i++) {
    const uint8_t byte = bytes[i];
    const uint64_t isSpace = byte == ' ' || (byte >= '\t' && byte <= '\r');
    classes.space |= isSpace << i;
    classes.letter |= (uint64_t)((uint8_t)((byte | 0x20) - 'a') < 26) << i;
    classes.upper |= (uint64_t)((uint8_t)(byte - 'A') < 26) << i;
    classes.digit |= (uint64_t)((uint8_t)(byte - '0') < 10) << i;
    classes.rare |=
        (uint64_t)(byte == '.' || byte == '#' || byte == '{' || byte == 0x7F || (byte < 0x20 && !isSpace)) << i;
    classes.beyond |= (uint64_t)(byte >> 7) << i;
  }
  return classes;
}

#endif

/// Whether `byte` is among bytes[0..<count].
static inline int winnow_holds_byte(const uint8_t *bytes, size_t count, uint8_t byte) {
  return memchr(bytes, byte, count) != NULL;
}

/// How many characters bytes[0..<count], valid UTF-8, hold.
static inline size_t winnow_count_characters(const uint8_t *bytes, size_t count) {
  size_t characters = 0;
  for (size_t i = 0; i < count; i++) characters += (bytes[i] & 0xC0) != 0x80;
  return characters;
}

/// How many line feeds are among bytes[0..<count].
static inline size_t winnow_count_line_feeds(const uint8_t *bytes, size_t count) {
  size_t feeds = 0;
  for (size_t i = 0; i < count; i++) feeds += bytes[i] == '\n';
  return feeds;
}

#endif
