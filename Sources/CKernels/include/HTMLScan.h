// Scans over the bytes of a page: where text needs a second look, and where a tag ends.
// Every function reads within bytes[0..<count] only; positions are from bytes[0] on.
#ifndef WINNOW_HTML_SCAN_H
#define WINNOW_HTML_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

typedef uint8_t winnow_html_block __attribute__((vector_size(16)));

static inline winnow_html_block winnow_html_load(const uint8_t *bytes) {
  winnow_html_block block;
  memcpy(&block, bytes, sizeof block);
  return block;
}

// One bit for every lane of a mask (lanes are 0x00 or 0xFF) that is set.
static inline unsigned winnow_html_bits(winnow_html_block mask) {
#ifdef __SSE2__
  return (unsigned)_mm_movemask_epi8((__m128i)mask);
#else
  uint64_t halves[2];
  memcpy(halves, &mask, sizeof halves);
  if ((halves[0] | halves[1]) == 0) return 0;
  unsigned bits = 0;
  for (int lane = 0; lane < 16; lane++) bits |= (unsigned)(mask[lane] & 1) << lane;
  return bits;
#endif
}

static inline int winnow_html_is_space(uint8_t byte) {
  return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' || byte == '\f';
}

/// Ends a tag's name: white space, `/` or `>`.
static inline int winnow_html_ends_name(uint8_t byte) {
  return winnow_html_is_space(byte) || byte == '/' || byte == '>';
}

static inline int winnow_html_is_special(uint8_t byte) {
  return byte == '<' || byte == '&' || (byte < 0x20 && byte != '\n' && byte != '\t');
}

/// The first position from `position` on that needs a second look in text: `<`, `&`, or a control character other
/// than tab and line feed. `count` if there is none.
static inline ptrdiff_t winnow_html_plain_end(const uint8_t *bytes, ptrdiff_t position, ptrdiff_t count) {
  for (; position + 16 <= count; position += 16) {
    const winnow_html_block block = winnow_html_load(bytes + position);
    const unsigned bits = winnow_html_bits(
        (winnow_html_block)(block == '<') | (winnow_html_block)(block == '&') |
        ((winnow_html_block)(block < 0x20) & (winnow_html_block)(block != '\n') &
         (winnow_html_block)(block != '\t')));
    if (bits != 0) return position + __builtin_ctz(bits);
  }
  while (position < count && !winnow_html_is_special(bytes[position])) position++;
  return position;
}

/// The first position from `position` on at which collapsing white space may have something to do: white space other
/// than one space in front of a visible ASCII character, a control code, or a no-break space. `count` if there is
/// none.
static inline ptrdiff_t winnow_html_words_end(const uint8_t *bytes, ptrdiff_t position, ptrdiff_t count) {
  for (; position + 17 <= count; position += 16) {
    const winnow_html_block block = winnow_html_load(bytes + position);
    const winnow_html_block next = winnow_html_load(bytes + position + 1);
    const winnow_html_block single = (winnow_html_block)(block == ' ') & (winnow_html_block)(next - 0x21 < 0x5F);
    const winnow_html_block noBreak = (winnow_html_block)(block == 0xC2) & (winnow_html_block)(next == 0xA0);
    const unsigned bits = winnow_html_bits(((winnow_html_block)(block <= ' ') & ~single) | noBreak);
    if (bits != 0) return position + __builtin_ctz(bits);
  }
  for (; position < count; position++) {
    const uint8_t byte = bytes[position];
    const uint8_t next = position + 1 < count ? bytes[position + 1] : 0;
    if (byte <= ' ' && !(byte == ' ' && next > ' ' && next < 0x80)) return position;
    if (byte == 0xC2 && next == 0xA0) return position;
  }
  return position;
}

/// The first position from `position` on that holds a byte of at most `limit`, or `count`.
static inline ptrdiff_t winnow_html_find_low(
    const uint8_t *bytes, ptrdiff_t position, ptrdiff_t count, uint8_t limit) {
  for (; position + 16 <= count; position += 16) {
    const unsigned bits = winnow_html_bits((winnow_html_block)(winnow_html_load(bytes + position) <= limit));
    if (bits != 0) return position + __builtin_ctz(bits);
  }
  while (position < count && bytes[position] > limit) position++;
  return position;
}

