// What is taken for mojibake, and what is not.
import Testing
import TextQuality

@Suite("suspected mojibake")
struct MojibakeSuspicionTests {
  private func count(_ text: String) -> Int {
    var meter = TextMeter([])
    return meter.measure(Array(text.utf8).span, paragraphs: []).measures[.mojibake]
  }

  @Test(
    "text that was read in a wrong charset is suspected",
    arguments: [
      ("cafÃ©", 1), ("Ã©tÃ©", 2), ("isnâ€™t", 1), ("â€œquotedâ€\u{9D}", 2), ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", 5),
      ("10 Â°C", 1), ("ðŸ˜€", 1),
      ("Â© 2020", 1), ("Â« voilÃ\u{A0}Â»", 3),
    ])
  func damaged(_ text: String, _ places: Int) { #expect(count(text) == places) }

  @Test(
    "correct text is not",
    arguments: [
      "Un café où l’on va.", "face à\u{A0}«\u{A0}moi\u{A0}»", "« À » là", "CAFÉ»", "IRMÃ” disse", "AMANHû",
      "Привет", "Ünïcödé", "10 °C",
      "naïve – “quoted”",
      "日本語", "Ñandú", "ÂME", "Größe: 5 €", "š›œž", "ÉÈ»", "Ålesund – Ørsta",
    ])
  func correct(_ text: String) { #expect(count(text) == 0) }
}
