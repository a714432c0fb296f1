// The C library's iconv, with errno turned into a result that Swift can switch over.
#ifndef WINNOW_CHARSET_CONVERSION_H
#define WINNOW_CHARSET_CONVERSION_H

#include <errno.h>
#include <iconv.h>
#include <stddef.h>
#include <stdint.h>

enum {
  winnow_conversion_done = 0,
  winnow_conversion_output_full = 1,
  winnow_conversion_malformed = 2,
};

/// How far a conversion came and why it stopped. `malformed` speaks of the bytes right after `consumed`,
/// which may also be a sequence cut off by the end of the input.
typedef struct {
  size_t consumed;
  size_t produced;
  int status;
} winnow_conversion;

/// A converter from the charset `name` to UTF-8, or NULL if the C library has none.
static inline void *winnow_converter_open(const char *name) {
  iconv_t converter = iconv_open("UTF-8", name);
  return converter == (iconv_t)-1 ? NULL : (void *)converter;
}

static inline void winnow_converter_close(void *converter) { iconv_close((iconv_t)converter); }

/// Converts input[0..<inputCount] into output[0..<outputCount]; a NULL input flushes what is held back.
static inline winnow_conversion winnow_convert(
    void *converter, const uint8_t *input, size_t inputCount, uint8_t *output, size_t outputCount) {
  char *in = (char *)input;
  char *out = (char *)output;
  size_t inLeft = inputCount, outLeft = outputCount;
  errno = 0;
  const size_t result = iconv((iconv_t)converter, input ? &in : NULL, &inLeft, &out, &outLeft);
  winnow_conversion conversion = {inputCount - inLeft, outputCount - outLeft, winnow_conversion_done};
  if (result == (size_t)-1) {
    conversion.status = errno == E2BIG ? winnow_conversion_output_full : winnow_conversion_malformed;
  }
  return conversion;
}

#endif
