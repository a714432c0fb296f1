// Classifies bytes by two table look-ups, 64 at a time, and asks the property table only where that says perhaps.
#include "TextScan.h"

#include "CUnicodeData.h"

// The bit of each row of 16 bytes: ASCII has eight rows, lead bytes have four.
static const uint8_t ascii_row_bits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0};
static const uint8_t lead_row_bits[16] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8};

/// Where the last combining mark ended, and its class.
struct mark_order {
  size_t end;
  uint32_t combining_class;
};

/// The scalar at bytes[index], whose length goes to `length`; a value above U+10FFFF if it is malformed.
static inline uint32_t scalar_at(const uint8_t *bytes, size_t index, size_t count, size_t *length) {
  const uint32_t lead = bytes[index];
  const size_t left = count - index;
  *length = 1;
  if (lead < 0x80) return lead;
  if (lead >= 0xC2 && lead < 0xE0 && left >= 2) {
    const uint32_t second = bytes[index + 1];
    if ((second & 0xC0) != 0x80) return UINT32_MAX;
    *length = 2;
    return (lead & 0x1F) << 6 | (second & 0x3F);
  }
  if (lead >= 0xE0 && lead < 0xF0 && left >= 3) {
    const uint32_t second = bytes[index + 1], third = bytes[index + 2];
    const uint32_t value = (lead & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
    if ((second & 0xC0) != 0x80 || (third & 0xC0) != 0x80 || value < 0x800) return UINT32_MAX;
    *length = 3;
    return value;
  }
  if (lead >= 0xF0 && lead < 0xF5 && left >= 4) {
    const uint32_t second = bytes[index + 1], third = bytes[index + 2], fourth = bytes[index + 3];
    const uint32_t value = (lead & 0x07) << 18 | (second & 0x3F) << 12 | (third & 0x3F) << 6 | (fourth & 0x3F);
    if ((second & 0xC0) != 0x80 || (third & 0xC0) != 0x80 || (fourth & 0xC0) != 0x80) return UINT32_MAX;
    if (value < 0x10000 || value > 0x10FFFF) return UINT32_MAX;
    *length = 4;
    return value;
  }
  return UINT32_MAX;
}

/// Whether the byte or scalar at bytes[index], which the tables of the plan do not rule out, is looked for.
static inline int is_wanted(
    const uint8_t *bytes, size_t index, size_t count, const struct winnow_text_plan *plan,
    struct mark_order *order) {
  if (bytes[index] < 0x80) return 1;
  size_t length;
  const uint32_t word = winnow_properties(scalar_at(bytes, index, count, &length));
  if (word & plan->mask) return 1;
  const uint32_t combining_class = word & 0xFF;
  if (!plan->checks_order || combining_class == 0) return 0;
  if (order->end == index && order->combining_class > combining_class) return 1;
  *order = (struct mark_order){index + length, combining_class};
  return 0;
}

static inline int may_be_wanted(uint8_t byte, const struct winnow_text_plan *plan) {
  const uint8_t low = byte & 0x0F, row = byte >> 4;
  return (plan->ascii[low] & ascii_row_bits[row]) | (plan->leads[low] & lead_row_bits[row]);
}

static size_t find_rest(
    const uint8_t *bytes, size_t start, size_t count, const struct winnow_text_plan *plan,
    struct mark_order order) {
  for (; start < count; start++) {
    if (may_be_wanted(bytes[start], plan) && is_wanted(bytes, start, count, plan, &order)) return start;
  }
  return count;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define FIND find_avx2
#define TARGET __attribute__((target("avx2")))
#define VECTOR __m256i
#define WIDTH 32
#define LOAD(p) _mm256_loadu_si256((const __m256i *)(p))
#define TABLE(p) _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(p)))
#define LOOKUP(t, i) _mm256_shuffle_epi8(t, i)
#define LOW(v) _mm256_and_si256(v, _mm256_set1_epi8(0x0F))
#define HIGH(v) _mm256_and_si256(_mm256_srli_epi16(v, 4), _mm256_set1_epi8(0x0F))
#define AND(a, b) _mm256_and_si256(a, b)
#define OR(a, b) _mm256_or_si256(a, b)
#define NONZERO(v) (~(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(v, _mm256_setzero_si256())))
#include "text_lookup.h"

#define FIND find_ssse3
#define TARGET __attribute__((target("ssse3")))
#define VECTOR __m128i
#define WIDTH 16
#define LOAD(p) _mm_loadu_si128((const __m128i *)(p))
#define TABLE(p) LOAD(p)
#define LOOKUP(t, i) _mm_shuffle_epi8(t, i)
#define LOW(v) _mm_and_si128(v, _mm_set1_epi8(0x0F))
#define HIGH(v) _mm_and_si128(_mm_srli_epi16(v, 4), _mm_set1_epi8(0x0F))
#define AND(a, b) _mm_and_si128(a, b)
#define OR(a, b) _mm_or_si128(a, b)
#define NONZERO(v) (~(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_setzero_si128())) & 0xFFFF)
#include "text_lookup.h"

#elif defined(__ARM_NEON) && defined(__aarch64__)
#include "CKernels.h"

/// One bit for every byte of `v` that is not zero.
static inline uint64_t neon_nonzero(uint8x16_t v) {
  const uint8x16_t zero = vdupq_n_u8(0);
  return winnow_neon_mask(vtstq_u8(v, v), zero, zero, zero);
}

#define FIND find_neon
#define TARGET
#define VECTOR uint8x16_t
#define WIDTH 16
#define LOAD(p) vld1q_u8(p)
#define TABLE(p) vld1q_u8(p)
#define LOOKUP(t, i) vqtbl1q_u8(t, i)
#define LOW(v) vandq_u8(v, vdupq_n_u8(0x0F))
#define HIGH(v) vshrq_n_u8(v, 4)
#define AND(a, b) vandq_u8(a, b)
#define OR(a, b) vorrq_u8(a, b)
#define NONZERO(v) neon_nonzero(v)
#include "text_lookup.h"
#endif

struct winnow_text_plan winnow_text_plan(uint32_t mask, uint64_t low, uint64_t high, int checks_order) {
  struct winnow_text_plan plan = {{0}, {0}, mask, checks_order};
  for (unsigned byte = 0; byte < 128; byte++) {
    const uint64_t half = byte < 64 ? low : high;
    if (half >> (byte & 63) & 1) plan.ascii[byte & 15] |= (uint8_t)(1 << (byte >> 4));
  }
  const uint32_t wanted = checks_order ? mask | 0xFF : mask;
  for (unsigned lead = 0; lead < 64; lead++) {
    if (winnow_lead_properties[lead] & wanted) plan.leads[lead & 15] |= (uint8_t)(1 << (lead >> 4));
  }
  return plan;
}

size_t winnow_find_text_plain(
    const uint8_t *bytes, size_t start, size_t count, const struct winnow_text_plan *plan) {
  return find_rest(bytes, start, count, plan, (struct mark_order){0, 0});
}

size_t winnow_find_text(
    const uint8_t *bytes, size_t start, size_t count, const struct winnow_text_plan *plan) {
  if (start >= count) return count;
#if defined(__x86_64__)
  // The compiler's run-time keeps what the processor said; asking costs two instructions.
  if (__builtin_cpu_supports("avx2")) return find_avx2(bytes, start, count, plan);
  if (__builtin_cpu_supports("ssse3")) return find_ssse3(bytes, start, count, plan);
#elif defined(__ARM_NEON) && defined(__aarch64__)
  return find_neon(bytes, start, count, plan);
#endif
  return winnow_find_text_plain(bytes, start, count, plan);
}

static inline int is_blank(uint8_t byte) { return byte == ' ' || byte == '\t'; }

static int is_line_trouble(const uint8_t *bytes, size_t index, int patterns) {
  const uint8_t byte = bytes[index], before = bytes[index - 1];
  if (byte == '\t' && patterns & winnow_tab) return 1;
  if (is_blank(byte)) {
    return (before == '\n' && patterns & winnow_blank_at_line_start) ||
           (is_blank(before) && patterns & winnow_two_blanks);
  }
  if (byte != '\n') return 0;
  return (is_blank(before) && patterns & winnow_blank_before_line_feed) ||
         (before == '\r' && patterns & winnow_return_before_line_feed) ||
         (before == '\n' && index >= 2 && bytes[index - 2] == '\n' && patterns & winnow_three_line_feeds);
}

// A vector that any clang compiles for any processor.
typedef uint8_t line_block __attribute__((vector_size(16)));

static inline line_block load_line_block(const uint8_t *bytes) {
  line_block block;
  __builtin_memcpy(&block, bytes, sizeof block);
  return block;
}

static inline int any_lane(line_block lanes) {
  uint64_t words[2];
  __builtin_memcpy(words, &lanes, sizeof words);
  return (words[0] | words[1]) != 0;
}

/// The start of the first block with one of the patterns, or of a rest that is shorter; `start` is 2 or more.
static size_t pass_clean_lines(const uint8_t *bytes, size_t start, size_t count, int patterns) {
  const uint8_t blank_before = patterns & winnow_blank_before_line_feed ? 0xFF : 0;
  const uint8_t three = patterns & winnow_three_line_feeds ? 0xFF : 0;
  const uint8_t blank_start = patterns & winnow_blank_at_line_start ? 0xFF : 0;
  const uint8_t two_blanks = patterns & winnow_two_blanks ? 0xFF : 0;
  const uint8_t tab = patterns & winnow_tab ? 0xFF : 0;
  const uint8_t return_before = patterns & winnow_return_before_line_feed ? 0xFF : 0;
  for (; start + sizeof(line_block) <= count; start += sizeof(line_block)) {
    const line_block block = load_line_block(bytes + start), before = load_line_block(bytes + start - 1);
    const line_block second = load_line_block(bytes + start - 2);
    const line_block feed = (line_block)(block == '\n'), feed_before = (line_block)(before == '\n');
    const line_block tabs = (line_block)(block == '\t'), blank = tabs | (line_block)(block == ' ');
    const line_block blank_behind = (line_block)(before == ' ') | (line_block)(before == '\t');
    line_block trouble = feed & ((blank_behind & blank_before) |
                                 (feed_before & (line_block)(second == '\n') & three) |
                                 ((line_block)(before == '\r') & return_before));
    trouble |= blank & ((feed_before & blank_start) | (blank_behind & two_blanks));
    trouble |= tabs & tab;
    if (any_lane(trouble)) break;
  }
  return start;
}

size_t winnow_find_line_trouble(const uint8_t *bytes, size_t start, size_t count, int patterns) {
  if (start == 0) start = 1;
  if (start == 1 && start < count) {
    if (is_line_trouble(bytes, start, patterns)) return start;
    start = 2;
  }
  while (start < count) {
    start = pass_clean_lines(bytes, start, count, patterns);
    const size_t limit = count - start < sizeof(line_block) ? count : start + sizeof(line_block);
    for (; start < limit; start++) {
      if (is_line_trouble(bytes, start, patterns)) return start;
    }
  }
  return count;
}
