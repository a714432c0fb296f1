// Bytes that make decoders slow: malformed throughout, or full of switches, under every kind of charset.
import HTMLExtraction
import TextCore

enum HostileBytes {
  /// Every unit under every label.
  static var all: [HostileInput] {
    labels.flatMap { label in units.map { input($0, label) } }
  }

  private static let units: [[UInt8]] = [
    [0x41], [0x80], [0xFF], [0x81], [0xC3], [0xC3, 0xA9], [0xE0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90],
    [0xF0, 0x9F, 0x98, 0x80, 0xFF], [0x41, 0xE9], [0x1B], [0x1B, 0x24, 0x42],
    [0x1B, 0x24, 0x42, 0x24, 0x22, 0x80],
    [0x1B, 0x28, 0x49, 0x31], [0x8F, 0xA2], [0x81, 0x30], [0x81, 0x30, 0x81, 0x30], [0xA2, 0xE8],
    [0x88, 0x62], [0x41, 0x04], [0x41, 0x00], [0x00, 0x41], [0x00, 0xD8], [0x7E, 0x7B],
    Array("<meta charset=x>".utf8),
    Array("<meta content='charset'>".utf8), Array("<!--".utf8), Array("<?xml ".utf8), Array("<meta ".utf8),
  ]

  private static let labels = [
    nil, "utf-8", "windows-1252", "koi8-r", "gbk", "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr",
    "iso-2022-jp",
  ]

  private static func input(_ unit: [UInt8], _ label: String?) -> HostileInput {
    let name = unit.map { String($0, radix: 16) }.joined(separator: " ") + " as \(label ?? "nothing")"
    return HostileInput(name: name, first: unit, second: unit) { bytes in
      _ = HTMLSniffing.looksLikeHTML(bytes.span)
      let declared = HTMLCharset.declaredLabel(in: bytes.span) { Charset(label: $0) != nil }
      do throws(TextDecodingError) {
        _ = try TextDecoder.decode(bytes, declaredLabel: declared ?? label.map { Array($0.utf8) })
      } catch {
        // That bytes are no text is an answer too, and its work counts as well.
      }
    }
  }
}
