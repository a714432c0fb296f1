// Measures one document: what the room for quality counts, and what takes the other rooms.
import HTMLExtraction
import SentenceSplitting
import TextCore
import TextNormalization
import TextQuality

/// Measures documents of plain text, one after another, on one thread.
struct DocumentMeter {
  private let groups: MeasureGroups
  private var meter: TextMeter
  private let splitter = SentenceSplitter()
  private let form = DocumentMeter.form()

  init(_ groups: MeasureGroups) {
    self.groups = groups
    meter = TextMeter(groups)
  }

  /// Does nothing but to bring text into NFC.
  private static func form() -> TextNormalizer {
    var options = NormalizationOptions(.none)
    options.unicodeForm = .nfc
    return TextNormalizer(options)
  }

  /// Measures `document`, whose mark-up was taken away.
  mutating func measure(_ document: inout Document) -> TextMeter.Result {
    let paragraphs = document.paragraphs()
    let bytes = document.text
    let text = bytes.span
    var result = meter.measure(text, paragraphs: paragraphs)
    if groups.contains(.sentences) || groups.contains(.c4) {
      countSentences(text, paragraphs, document.lineEnds, &result)
    }
    // ASCII is in NFC whatever it says.
    if groups.contains(.unicodeForm), result.measures[.characters] < result.measures[.bytes] {
      measureForm(text, &result.measures)
    }
    return result
  }

  private func countSentences(
    _ text: Span<UInt8>, _ paragraphs: [Range<Int>], _ lineEnds: Document.LineEnds,
    _ result: inout TextMeter.Result
  ) {
    let splitter = splitter.resolved(for: text)
    var count = 0
    if groups.contains(.sentences) {
      for range in paragraphs {
        let paragraph = text.extracting(range)
        switch lineEnds {
        case .wrapping: splitter.forEachSentence(in: paragraph) { _ in count += 1 }
        case .structure:
          var lines: [Range<Int>] = []
          ParagraphLayout.line.paragraphs(in: paragraph, appendingTo: &lines)
          for line in lines { splitter.forEachSentence(in: paragraph.extracting(line)) { _ in count += 1 } }
        }
      }
    }
    result.measures[.sentences] = count
    count = 0
    for line in result.c4Lines { splitter.forEachSentence(in: text.extracting(line)) { _ in count += 1 } }
    result.measures[.c4Sentences] = count
  }

  private func measureForm(_ text: Span<UInt8>, _ measures: inout TextMeasures) {
    var counts = NormalizationCounts()
    guard form.normalize(text, counts: &counts) != nil else { return }
    measures[.notNFC] = counts[.unicodeForm]
    var start = 0
    var line = 1
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      if form.normalize(text.extracting(start..<end)) != nil { break }
      start = end + 1
      line += 1
    }
    measures.firstLines[.notNFC] = line
  }
}
