// The charsets as which UTF-8 is misread, and how a misread text is taken back to bytes.
import CKernels

/// A charset that UTF-8 may have been misread as.
struct MisreadCharset {
  /// Its number in the tables of the kernels.
  let number: Int

  private var set: UInt16 { 1 << UInt16(number) }

  /// All of them, in the order in which they are tried.
  static let all: [MisreadCharset] = (0..<Int(WINNOW_CHARSET_COUNT)).map(MisreadCharset.init)

  /// Every charset, as a set of bits.
  private static var every: UInt16 { UInt16(1 << WINNOW_CHARSET_COUNT) - 1 }

  /// The Windows code pages, which have bytes without a meaning: readers pass those on as C1 controls, or replace
  /// them by U+FFFD. They are numbered from 1252 to 1257 without a gap.
  var losesBytes: Bool {
    (Int(WINNOW_CHARSET_1252)...Int(WINNOW_CHARSET_1257)).contains(number)
  }

  /// Whether a space in a sequence may stand for byte A0. In MacRoman that byte is a dagger, and the byte that
  /// begins many sequences is a dash, which a space follows in any text.
  var turnsByteA0IntoSpace: Bool { number != Int(WINNOW_CHARSET_MACROMAN) }

  /// The charsets that can write all of `text`, as a set of bits.
  static func writing(_ text: Span<UInt8>) -> UInt16 {
    var charsets = every
    var index = 0
    while index < text.count, charsets != 0 {
      if text[index] < 0x80 {
        // Stands for U+FFFD in these.
        if text[index] == UTF8Reading.lost { charsets &= ~losingBytes }
        index += 1
      } else {
        let scalar = UTF8Scalar(in: text, at: index)
        charsets &= winnow_charsets_writing(scalar.value)
        index += scalar.length
      }
    }
    return charsets
  }

  private static let losingBytes: UInt16 = all.reduce(0) { $1.losesBytes ? $0 | $1.set : $0 }

  /// Whether it is in a set of `writing`.
  func isIn(_ charsets: UInt16) -> Bool { charsets & set != 0 }

  /// Puts the bytes that `text`, which it must be able to write, was read from into `bytes`.
  func write(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    var index = 0
    while index < text.count {
      if text[index] < 0x80 {
        bytes.append(text[index])
        index += 1
      } else {
        let scalar = UTF8Scalar(in: text, at: index)
        bytes.append(winnow_byte_writing(scalar.value, Int32(number)))
        index += scalar.length
      }
    }
  }
}
