// The repair of mojibake on random text: it comes back, twice equals once, and the fast scan equals the plain one.
import CKernels
import TestSupport
@testable import TextCore
import Testing

@testable import TextNormalization

@Suite struct MojibakePropertyTests {
  private static let languages: [String: [String]] = [
    "fr": ["été", "où", "déjà", "garçon", "forêt", "noël", "maison", "le"],
    "de": ["für", "über", "größe", "straße", "schön", "haus", "Übung"],
    "es": ["niño", "mañana", "acción", "qué", "casa", "también"],
    "tr": ["ışık", "güneş", "çocuk", "şeker", "ağaç", "bir"],
    "hu": ["őrült", "űrhajó", "árvíztűrő", "gép", "nem"],
    "ru": ["привет", "мир", "хороший", "человек", "на"],
    "el": ["καλημέρα", "κόσμε", "αυτό", "είναι", "σπίτι"],
    "ar": ["مرحبا", "بالعالم", "يوم", "جميل", "على"],
    "hi": ["नमस्ते", "दुनिया", "अच्छा", "दिन"],
    "th": ["สวัสดี", "ชาวโลก", "วันนี้"],
    "zh": ["你好", "世界", "今天", "天气", "人民"],
    "ja": ["こんにちは", "世界", "今日は", "カタカナ"],
    "ko": ["안녕하세요", "세계", "오늘은"],
    "quotes": ["it’s", "“so”", "–", "wait…", "plain"],
  ]

  /// Where the sequences of letters are too likely in another language to be told apart, so nothing is promised.
  private static let unclaimed: [String: Set<String>] = [
    "windows-1251": ["fr", "es", "tr", "hu", "el", "ar", "ja"],
    "windows-1253": ["fr", "es", "tr", "hu", "el"],
    "windows-1257": ["fr", "es"], "iso-8859-2": ["fr", "es", "hu"], "windows-1250": ["fr"],
  ]

  @Test("lines of any script come back from one to three rounds of a charset", arguments: 1...3)
  func roundTrips(rounds: Int) {
    let seed = UInt64(2_026 + rounds)
    var random = SeededGenerator(seed: seed)
    for charset in WrongCharset.all {
      for language in Self.languages.keys.sorted()
      where !(Self.unclaimed[charset.description]?.contains(language) ?? false) {
        guard let words = Self.languages[language] else { continue }
        for _ in 0..<10 {
          // A word of each kind at least, so that no line is all plain.
          let line = (words + (0..<6).map { _ in random.one(of: words) }).joined(separator: " ")
          var damaged = line
          for _ in 0..<rounds { damaged = damaged.misread(as: charset) }
          #expect(damaged.repaired == line, "\(charset), \(language), seed \(seed): \(damaged)")
        }
      }
    }
  }

  /// Characters of every kind the repair knows, and what stands between.
  private static let alphabet: [Unicode.Scalar] =
    (0x80...0x17F).compactMap { Unicode.Scalar(UInt32($0)) }
    + Array(
      "€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™› aAzsquela?.\n\r\u{1A}\u{FFFD}ГВРСОвЂўβΓΞ├┬┼┐╝ΓÇÔ√±∂≈°œØÙﬁ\u{F8FF}日😀"
        .unicodeScalars)

  @Test("repairing twice equals repairing once, on random damage", arguments: 1...6)
  func idempotence(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      var text = random.text(from: Self.alphabet, upTo: 40)
      if random.once(in: 2) { text = text.misread(as: random.one(of: WrongCharset.all)) }
      let once = text.repaired
      #expect(once.repaired == once, "seed \(seed): \(text.codes)")
    }
  }

  @Test("changes ascend, differ from what they replace, and keep UTF-8 well-formed", arguments: 7...10)
  func changes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let bytes = Array(random.text(from: Self.alphabet, upTo: 60).utf8)
      let changes = repairs(of: bytes)
      var end = 0
      for change in changes {
        #expect(
          change.range.lowerBound >= end && Array(bytes[change.range]) != change.replacement, "seed \(seed)")
        end = change.range.upperBound
      }
      #expect(String(validating: edited(bytes, by: changes), as: UTF8.self) != nil, "seed \(seed)")
    }
  }

  @Test("bytes that are no UTF-8 are passed without a trap", arguments: 11...14)
  func anyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let bytes = random.bytes(longest: 80)
      let result = edited(bytes, by: repairs(of: bytes))
      #expect(result.count <= bytes.count * 3, "seed \(seed)")
    }
  }

  @Test("the scan that skips ASCII finds what a plain walk finds", arguments: 15...20)
  func scan(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let text =
        random.text(from: Self.alphabet, upTo: 12)
        + String(repeating: random.one(of: ["a", " ", "x ", "a\n"]), count: random.number(0...40))
        + random.text(from: Self.alphabet, upTo: 6)
      let bytes = Array(text.utf8)
      #expect(
        MojibakeRepair.suspicion(in: bytes.span, from: 0) == plainSuspicion(text),
        "seed \(seed): \(text.codes)")
    }
  }

  /// The reference: every character is looked at.
  private func plainSuspicion(_ text: String) -> Int {
    let (starts, ends) = (winnow_mojibake_starts, winnow_mojibake_ends)
    let first = winnow_misread_of(0x0A).pointee.places
    var state = (first.0 & starts.0, first.1 & starts.1)
    var index = 0
    for scalar in text.unicodeScalars {
      let places = winnow_misread_of(scalar.value).pointee.places
      let carry = state.0 >> 63
      state.0 = (state.0 << 1 | starts.0) & places.0
      state.1 = (state.1 << 1 | carry | starts.1) & places.1
      if state.0 & ends.0 | state.1 & ends.1 != 0 { return index }
      index += UTF8.width(scalar)
    }
    return index
  }
}
