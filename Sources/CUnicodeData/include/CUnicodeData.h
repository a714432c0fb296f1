// Doors to the generated Unicode tables: constant look-ups without side effects, total over every uint32_t.
#ifndef WINNOW_CUNICODEDATA_H
#define WINNOW_CUNICODEDATA_H

#include <stdint.h>

#include "SentenceBreak.h"

struct winnow_composition {
  uint32_t first, second, composite;
};

extern const uint16_t winnow_property_index[];
extern const uint32_t winnow_property_blocks[];
// What the scalars behind each lead byte from C0 on have between them; the low 8 bits are all set if one has a class.
extern const uint32_t winnow_lead_properties[64];
extern const uint16_t winnow_canonical_index[];
extern const uint16_t winnow_canonical_blocks[];
extern const uint16_t winnow_compatibility_index[];
extern const uint16_t winnow_compatibility_blocks[];
extern const uint16_t winnow_folding_index[];
extern const uint16_t winnow_folding_blocks[];
extern const uint32_t winnow_scalar_pool[];
extern const struct winnow_composition winnow_compositions[2048];

// The property word of a scalar; 0 for anything that is no scalar. Bits 0-7 are the canonical combining class;
// the others are named in TextNormalization/UnicodeProperties.swift.
static inline uint32_t winnow_properties(uint32_t scalar) {
  if (scalar > 0x10FFFF) return 0;
  return winnow_property_blocks[((uint32_t)winnow_property_index[scalar >> 7] << 7) | (scalar & 127)];
}

// Where the full canonical decomposition starts in the pool (its length, then its scalars); 0: there is none.
static inline uint32_t winnow_canonical_decomposition(uint32_t scalar) {
  if (scalar > 0x10FFFF) return 0;
  return winnow_canonical_blocks[((uint32_t)winnow_canonical_index[scalar >> 5] << 5) | (scalar & 31)];
}

// The same for the full compatibility decomposition.
static inline uint32_t winnow_compatibility_decomposition(uint32_t scalar) {
  if (scalar > 0x10FFFF) return 0;
  return winnow_compatibility_blocks[((uint32_t)winnow_compatibility_index[scalar >> 5] << 5) | (scalar & 31)];
}

// The same for the full case folding (statuses C and F).
static inline uint32_t winnow_case_folding(uint32_t scalar) {
  if (scalar > 0x10FFFF) return 0;
  return winnow_folding_blocks[((uint32_t)winnow_folding_index[scalar >> 5] << 5) | (scalar & 31)];
}

// An element of the pool. `position` must come from one of the functions above, plus at most the length stored
// there.
static inline uint32_t winnow_pooled(uint32_t position) { return winnow_scalar_pool[position]; }

// The primary composite of two scalars, 0 when there is none. Hangul is not in the table. The table has 2,048
// slots and fewer than 1,024 entries, so the probe always ends at an empty slot.
static inline uint32_t winnow_primary_composite(uint32_t first, uint32_t second) {
  uint32_t slot = (first * 0x9E3779B1u + second * 0x85EBCA6Bu) >> 21;
  while (winnow_compositions[slot].composite) {
    if (winnow_compositions[slot].first == first && winnow_compositions[slot].second == second)
      return winnow_compositions[slot].composite;
    slot = (slot + 1) & 2047;
  }
  return 0;
}

#endif
