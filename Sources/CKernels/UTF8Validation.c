// The UTF-8 validator for each instruction set, and the choice among them when the program runs.
#include <string.h>

#include "CKernels.h"

// The faults that two bytes in a row can show.
enum {
  tooShort = 1 << 0,      // a lead byte, then no continuation
  tooLong = 1 << 1,       // ASCII, then a continuation
  overlong3 = 1 << 2,     // E0, then less than A0
  tooLarge = 1 << 3,      // F4, then 90 or more; F5 or more
  surrogate = 1 << 4,     // ED, then A0 or more
  overlong2 = 1 << 5,     // C0 or C1
  tooLarge1000 = 1 << 6,  // F5 or more, then 80 to 8F
  overlong4 = 1 << 6,     // F0, then less than 90
  twoContinuations = 1 << 7,
  // Faults that the lower half of the first byte has no part in.
  anyLow = tooShort | tooLong | twoContinuations,
};

/// Where the sequence begins that goes on at bytes[start], if all before is valid so far.
static inline size_t winnow_sequence_start(const uint8_t *bytes, size_t start) {
  if (start >= 1 && bytes[start - 1] >= 0xC0) return start - 1;
  if (start >= 2 && bytes[start - 2] >= 0xE0) return start - 2;
  if (start >= 3 && bytes[start - 3] >= 0xF0) return start - 3;
  return start;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define VALIDATOR valid_prefix_avx2
#define TARGET __attribute__((target("avx2")))
#define VECTOR __m256i
#define WIDTH 32
#define LOAD(p) _mm256_loadu_si256((const __m256i *)(p))
#define ZERO _mm256_setzero_si256()
#define SPLAT(b) _mm256_set1_epi8((char)(b))
#define TABLE(p) _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(p)))
#define LOOKUP(t, i) _mm256_shuffle_epi8(t, i)
#define HIGH(v) _mm256_and_si256(_mm256_srli_epi16(v, 4), _mm256_set1_epi8(0x0F))
#define AND(a, b) _mm256_and_si256(a, b)
#define OR(a, b) _mm256_or_si256(a, b)
#define XOR(a, b) _mm256_xor_si256(a, b)
#define MINUS(a, b) _mm256_subs_epu8(a, b)
#define BEHIND(n, p, v) _mm256_alignr_epi8(v, _mm256_permute2x128_si256(p, v, 0x21), 16 - (n))
#define IS_ASCII(v) (_mm256_movemask_epi8(v) == 0)
#define IS_ZERO(v) _mm256_testz_si256(v, v)
#include "utf8_lookup.h"

#define VALIDATOR valid_prefix_ssse3
#define TARGET __attribute__((target("ssse3")))
#define VECTOR __m128i
#define WIDTH 16
#define LOAD(p) _mm_loadu_si128((const __m128i *)(p))
#define ZERO _mm_setzero_si128()
#define SPLAT(b) _mm_set1_epi8((char)(b))
#define TABLE(p) LOAD(p)
#define LOOKUP(t, i) _mm_shuffle_epi8(t, i)
#define HIGH(v) _mm_and_si128(_mm_srli_epi16(v, 4), _mm_set1_epi8(0x0F))
#define AND(a, b) _mm_and_si128(a, b)
#define OR(a, b) _mm_or_si128(a, b)
#define XOR(a, b) _mm_xor_si128(a, b)
#define MINUS(a, b) _mm_subs_epu8(a, b)
#define BEHIND(n, p, v) _mm_alignr_epi8(v, p, 16 - (n))
#define IS_ASCII(v) (_mm_movemask_epi8(v) == 0)
#define IS_ZERO(v) (_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_setzero_si128())) == 0xFFFF)
#include "utf8_lookup.h"

#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>

#define VALIDATOR valid_prefix_neon
#define TARGET
#define VECTOR uint8x16_t
#define WIDTH 16
#define LOAD(p) vld1q_u8(p)
#define ZERO vdupq_n_u8(0)
#define SPLAT(b) vdupq_n_u8(b)
#define TABLE(p) vld1q_u8(p)
#define LOOKUP(t, i) vqtbl1q_u8(t, i)
#define HIGH(v) vshrq_n_u8(v, 4)
#define AND(a, b) vandq_u8(a, b)
#define OR(a, b) vorrq_u8(a, b)
#define XOR(a, b) veorq_u8(a, b)
#define MINUS(a, b) vqsubq_u8(a, b)
#define BEHIND(n, p, v) vextq_u8(p, v, 16 - (n))
#define IS_ASCII(v) (vmaxvq_u8(v) < 0x80)
#define IS_ZERO(v) (vmaxvq_u8(v) == 0)
#include "utf8_lookup.h"
#endif

/// How long the sequence at bytes[0] is, with `count` bytes left; 0 if it is malformed. Table 3-7 of the Unicode
/// Standard.
static inline size_t sequence_length(const uint8_t *bytes, size_t count) {
  const uint8_t lead = bytes[0];
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (count < length) return 0;
  const uint8_t lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const uint8_t highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (bytes[1] < lowest || bytes[1] > highest) return 0;
  for (size_t i = 2; i < length; i++) {
    if ((bytes[i] & 0xC0) != 0x80) return 0;
  }
  return length;
}

static size_t valid_prefix_plain(const uint8_t *bytes, size_t count) {
  size_t position = 0;
  while (position < count) {
    while (count - position >= 64 && winnow_is_ascii(bytes + position)) position += 64;
    if (position == count) break;
    const size_t length = sequence_length(bytes + position, count - position);
    if (length == 0) return position;
    position += length;
  }
  return count;
}

size_t winnow_valid_utf8_prefix(const uint8_t *bytes, size_t count, int way) {
  if (count == 0) return 0;
#if defined(__x86_64__)
  // The compiler's run-time keeps what the processor said; asking costs two instructions.
  if (way != winnow_utf8_plain) {
    if (way != winnow_utf8_ssse3 && __builtin_cpu_supports("avx2")) return valid_prefix_avx2(bytes, count);
    if (__builtin_cpu_supports("ssse3")) return valid_prefix_ssse3(bytes, count);
  }
#elif defined(__ARM_NEON) && defined(__aarch64__)
  if (way != winnow_utf8_plain) return valid_prefix_neon(bytes, count);
#endif
  return valid_prefix_plain(bytes, count);
}
