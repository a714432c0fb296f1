// Measures of a block's text: its words, one by one, and how much of it is visible.
#ifndef WINNOW_WORD_SCAN_H
#define WINNOW_WORD_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "HTMLScan.h"

/// A run of ASCII letters, digits and `_`.
struct winnow_word_run {
  /// Its bytes in lower case as one number, the last one lowest.
  uint64_t high, low;
  /// How many bytes it has; 0 if it could not be read.
  int length;
  /// How many of them are capitals and digits, and `_`.
  int capitals, digits, underscores;
};

/// Reads the run that starts at `position` and ends at `end` at the latest, if it has up to 15 bytes and 16 bytes can
/// be read from there within bytes[0..<count].
static inline struct winnow_word_run winnow_read_word(
    const uint8_t *bytes, ptrdiff_t position, ptrdiff_t end, ptrdiff_t count) {
  struct winnow_word_run word = {0, 0, 0, 0, 0, 0};
  if (count - position < 16) return word;
  const winnow_html_block block = winnow_html_load(bytes + position);
  const winnow_html_block is_capital = (winnow_html_block)(block - 'A' < 26);
  const winnow_html_block lower = block | (is_capital & 0x20);
  const winnow_html_block is_letter = (winnow_html_block)(lower - 'a' < 26);
  const winnow_html_block is_digit = (winnow_html_block)(block - '0' < 10);
  const winnow_html_block is_underscore = (winnow_html_block)(block == '_');
  ptrdiff_t length = __builtin_ctz(~winnow_html_bits(is_letter | is_digit | is_underscore));
  if (length > end - position) length = end - position;
  if (length == 0 || length == 16) return word;
  word.length = (int)length;
  const unsigned own = (1u << length) - 1;
  const unsigned others = winnow_html_bits(is_capital | is_digit | is_underscore) & own;
  if (others != 0) {
    word.capitals = __builtin_popcount(winnow_html_bits(is_capital) & own);
    word.digits = __builtin_popcount(winnow_html_bits(is_digit) & own);
    word.underscores = __builtin_popcount(winnow_html_bits(is_underscore) & own);
  }
  uint64_t halves[2];
  memcpy(halves, &lower, sizeof halves);
  // Backwards, so that the first byte is the highest; what follows the word is shifted out.
  const unsigned __int128 backwards =
      (unsigned __int128)__builtin_bswap64(halves[0]) << 64 | __builtin_bswap64(halves[1]);
  const unsigned __int128 bits = backwards >> (8 * (16 - length));
  word.high = (uint64_t)(bits >> 64);
  word.low = (uint64_t)bits;
  return word;
}

/// How many of bytes[start..<end] are visible: not at most U+0020, and not those of a no-break space. Such a space is
/// whole within these bytes, or counts.
static inline ptrdiff_t winnow_visible_bytes(const uint8_t *bytes, ptrdiff_t start, ptrdiff_t end) {
  ptrdiff_t blanks = 0;
  ptrdiff_t position = start;
  for (; position + 17 <= end; position += 16) {
    const winnow_html_block block = winnow_html_load(bytes + position);
    const winnow_html_block next = winnow_html_load(bytes + position + 1);
    const unsigned bits = winnow_html_bits((winnow_html_block)(block <= ' '));
    if (bits != 0) blanks += __builtin_popcount(bits);
    const unsigned spaces = winnow_html_bits((winnow_html_block)(block == 0xC2) & (winnow_html_block)(next == 0xA0));
    if (spaces != 0) blanks += 2 * __builtin_popcount(spaces);
  }
  for (; position < end; position++) {
    if (bytes[position] <= ' ') blanks++;
    if (bytes[position] == 0xC2 && position + 1 < end && bytes[position + 1] == 0xA0) blanks += 2;
  }
  return end - start - blanks;
}

#endif
