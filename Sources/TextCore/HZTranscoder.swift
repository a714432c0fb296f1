// Simplified Chinese of seven bits (RFC 1843): `~{` switches to GB 2312, `~}` back.

enum HZTranscoder {
  /// Appends `bytes` as UTF-8; `converter` must be one for GB 2312 of eight bits.
  static func transcode(
    _ bytes: Span<UInt8>, with converter: inout CharsetConverter, appendingTo result: inout Transcoding
  ) {
    var isChinese = false
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let next = position + 1 < bytes.count ? bytes[position + 1] : 0
      switch (isChinese, byte, next) {
      case (false, 0x7E, 0x7B): isChinese = true
      case (true, 0x7E, 0x7D): isChinese = false
      case (false, 0x7E, 0x7E): result.bytes.append(byte)
      // A line goes on behind a tilde at its end.
      case (false, 0x7E, 0x0A): break
      case (true, 0x21...0x7D, 0x21...0x7E):
        let pair = [byte | 0x80, next | 0x80]
        converter.convert(pair.span, at: position, appendingTo: &result)
      case (true, 0x21..., _), (_, 0x80..., _), (false, 0x7E, _):
        result.appendReplacement(forSequenceAt: position)
        position -= 1
      default:
        // Chinese ends with its line at the latest.
        if byte == 0x0A { isChinese = false }
        result.bytes.append(byte)
        position -= 1
      }
      position += 2
    }
  }
}
