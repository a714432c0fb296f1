// The scanning kernels beside plain loops that say the same.
import CKernels
import TestSupport
import Testing

@testable import HTMLExtraction

@Suite struct ScanKernelTests {
  @Test("positions agree with plain loops on random bytes", arguments: 0..<200 as Range<UInt64>)
  func positions(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [UInt8] =
      Array("aaaaaaaaaaaabcde  \n\t<&>\r".utf8) + [0, 1, 8, 9, 0x1F, 0x7F, 0xC2, 0xA0, 0xE4, 0xFF]
    let bytes = (0..<Int.random(in: 0...90, using: &random)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for start in 0...bytes.count {
        let rest = start..<bytes.count
        let plain = rest.first { isSpecial(bytes[$0]) } ?? bytes.count
        #expect(winnow_html_plain_end(base, start, bytes.count) == plain, "seed \(seed)")
        let words = rest.first { endsWords(bytes, $0) } ?? bytes.count
        #expect(winnow_html_words_end(base, start, bytes.count) == words, "seed \(seed)")
        let low = rest.first { bytes[$0] <= 8 } ?? bytes.count
        #expect(winnow_html_find_low(base, start, bytes.count, 8) == low, "seed \(seed)")
        let found = rest.first { bytes[$0] == 0x3C } ?? bytes.count
        #expect(winnow_html_find(base, start, bytes.count, 0x3C) == found, "seed \(seed)")
      }
    }
  }

  @Test("visible bytes and words agree with plain loops on random text", arguments: 0..<200 as Range<UInt64>)
  func texts(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "Zeta", "_", "9", " ", "\n", "\u{A0}", "\u{E9}", "\u{80}", "-", "@", "[", "`", "{", "/", ":",
    ]
    let bytes = (0..<Int.random(in: 1...40, using: &random)).flatMap { _ in
      Array(pieces[Int.random(in: 0..<pieces.count, using: &random)].utf8)
    }
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
        let end = bytes.count
        #expect(winnow_visible_bytes(base, start, end) == visible(bytes[start...]), "seed \(seed)")
        for limit in [start + 1, min(start + 5, end), end] {
          let run = bytes[start..<limit].prefix { isWordByte($0) }
          let isRead = (1...15).contains(run.count) && start + 16 <= end
          let word = winnow_read_word(base, start, limit, end)
          #expect(word.length == (isRead ? run.count : 0), "seed \(seed)")
          guard isRead else { continue }
          let bits = run.reduce(UInt128(0)) { $0 << 8 | UInt128($1.asciiLowercased) }
          #expect(UInt128(word.high) << 64 | UInt128(word.low) == bits, "seed \(seed)")
          #expect(Int(word.capitals) == run.filter { $0 &- 0x41 < 26 }.count, "seed \(seed)")
          #expect(Int(word.digits) == run.filter { $0 &- 0x30 < 10 }.count, "seed \(seed)")
          #expect(Int(word.underscores) == run.filter { $0 == 0x5F }.count, "seed \(seed)")
        }
      }
    }
  }

  private func visible(_ text: ArraySlice<UInt8>) -> Int {
    let spaces = zip(text, text.dropFirst()).filter { $0 == 0xC2 && $1 == 0xA0 }.count
    return text.filter { $0 > 0x20 }.count - 2 * spaces
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte &- 0x30 < 10 || byte == 0x5F
  }

  private func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x3C || byte == 0x26 || byte < 0x20 && byte != 0x0A && byte != 0x09
  }

  private func endsWords(_ bytes: [UInt8], _ position: Int) -> Bool {
    let next = position + 1 < bytes.count ? bytes[position + 1] : 0
    if bytes[position] == 0xC2 { return next == 0xA0 }
    if bytes[position] == 0x20 { return next <= 0x20 || next >= 0x80 }
    return bytes[position] < 0x20
  }

  @Test("tags agree with a plain reading of the standard's states", arguments: 0..<400 as Range<UInt64>)
  func tags(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "Hidden", "STYLE", "hidden", "style", "=", "=", "\"", "'", ">", "/", "/>", " ", "\n", "x",
      "\u{E9}", "==",
      "<",
    ]
    let tag = (0..<Int.random(in: 0...16, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }
    let html = Array("Na\(tag.joined())".utf8)
    let found = Tag(in: html.span, nameAt: 0)
    let expected = PlainTag(html)
    #expect(found?.end == expected?.end, "\(tag.joined())")
    guard let found, let expected else { return }
    #expect(found.name == PackedName(html[..<expected.nameEnd]), "\(tag.joined())")
    #expect(found.isSelfClosing == expected.isSelfClosing, "\(tag.joined())")
    #expect(found.hidden(in: html.span)?.value == expected.values["hidden"], "\(tag.joined())")
    #expect(found.style(in: html.span)?.value == expected.values["style"], "\(tag.joined())")
    #expect(found.attribute("x", in: html.span)?.value == expected.values["x"], "\(tag.joined())")
  }
}

/// A tag read state by state, one byte at a time.
private struct PlainTag {
  private enum State { case name, beforeName, attributeName, afterName, beforeValue, value(UInt8?), slash }

  private(set) var end = 0
  private(set) var nameEnd = 0
  private(set) var isSelfClosing = false
  private(set) var values: [String: Range<Int>] = [:]
  private var attributeStart = 0
  private var attributeName = ""
  /// What an attribute's value is if no `=` follows its name.
  private var valueless = 0..<0

  init?(_ html: [UInt8]) {
    var state = State.name
    var position = 0
    while position < html.count {
      let byte = html[position]
      let isSpace = [0x20, 0x0A, 0x09, 0x0C, 0x0D].contains(byte)
      switch state {
      case .name, .beforeName, .afterName, .slash:
        if case .name = state, isSpace || byte == 0x2F || byte == 0x3E { nameEnd = position }
        if !isSpace, case .afterName = state, byte != 0x3D { note(valueless) }
        if byte == 0x3E {
          if case .slash = state { isSelfClosing = true }
          end = position + 1
          return
        }
        if case .name = state, nameEnd == 0 { break }
        if isSpace {
          if case .afterName = state { break }
          state = .beforeName
        } else if byte == 0x2F {
          state = .slash
        } else if byte == 0x3D, case .afterName = state {
          state = .beforeValue
        } else {
          attributeStart = position
          state = .attributeName
        }
      case .attributeName:
        guard isSpace || byte == 0x2F || byte == 0x3E || byte == 0x3D else { break }
        attributeName = String(decoding: html[attributeStart..<position], as: UTF8.self).lowercased()
        if byte == 0x3D {
          state = .beforeValue
        } else {
          valueless = position..<position
          state = .afterName
          continue
        }
      case .beforeValue:
        if isSpace { break }
        attributeStart = position
        if byte == 0x22 || byte == 0x27 {
          attributeStart = position + 1
          state = .value(byte)
        } else {
          state = .value(nil)
          continue
        }
      case .value(let quote):
        if quote.map({ byte == $0 }) ?? (isSpace || byte == 0x3E) {
          note(attributeStart..<position)
          state = .beforeName
          if quote == nil { continue }
        }
      }
      position += 1
    }
    return nil
  }

  /// The first attribute of a name counts.
  private mutating func note(_ value: Range<Int>) {
    if values[attributeName] == nil { values[attributeName] = value }
  }
}
