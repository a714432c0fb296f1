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
  size_t feeds = 0;
  for (size_t i = 0; i < count; i++) feeds += bytes[i] == '\n';
  return feeds;
}

#endif
