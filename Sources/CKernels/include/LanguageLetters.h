// The door to the generated statistics of letters, by which charsets are told apart.
#ifndef WINNOW_LANGUAGE_LETTERS_H
#define WINNOW_LANGUAGE_LETTERS_H

#include <stddef.h>
#include <stdint.h>

/// Which letter follows which in one language.
typedef struct {
  /// ISO 639-1.
  const char *name;
  size_t letterCount;
  /// The letters in lower case, ascending.
  const uint16_t *letters;
  /// (letterCount + 1) rows of (letterCount + 1) columns: the cost, in eighths of a bit, of the column's letter behind
  /// the row's. Number 0 is whatever is no letter, number i the letter i - 1.
  const uint8_t *costs;
} winnow_language;

/// How many languages there are.
size_t winnow_language_count(void);

/// The language number `index`, below `winnow_language_count()`.
winnow_language winnow_language_at(size_t index);

#endif
