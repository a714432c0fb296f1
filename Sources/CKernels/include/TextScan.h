// Finds the characters that a pass over a text has to look at, and the lines whose blanks have to go.
#ifndef WINNOW_TEXT_SCAN_H
#define WINNOW_TEXT_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// What a pass looks for. Made by `winnow_text_plan`.
struct winnow_text_plan {
  /// Bit h of byte n: the ASCII byte h << 4 | n is looked for.
  uint8_t ascii[16];
  /// Bit h - 12 of byte n: a scalar whose lead byte is h << 4 | n may be what is looked for.
  uint8_t leads[16];
  /// Bits of the property word that make a scalar beyond ASCII one that is looked for.
  uint32_t mask;
  /// Whether marks out of canonical order are looked for, too.
  int checks_order;
};

/// A plan that finds the scalars with a property of `mask`, and the ASCII bytes whose bit is set in `low` (bytes below
/// 64) or `high` (the others).
struct winnow_text_plan winnow_text_plan(uint32_t mask, uint64_t low, uint64_t high, int checks_order);

/// Where the first of bytes[start] ... bytes[count - 1] that is looked for begins; `count` if there is none. Reads
/// nothing else. Bytes that are not UTF-8 are passed, each on its own. bytes[start] begins a scalar.
size_t winnow_find_text(const uint8_t *bytes, size_t start, size_t count, const struct winnow_text_plan *plan);

/// The same without vector instructions: for comparison.
size_t winnow_find_text_plain(
    const uint8_t *bytes, size_t start, size_t count, const struct winnow_text_plan *plan);

/// Bits for `winnow_find_line_trouble`.
enum {
  winnow_blank_before_line_feed = 1,
  winnow_three_line_feeds = 2,
  winnow_blank_at_line_start = 4,
  winnow_two_blanks = 8,
  winnow_tab = 16,
  winnow_return_before_line_feed = 32,
};

/// The first byte at or after `start`, but not before bytes[1], at which one of these patterns ends, or `count`: LF
/// behind a blank, the third of three LF, a blank behind LF, a blank behind a blank, a tab, LF behind CR. Blanks are
/// SPACE and TAB. Reads bytes[start - 2] too, where there is one.
size_t winnow_find_line_trouble(const uint8_t *bytes, size_t start, size_t count, int patterns);

/// The first LF at or after `start`, or `count`.
static inline size_t winnow_find_line_feed(const uint8_t *bytes, size_t start, size_t count) {
  if (start >= count) return count;
  const uint8_t *found = (const uint8_t *)memchr(bytes + start, 0x0A, count - start);
  return found ? (size_t)(found - bytes) : count;
}

#endif
