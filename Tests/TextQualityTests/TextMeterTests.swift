// What a text is counted to have.
import TestSupport
import Testing
import TextCore
import TextQuality

@Suite("measures of a text")
struct TextMeterTests {
  private static let all: MeasureGroups = [.wordSequences, .c4, .corpus]

  private func measure(_ text: String) -> TextMeter.Result {
    var meter = TextMeter(Self.all)
    let bytes = Array(text.utf8)
    var paragraphs: [Range<Int>] = []
    ParagraphLayout.blankLine.paragraphs(in: bytes.span, appendingTo: &paragraphs)
    return meter.measure(bytes.span, paragraphs: paragraphs)
  }

  @Test(
    "characters are counted by what they are",
    arguments: [
      ("", .characters, 0), ("aé水😀", .characters, 4), ("aé水😀", .bytes, 10), ("Aé1٣ Ж", .letters, 3),
      ("Aé1٣ ЖÉ", .upperCase, 3), ("Aé1٣", .digits, 2), (" a\tb\n\u{A0}\u{3000}c", .whiteSpace, 5),
      ("a=b, c!", .symbols, 3), ("# ## x#", .hashSigns, 4), ("a... b…  ......", .ellipses, 4),
      (".. .", .ellipses, 0),
      ("{ {{}", .curlyBrackets, 3), ("é{ #…", .curlyBrackets, 1), ("é{ #…", .hashSigns, 1),
      ("a\u{0}b\u{7F}c\u{9F}d\t\r\n\u{C}\u{85}", .controls, 3),
      ("\u{FFFD}x\u{FFFD}", .replacementCharacters, 2),
    ] as [(String, Measure, Int)])
  func characters(_ text: String, _ measure: Measure, _ count: Int) {
    #expect(self.measure(text).measures[measure] == count)
  }

  @Test(
    "words stand between white space, and characters of Chinese and Japanese by themselves",
    arguments: [
      ("", 0, 0), (" \n\t ", 0, 0), ("one", 1, 3), (" one  two\n", 2, 6), ("a\u{A0}b\u{2003}c", 3, 3),
      ("don't stop-it", 2, 12), ("été — là", 3, 6), ("水木", 2, 2), ("abc水d", 3, 5), ("カタカナ", 4, 4),
      ("한국어 말", 2, 4), ("x\u{85}y", 2, 2),
    ] as [(String, Int, Int)])
  func words(_ text: String, _ words: Int, _ characters: Int) {
    let measures = measure(text).measures
    #expect(measures[.words] == words)
    #expect(measures[.wordCharacters] == characters)
  }

  @Test("words with a letter, whatever stands around it, are alphabetic")
  func alphabeticWords() {
    #expect(measure("a 1 1a — é! 水 (b) ...").measures[.alphabeticWords] == 5)
  }

  @Test(
    "stop words count in any case, with punctuation around them",
    arguments: [
      ("The cat, and (with) TO. \"of\" that's bee", 5, 5), ("the the the", 3, 1), ("thé theé éto", 0, 0),
      ("be have that", 3, 3), ("t-he", 0, 0), ("", 0, 0),
    ] as [(String, Int, Int)])
  func stopWords(_ text: String, _ occurrences: Int, _ distinct: Int) {
    let measures = measure(text).measures
    #expect(measures[.stopWords] == occurrences)
    #expect(measures[.distinctStopWords] == distinct)
  }

  @Test(
    "lines are known by how they begin and end",
    arguments: [
      ("- a\n* b\n• c\n◦d\n·e\n-\n-5\n--x\n*x*\n– f\n", .bulletLines, 6),
      ("a...\nb…  \nc.\n...\n", .ellipsisLines, 3),
      ("a.\nb!  \nc?\n“d.”\n(e.)\nf\n。\nनमस्ते।\n'\n", .punctuatedLines, 7), ("a\n\n \t\nb", .lines, 2),
      ("\(String(repeating: "é", count: 30))\n\(String(repeating: "é", count: 29))\n", .shortLines, 1),
      ("  ab \n\tc\r\n", .lineCharacters, 3),
    ] as [(String, Measure, Int)])
  func lines(_ text: String, _ measure: Measure, _ count: Int) {
    #expect(self.measure(text).measures[measure] == count)
  }

  @Test(
    "the first copy of a line or paragraph is no duplicate, and white space around it makes no difference")
  func duplicates() {
    let measures = measure("ab\n  ab\ncd\n\nef\n\nef \n\n ef\n").measures
    #expect(measures[.duplicateLines] == 3)
    #expect(measures[.duplicateLineCharacters] == 6)
    #expect(measures[.duplicateParagraphs] == 2)
    #expect(measures[.duplicateParagraphCharacters] == 4)
    #expect(measures.firstLines[.duplicateLines] == 2)
    #expect(measures.firstLines[.duplicateParagraphs] == 7)
  }

