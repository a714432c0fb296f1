// The body of the UTF-8 validator, compiled once for each instruction set: whoever includes it defines the vectors.
//
// After John Keiser and Daniel Lemire, "Validating UTF-8 In Less Than One Instruction Per Byte", Software: Practice and
// Experience 51 (2021), arXiv 2010.03090. Every fault of UTF-8 but one shows in two neighbouring bytes, and there in
// three of their four halves. Each half looks up which faults it allows for; what all three allow for is there. What
// is left is that third and fourth bytes of a sequence stand behind a lead byte, which two comparisons tell.
//
// Wanted: VALIDATOR (the function's name), TARGET (its attribute), VECTOR, WIDTH (16 or 32 bytes), and LOAD, ZERO,
// SPLAT, TABLE (16 bytes, repeated if need be), LOOKUP (in a table by indexes 0 to 15), HIGH (the upper half of each
// byte), AND, OR, XOR, MINUS (not below 0), BEHIND (the bytes n before these), IS_ASCII and IS_ZERO.

TARGET static size_t VALIDATOR(const uint8_t *bytes, size_t count) {
  static const uint8_t firstHigh[16] = {
      tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, tooLong, tooLong,
      twoContinuations, twoContinuations, twoContinuations, twoContinuations,
      tooShort | overlong2, tooShort, tooShort | overlong3 | surrogate,
      tooShort | tooLarge | tooLarge1000 | overlong4};
  static const uint8_t firstLow[16] = {
      anyLow | overlong3 | overlong2 | overlong4, anyLow | overlong2, anyLow, anyLow, anyLow | tooLarge,
      anyLow | tooLarge | tooLarge1000, anyLow | tooLarge | tooLarge1000, anyLow | tooLarge | tooLarge1000,
      anyLow | tooLarge | tooLarge1000, anyLow | tooLarge | tooLarge1000, anyLow | tooLarge | tooLarge1000,
      anyLow | tooLarge | tooLarge1000, anyLow | tooLarge | tooLarge1000,
      anyLow | tooLarge | tooLarge1000 | surrogate, anyLow | tooLarge | tooLarge1000,
      anyLow | tooLarge | tooLarge1000};
  enum { continuation = tooLong | overlong2 | twoContinuations };
  static const uint8_t secondHigh[16] = {
      tooShort, tooShort, tooShort, tooShort, tooShort, tooShort, tooShort, tooShort,
      continuation | overlong3 | tooLarge1000 | overlong4, continuation | overlong3 | tooLarge,
      continuation | surrogate | tooLarge, continuation | surrogate | tooLarge,
      tooShort, tooShort, tooShort, tooShort};
  // What the last bytes of a vector must exceed for their sequence to go on behind it.
  static const uint8_t complete[32] = {
      255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
      255, 255, 255, 255, 255, 255, 255, 255, 0xF0 - 1, 0xE0 - 1, 0xC0 - 1};
  const VECTOR byFirstHigh = TABLE(firstHigh), byFirstLow = TABLE(firstLow), bySecondHigh = TABLE(secondHigh);
  const VECTOR mostComplete = LOAD(complete + 32 - WIDTH);
  VECTOR previous = ZERO, unfinished = ZERO;
  uint8_t rest[64];

  for (size_t start = 0;; start += 64) {
    const uint8_t *block = bytes + start;
    if (count - start < 64) {
      // Zeros behind the end show a sequence that is cut off; there may be nothing but zeros.
      memset(rest, 0, sizeof rest);
      if (count > start) memcpy(rest, block, count - start);
      block = rest;
    }
    VECTOR all = LOAD(block);
    for (int i = WIDTH; i < 64; i += WIDTH) all = OR(all, LOAD(block + i));
    VECTOR fault;
    if (IS_ASCII(all)) {
      fault = unfinished;
      unfinished = ZERO;
      previous = ZERO;
    } else {
      fault = ZERO;
      for (int i = 0; i < 64; i += WIDTH) {
        const VECTOR input = LOAD(block + i);
        const VECTOR first = BEHIND(1, previous, input);
        const VECTOR pairs = AND(
            AND(LOOKUP(byFirstHigh, HIGH(first)), LOOKUP(byFirstLow, AND(first, SPLAT(0x0F)))),
            LOOKUP(bySecondHigh, HIGH(input)));
        const VECTOR third = MINUS(BEHIND(2, previous, input), SPLAT(0xE0 - 0x80));
        const VECTOR fourth = MINUS(BEHIND(3, previous, input), SPLAT(0xF0 - 0x80));
        // Two continuations in a row are a fault, unless the second is the third or fourth byte of its sequence.
        fault = OR(fault, XOR(AND(OR(third, fourth), SPLAT(0x80)), pairs));
        previous = input;
      }
      unfinished = MINUS(previous, mostComplete);
    }
    if (!IS_ZERO(fault)) return winnow_sequence_start(bytes, start);
    if (count - start < 64) return count;
  }
}

#undef VALIDATOR
#undef TARGET
#undef VECTOR
#undef WIDTH
#undef LOAD
#undef ZERO
#undef SPLAT
#undef TABLE
#undef LOOKUP
#undef HIGH
#undef AND
#undef OR
#undef XOR
#undef MINUS
#undef BEHIND
#undef IS_ASCII
#undef IS_ZERO