/// The first position from `position` on that holds `byte`, or `count`.
static inline ptrdiff_t winnow_html_find(
    const uint8_t *bytes, ptrdiff_t position, ptrdiff_t count, uint8_t byte) {
  if (position >= count) return count;
  const uint8_t *found = memchr(bytes + position, byte, (size_t)(count - position));
  return found == NULL ? count : found - bytes;
}

/// What a tag says, as positions; -1 where there is nothing.
struct winnow_html_tag {
  /// The first 16 bytes of the name in lower case, the first byte lowest, padded with zeros.
  uint64_t name_low, name_high;
  ptrdiff_t name_length;
  ptrdiff_t attributes;
  /// The position of the `>`.
  ptrdiff_t close;
  /// Where the first `style` and `hidden` attributes start.
  ptrdiff_t style, hidden;
  int is_self_closing;
};

static inline uint64_t winnow_html_lower(uint8_t byte) {
  return (uint8_t)(byte - 'A') < 26 ? byte | 0x20 : byte;
}

/// Whether the attribute name bytes[0..<length] is `word`, in any case; `word` is lower-case ASCII.
static inline int winnow_html_is_word(const uint8_t *bytes, const char *word, ptrdiff_t length) {
  for (ptrdiff_t i = 0; i < length; i++) {
    if (winnow_html_lower(bytes[i]) != (uint8_t)word[i]) return 0;
  }
  return 1;
}

/// The position behind the attribute at `position`: name, and value if there is one
/// (<https://html.spec.whatwg.org/multipage/parsing.html#attribute-name-state>). A `=` in front is part of the name.
static inline ptrdiff_t winnow_html_attribute_end(
    const uint8_t *bytes, ptrdiff_t position, ptrdiff_t count, ptrdiff_t *name_end) {
  position++;
  while (position < count && bytes[position] != '=' && !winnow_html_ends_name(bytes[position])) position++;
  *name_end = position;
  while (position < count && winnow_html_is_space(bytes[position])) position++;
  if (position >= count || bytes[position] != '=') return position;
  position++;
  while (position < count && winnow_html_is_space(bytes[position])) position++;
  if (position >= count) return position;
  if (bytes[position] == '"' || bytes[position] == '\'') {
    const ptrdiff_t close = winnow_html_find(bytes, position + 1, count, bytes[position]);
    return close < count ? close + 1 : count;
  }
  while (position < count && bytes[position] != '>' && !winnow_html_is_space(bytes[position])) position++;
  return position;
}

/// Reads the tag whose name starts at `position`; 0 if the page ends first
/// (<https://html.spec.whatwg.org/multipage/parsing.html#tag-name-state>).
static inline int winnow_html_read_tag(
    const uint8_t *bytes, ptrdiff_t position, ptrdiff_t count, struct winnow_html_tag *tag) {
  const ptrdiff_t start = position;
  uint64_t words[2] = {0, 0};
  while (position < count && !winnow_html_ends_name(bytes[position])) {
    const ptrdiff_t index = position - start;
    if (index < 16) words[index >> 3] |= winnow_html_lower(bytes[position]) << (8 * (index & 7));
    position++;
  }
  tag->name_low = words[0];
  tag->name_high = words[1];
  tag->name_length = position - start;
  tag->attributes = position;
  tag->style = tag->hidden = -1;
  tag->is_self_closing = 0;
  while (position < count) {
    const uint8_t byte = bytes[position];
    if (byte == '>') {
      tag->close = position;
      return 1;
    }
    tag->is_self_closing = byte == '/' && position + 1 < count && bytes[position + 1] == '>';
    if (byte == '/' || winnow_html_is_space(byte)) {
      position++;
      continue;
    }
    const ptrdiff_t name = position;
    ptrdiff_t name_end;
    position = winnow_html_attribute_end(bytes, position, count, &name_end);
    if (name_end - name == 5 && tag->style < 0 && winnow_html_is_word(bytes + name, "style", 5)) tag->style = name;
    if (name_end - name == 6 && tag->hidden < 0 && winnow_html_is_word(bytes + name, "hidden", 6)) tag->hidden = name;
  }
  return 0;
}

#endif
