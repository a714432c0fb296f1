// Scores of boosted decision trees: every comparison is made for sixteen rows at once, and no branch depends on data.
#ifndef WINNOW_TREE_SCORES_H
#define WINNOW_TREE_SCORES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum {
  /// Rows scored together; columns and scores must have room for a multiple of it.
  winnow_tree_rows = 16,
  /// How many values may wait at once.
  winnow_tree_stack = 64,
  winnow_tree_leaf = -1,
  winnow_tree_end = -2
};

/// One step of a program for a stack of values.
typedef struct {
  /// A column: the two values on top are replaced by the upper one where the row's number in this column is at most
  /// `number`, and by the lower one elsewhere. `winnow_tree_leaf`: `number` is pushed. `winnow_tree_end`: the value
  /// on top is taken and added to the row's score.
  int32_t column;
  int32_t number;
} winnow_tree_step;

typedef int32_t winnow_tree_lanes __attribute__((vector_size(16)));

/// Adds what the trees say to `scores[0..<rows]`. `columns` holds `rows` numbers for every column, and `rows` is a
/// multiple of `winnow_tree_rows`. The caller vouches that the steps never use more than `winnow_tree_stack` values
/// and never take one that is not there.
static inline void winnow_tree_scores(const winnow_tree_step *steps, ptrdiff_t step_count, const int32_t *columns,
                                      ptrdiff_t rows, int32_t *scores) {
  enum { vectors = winnow_tree_rows / 4 };
  winnow_tree_lanes stack[winnow_tree_stack][vectors];
  for (ptrdiff_t row = 0; row < rows; row += winnow_tree_rows) {
    winnow_tree_lanes sums[vectors];
    memcpy(sums, scores + row, sizeof sums);
    winnow_tree_lanes(*top)[vectors] = stack;
    for (ptrdiff_t index = 0; index < step_count; index++) {
      const winnow_tree_step step = steps[index];
      if (step.column >= 0) {
        winnow_tree_lanes values[vectors];
        memcpy(values, columns + step.column * rows + row, sizeof values);
        top--;
        for (int vector = 0; vector < vectors; vector++) {
          const winnow_tree_lanes is_more = values[vector] > step.number;
          top[-1][vector] = (is_more & top[-1][vector]) | (~is_more & top[0][vector]);
        }
      } else if (step.column == winnow_tree_leaf) {
        for (int vector = 0; vector < vectors; vector++) top[0][vector] = (winnow_tree_lanes){} + step.number;
        top++;
      } else {
        top--;
        for (int vector = 0; vector < vectors; vector++) sums[vector] += top[0][vector];
      }
    }
    memcpy(scores + row, sums, sizeof sums);
  }
}

#endif
