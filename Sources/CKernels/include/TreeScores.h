// Scores of boosted decision trees: every comparison is made for many rows at once, and no branch depends on data.
#ifndef WINNOW_TREE_SCORES_H
#define WINNOW_TREE_SCORES_H

#include <stddef.h>
#include <stdint.h>

enum {
  /// How many leaves a tree has at most.
  winnow_tree_leaves = 16,
  /// How many columns a forest looks at, at most.
  winnow_tree_columns = 256
};

/// A comparison. Rows whose number in `column` is more than `number` do not reach the leaves in `ruled_out`, a bit for
/// each of the tree's leaves from left to right.
typedef struct {
  uint16_t column;
  int16_t number;
  uint16_t ruled_out;
} winnow_tree_node;

/// A tree: how many comparisons it has, which stand behind those of the trees before, and what its leaves add.
typedef struct {
  uint16_t nodes;
  int16_t leaves[winnow_tree_leaves];
} winnow_tree;

/// Sets `scores[0..<rows]` to the sums of the leaves that the rows reach. Numbers stand column by column: `first_width`
/// columns in `first`, and what comes behind in `second`; what does not fit in 16 bits counts as the last number that
/// does. Nodes count columns as `columns` lists them. The caller vouches that every node's column is listed, that each
/// of these is there, and that there are no more than `winnow_tree_columns` of them.
void winnow_tree_scores(const winnow_tree *trees, size_t tree_count, const winnow_tree_node *nodes,
                        const int32_t *columns, size_t column_count, const int32_t *first, size_t first_width,
                        const int32_t *second, size_t rows, int32_t *scores);

/// The same without instructions that not every processor has.
void winnow_tree_scores_plain(const winnow_tree *trees, size_t tree_count, const winnow_tree_node *nodes,
                              const int32_t *columns, size_t column_count, const int32_t *first, size_t first_width,
                              const int32_t *second, size_t rows, int32_t *scores);

#endif
