// The Unicode property Sentence_Break, which also tells letters by their case.
#ifndef WINNOW_SENTENCE_BREAK_H
#define WINNOW_SENTENCE_BREAK_H

#include <stdint.h>

extern const uint16_t winnow_sentence_break_index[];
extern const uint8_t winnow_sentence_break_blocks[];

// The value of Sentence_Break as a number of SentenceSplitting/Standard/SentenceBreak.swift; 0 (Other) for anything
// that is no scalar.
static inline uint8_t winnow_sentence_break(uint32_t scalar) {
  if (scalar > 0x10FFFF) return 0;
  return winnow_sentence_break_blocks[((uint32_t)winnow_sentence_break_index[scalar >> 7] << 7) | (scalar & 127)];
}

#endif
