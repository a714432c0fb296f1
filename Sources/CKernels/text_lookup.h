// One body for every instruction set; TextScan.c defines the names in capitals and includes this file for each.

TARGET static size_t FIND(
    const uint8_t *bytes, size_t start, size_t count, const struct winnow_text_plan *plan) {
  const VECTOR ascii = TABLE(plan->ascii), leads = TABLE(plan->leads);
  const VECTOR ascii_rows = TABLE(ascii_row_bits), lead_rows = TABLE(lead_row_bits);
  struct mark_order order = {0, 0};
  while (count - start >= 2 * WIDTH) {
    uint64_t found = 0;
    for (int half = 0; half < 2; half++) {
      const VECTOR block = LOAD(bytes + start + half * WIDTH);
      const VECTOR low = LOW(block), row = HIGH(block);
      const VECTOR wanted =
          OR(AND(LOOKUP(ascii, low), LOOKUP(ascii_rows, row)), AND(LOOKUP(leads, low), LOOKUP(lead_rows, row)));
      found |= (uint64_t)NONZERO(wanted) << (half * WIDTH);
    }
    while (found) {
      const size_t index = start + (size_t)__builtin_ctzll(found);
      found &= found - 1;
      if (is_wanted(bytes, index, count, plan, &order)) return index;
    }
    start += 2 * WIDTH;
  }
  return find_rest(bytes, start, count, plan, order);
}

#undef FIND
#undef TARGET
#undef VECTOR
#undef WIDTH
#undef LOAD
#undef TABLE
#undef LOOKUP
#undef LOW
#undef HIGH
#undef AND
#undef OR
#undef NONZERO
