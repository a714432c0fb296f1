// Counts words by bit arithmetic: one bit a byte, 64 bytes at a time, on any processor that clang has vectors for.
#include "WordCount.h"

#include <stdbool.h>

typedef uint8_t word_block __attribute__((vector_size(64)));
typedef bool word_bits __attribute__((ext_vector_type(64)));

// Macros, because vectors of this size have no calling convention that all processors share.
#define WITHIN(block, low, width) ((word_block)((block) - (uint8_t)(low)) <= (uint8_t)(width))
#define BITS(lanes)                                                       \
  ({                                                                      \
    const word_bits bits = __builtin_convertvector((lanes), word_bits);   \
    uint64_t word;                                                        \
    __builtin_memcpy(&word, &bits, sizeof word);                          \
    word;                                                                 \
  })
#define ALWAYS_INLINE static inline __attribute__((always_inline))

/// The ellipses among dots, which are not all single or in pairs.
static uint64_t count_ellipses(uint64_t dots) {
  uint64_t ellipses = 0;
  while (dots) {
    const int begin = __builtin_ctzll(dots);
    const uint64_t behind = ~(dots >> begin);
    const int run = behind ? __builtin_ctzll(behind) : 64;
    ellipses += (uint64_t)run / 3;
    if (begin + run >= 64) break;
    dots &= ~0ULL << (begin + run);
  }
  return ellipses;
}

/// Those of `found`, each the first letter of a run of letters, that are the only run in their word.
static uint64_t alone_in_word(uint64_t found, uint64_t letters, uint64_t spaces) {
  const uint64_t starts = letters & ~(letters << 1);
  uint64_t alone = 0;
  for (; found; found &= found - 1) {
    const uint64_t place = found & -found;
    const uint64_t before = spaces & (place - 1);
    const uint64_t begin = before ? ~0ULL << (63 - __builtin_clzll(before)) : ~0ULL;
    // There is white space behind every word that is counted.
    const uint64_t behind = spaces & ~(place - 1);
    const uint64_t end = (behind & -behind) - 1;
    if ((starts & begin & end) == place) alone |= place;
  }
  return alone;
}

/// Counts the words of the list in bytes[0..<64]. `letters` ends in front of white space.
ALWAYS_INLINE void count_stop_words(
    const uint8_t *bytes, uint64_t letters, uint64_t spaces, struct winnow_word_counts *counts) {
  word_block low;
  __builtin_memcpy(&low, bytes, sizeof low);
  low |= 0x20;
  const uint64_t t = BITS(low == 't'), h = BITS(low == 'h'), e = BITS(low == 'e'), a = BITS(low == 'a');
  const uint64_t o = BITS(low == 'o');
  const uint64_t starts = letters & ~(letters << 1) & letters >> 1;
  const uint64_t two = starts & ~(letters >> 2), longer = starts & letters >> 2;
  const uint64_t three = longer & ~(letters >> 3), four = longer & letters >> 3 & ~(letters >> 4);
  const uint64_t the = three & t & h >> 1 & e >> 2;
  const uint64_t be = two & BITS(low == 'b') & e >> 1;
  const uint64_t to = two & t & o >> 1;
  const uint64_t of = two & o & BITS(low == 'f') >> 1;
  const uint64_t and = three & a & BITS(low == 'n') >> 1 & BITS(low == 'd') >> 2;
  const uint64_t that = four & t & h >> 1 & a >> 2 & t >> 3;
  const uint64_t have = four & h & a >> 1 & BITS(low == 'v') >> 2 & e >> 3;
  const uint64_t with = four & BITS(low == 'w') & BITS(low == 'i') >> 1 & t >> 2 & h >> 3;
  const uint64_t found = the | be | to | of | and | that | have | with;
  if (!found) return;
  // Most stand between white space.
  const uint64_t clear = (spaces << 1 | 1) & ((two & spaces >> 2) | (three & spaces >> 3) | (four & spaces >> 4));
  uint64_t good = found & clear;
  if (good != found) good |= alone_in_word(found & ~good, letters, spaces);
  counts->stop_words += (uint64_t)__builtin_popcountll(good);
  counts->seen_stop_words |= (uint64_t)((the & good) != 0) | (uint64_t)((be & good) != 0) << 1 |
                             (uint64_t)((to & good) != 0) << 2 | (uint64_t)((of & good) != 0) << 3 |
                             (uint64_t)((and & good) != 0) << 4 | (uint64_t)((that & good) != 0) << 5 |
                             (uint64_t)((have & good) != 0) << 6 | (uint64_t)((with & good) != 0) << 7;
}

