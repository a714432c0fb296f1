// Damages text as the world does, and repairs it, for the tests of the repair.
import CKernels
import TestSupport
@testable import TextCore

@testable import TextNormalization

/// A change: where, and what came instead.
struct Change: Equatable {
  let range: Range<Int>
  let replacement: [UInt8]
}

/// The changes of the mojibake repair.
func repairs(of bytes: [UInt8]) -> [Change] {
  var repair = MojibakeRepair()
  var changes: [Change] = []
  var replacement: [UInt8] = []
  var start = 0
  while let range = repair.next(in: bytes.span, from: start, replacement: &replacement) {
    changes.append(Change(range: range, replacement: replacement))
    start = range.upperBound
  }
  return changes
}

/// The changes of the decoding of character references.
func decodings(of bytes: [UInt8]) -> [Change] {
  var decoding = EntityDecoding()
  var changes: [Change] = []
  var replacement: [UInt8] = []
  var start = 0
  while let range = decoding.next(in: bytes.span, from: start, replacement: &replacement) {
    changes.append(Change(range: range, replacement: replacement))
    start = range.upperBound
  }
  return changes
}

/// `bytes` after `changes`.
func edited(_ bytes: [UInt8], by changes: [Change]) -> [UInt8] {
  var result: [UInt8] = []
  var copied = 0
  for change in changes {
    result += bytes[copied..<change.range.lowerBound] + change.replacement
    copied = change.range.upperBound
  }
  return result + bytes[copied...]
}

extension String {
  /// The text with its mojibake repaired.
  var repaired: String {
    let bytes = Array(utf8)
    return String(decoding: edited(bytes, by: repairs(of: bytes)), as: UTF8.self)
  }

  /// The text with its character references decoded once.
  var decoded: String {
    let bytes = Array(utf8)
    return String(decoding: edited(bytes, by: decodings(of: bytes)), as: UTF8.self)
  }

  /// The text as a reader of this charset sees its UTF-8.
  func misread(as charset: WrongCharset) -> String {
    String(codes: utf8.map { $0 < 0x80 ? UInt32($0) : charset.upperHalf[Int($0) - 0x80] })
  }
}

/// A charset as which UTF-8 is misread.
struct WrongCharset: CustomStringConvertible {
  let description: String
  /// What the bytes from 80 on mean.
  let upperHalf: [UInt32]

  /// The charsets in the order of the tables, read off the tables themselves.
  static let all: [WrongCharset] = names.enumerated().map { number, name in
    var upperHalf = [UInt32](repeating: 0, count: 128)
    for scalar in Array(UInt32(0x80)..<0x3000) + [0xF8FF, 0xFB01, 0xFB02] {
      let byte = winnow_byte_writing(scalar, Int32(number))
      if byte >= 0x80 { upperHalf[Int(byte) - 0x80] = scalar }
    }
    return WrongCharset(description: name, upperHalf: upperHalf)
  }

  private static let names = [
    "iso-8859-1", "windows-1252", "windows-1251", "windows-1250", "windows-1253", "windows-1254",
    "windows-1257",
    "iso-8859-2", "macintosh", "ibm437", "ibm850",
  ]
}
