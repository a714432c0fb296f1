// The facts and the search behind the mojibake repair.
#ifndef WINNOW_MOJIBAKE_SCAN_H
#define WINNOW_MOJIBAKE_SCAN_H

#include <stddef.h>
#include <stdint.h>

// The charsets whose misreadings can be undone, in the order in which they are tried; a row of
// `winnow_misreads` has a bit and a byte for each. The generator of the tables lists the same.
enum {
  WINNOW_CHARSET_LATIN1,
  WINNOW_CHARSET_1252,
  WINNOW_CHARSET_1251,
  WINNOW_CHARSET_1250,
  WINNOW_CHARSET_1253,
  WINNOW_CHARSET_1254,
  WINNOW_CHARSET_1257,
  WINNOW_CHARSET_8859_2,
  WINNOW_CHARSET_MACROMAN,
  WINNOW_CHARSET_437,
  WINNOW_CHARSET_850,
  WINNOW_CHARSET_COUNT
};

// Which parts of a UTF-8 sequence a character can be a misreading of.
enum {
  WINNOW_LEADS_2 = 1,
  WINNOW_LEADS_3 = 2,
  WINNOW_LEADS_4 = 4,
  WINNOW_CONTINUES = 8,
  // Continues, and is not likely to stand for itself beside misread text, as dashes and quotes are.
  WINNOW_CONTINUES_STRICTLY = 16
};

// All that is known about a character.
struct winnow_misread {
  // The places of the unlikely sequences where it can stand, one bit each.
  uint64_t places[2];
  // The charsets that can write it with a byte of 0x80 or above (or, for U+FFFD, with a stand-in).
  uint16_t charsets;
  uint8_t parts;
  uint8_t bytes[WINNOW_CHARSET_COUNT];
};

extern const uint64_t winnow_mojibake_starts[2];
extern const uint64_t winnow_mojibake_ends[2];
extern const struct winnow_misread winnow_misreads[];
extern const uint16_t winnow_misread_kinds[0x3000];
uint16_t winnow_misread_high_kind(uint32_t scalar);

// The row of a scalar; total over every uint32_t.
static inline const struct winnow_misread *winnow_misread_of(uint32_t scalar) {
  return &winnow_misreads[scalar < 0x3000 ? winnow_misread_kinds[scalar] : winnow_misread_high_kind(scalar)];
}

static inline uint16_t winnow_charsets_writing(uint32_t scalar) { return winnow_misread_of(scalar)->charsets; }

static inline uint8_t winnow_parts_misread_as(uint32_t scalar) { return winnow_misread_of(scalar)->parts; }

// The byte that `charset`, less than WINNOW_CHARSET_COUNT, writes `scalar` with; 0 if it cannot, or if it is ASCII.
static inline uint8_t winnow_byte_writing(uint32_t scalar, int charset) {
  return winnow_misread_of(scalar)->bytes[charset];
}

// Where the first unlikely sequence of characters at or after `start` ends (the index of its last character), or
// `count`. `start` must be the start of a line; `bytes` should be UTF-8, and is read within `start..<count` only
// whatever it is.
size_t winnow_find_mojibake(const uint8_t *bytes, size_t start, size_t count);

#endif
