// Small counts over a whole text.
#ifndef WINNOW_TEXT_CLASSES_H
#define WINNOW_TEXT_CLASSES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// Whether `byte` is among bytes[0..<count].
static inline int winnow_holds_byte(const uint8_t *bytes, size_t count, uint8_t byte) {
  return memchr(bytes, byte, count) != NULL;
}

/// How many line feeds are among bytes[0..<count].
static inline size_t winnow_count_line_feeds(const uint8_t *bytes, size_t count) {
  size_t feeds = 0, i = 0;
  while (i + 32 <= count) {
    // A lane counts to 255 at most.
    const size_t left = (count - i) / 32, blocks = left < 255 ? left : 255;
    uint8_t lanes[32] = {0};
    for (size_t block = 0; block < blocks; block++, i += 32) {
      for (size_t lane = 0; lane < 32; lane++) lanes[lane] += bytes[i + lane] == '\n';
    }
    for (size_t lane = 0; lane < 32; lane++) feeds += lanes[lane];
  }
  for (; i < count; i++) feeds += bytes[i] == '\n';
  return feeds;
}

#endif
