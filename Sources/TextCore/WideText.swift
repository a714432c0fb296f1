// UTF-16 and UTF-32, by their marks or by the pattern of their bytes.

enum WideText {
  /// The text behind the byte order mark of UTF-16 or UTF-32 that `bytes` begin with; nil if there is none.
  static func marked(_ bytes: Span<UInt8>) -> (text: Transcoding, charset: Charset)? {
    guard bytes.count >= 2 else { return nil }
    let order: UTF16ByteOrder
    switch (bytes[0], bytes[1], bytes.count >= 4 ? (bytes[2], bytes[3]) : (1, 1)) {
    case (0xFF, 0xFE, (0, 0)), (0, 0, (0xFE, 0xFF)):
      order = bytes[0] == 0 ? .bigEndian : .littleEndian
      let text = UTF32Transcoder.transcode(bytes, from: 4, order: order)
      if text.malformedSequences * 16 <= bytes.count / 4 { return (text, order.wideCharset) }
      if order == .bigEndian { return nil }
    case (0xFF, 0xFE, _): order = .littleEndian
    case (0xFE, 0xFF, _): order = .bigEndian
    default: return nil
    }
    return (UTF16Transcoder.transcode(bytes, from: 2, order: order), order.charset)
  }

  /// The text of `bytes`, if the places of zero and control bytes say that it is UTF-16 or UTF-32 and nothing
  /// contradicts it.
  static func recognise(_ bytes: Span<UInt8>, isUTF8: Bool) -> (text: Transcoding, charset: Charset)? {
    if let order = UTF32Transcoder.byteOrder(of: bytes) {
      let text = UTF32Transcoder.transcode(bytes, from: 0, order: order)
      if UTF16Transcoder.isClean(text) { return (text, order.wideCharset) }
    }
    if let order = UTF16Transcoder.byteOrder(of: bytes, isUTF8: isUTF8) {
      let text = UTF16Transcoder.transcode(bytes, from: 0, order: order)
      if UTF16Transcoder.isClean(text) { return (text, order.charset) }
    }
    return nil
  }
}
