// East Asian charsets of several bytes per character, by the C library's iconv.
import CKernels

enum MultiByteTranscoder {
  /// The names under which C libraries know the standard's decoder for `charset`, best first.
  static func converterNames(for charset: Charset) -> [String] {
    switch charset {
    case .gbk, .gb18030: ["GB18030"]
    case .big5: ["BIG5-HKSCS", "BIG5"]
    // The plain EUC-JP lacks the NEC and IBM extensions that the standard's index has.
    case .eucJP, .iso2022JP: ["EUC-JP-MS", "EUC-JP"]
    case .shiftJIS: ["CP932", "WINDOWS-31J"]
    case .eucKR: ["UHC", "CP949"]
    case .eucTW: ["EUC-TW"]
    case .johab: ["JOHAB"]
    case .iso2022KR: ["ISO-2022-KR"]
    case .hz: ["EUC-CN", "GB18030"]
    default: []
    }
  }

  /// `bytes` as UTF-8, or nil if `charset` is no multi-byte charset. What means nothing becomes U+FFFD.
  static func transcode(
    _ bytes: Span<UInt8>, from charset: Charset
  ) throws(TextDecodingError) -> Transcoding? {
    if converterNames(for: charset).isEmpty { return nil }
    var converter = try CharsetConverter(charset)
    var result = Transcoding()
    result.bytes.reserveCapacity(bytes.count + bytes.count / 2)
    switch charset {
    case .iso2022JP: ISO2022JPTranscoder.transcode(bytes, with: &converter, appendingTo: &result)
    case .hz: HZTranscoder.transcode(bytes, with: &converter, appendingTo: &result)
    default: converter.convert(bytes, at: 0, appendingTo: &result)
    }
    if charset == .johab { restoreBackslashes(&result.bytes) }
    return result
  }
}

extension MultiByteTranscoder {
  /// glibc takes the backslash of Johab for a won sign, which shares its key and its byte; nothing else becomes one.
  private static func restoreBackslashes(_ bytes: inout [UInt8]) {
    let won = Array("\u{20A9}".utf8)
    var kept = 0
    var position = 0
    while position < bytes.count {
      if bytes[position] == won[0], position + 2 < bytes.count, bytes[position + 1] == won[1],
        bytes[position + 2] == won[2]
      {
        bytes[kept] = UInt8(ascii: "\\")
        position += 3
      } else {
        bytes[kept] = bytes[position]
        position += 1
      }
      kept += 1
    }
    bytes.removeLast(bytes.count - kept)
  }
}

/// One conversion descriptor of the C library.
struct CharsetConverter: ~Copyable {
  private let descriptor: UnsafeMutableRawPointer
  private let charset: Charset
  private var chunk = [UInt8](repeating: 0, count: 1 << 14)

  /// Opens a converter, or reports that the C library came without its table.
  init(_ charset: Charset) throws(TextDecodingError) {
    for name in MultiByteTranscoder.converterNames(for: charset) {
      if let descriptor = name.withCString({ winnow_converter_open($0) }) {
        self.descriptor = descriptor
        self.charset = charset
        return
      }
    }
    throw .converterMissing(charset)
  }

  deinit { winnow_converter_close(descriptor) }

  /// Appends `bytes`, which stand at `offset` of the input, as UTF-8.
  mutating func convert(_ bytes: Span<UInt8>, at offset: Int, appendingTo result: inout Transcoding) {
    var position = 0
    while position < bytes.count {
      let step = step(bytes.extracting(position...), appendingTo: &result)
      position += step.consumed
      if step.status == Int32(winnow_conversion_done) { break }
      // A full chunk is no fault; it makes progress, or the sequence counts as malformed.
      if step.status == Int32(winnow_conversion_output_full), step.consumed > 0 { continue }
      // Some converters hold a character back; it belongs in front of the replacement.
      _ = flush(appendingTo: &result)
      if step.consumed >= 2, isAlreadySkipped(bytes, before: position) {
        result.appendReplacement(forSequenceAt: offset + position - 2)
      } else if position < bytes.count {
        position += skip(bytes.extracting(position...), at: offset + position, appendingTo: &result)
      }
    }
    _ = flush(appendingTo: &result)
  }

  /// Deals with the malformed sequence that `rest` begins with, and returns its length.
  ///
  /// As in the standard, an ASCII byte after a lead byte is not swallowed: it may be markup.
  private func skip(_ rest: Span<UInt8>, at offset: Int, appendingTo result: inout Transcoding) -> Int {
    if rest[0] == 0x80, charset == .gbk || charset == .gb18030 {
      result.append("\u{20AC}")
      return 1
    }
    if rest[0] == 0x80, charset == .shiftJIS {
      result.append("\u{80}")
      return 1
    }
    if charset == .big5, rest.count > 1, let scalar = Self.big5Gaps[UInt16(rest[0]) << 8 | UInt16(rest[1])] {
      result.append(scalar)
      return 2
    }
    result.appendReplacement(forSequenceAt: offset)
    let hasTrail = rest.count > 1 && (0x81...0xFE).contains(rest[0]) && rest[1] >= 0x80
    return hasTrail ? 2 : 1
  }

  /// Characters that the standard's index of Big5 has and glibc's BIG5-HKSCS has not.
  private static let big5Gaps: [UInt16: Unicode.Scalar] = [
    0xA15A: "\u{2574}", 0xA1C3: "\u{FFE3}", 0xA1C5: "\u{2CD}", 0xA1FE: "\u{FF0F}", 0xA240: "\u{FF3C}",
    0xA2CC: "\u{5341}", 0xA2CE: "\u{5345}",
  ]

  /// Whether the converter is past the malformed sequence already: glibc's UHC reports 0xA2 0xE8 only after
  /// it has consumed it.
  private func isAlreadySkipped(_ bytes: Span<UInt8>, before position: Int) -> Bool {
    charset == .eucKR && position >= 2 && bytes[position - 2] == 0xA2 && bytes[position - 1] == 0xE8
  }

  private mutating func step(_ bytes: Span<UInt8>, appendingTo result: inout Transcoding) -> winnow_conversion
  {
    // iconv reads within `bytes` and writes within `chunk`: both come with their counts.
    let step = bytes.withUnsafeBufferPointer { input in
      chunk.withUnsafeMutableBufferPointer { output in
        winnow_convert(descriptor, input.baseAddress, input.count, output.baseAddress, output.count)
      }
    }
    result.bytes.append(contentsOf: chunk[..<step.produced])
    return step
  }

  private mutating func flush(appendingTo result: inout Transcoding) -> winnow_conversion {
    let step = chunk.withUnsafeMutableBufferPointer { output in
      winnow_convert(descriptor, nil, 0, output.baseAddress, output.count)
    }
    result.bytes.append(contentsOf: chunk[..<step.produced])
    return step
  }
}
