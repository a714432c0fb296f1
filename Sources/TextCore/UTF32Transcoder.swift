// UTF-32 to UTF-8, and the recognition of UTF-32 that carries no byte order mark.

enum UTF32Transcoder {
  /// The text of `bytes[start...]`. A unit that is no scalar and an unfinished last one become U+FFFD.
  static func transcode(_ bytes: Span<UInt8>, from start: Int, order: UTF16ByteOrder) -> Transcoding {
    var result = Transcoding()
    // Four bytes become four at most.
    result.bytes.reserveCapacity(bytes.count - start + 3)
    var position = start
    while position + 3 < bytes.count {
      if let scalar = Unicode.Scalar(unit(bytes, position, order)) {
        result.append(scalar)
      } else {
        result.appendReplacement(forSequenceAt: position)
      }
      position += 4
    }
    if position < bytes.count { result.appendReplacement(forSequenceAt: position) }
    return result
  }

  /// The byte order of UTF-32 without a byte order mark; nil unless the first 4,096 bytes are nothing but scalars in it.
  ///
  /// Three in four bytes are mostly zero then, as in no other text.
  static func byteOrder(of bytes: Span<UInt8>) -> UTF16ByteOrder? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 4) else { return nil }
    let sample = bytes.extracting(first: UTF16Transcoder.sampleBytes)
    guard sample.containsZero else { return nil }
    return [.littleEndian, .bigEndian].first { order in
      stride(from: 0, to: sample.count - 3, by: 4).allSatisfy {
        let unit = unit(sample, $0, order)
        return unit != 0 && Unicode.Scalar(unit) != nil
      }
    }
  }

  private static func unit(_ bytes: Span<UInt8>, _ position: Int, _ order: UTF16ByteOrder) -> UInt32 {
    let first = order.unit(bytes[position], bytes[position + 1])
    let second = order.unit(bytes[position + 2], bytes[position + 3])
    return order == .littleEndian
      ? UInt32(second) << 16 | UInt32(first) : UInt32(first) << 16 | UInt32(second)
  }
}
