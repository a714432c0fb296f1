// Finds sequences of characters that hardly ever stand side by side in text that was read with the right charset.
//
// All sequences are looked for at once: a bit of the state says that the text before the current character fits the
// sequence up to that element (the Shift-And method of Baeza-Yates and Gonnet, "A new approach to text searching",
// 1992). Every sequence holds a character that is not ASCII, at most two ASCII characters before the first of
// those and at most two behind the last, so long stretches of ASCII are passed without a look at each.
#include "MojibakeScan.h"

#include <string.h>

typedef unsigned __int128 winnow_state;

static const uint64_t high_bits = 0x8080808080808080u;

static inline winnow_state joined(const uint64_t halves[2]) {
  return (winnow_state)halves[1] << 64 | halves[0];
}

// The first byte of 0x80 or above at or after `index`, or `count`.
static inline size_t end_of_ascii(const uint8_t *bytes, size_t index, size_t count) {
  while (index + 32 <= count) {
    uint64_t words[4];
    memcpy(words, bytes + index, sizeof words);
    if ((words[0] | words[1] | words[2] | words[3]) & high_bits) break;
    index += 32;
  }
  while (index < count && bytes[index] < 0x80) index++;
  return index;
}

// The scalar at `*index`, which moves behind it. Bytes that are no UTF-8 read as U+FFFE, one at a time.
static inline uint32_t next_scalar(const uint8_t *bytes, size_t *index, size_t count) {
  size_t at = *index;
  uint32_t lead = bytes[at];
  size_t left = count - at;
  if (lead < 0x80) {
    *index = at + 1;
    return lead;
  }
  if (lead >= 0xC2 && lead < 0xE0 && left >= 2) {
    *index = at + 2;
    return (lead & 0x1F) << 6 | (bytes[at + 1] & 0x3Fu);
  }
  if (lead >= 0xE0 && lead < 0xF0 && left >= 3) {
    *index = at + 3;
    return (lead & 0x0F) << 12 | (bytes[at + 1] & 0x3Fu) << 6 | (bytes[at + 2] & 0x3Fu);
  }
  if (lead >= 0xF0 && left >= 4) {
    *index = at + 4;
    return 0xFFFE;
  }
  *index = at + 1;
  return 0xFFFE;
}

size_t winnow_find_mojibake(const uint8_t *bytes, size_t start, size_t count) {
  const winnow_state starts = joined(winnow_mojibake_starts);
  const winnow_state ends = joined(winnow_mojibake_ends);
  winnow_state state = starts & joined(winnow_misread_of('\n')->places);
  size_t index = start;
  // How many ASCII characters in a row have been looked at.
  unsigned plain = 0;
  while (index < count) {
    if (bytes[index] < 0x80) {
      if (plain == 2) {
        size_t end = end_of_ascii(bytes, index, count);
        if (end == count) return count;
        plain = 3;
        if (end - index > 2) {
          index = end - 2;
          state = 0;
        }
      }
      if (plain < 2) plain++;
    } else {
      plain = 0;
    }
    size_t at = index;
    uint32_t scalar = next_scalar(bytes, &index, count);
    state = (state << 1 | starts) & joined(winnow_misread_of(scalar)->places);
    if (state & ends) return at;
  }
  return count;
}
