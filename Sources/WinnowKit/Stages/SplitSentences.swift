// The stage that writes one sentence a line.
import SentenceSplitting
import TextCore

/// Splits paragraphs into sentences.
struct SplitSentences: DocumentStage {
  static let name = "split-sentences"
  static let summary = "Write one sentence a line, and a blank line between paragraphs."
  static let examples = [
    StageExample(
      before: ["Dr. Ames came at 5 p.m. on\nMonday. She left.\n\nNobody saw her.\n"],
      after: ["Dr. Ames came at 5 p.m. on Monday.\nShe left.\n\nNobody saw her.\n"]),
    StageExample(
      #"{"paragraphs": "line"}"#, before: ["A title\nIt rains. It pours.\n"],
      after: ["A title\n\nIt rains.\nIt pours.\n"]),
    StageExample(
      #"{"language": "de"}"#, before: ["Am 3. Oktober regnet es. Am 4. scheint die Sonne.\n"],
      after: ["Am 3. Oktober regnet es.\nAm 4. scheint die Sonne.\n"]),
    StageExample(
      #"{"newlines": "hard", "paragraphs": "blank-line"}"#, before: ["It rains\nIt pours. It\nstops.\n"],
      after: ["It rains\nIt pours.\nIt\nstops.\n"]),
    StageExample(
      #"{"standard": "uax29"}"#, before: ["Dr. Ames left. It rains.\n"],
      after: ["Dr.\nAmes left.\nIt rains.\n"]),
  ]

  private let splitter: SentenceSplitter
  private let lineBreaks: SentenceSplitter.LineBreakMeaning
  private let paragraphRule: ParagraphRule?

  init(_ options: inout OptionReader) {
    let language = options.text(
      "language", default: SentenceLanguage.automatic, shownAs: "auto",
      as: "auto or a BCP 47 language code",
      "The language of the text; auto tells it by script and frequent words, document by document."
    ) { $0 == "auto" ? .automatic : try SentenceLanguage(code: $0) }
    lineBreaks =
      options.choice(
        "newlines", default: Newlines.auto,
        "What a line break within a paragraph means: a space, the end of a sentence, or what the lines look like; "
          + "auto also leaves code as it stands."
      ).meaning
    let standard = options.choice(
      "standard", default: Standard.winnow,
      "What a sentence is: by the rules of the language, or by Unicode's default boundaries, for all languages alike."
    )
    splitter = SentenceSplitter(
      language: language, lineBreaks: lineBreaks, standard: standard == .uax29 ? .unicode : .language)
    paragraphRule = options.paragraphs()
  }

  private enum Newlines: String, CaseIterable {
    case auto, soft, hard

    var meaning: SentenceSplitter.LineBreakMeaning {
      switch self {
      case .auto: .automatic
      case .soft: .soft
      case .hard: .hard
      }
    }
  }

  private enum Standard: String, CaseIterable {
    case winnow, uax29
  }

  func process(_ document: inout Document) -> Verdict {
    let paragraphs = document.paragraphs(by: paragraphRule)
    if paragraphs.isEmpty { return .keep }
    let original = document.text
    let text = original.span
    var writer = SentenceWriter(splitter.resolved(for: text), capacity: text.count + text.count / 16)
    var verbatim = VerbatimBlocks()
    var previousEnd = 0
    for range in paragraphs {
      writer.startParagraph(keepingTogether: range.lowerBound == previousEnd + 1)
      previousEnd = range.upperBound
      let paragraph = text.extracting(range)
      switch (document.lineEnds, lineBreaks) {
      case (.wrapping, .automatic):
        verbatim.forEachPart(of: paragraph) { part, isVerbatim in
          if isVerbatim {
            writer.writeVerbatim(paragraph.extracting(part))
          } else {
            writer.write(paragraph.extracting(part))
          }
        }
      case (.wrapping, _), (.structure, .soft): writer.write(paragraph)
      case (.structure, _):
        for line in lines(of: paragraph) { writer.writeLine(paragraph.extracting(line)) }
      }
    }
    document.replaceText(with: writer.output, sentences: writer.sentences)
    return .keep
  }
}

/// Collects sentences, one a line.
private struct SentenceWriter {
  private let splitter: SentenceSplitter
  private(set) var output: [UInt8] = []
  /// One range of `output` a sentence.
  private(set) var sentences: [Range<Int>] = []
  private var owesBlankLine = false
  private var mayContinueCode = false
  private var lastIsVerbatim = false

  init(_ splitter: SentenceSplitter, capacity: Int) {
    self.splitter = splitter
    output.reserveCapacity(capacity)
  }

  /// Writes the blank line between paragraphs, unless both are lines of the same code.
  mutating func startParagraph(keepingTogether isNextLine: Bool) {
    owesBlankLine = !output.isEmpty
    mayContinueCode = isNextLine && lastIsVerbatim
  }

  private mutating func payBlankLine(isVerbatim: Bool) {
    if owesBlankLine, !(isVerbatim && mayContinueCode) { output.append(UInt8(ascii: "\n")) }
    owesBlankLine = false
    lastIsVerbatim = isVerbatim
  }

  /// Writes lines as they stand; each counts as a sentence.
  mutating func writeVerbatim(_ text: Span<UInt8>) {
    for range in lines(of: text) {
      payBlankLine(isVerbatim: true)
      let line = text.extracting(range)
      var end = line.count
      while end > 0, line[end - 1] == 0x20 || (0x09...0x0D).contains(line[end - 1]) { end -= 1 }
      let indentation = appendIndentation(of: line)
      let start = output.count
      line.extracting(min(indentation, end)..<end).withUnsafeBufferPointer { output.append(contentsOf: $0) }
      sentences.append(start..<output.count)
      output.append(UInt8(ascii: "\n"))
    }
  }

  /// Writes a line that stands for itself, with its indentation: in a list or in code that says something.
  mutating func writeLine(_ line: Span<UInt8>) {
    payBlankLine(isVerbatim: false)
    _ = appendIndentation(of: line)
    write(line)
  }

  private mutating func appendIndentation(of line: Span<UInt8>) -> Int {
    var indentation = 0
    while indentation < line.count, line[indentation] == 0x20 || line[indentation] == 0x09 {
      output.append(line[indentation])
      indentation += 1
    }
    return indentation
  }

  mutating func write(_ text: Span<UInt8>) {
    payBlankLine(isVerbatim: false)
    splitter.forEachSentence(in: text) { range in
      // The segments of UAX #29 hold the white space behind them.
      let sentence = SentenceSplitter.trimmed(range, in: text)
      if sentence.isEmpty { return }
      let start = output.count
      SentenceSplitter.appendSentence(sentence, from: text, to: &output)
      sentences.append(start..<output.count)
      output.append(UInt8(ascii: "\n"))
    }
  }
}

private func lines(of text: Span<UInt8>) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  ParagraphLayout.line.paragraphs(in: text, appendingTo: &ranges)
  return ranges
}
