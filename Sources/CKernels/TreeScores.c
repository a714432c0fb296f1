// Trees by bits, after Lucchese et al., "QuickScorer: a Fast Algorithm to Rank Documents with Additive Ensembles of
// Regression Trees" (SIGIR 2015): each comparison that fails rules out the leaves to its left, and of those that stay
// possible the leftmost one is reached. Comparisons can so be made in any order, and none of them branches.
#include "TreeScores.h"

#include <string.h>

// Two vectors of AVX2, so that what is read of a tree serves both.
enum { rows_at_once = 32 };

/// Trees, the columns they look at, and the table these are in: as for `winnow_tree_scores`.
struct forest {
  const winnow_tree *trees;
  size_t tree_count;
  const winnow_tree_node *nodes;
  const int32_t *columns;
  size_t column_count;
  const int32_t *first;
  size_t first_width;
  const int32_t *second;
  size_t rows;
};

typedef int16_t lanes __attribute__((vector_size(2 * rows_at_once)));

/// Adds the leaves that the lowest bits stand for.
static inline void add_leaves_plain(const winnow_tree *tree, const uint16_t *bits, int32_t *scores) {
  for (int row = 0; row < rows_at_once; row++) scores[row] += tree->leaves[__builtin_ctz(bits[row])];
}

#define TARGET
#define SCORE_TILE score_tile_plain
#define ADD_LEAVES add_leaves_plain
#include "tree_scores.h"

#if defined(__x86_64__)
#include <immintrin.h>

/// The same for sixteen rows at once: leaves are looked up as bytes of a table.
__attribute__((target("avx2"))) static inline void add_vector_avx2(
    const winnow_tree *tree, __m256i bits, int32_t *scores) {
  // The bits below the lowest one, counted: first in each half byte, then together.
  const __m256i below = _mm256_andnot_si256(bits, _mm256_add_epi16(bits, _mm256_set1_epi16(-1)));
  const __m256i counts = _mm256_setr_epi8(
      0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
  const __m256i halves = _mm256_set1_epi8(0x0F);
  const __m256i of_bytes = _mm256_add_epi8(
      _mm256_shuffle_epi8(counts, _mm256_and_si256(below, halves)),
      _mm256_shuffle_epi8(counts, _mm256_and_si256(_mm256_srli_epi16(below, 4), halves)));
  const __m256i leaf = _mm256_and_si256(
      _mm256_add_epi8(of_bytes, _mm256_srli_epi16(of_bytes, 8)), _mm256_set1_epi16(0xFF));
  // The first eight leaves are one table of bytes, the others a second one; the bytes of a leaf stand side by side.
  const __m128i first = _mm_loadu_si128((const __m128i *)tree->leaves);
  const __m128i last = _mm_loadu_si128((const __m128i *)(tree->leaves + 8));
  const __m256i pair = _mm256_mullo_epi16(leaf, _mm256_set1_epi16(0x0202));
  const __m256i place = _mm256_add_epi8(pair, _mm256_set1_epi16(0x0100));
  const __m256i from_first = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(first), place);
  const __m256i from_last = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(last), place);
  const __m256i is_last = _mm256_cmpgt_epi16(leaf, _mm256_set1_epi16(7));
  const __m256i values = _mm256_blendv_epi8(from_first, from_last, is_last);
  __m256i *sums = (__m256i *)scores;
  const __m256i low = _mm256_cvtepi16_epi32(_mm256_castsi256_si128(values));
  const __m256i high = _mm256_cvtepi16_epi32(_mm256_extracti128_si256(values, 1));
  _mm256_storeu_si256(sums, _mm256_add_epi32(_mm256_loadu_si256(sums), low));
  _mm256_storeu_si256(sums + 1, _mm256_add_epi32(_mm256_loadu_si256(sums + 1), high));
}

__attribute__((target("avx2"))) static inline void add_leaves_avx2(
    const winnow_tree *tree, const uint16_t *bits, int32_t *scores) {
  for (int row = 0; row < rows_at_once; row += 16) {
    add_vector_avx2(tree, _mm256_loadu_si256((const __m256i *)(bits + row)), scores + row);
  }
}

#define TARGET __attribute__((target("avx2")))
#define SCORE_TILE score_tile_avx2
#define ADD_LEAVES add_leaves_avx2
#include "tree_scores.h"
#endif

static inline int16_t clamped(int32_t number) {
  return (int16_t)(number < INT16_MIN ? INT16_MIN : number > INT16_MAX ? INT16_MAX : number);
}

/// Takes the columns of `count` rows from `start` on; rows that are not there are zeros.
static void take_tile(const struct forest *forest, size_t start, size_t count, int16_t *tile) {
  for (size_t place = 0; place < forest->column_count; place++, tile += rows_at_once) {
    const size_t column = (size_t)forest->columns[place];
    const int32_t *numbers = column < forest->first_width
                                 ? forest->first + column * forest->rows
                                 : forest->second + (column - forest->first_width) * forest->rows;
    if (count == rows_at_once) {
      for (int row = 0; row < rows_at_once; row++) tile[row] = clamped(numbers[start + (size_t)row]);
    } else {
      memset(tile, 0, rows_at_once * sizeof *tile);
      for (size_t row = 0; row < count; row++) tile[row] = clamped(numbers[start + row]);
    }
  }
}

typedef void score_tile(const struct forest *forest, const int16_t *tile, int32_t *scores);

static void score(score_tile *score_tile, struct forest forest, int32_t *scores) {
  int16_t tile[winnow_tree_columns * rows_at_once];
  int32_t of_tile[rows_at_once];
  for (size_t start = 0; start < forest.rows; start += rows_at_once) {
    const size_t count = forest.rows - start < rows_at_once ? forest.rows - start : rows_at_once;
    take_tile(&forest, start, count, tile);
    score_tile(&forest, tile, of_tile);
    memcpy(scores + start, of_tile, count * sizeof *scores);
  }
}

void winnow_tree_scores_plain(
    const winnow_tree *trees, size_t tree_count, const winnow_tree_node *nodes, const int32_t *columns,
    size_t column_count, const int32_t *first, size_t first_width, const int32_t *second, size_t rows,
    int32_t *scores) {
  score(
      score_tile_plain,
      (struct forest){trees, tree_count, nodes, columns, column_count, first, first_width, second, rows}, scores);
}

void winnow_tree_scores(
    const winnow_tree *trees, size_t tree_count, const winnow_tree_node *nodes, const int32_t *columns,
    size_t column_count, const int32_t *first, size_t first_width, const int32_t *second, size_t rows,
    int32_t *scores) {
  score_tile *score_tile = score_tile_plain;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) score_tile = score_tile_avx2;
#endif
  score(
      score_tile,
      (struct forest){trees, tree_count, nodes, columns, column_count, first, first_width, second, rows}, scores);
}
