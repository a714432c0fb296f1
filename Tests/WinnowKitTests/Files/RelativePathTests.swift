// Paths as bytes: their order, their parts, and how they are shown.
import TestSupport
import Testing

@testable import WinnowKit

@Suite("relative paths")
struct RelativePathTests {
  /// Random bytes of a path: no zero, and often those that are hard to show.
  private static func bytes(_ generator: inout SeededGenerator) -> [UInt8] {
    let pieces: [[UInt8]] = [
      [0x61], [0x2F], [0x5C], [0x0A], [0x0D], [0x1B], [0x7F], [0xC2, 0x85], [0xC2], [0x85], [0xFF],
      [0xE2, 0x80, 0xA8],
      [0xE2, 0x80], Array("é".utf8), Array("e\u{301}".utf8), Array("🙂".utf8), [0xF0, 0x9F],
      Array(#"\x0a"#.utf8),
      [0xED, 0xA0, 0x80], [0xC0, 0x80],
    ]
    return (0..<generator.number(0...4)).flatMap { _ in generator.one(of: pieces) }
  }

  @Test("the order is that of the bytes")
  func order() {
    for seed in 0..<3000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let (left, right) = (Self.bytes(&generator), Self.bytes(&generator))
      #expect(
        (RelativePath(left) < RelativePath(right)) == left.lexicographicallyPrecedes(right),
        "seed \(seed): \(left), \(right)")
      #expect((RelativePath(left) == RelativePath(right)) == (left == right), "seed \(seed)")
    }
  }

  @Test("a path is shown on one line, and different paths never look the same")
  func description() {
    var shown: [String: [UInt8]] = [:]
    for seed in 0..<3000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let bytes = Self.bytes(&generator)
      let description = RelativePath(bytes).description
      #expect(
        description.unicodeScalars.allSatisfy {
          $0.properties.generalCategory != .control && $0.value != 0x2028 && $0.value != 0x2029
        }, "seed \(seed): \(bytes)")
      // As scalars: to a dictionary of strings, canonically equivalent names would be one.
      let key = description.unicodeScalars.map { String($0.value) }.joined(separator: " ")
      if let other = shown[key] { #expect(other == bytes, "seed \(seed): both shown as \(description)") }
      shown[key] = bytes
    }
  }

  @Test(
    "what cannot be shown is written in hexadecimal",
    arguments: [
      (Array("a/é 🙂.txt".utf8), "a/é 🙂.txt"), (Array("a\nb".utf8), #"a\x0ab"#),
      (Array(#"a\b"#.utf8), #"a\\b"#),
      ([0x61, 0xFF], #"a\xff"#), ([0xC2, 0x85], #"\xc2\x85"#), ([0xE2, 0x80, 0xA8], #"\xe2\x80\xa8"#),
      ([0xE2, 0x80], #"\xe2\x80"#), ([0x1B, 0x5B], #"\x1b["#), ([], ""),
    ] as [([UInt8], String)])
  func shown(_ bytes: [UInt8], _ expected: String) {
    #expect(RelativePath(bytes).description == expected)
  }

  @Test(
    "name, parent and extension of a path",
    arguments: [
      ("a.txt", nil, "a.txt", "a"), ("d/a.b.txt", "d", "a.b.txt", "d/a.b"), ("d.x/a", "d.x", "a", "d.x/a"),
      ("d/e/.md", "d/e", ".md", "d/e/"),
    ] as [(String, String?, String, String)])
  func parts(_ path: String, _ parent: String?, _ name: String, _ stem: String) {
    let path = RelativePath(path)
    #expect(path.parent?.description == parent)
    #expect(Array(path.name) == Array(name.utf8))
    #expect(Array(KnownExtension.stem(of: path)) == Array(stem.utf8))
    #expect((path.parent?.appending(path.name) ?? path) == path)
  }

  @Test(
    "the format goes by the extension, in upper or lower case",
    arguments: [
      ("a.txt", .plainText), ("a.MD", .plainText), ("a.Html", .html), ("a.xht", .html), ("d.txt/a", nil),
      ("txt", nil),
      ("a.txt.gz", nil), (".htm", .html), ("a.", nil), ("", nil),
    ] as [(String, Document.Format?)])
  func formats(_ path: String, _ format: Document.Format?) {
    #expect(KnownExtension.format(of: RelativePath(path)) == format)
  }
}
