// One body for every instruction set; TreeScores.c defines the names in capitals and includes this file for each.

TARGET static void SCORE_TILE(const struct forest *forest, const int16_t *tile, int32_t *scores) {
  const winnow_tree_node *node = forest->nodes;
  for (int row = 0; row < rows_at_once; row++) scores[row] = 0;
  for (size_t index = 0; index < forest->tree_count; index++) {
    const winnow_tree *tree = &forest->trees[index];
    lanes possible = ~(lanes){};
    for (const winnow_tree_node *end = node + tree->nodes; node < end; node++) {
      lanes numbers;
      memcpy(&numbers, tile + (size_t)node->column * rows_at_once, sizeof numbers);
      possible &= ~((numbers > node->number) & (int16_t)node->ruled_out);
    }
    uint16_t bits[rows_at_once];
    memcpy(bits, &possible, sizeof bits);
    ADD_LEAVES(tree, bits, scores);
  }
}

#undef TARGET
#undef SCORE_TILE
#undef ADD_LEAVES
