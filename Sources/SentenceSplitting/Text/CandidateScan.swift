// Finds the bytes at which a sentence could end, or which change what an end means.
import CKernels

/// Walks over a text 64 bytes at a time and remembers what it saw of the block it is in.
struct CandidateScan {
  /// The ASCII bytes looked for besides those of every text: `;` and `:` where they end sentences, and the bullet of
  /// the item the walk is in.
  private let mark: UInt8
  private var bullet: UInt8
  private var blockStart = 0
  private var blockEnd = 0
  /// Bit i speaks of the byte at `blockStart` + i.
  private var found: UInt64 = 0

  /// Looks for line ends, terminators, brackets and quotes, and for the marks that the options ask for.
  init(options: LanguageOptions) {
    mark = options.contains(.semicolonAsks) ? 0x3B : options.contains(.colonEnds) ? 0x3A : 0x2E
    bullet = mark
  }

  /// Looks for an ASCII bullet, too, or no longer for any.
  mutating func look(forBullet byte: UInt8?) {
    let wanted = byte ?? mark
    if wanted != bullet { blockEnd = 0 }
    bullet = wanted
  }

  /// The first offset at or after `offset` that deserves a look, or the end of the text.
  @inline(__always)
  mutating func next(from offset: Int, in bytes: Span<UInt8>) -> Int {
    var position = offset
    while position < bytes.count {
      if position >= blockEnd || position < blockStart { load(at: position, in: bytes) }
      let left = found >> UInt64(position - blockStart)
      if left == 0 {
        position = blockEnd
        continue
      }
      position += left.trailingZeroBitCount
      if bytes[position] < 0x80 || CandidateScan.isWideCandidate(at: position, in: bytes) { return position }
      position += 1
    }
    return bytes.count
  }

  private mutating func load(at offset: Int, in bytes: Span<UInt8>) {
    let count = min(64, bytes.count - offset)
    blockStart = offset
    blockEnd = offset + count
    guard bytes.count < 64 else {
      // The last block begins earlier, so that it is a whole one.
      let first = min(offset, bytes.count - 64)
      // Safe: 64 bytes from `first` on are inside the span.
      found = bytes.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { winnow_sentence_marks($0 + first, mark, bullet) } ?? 0
      }
      found >>= UInt64(offset - first)
      return
    }
    // Safe: what the span has left is copied to the front of 64 bytes of zeros, which are no marks.
    found = withUnsafeTemporaryAllocation(byteCount: 64, alignment: 16) { block in
      block.initializeMemory(as: UInt8.self, repeating: 0)
      bytes.withUnsafeBytes {
        block.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count]))
      }
      let start = UnsafeRawBufferPointer(block).assumingMemoryBound(to: UInt8.self).baseAddress
      return start.map { winnow_sentence_marks($0, mark, bullet) } ?? 0
    }
  }

  /// Whether the scalar is a terminator, bullet, opening mark or line end: the leads found are those of other scalars,
  /// too, which the second byte mostly tells.
  @inline(__always)
  private static func isWideCandidate(at offset: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    let second = bytes[offset + 1]
    switch bytes[offset] {
    // Georgian, Hangul Jamo, Ethiopic letters, Khmer letters, Cherokee, Greek Extended …
    case 0xE1:
      switch second {
      case 0x81, 0x8D, 0x99, 0x9C, 0x9F, 0xA0, 0xA5, 0xAA, 0xAD, 0xB0, 0xB1: break
      default: return false
      }
    case 0xEA:
      switch second {
      case 0x93, 0x98, 0x9B, 0xA1, 0xA3, 0xA4, 0xA7, 0xA9, 0xAB, 0xAF: break
      default: return false
      }
    case 0xEF: if second < 0xB8 { return false }
    // Emoji begin with F0 9F, Han with F0 A0.
    case 0xF0: if second > 0x9D { return false }
    default: break
    }
    let value = scalar(at: offset, in: bytes).value
    return terminator(value) != nil || isBullet(value) || Enclosures.opens(value) || isLineEnd(value)
  }

  /// Whether the text has a line end of the ASCII kind.
  static func hasLineEnd(_ bytes: Span<UInt8>) -> Bool {
    LineBreaks.endOfLine(from: 0, in: bytes) < bytes.count
  }
}
