import TestSupport
import Testing
import TextNormalization

@Suite struct ComparisonKeyTests {
  static let allSets: [Set<IgnoredDifference>] = (0..<32).map { bits in
    Set(IgnoredDifference.allCases.enumerated().filter { bits & 1 << $0.offset != 0 }.map(\.element))
  }

  /// The definition, step by step on whole texts.
  static func reference(_ text: String, _ ignoring: Set<IgnoredDifference>) -> [UInt32] {
    if ignoring.isEmpty { return text.codes }
    let facts = UnicodeFacts.shared
    var scalars = facts.decomposed(text.codes)
    let isMark = { (scalar: UInt32) in facts.combiningClass[scalar] != nil }
    if ignoring.contains(.punctuation) {
      var result: [UInt32] = []
      var dropsMarks = false
      for (index, scalar) in scalars.enumerated() {
        if isMark(scalar) {
          if !dropsMarks { result.append(scalar) }
          continue
        }
        let next = index + 1 < scalars.count ? scalars[index + 1] : 0
        let isBareSymbol = "$+<=>^`|~".codes.contains(scalar) && (!isMark(next) || next == 0x345)
        dropsMarks = facts.punctuation.contains(scalar) || isBareSymbol
        if !dropsMarks { result.append(scalar) }
      }
      scalars = result
    }
    if ignoring.contains(.accents) {
      var result: [UInt32] = []
      var isOnBase = false
      for scalar in scalars {
        if !isMark(scalar) { isOnBase = facts.base.contains(scalar) }
        if !isMark(scalar) || !isOnBase { result.append(scalar) }
      }
      scalars = result
    }
    if ignoring.contains(.case) { scalars = facts.folded(scalars) }
    if ignoring.contains(.digits) { scalars = scalars.map { facts.digit.contains($0) ? 0x30 : $0 } }
    if ignoring.contains(.whitespace) {
      scalars = scalars.map { facts.space.contains($0) ? 0x20 : $0 }
      scalars = Array(scalars.split(separator: 0x20).joined(separator: [0x20]))
    }
    return facts.nfc(scalars)
  }

  @Test(
    "keys by example",
    arguments: [
      ([.whitespace], "  a \t b\r\nc\u{A0}\u{3000}d\u{1C}", "a b c d"), ([.whitespace], "e\u{301}", "é"),
      ([.case], "Straße STRASSE ΣΊΣΥΦΟΣ Ǆ", "strasse strasse σίσυφοσ ǆ"), ([.case], "İI", "i\u{307}i"),
      ([.punctuation], "a, b! «c» — $5 = 1€ ≠ x", "a b c  5  1€ ≠ x"),
      ([.digits], "1,234 ٣ １ ²", "0,000 0 0 ²"),
      ([.accents], "Crème brûlée Ångström ёй", "Creme brulee Angstrom еи"),
      ([.accents], "שָׁלוֹם مُحَمَّد हिन्दी が ø ł", "שָׁלוֹם مُحَمَّد हिन्दी が ø ł"),
      ([.whitespace, .case, .punctuation, .digits], "  Hello,   WORLD 2024! ", "hello world 0000"),
      ([.case, .accents], "ᾼ ΑΙ", "α αι"), ([.punctuation], "\u{1100}!\u{1161}", "가"),
      ([], " A\u{301} ", " A\u{301} "),
    ] as [(Set<IgnoredDifference>, String, String)])
  func examples(ignoring: Set<IgnoredDifference>, text: String, key: String) {
    #expect(ComparisonKey(ignoring: ignoring).key(text).codes == key.precomposed.codes || ignoring.isEmpty)
    if ignoring.isEmpty { #expect(ComparisonKey(ignoring: []).key(text).codes == text.codes) }
  }

  @Test("random texts get the key of the definition, and a key is its own key", arguments: allSets.indices)
  func agreesWithReference(index: Int) {
    let ignoring = Self.allSets[index]
    let key = ComparisonKey(ignoring: ignoring)
    let seed = UInt64(index) + 1000
    var generator = SeededGenerator(seed: seed)
    let facts = UnicodeFacts.shared
    for _ in 0..<250 {
      let text = generator.text()
      let once = key.key(text)
      #expect(once.codes == Self.reference(text, ignoring), "seed \(seed), \(ignoring), \(text.codes)")
      #expect(key.key(once).codes == once.codes, "seed \(seed), \(ignoring), \(text.codes)")
      if !ignoring.isEmpty {
        let equivalent = String(codes: facts.decomposed(text.codes))
        #expect(key.key(equivalent).codes == once.codes, "seed \(seed), \(ignoring), \(text.codes)")
      }
      let bytes = Array(text.utf8)
      var scratch: [UInt8] = [1, 2, 3]
      let built = key.key(of: bytes.span, scratch: &scratch)
      #expect(built ? scratch == Array(once.utf8) : scratch == [1, 2, 3], "seed \(seed), \(text.codes)")
      if key.keeps(text) { #expect(Array(once.utf8) == bytes, "seed \(seed), \(text.codes)") }
    }
  }

  @Test("long plain texts take the vector path to the same key", arguments: allSets.indices)
  func vectorPath(index: Int) {
    let ignoring = Self.allSets[index]
    let key = ComparisonKey(ignoring: ignoring)
    var generator = SeededGenerator(seed: UInt64(index) + 5)
    let alphabet = Array("aaabcdeeXYZ   \n,.12éйи中\u{306}".unicodeScalars)
    for _ in 0..<60 {
      let text = generator.text(from: alphabet, upTo: 150)
      #expect(key.key(text).codes == Self.reference(text, ignoring), "\(ignoring), \(text.codes)")
    }
  }

  @Test("hostile texts cost linear time, and bytes that are not UTF-8 no trap", arguments: [1, 3, 16, 31])
  func hostile(index: Int) {
    let key = ComparisonKey(ignoring: Self.allSets[index])
    for piece in [
      "\u{301}\u{323}", "\u{1161}", "!\u{301}", " \u{300}", "A\u{345}", "é ", "\u{9BE}", "=\u{338}",
    ] {
      let text = String(repeating: piece, count: 10_000)
      #expect(key.key(key.key(text)).codes == key.key(text).codes)
    }
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<100 {
      let bytes = (0..<50).map { _ in UInt8.random(in: 0...255, using: &generator) }
      var scratch: [UInt8] = []
      _ = key.key(of: bytes.span, scratch: &scratch)
    }
  }

  @Test("a text that is its own key is found without a copy")
  func ownKeys() {
    let texts = ["plain words, single spaces, and a longer tail of text", "Straße été да 中文 한국", "", "x"]
    for text in texts {
      #expect(ComparisonKey(ignoring: [.whitespace]).keeps(text))
    }
    #expect(ComparisonKey(ignoring: []).keeps(" A "))
    #expect(!ComparisonKey(ignoring: [.whitespace, .case]).keeps("plain words and one Capital"))
  }
}

extension String {
  /// NFC by the reference, so that examples may be typed in any form.
  var precomposed: String { String(codes: UnicodeFacts.shared.nfc(codes)) }
}
