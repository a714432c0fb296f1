// The door to the generated tables of single-byte charsets.
#ifndef WINNOW_SINGLE_BYTE_CHARSETS_H
#define WINNOW_SINGLE_BYTE_CHARSETS_H

#include <stddef.h>
#include <stdint.h>

/// The 128 scalars that the bytes 0x80 to 0xFF stand for, U+FFFD where a byte means nothing; NULL if `name`
/// (as the WHATWG Encoding Standard writes it, lower case) is no single-byte charset.
const uint16_t *winnow_single_byte_charset(const char *name);

#endif
