// Keeps the books of a check: adds documents up in document order, finds repeats, collects what breaks rules.
import Deduplication
import TextCore
import TextQuality

/// A document as a worker measured it.
struct MeasuredDocument: Sendable {
  let number: Int
  var measures = TextMeasures()
  var lineHashes: [UInt64] = []
  var paragraphs: [Fingerprint] = []
  var paragraphCharacters: [Int32] = []
  /// Of all paragraphs together; `absent` for a document without text.
  var content = Fingerprint.absent
  var charset = ""
  var duration: Duration = .zero
  /// Why it could not be read.
  var failure: String?
}

/// A rule that a document breaks, before it is put in words.
struct RawFinding: Sendable {
  let use: Int32
  let line: Int32
  /// -1 for the corpus where no document can be named.
  let document: Int32
  let value: Double
}

/// Where a paragraph was first seen, and how often it came again.
struct ParagraphRepeats: Sendable {
  let first: TextPlace
  let characters: Int
  var count = 1
  /// The places behind the first, as many as are shown.
  var others: [TextPlace] = []

  /// The characters that the repeats take.
  var cost: Int { (count - 1) * characters }
}

/// Sums and finds, one document after another. Memory: 24 to 40 bytes for a different paragraph, 11 to 23 for a
/// different line, 4 for a document and 24 for a finding.
struct CheckBooks {
  static let topParagraphs = 20
  static let shownPlaces = 5
  static let slowest = 10

  private let uses: [RuleUse]
  private(set) var sums = TextMeasures()
  private(set) var charsets: [String: Int] = [:]
  private(set) var words: [UInt32] = []
  private(set) var findings: [RawFinding] = []
  private(set) var counts: [Int]
  private(set) var failures: [(document: Int, message: String)] = []
  private(set) var slow: [(duration: Duration, document: Int, bytes: Int)] = []
  /// For each use about the corpus, the document with the worst value.
  private var worst: [(value: Double, document: Int, line: Int)?]
  private var paragraphs = FingerprintIndex()
  private var documents = FingerprintIndex()
  private var lines = HashSet()
  /// In bytes of input.
  private let expected: Int
  private var seen = 0
  private var hasRoom = false
  private var repeats: [TextPlace: ParagraphRepeats] = [:]

  /// - Parameter bytes: the size of all documents.
  init(_ uses: [RuleUse], expecting bytes: Int) {
    self.uses = uses
    expected = bytes
    counts = Array(repeating: 0, count: uses.count)
    worst = Array(repeating: nil, count: uses.count)
  }

  /// Takes the next document, and notes in it which of its parts are repeats.
  mutating func add(_ document: inout MeasuredDocument) {
    if let failure = document.failure {
      failures.append((document.number, failure))
      return
    }
    countRepeats(&document)
    makeRoom(behind: document)
    judge(document)
    sums += document.measures
    words.append(UInt32(clamping: document.measures[.words]))
    charsets[document.charset, default: 0] += 1
    noteDuration(document)
  }

  /// Once an eighth of the input is seen, makes room for as many lines and paragraphs as the rest is likely to bring:
  /// tables that double take twice the memory from the system, and have it cleared. Later documents repeat more of the
  /// earlier ones, so that it is three quarters of what the first eighth speaks for.
  private mutating func makeRoom(behind document: MeasuredDocument) {
    seen += document.measures[.bytesRead]
    guard !hasRoom, seen >= expected / 8 else { return }
    hasRoom = true
    let share = Double(expected) / Double(max(1, seen)) * 0.75
    lines.reserve(Int(Double(lines.count) * share))
    paragraphs.reserve(Int(Double(paragraphs.count) * share))
  }

  private mutating func countRepeats(_ document: inout MeasuredDocument) {
    let number = UInt32(clamping: document.number)
    if document.content != .absent {
      let first = documents.insert(document.content, at: TextPlace(document: number, paragraph: 0))
      document.measures[.repeatedDocuments] = first == nil ? 0 : 1
    }
    document.measures[.repeatedLines] = lines.insert(document.lineHashes)
    let found = paragraphs.insert(document.paragraphs, document: number)
    document.measures[.repeatedParagraphs] = found.count
    var characters = 0
    for one in found {
      let size = Int(document.paragraphCharacters[Int(one.paragraph)])
      characters += size
      let place = TextPlace(document: number, paragraph: one.paragraph)
      Self.note(place, &repeats[one.first, default: ParagraphRepeats(first: one.first, characters: size)])
    }
    document.measures[.repeatedCharacters] = characters
  }

