// What is taken for mojibake, and what is not.
import Testing
import TextNormalization
import TextQuality

@Suite("suspected mojibake")
struct MojibakeSuspicionTests {
  private func count(_ text: String) -> Int {
    var meter = TextMeter([])
    return meter.measure(Array(text.utf8).span, paragraphs: []).measures[.mojibake]
  }

  private static let damaged = [
    "cafÃ©", "Ã©tÃ©", "isnâ€™t", "â€œquotedâ€\u{9D}", "ÐŸÑ€Ð¸Ð²ÐµÑ‚", "10 Â°C", "ðŸ˜€", "o METRÃ” novo",
    "“o” METRÃ”", "Â© 2020",
    "Â« voilÃ\u{A0}Â»",
    "РџСЂРёРІРµС‚", "it\u{92}s",
  ]
  private static let correct = [
    "Un café où l’on va.", "face à\u{A0}«\u{A0}moi\u{A0}»", "« À » là", "CAFÉ»", "“IRMÃ” disse",
    "Ele: „IRMÃ”.", "AMANHû",
    "Привет",
    "Ünïcödé", "10 °C", "naïve – “quoted”", "日本語", "Ñandú", "ÂME", "Größe: 5 €", "š›œž", "ÉÈ»",
    "Ålesund – Ørsta",
  ]

  @Test("text that was read in a wrong charset is suspected, once a line", arguments: damaged)
  func suspected(_ text: String) {
    #expect(count(text) == 1)
    #expect(count("ok\n\(text)\n\(text) and \(text)\n") == 2)
  }

  @Test("correct text is not", arguments: correct)
  func unsuspected(_ text: String) { #expect(count(text) == 0) }

  @Test("what is suspected is what the repair changes, line by line")
  func oneNotion() {
    var options = NormalizationOptions(.none)
    options.mojibake = true
    let text = Array((Self.damaged + Self.correct).joined(separator: "\n").utf8)
    var counts = NormalizationCounts()
    _ = TextNormalizer(options).normalize(text.span, counts: &counts)
    var meter = TextMeter([])
    #expect(meter.measure(text.span, paragraphs: []).measures[.mojibake] == Self.damaged.count)
    #expect(counts[.mojibake] == Self.damaged.count)
  }
}
