// Joins words that a hyphen splits at the end of a line, where the text itself says that they are one word.
import TextCore

/// Decides on every hyphen at a line end by the words that the text holds elsewhere.
struct HyphenationPass: Sendable {
  /// A hyphen at a line end with half a word on either side.
  private struct Candidate {
    let hyphen: Range<Int>
    let first: Range<Int>
    let joint: LineJoint
    /// The words in question, case folded.
    var joined: [UInt8] = []
    var compound: [UInt8] = []
    var head: [UInt8] = []
    var tail: [UInt8] = []
  }

  private let fold = ComparisonKey(ignoring: [.case])
  /// Words that need not stand in the text, case folded.
  private let known: Set<[UInt8]>

  /// - Parameter words: words that are known beside those of the text.
  init(knowing words: [String]) {
    var known: Set<[UInt8]> = []
    for word in words {
      var key: [UInt8] = []
      fold.append(keyOf: Array(word.utf8).span, to: &key)
      known.insert(key)
    }
    self.known = known
  }

  func run(_ text: Span<UInt8>, _ output: inout Rewrite) {
    let candidates = candidates(in: text)
    if candidates.isEmpty { return }
    let words = candidates.flatMap { [$0.joined, $0.compound, $0.head, $0.tail] }
    let attested = Attested(words, text, fold, known)
    var copied = 0
    for candidate in candidates where candidate.first.lowerBound >= copied {
      guard isOneWord(candidate, attested) else { continue }
      let range = candidate.hyphen.lowerBound..<candidate.joint.end
      output.replace(range, of: text, with: candidate.joint.bytes, .hyphenation)
      copied = range.upperBound
    }
  }

  /// A compound that stands in the text with its hyphen keeps it. Else the word is one if the text holds it in one
  /// piece, or neither half on its own. Words that are known stand in every text.
  private func isOneWord(_ candidate: Candidate, _ attested: Attested) -> Bool {
    if attested.holds(candidate.compound) { return false }
    if attested.holds(candidate.joined) { return true }
    // Half a word of one letter proves nothing: `x-ray`, `e-mail`.
    if candidate.head.count < 2 || candidate.tail.count < 2 { return false }
    if CompoundHeads.all.contains(candidate.head) { return false }
    let headIsWord = attested.holds(candidate.head) && !CompoundHeads.syllables.contains(candidate.head)
    return !headIsWord && !attested.holds(candidate.tail)
  }

  private func candidates(in text: Span<UInt8>) -> [Candidate] {
    var candidates: [Candidate] = []
    var lineEnd = ByteScan.lineFeed(in: text, from: 0)
    while lineEnd < text.count {
      if let candidate = candidate(in: text, lineEnd: lineEnd) { candidates.append(candidate) }
      lineEnd = ByteScan.lineFeed(in: text, from: lineEnd + 1)
    }
    return candidates
  }

  private func candidate(in text: Span<UInt8>, lineEnd: Int) -> Candidate? {
    var end = lineEnd
    if end > 0, text[end - 1] == 0x0D { end -= 1 }
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    guard end > 1, let hyphen = Self.hyphen(before: end, in: text) else { return nil }
    let first = Self.letters(before: hyphen.lowerBound, in: text)
    guard !first.isEmpty, Self.mayBegin(at: first.lowerBound, text),
      let joint = LineJoint(behind: hyphen.upperBound, in: text), isTail(joint, text)
    else { return nil }
    var candidate = Candidate(hyphen: hyphen, first: first, joint: joint)
    fold.append(keyOf: text.extracting(first), to: &candidate.head)
    fold.append(keyOf: text.extracting(joint.word), to: &candidate.tail)
    candidate.joined = candidate.head + candidate.tail
    candidate.compound = candidate.head + [0x2D] + candidate.tail
    return candidate
  }

  private static func hyphen(before end: Int, in text: Span<UInt8>) -> Range<Int>? {
    if text[end - 1] == 0x2D { return end - 1..<end }
    // U+2010.
    let isHyphen = end > 2 && text[end - 3] == 0xE2 && text[end - 2] == 0x80 && text[end - 1] == 0x90
    return isHyphen ? end - 3..<end : nil
  }

  /// The run of letters of Latin, Greek or Cyrillic with their marks that ends at `end`.
  private static func letters(before end: Int, in text: Span<UInt8>) -> Range<Int> {
    var start = end
    while start > 0 {
      let previous = UTF8Scalar.start(before: start, in: text, lowerBound: 0)
      let properties = UnicodeProperties(of: UTF8Scalar(in: text, at: previous).value)
      let isLetter =
        properties.has(UnicodeProperties.letter)
        && (properties.has(UnicodeProperties.alphabeticBase) || properties.combiningClass != 0)
      if !isLetter { break }
      start = previous
    }
    return start..<end
  }

  /// Whether a word may begin here: not in the middle of an address, a number or a compound.
  private static func mayBegin(at index: Int, _ text: Span<UInt8>) -> Bool {
    guard index > 0 else { return true }
    switch text[index - 1] {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"):
      return true
    case 0x80...:
      // Quotation marks, dashes and no-break spaces, but no letter of another script.
      let start = UTF8Scalar.start(before: index, in: text, lowerBound: 0)
      let properties = UnicodeProperties(of: UTF8Scalar(in: text, at: start).value)
      return properties.has(UnicodeProperties.punctuation | UnicodeProperties.whiteSpace)
    default: return false
    }
  }

