// Reads and writes single scalars of UTF-8, and copies stretches of bytes.

/// One scalar and the number of bytes it takes.
///
/// A byte that belongs to no well-formed sequence reads as a value above U+10FFFF that has no properties and is
/// written back as that very byte, so even ill-formed input passes through without a trap and without loss.
@frozen
public struct UTF8Scalar {
  /// The scalar, or what stands for a malformed byte.
  public var value: UInt32
  /// In bytes.
  public var length: Int

  /// What a byte is added to that belongs to no sequence.
  @inlinable public static var malformed: UInt32 { 0x20_0000 }

  /// Reads the scalar at `index`, which must be inside `text`.
  @inlinable @inline(__always)
  public init(in text: Span<UInt8>, at index: Int) {
    let lead = UInt32(text[index])
    if lead < 0x80 {
      value = lead
      length = 1
      return
    }
    let left = text.count - index
    if lead >= 0xE0, lead < 0xF0, left >= 3 {
      let second = UInt32(text[index + 1])
      let third = UInt32(text[index + 2])
      value = (lead & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F)
      length = 3
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80, value >= 0x800 { return }
    } else if lead >= 0xC2, lead < 0xE0, left >= 2 {
      let second = UInt32(text[index + 1])
      value = (lead & 0x1F) << 6 | (second & 0x3F)
      length = 2
      if second & 0xC0 == 0x80 { return }
    } else if lead >= 0xF0, lead < 0xF5, left >= 4 {
      let second = UInt32(text[index + 1])
      let third = UInt32(text[index + 2])
      let fourth = UInt32(text[index + 3])
      value = (lead & 0x07) << 18 | (second & 0x3F) << 12 | (third & 0x3F) << 6 | (fourth & 0x3F)
      length = 4
      let isContinued = second & 0xC0 == 0x80 && third & 0xC0 == 0x80 && fourth & 0xC0 == 0x80
      if isContinued, value >= 0x1_0000, value <= 0x10_FFFF { return }
    }
    value = Self.malformed | lead
    length = 1
  }

  /// Appends `value` as UTF-8, or the byte that a malformed value stands for.
  @inlinable @inline(__always)
  public static func append(_ value: UInt32, to output: inout [UInt8]) {
    if value < 0x80 {
      output.append(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      output.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else if value < 0x1_0000 {
      output.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else if value <= 0x10_FFFF {
      output.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else {
      output.append(UInt8(truncatingIfNeeded: value))
    }
  }

  /// The start of the scalar that ends right before `index`; never below `lowerBound`, which must be less than
  /// `index`.
  @inlinable @inline(__always)
  public static func start(before index: Int, in text: Span<UInt8>, lowerBound: Int) -> Int {
    var start = index - 1
    while start > lowerBound, index - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    // Four continuation bytes in a row, or a lead that promises less: ill-formed, so one byte at a time.
    return start + UTF8Scalar(in: text, at: start).length == index ? start : index - 1
  }
}

extension [UInt8] {
  /// Appends a stretch of `text` in one copy.
  @inlinable @inline(__always)
  public mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    text.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}

extension Span<UInt8> {
  /// Whether `range` holds exactly `bytes`.
  @inlinable
  public func holds(_ bytes: [UInt8], at range: Range<Int>) -> Bool {
    guard range.count == bytes.count else { return false }
    for offset in 0..<bytes.count where self[range.lowerBound + offset] != bytes[offset] { return false }
    return true
  }
}
