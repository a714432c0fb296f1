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
  ]

  private let splitter: SentenceSplitter
  private let paragraphRule: ParagraphRule?

  init(_ options: inout OptionReader) {
    splitter = SentenceSplitter(
      language: options.text(
        "language", default: SentenceLanguage.automatic, shownAs: "auto",
        as: "auto or a BCP 47 language code",
        "The language of the text; auto tells it by script and frequent words, document by document."
      ) { $0 == "auto" ? .automatic : try SentenceLanguage(code: $0) })
    paragraphRule = options.paragraphs()
  }

  func process(_ document: inout Document) -> Verdict {
    let paragraphs = document.paragraphs(by: paragraphRule)
    if paragraphs.isEmpty { return .keep }
    let original = document.text
    let text = original.span
    var writer = SentenceWriter(splitter.resolved(for: text), capacity: text.count + text.count / 16)
    for range in paragraphs {
      writer.startParagraph()
      let paragraph = text.extracting(range)
      switch document.lineEnds {
      case .wrapping: writer.write(paragraph)
      case .structure:
        var lines: [Range<Int>] = []
        ParagraphLayout.line.paragraphs(in: paragraph, appendingTo: &lines)
        for line in lines { writer.writeLine(paragraph.extracting(line)) }
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

  init(_ splitter: SentenceSplitter, capacity: Int) {
    self.splitter = splitter
    output.reserveCapacity(capacity)
  }

  mutating func startParagraph() {
    if !output.isEmpty { output.append(UInt8(ascii: "\n")) }
  }

  /// Writes a line that stands for itself, with its indentation: in a list or in code that says something.
  mutating func writeLine(_ line: Span<UInt8>) {
    var indentation = 0
    while indentation < line.count, line[indentation] == 0x20 || line[indentation] == 0x09 {
      indentation += 1
    }
    for index in 0..<indentation { output.append(line[index]) }
    write(line)
  }

  mutating func write(_ text: Span<UInt8>) {
    splitter.forEachSentence(in: text) { sentence in
      let start = output.count
      SentenceSplitter.appendSentence(sentence, from: text, to: &output)
      sentences.append(start..<output.count)
      output.append(UInt8(ascii: "\n"))
    }
  }
}