  @Test(
    "line ends unlike most are odd",
    arguments: [
      ("a\nb\n", 0, nil), ("a\r\nb\r\n", 0, nil), ("a\rb\r", 0, nil), ("a\nb\nc\r\n", 1, 3),
      ("a\r\nb\nc\r\n", 1, 2),
      ("a\nb\r\n", 1, 2), ("a\rb\nc\nd\r\n", 2, 1), ("", 0, nil),
    ] as [(String, Int, Int?)])
  func lineEnds(_ text: String, _ count: Int, _ line: Int?) {
    let measures = measure(text).measures
    #expect(measures[.oddLineEnds] == count)
    #expect(measures.firstLines[.oddLineEnds] == line)
  }

  @Test("a text without words is empty, one of less than ten tiny, and no text is both")
  func sizes() {
    for (text, empty, tiny) in [
      ("", 1, 0), (" \n", 1, 0), ("a", 0, 1), ("1 2 3 4 5 6 7 8 9", 0, 1), ("1 2 3 4 5 6 7 8 9 0", 0, 0),
    ] {
      #expect(measure(text).measures[.emptyDocuments] == empty)
      #expect(measure(text).measures[.tinyDocuments] == tiny)
    }
  }

  @Test("faults are told with the first line they show on")
  func firstLines() {
    let measures = measure("a\nb\u{7}\nc\u{FFFD}\u{7}\nisnâ€™t\n").measures
    #expect(measures.firstLines[.controls] == 2)
    #expect(measures.firstLines[.replacementCharacters] == 3)
    #expect(measures.firstLines[.mojibake] == 4)
  }

  @Test(
    "lines that C4 keeps",
    arguments: [
      ("This line has five words.", true), ("This one has four.", false), ("This line has five words", false),
      ("This line has five words...", false), ("Does this line have five words?", true),
      ("She said that it \"rained a lot\"", true), ("We say that this site uses cookies.", false),
      ("Turn on JavaScript to read this page.", false), ("Read our Privacy Policy before you go.", false),
      ("One two three four \(String(repeating: "x", count: 1001)).", false),
      ("  This line has five words.  ", true),
    ])
  func c4(_ line: String, _ stays: Bool) {
    #expect(measure("x\n\(line)\n").c4Lines.count == (stays ? 1 : 0))
  }

  @Test("a meter that is used again measures as a new one does")
  func reuse() {
    var meter = TextMeter(Self.all)
    for text in ["a b a b c\n\na b\n", "", "- x\n- x\n- y...\n", "水 one. Two three four five.\n"] {
      let bytes = Array(text.utf8)
      #expect(
        meter.measure(bytes.span, paragraphs: []).measures
          == {
            var new = TextMeter(Self.all); return new.measure(bytes.span, paragraphs: []).measures
          }())
    }
  }

  @Test("a long text is measured as if it were looked at as a whole", arguments: [1, 2, 3, 4] as [UInt64])
  func longText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    while text.utf8.count < 150_000 {
      switch generator.number(0...40) {
      case 0: text += "\n"
      // Longer than what is looked at at once.
      case 1 where generator.once(in: 30): text += String(repeating: "long ", count: 9_000) + "\n"
      default:
        text += "  \(generator.one(of: ["line", "été", "水木", "- item"])) \(generator.number(0...900)) \r\n"
      }
    }
    let lines = text.utf8.split(separator: 0x0A).map { Self.trimmed($0) }.filter { !$0.isEmpty }
    var paragraphs: [Range<Int>] = []
    let bytes = Array(text.utf8)
    ParagraphLayout.blankLine.paragraphs(in: bytes.span, appendingTo: &paragraphs)
    let found = measure(text)
    #expect(found.lineHashes == lines.map { Fingerprint(of: $0.span).low }, "seed \(seed)")
    #expect(found.measures[.lines] == lines.count, "seed \(seed)")
    #expect(found.measures[.duplicateLines] == lines.count - Set(lines).count, "seed \(seed)")
    #expect(
      found.measures[.lineCharacters]
        == lines.reduce(0) { $0 + String(decoding: $1, as: UTF8.self).unicodeScalars.count },
      "seed \(seed)")
    let wholes = paragraphs.map { Self.trimmed(bytes[$0]) }
    #expect(found.paragraphs == wholes.map { Fingerprint(of: $0.span) }, "seed \(seed)")
    #expect(found.measures[.duplicateParagraphs] == wholes.count - Set(wholes).count, "seed \(seed)")
  }

  private static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> [UInt8] {
    let start = bytes.drop { $0 <= 0x20 }
    return Array(start.reversed().drop { $0 <= 0x20 }.reversed())
  }
}