  private static func note(_ place: TextPlace, _ entry: inout ParagraphRepeats) {
    entry.count += 1
    if entry.others.count < shownPlaces - 1 { entry.others.append(place) }
  }

  private mutating func judge(_ document: MeasuredDocument) {
    for (index, use) in uses.enumerated() {
      guard let value = use.rule.value.of(document.measures) else { continue }
      let line = document.measures.firstLines[use.rule.value.subject] ?? 0
      switch use.scope {
      case .document:
        guard use.limits.broken(by: value) != nil else { continue }
        counts[index] += 1
        findings.append(
          RawFinding(
            use: Int32(index), line: Int32(clamping: line), document: Int32(clamping: document.number),
            value: value))
      case .corpus:
        // Of equally bad ones the first.
        let isWorse = worst[index].map { use.limits.max == nil ? value < $0.value : value > $0.value } ?? true
        if isWorse { worst[index] = (value, document.number, line) }
      }
    }
  }

  private mutating func noteDuration(_ document: MeasuredDocument) {
    if slow.count == Self.slowest, let last = slow.last, last.duration >= document.duration { return }
    let place = slow.firstIndex { $0.duration < document.duration } ?? slow.count
    slow.insert((document.duration, document.number, document.measures[.bytesRead]), at: place)
    if slow.count > Self.slowest { slow.removeLast() }
  }

  /// What the corpus as a whole breaks, in the order of the rules.
  mutating func corpusFindings() -> [RawFinding] {
    var found: [RawFinding] = []
    for (index, use) in uses.enumerated() where use.scope == .corpus {
      guard let value = use.rule.value.of(sums), use.limits.broken(by: value) != nil else { continue }
      counts[index] += 1
      let place = worst[index]
      found.append(
        RawFinding(
          use: Int32(index), line: Int32(clamping: place?.line ?? 0),
          document: Int32(clamping: place?.document ?? -1),
          value: value))
    }
    return found
  }

  /// The paragraphs whose repeats take the most characters.
  func top() -> [ParagraphRepeats] {
    var top: [ParagraphRepeats] = []
    for entry in repeats.values {
      if top.count == Self.topParagraphs, let last = top.last, !Self.comesBefore(entry, last) { continue }
      let place = top.firstIndex { Self.comesBefore(entry, $0) } ?? top.count
      top.insert(entry, at: place)
      if top.count > Self.topParagraphs { top.removeLast() }
    }
    return top
  }

  /// A whole order, so that that of the dictionary does not show.
  private static func comesBefore(_ left: ParagraphRepeats, _ right: ParagraphRepeats) -> Bool {
    if left.cost != right.cost { return left.cost > right.cost }
    return (left.first.document, left.first.paragraph) < (right.first.document, right.first.paragraph)
  }
}

extension LengthDistribution {
  private static let percents = [1, 5, 10, 25, 50, 75, 90, 95, 99]

  /// Of the lengths of all documents, in words.
  init(_ lengths: [UInt32]) {
    let sorted = lengths.sorted()
    guard let first = sorted.first, let last = sorted.last else { return }
    minimum = Int(first)
    maximum = Int(last)
    // The smallest length that so many percent of the documents do not exceed.
    percentiles = Self.percents.map { percent in
      (percent, Int(sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]))
    }
    var buckets: [Int: Int] = [:]
    for length in sorted {
      buckets[length == 0 ? 0 : UInt32.bitWidth - length.leadingZeroBitCount, default: 0] += 1
    }
    let highest = buckets.keys.max() ?? 0
    histogram = (0...highest).map { ($0 == 0 ? 0 : 1 << ($0 - 1), buckets[$0] ?? 0) }
  }
}
