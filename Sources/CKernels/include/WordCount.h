// Counts the characters and words of ASCII, 64 bytes at a time.
#ifndef WINNOW_WORD_COUNT_H
#define WINNOW_WORD_COUNT_H

#include <stddef.h>
#include <stdint.h>

/// Sums over all that was counted.
struct winnow_word_counts {
  uint64_t letters;
  uint64_t upper;
  uint64_t digits;
  uint64_t spaces;
  uint64_t hash_signs;
  uint64_t curly_brackets;
  /// Three dots in a row each.
  uint64_t ellipses;
  uint64_t controls;
  /// Where the first control stands; meaningless while there is none.
  uint64_t first_control;
  uint64_t words;
  uint64_t word_characters;
  /// Words with a letter.
  uint64_t alphabetic_words;
  /// Words of Gopher's list: the, be, to, of, and, that, have, with.
  uint64_t stop_words;
  /// Bit n: the nth word of the list was seen.
  uint64_t seen_stop_words;
  /// Where words begin in the 64 bytes that were counted last, and one past where they end.
  uint64_t starts;
  uint64_t ends;
};

/// Counts from bytes[start], which is no inner place of a word, as many whole words as are ASCII, at most `blocks` times
/// 64 bytes. Reads bytes[start..<count] only.
///
/// Returns one past the last white space counted: `start` if less than 64 bytes are left, or the first word is longer
/// or not ASCII.
size_t winnow_count_words(
    const uint8_t *bytes, size_t start, size_t count, size_t blocks, struct winnow_word_counts *counts);

#endif