ALWAYS_INLINE size_t count_words(
    const uint8_t *bytes, size_t start, size_t count, size_t blocks, struct winnow_word_counts *counts) {
  for (; blocks > 0 && start + 64 <= count; blocks--) {
    word_block block;
    __builtin_memcpy(&block, bytes + start, sizeof block);
    const uint64_t beyond = BITS(block >= 0x80);
    // Up to the last white space in front of what is not ASCII.
    uint64_t spaces = BITS((block == ' ') | WITHIN(block, '\t', '\r' - '\t'));
    if (beyond) spaces &= (beyond & -beyond) - 1;
    if (!spaces) return start;
    const int last = 63 - __builtin_clzll(spaces);
    const uint64_t whole = ~0ULL >> (63 - last);
    const uint64_t letters = BITS(WITHIN(block | 0x20, 'a', 25)) & whole;
    const uint64_t in_words = ~spaces & whole;
    counts->letters += (uint64_t)__builtin_popcountll(letters);
    counts->upper += (uint64_t)__builtin_popcountll(BITS(WITHIN(block, 'A', 25)) & whole);
    counts->digits += (uint64_t)__builtin_popcountll(BITS(WITHIN(block, '0', 9)) & whole);
    counts->spaces += (uint64_t)__builtin_popcountll(spaces);
    counts->word_characters += (uint64_t)__builtin_popcountll(in_words);
    // A letter within a word makes the sum carry into the white space behind it; other words leave that at zero.
    counts->alphabetic_words += (uint64_t)__builtin_popcountll((in_words + letters) & spaces);
    const uint64_t starts = in_words & ~(in_words << 1);
    counts->words += (uint64_t)__builtin_popcountll(starts);
    counts->starts = starts;
    counts->ends = spaces & in_words << 1;
    const uint64_t rare = BITS((block == '#') | (block == '{') | (block == 0x7F) | (block < 0x20)) & in_words;
    if (rare) {
      const uint64_t hashes = BITS(block == '#') & rare, brackets = BITS(block == '{') & rare;
      const uint64_t controls = rare & ~hashes & ~brackets;
      counts->hash_signs += (uint64_t)__builtin_popcountll(hashes);
      counts->curly_brackets += (uint64_t)__builtin_popcountll(brackets);
      if (controls && !counts->controls) counts->first_control = start + (size_t)__builtin_ctzll(controls);
      counts->controls += (uint64_t)__builtin_popcountll(controls);
    }
    const uint64_t dots = BITS(block == '.') & whole;
    if (dots & dots >> 1 & dots >> 2) counts->ellipses += count_ellipses(dots);
    count_stop_words(bytes + start, letters, spaces, counts);
    start += (size_t)last + 1;
  }
  return start;
}

#if defined(__x86_64__)
__attribute__((target("avx2,popcnt,bmi,lzcnt"))) static size_t count_words_avx2(
    const uint8_t *bytes, size_t start, size_t count, size_t blocks, struct winnow_word_counts *counts) {
  return count_words(bytes, start, count, blocks, counts);
}
#endif

size_t winnow_count_words(
    const uint8_t *bytes, size_t start, size_t count, size_t blocks, struct winnow_word_counts *counts) {
#if defined(__x86_64__)
  // Every processor with AVX2 has the others, too.
  if (__builtin_cpu_supports("avx2")) return count_words_avx2(bytes, start, count, blocks, counts);
#endif
  return count_words(bytes, start, count, blocks, counts);
}