  /// Whether the second half goes on as a word does: in lower case, and not into an address or an identifier.
  private func isTail(_ joint: LineJoint, _ text: Span<UInt8>) -> Bool {
    let scalar = UTF8Scalar(in: text, at: joint.word.lowerBound)
    let properties = UnicodeProperties(of: scalar.value)
    guard properties.has(UnicodeProperties.alphabeticBase) else { return false }
    // A capital begins a noun or a name of its own: `Heinz-⏎Harald`, `Mess-⏎Ergebnis`, `Lloyd-⏎George`.
    if properties.has(UnicodeProperties.containsCase), !Self.isSmall(scalar.value) { return false }
    let end = joint.word.upperBound
    guard end < text.count else { return true }
    switch text[end] {
    case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "="),
      UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return false
    case UInt8(ascii: "."), UInt8(ascii: ":"):
      // A full stop ends the word; a stop amid an address does not.
      return end + 1 == text.count || text[end + 1] <= 0x20
    default: return true
    }
  }

  /// Small letters that fold nevertheless: `ß`, `ſ`, `ς` and the like.
  private static func isSmall(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB5, 0xDF, 0x149, 0x17F, 0x1F0, 0x345, 0x390, 0x3B0, 0x3C2, 0x3D0, 0x3D1, 0x3D5, 0x3D6, 0x3F0,
      0x3F1,
      0x3F5, 0x1E96...0x1E9B, 0x1F50...0x1F56:
      return true
    default: return false
    }
  }
}

/// Which of some words a text holds, in its lines rather than across two of them.
private struct Attested {
  private var wanted: Set<[UInt8]>
  private var found: Set<[UInt8]> = []
  private let known: Set<[UInt8]>

  init(_ words: [[UInt8]], _ text: Span<UInt8>, _ fold: ComparisonKey, _ known: Set<[UInt8]>) {
    self.known = known
    wanted = Set(words)
    let longest = wanted.reduce(0) { max($0, $1.count) }
    var index = 0
    while index < text.count {
      let end = Self.wordEnd(text, from: index)
      if end == index {
        index += UTF8Scalar(in: text, at: index).length
        continue
      }
      note(index..<end, text, fold, longest)
      index = end
    }
  }

  func holds(_ word: [UInt8]) -> Bool { found.contains(word) || known.contains(word) }

  /// The end of letters and hyphens between letters.
  private static func wordEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count {
      let byte = text[end]
      if byte < 0x80 {
        let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
        if !isLetter, byte != 0x2D || end == start { break }
        end += 1
        continue
      }
      let scalar = UTF8Scalar(in: text, at: end)
      if !UnicodeProperties(of: scalar.value).has(UnicodeProperties.letter) { break }
      end += scalar.length
    }
    return end
  }

  private mutating func note(_ range: Range<Int>, _ text: Span<UInt8>, _ fold: ComparisonKey, _ longest: Int)
  {
    // The halves of a split word are no words, unless they stand somewhere else, too.
    let end = range.upperBound
    let isHead =
      text[end - 1] == 0x2D
      || (end + 2 < text.count && text[end] == 0xE2 && text[end + 1] == 0x80 && text[end + 2] == 0x90)
    if isHead || Self.isTail(range.lowerBound, text) { return }
    if range.count > 2 * longest + 16 { return }
    var word: [UInt8] = []
    fold.append(keyOf: text.extracting(range), to: &word)
    if wanted.remove(word) != nil { found.insert(word) }
  }

  /// Whether what begins at `start` is the second half of a split word.
  private static func isTail(_ start: Int, _ text: Span<UInt8>) -> Bool {
    var index = start
    while index > 0, text[index - 1] == 0x20 || text[index - 1] == 0x09 { index -= 1 }
    guard index > 0, text[index - 1] == 0x0A else { return false }
    index -= 1
    while index > 0, text[index - 1] == 0x20 || text[index - 1] == 0x09 || text[index - 1] == 0x0D {
      index -= 1
    }
    guard index > 0 else { return false }
    let endsInHyphen =
      index > 2 && text[index - 3] == 0xE2 && text[index - 2] == 0x80 && text[index - 1] == 0x90
    return text[index - 1] == 0x2D || endsInHyphen
  }
}

/// First halves whose hyphen belongs to the word, and first halves that are words themselves but prove nothing.
private enum CompoundHeads {
  /// First words that keep their hyphen mostly, in English and French. Prefixes at which words are commonly split
  /// (`inter`, `pre`, `over`) are not among them: there the rest of the text decides.
  static let all = words(
    """
    all anti cross extra far full half hard high ill left light long low mid neo non quasi real right self semi short
    single two three four five six seven eight nine ten ultra user well wide world year
    vice ci là celui celle ceux celles moi toi lui nous vous eux peut avant demi franco anglo
    """)
  /// Short words that are also how many longer ones begin.
  static let syllables = words(
    """
    a am an as at be by can do for go had he his if in is it man me no not of on or pa per so some the then this to
    up us was we with
    al ante bei con da de del dem den der des di die dir du ein en entre er es et für il in la las le les li los man
    mit ne non par per por pro que re se sein si sin so son sur te tu um un una une ver vor was wer zu zur
    """)

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }
}
