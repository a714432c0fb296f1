// The decoding of character references in plain text.
import TestSupport
import Testing

@testable import TextNormalization

@Suite struct EntityDecodingTests {
  @Test(
    "references are decoded once",
    arguments: [
      ("caf&eacute; &#233; &#xE9; &#XE9; &hellip;", "café é é é …"),
      ("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d"),
      ("&amp;lt; &amp;amp;amp;", "&lt; &amp;amp;"),
      ("&#128; &#x85; &#0; &#xD800; &#x110000;", "€ … \u{FFFD} \u{FFFD} \u{FFFD}"),
      ("&NotEqualTilde; &CounterClockwiseContourIntegral;", "\u{2242}\u{338} ∳"),
      ("&nbsp;&copy;", "\u{A0}©"),
      // Capitals, where the standard has small letters only; not where it means another character.
      ("M&UUML;NCHEN, STRA&SZLIG;E, &Eacute;", "MÜNCHEN, STRASSE, É"),
      ("&AMP; &LT; &Lt; &lT;", "& < ≪ &lT;"),
      ("&lt;3 &eacute;", "<3 é"),
      ("a <- b <3 &eacute; < 5", "a <- b <3 é < 5"),
    ])
  func decoded(text: String, expected: String) {
    #expect(text.decoded == expected)
  }

  @Test(
    "what only looks like a reference stays",
    arguments: [
      "AT&T, R&D; this&not that, &amp &copy 2020",
      "&notit; &foo; &; &#; &#x; &#xg; &#20x6; & eacute; &eacute ;",
      "&\u{E9}; &abcdefghijklmnopqrstuvwxyzabcdefghijklmnop;", "&", "&#", "x&",
    ])
  func kept(text: String) {
    #expect(text.decoded == text)
  }

  @Test(
    "a tag anywhere makes the document HTML, in which nothing is decoded",
    arguments: ["&lt; <p>", "<br/> &eacute;", "&eacute;\n\n</div>", "<!-- --> &amp;", "<!DOCTYPE html>&amp;"])
  func markup(text: String) {
    #expect(text.decoded == text)
  }

  @Test("random text: changes ascend, and bytes of any kind are passed without a trap", arguments: 1...4)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = ["&", "#", "x", "amp", "lt", ";", "EACUTE", "eacute", "1", "é", " ", "&amp;", "<", "\u{0}"]
    for _ in 0..<500 {
      let bytes =
        random.once(in: 4) ? random.bytes(longest: 60) : Array(random.text(of: parts, longest: 30).utf8)
      var end = 0
      for change in decodings(of: bytes) {
        #expect(change.range.lowerBound >= end && bytes[change.range.lowerBound] == 0x26, "seed \(seed)")
        #expect(bytes[change.range.upperBound - 1] == 0x3B, "seed \(seed)")
        end = change.range.upperBound
      }
    }
  }
}
