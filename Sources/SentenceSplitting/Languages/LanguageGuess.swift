// Guesses the language of a text from its script and its commonest words.
import CKernels

/// How much of a text is looked at, in bytes: enough for some hundred words.
private let guessWindow = 4096

/// How much of both ends of that is looked at first, in bytes.
private let guessGlance = 512

/// The rules that fit `text` best; English ones when nothing else can be told.
///
/// Where the beginning and the end of what may be looked at speak clearly for the same language, what lies between
/// them is not asked: a preface in another language than the text is found out, and most texts cost half.
func guessedRules(for text: Span<UInt8>) -> LanguageRules {
  let window = min(text.count, guessWindow)
  if window == guessWindow, let first = clearWinner(text, 0..<guessGlance),
    first == clearWinner(text, window - guessGlance..<window)
  {
    return LanguageRules.rules(for: first)
  }
  var votes = LanguageVotes()
  votes.read(text, 0..<window)
  return LanguageRules.rules(for: votes.winner)
}

private func clearWinner(_ text: Span<UInt8>, _ range: Range<Int>) -> String? {
  var votes = LanguageVotes()
  votes.read(text, range)
  return votes.isClear ? votes.winner : nil
}

/// A set of languages by their place in `LanguageRules.guessWords`, of which there are at most 64.
private struct LanguageSet: OptionSet {
  let rawValue: UInt64
}

/// Votes of words and scripts.
struct LanguageVotes {
  /// The commonest words of all languages of `LanguageRules.guessWords`, each with the languages it is common in.
  private static let ballot = WordTable<LanguageSet>(
    LanguageRules.guessWords.enumerated().map { (LanguageSet(rawValue: 1 << $0), $1.words) })

  private var words: InlineArray<64, Int32> = .init(repeating: 0)
  private var scripts: InlineArray<26, Int32> = .init(repeating: 0)

  /// Counts the words and letters of `text` that begin within `range`.
  mutating func read(_ text: Span<UInt8>, _ range: Range<Int>) {
    let ballot = LanguageVotes.ballot
    let window = range.upperBound
    var position = range.lowerBound
    while position < window, text[position] & 0xC0 == 0x80 { position += 1 }
    var wordStart = position
    while position < window {
      if position + 64 <= window, let gaps = plainGaps(at: position, in: text) {
        readPlain(gaps, at: position, wordStart: &wordStart, in: text, ballot)
        position += 64
      } else {
        let end = min(window, position + 64)
        while position < end { readScalar(at: &position, wordStart: &wordStart, in: text, ballot) }
      }
    }
    count(wordStart..<min(position, text.count), in: text, ballot)
  }

  /// The bytes among the 64 from `offset` on that are in no word, if all are ASCII.
  @inline(__always)
  private func plainGaps(at offset: Int, in text: Span<UInt8>) -> UInt64? {
    // Safe: 64 bytes from `offset` on are inside the span.
    text.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress, winnow_is_ascii(start + offset) != 0 else { return nil }
      return ~winnow_plain_word_bytes(start + offset)
    }
  }

  /// Counts 64 bytes of ASCII.
  @inline(__always)
  private mutating func readPlain(
    _ block: UInt64, at offset: Int, wordStart: inout Int, in text: Span<UInt8>,
    _ ballot: WordTable<LanguageSet>
  ) {
    scripts[0] += Int32(64 - block.nonzeroBitCount)
    var gaps = block
    while gaps != 0 {
      let gap = offset + gaps.trailingZeroBitCount
      count(wordStart..<gap, in: text, ballot)
      wordStart = gap + 1
      gaps &= gaps - 1
    }
  }

  @inline(__always)
  private mutating func readScalar(
    at position: inout Int, wordStart: inout Int, in text: Span<UInt8>, _ ballot: WordTable<LanguageSet>
  ) {
    if isASCIILetter(text[position]) {
      scripts[0] += 1
      position += 1
      return
    }
    let current = scalar(at: position, in: text)
    if isWordScalar(current.value) {
      scripts[scriptIndex(current.value)] += 1
    } else {
      count(wordStart..<position, in: text, ballot)
      wordStart = position + current.length
    }
    position += current.length
  }

  /// Counts a word for every language that has it among its commonest.
  @inline(__always)
  private mutating func count(_ word: Range<Int>, in text: Span<UInt8>, _ ballot: WordTable<LanguageSet>) {
    guard !word.isEmpty, word.count <= ballot.longest else { return }
    var languages = ballot.traits(of: word, in: text).rawValue
    while languages != 0 {
      words[languages.trailingZeroBitCount] += 1
      languages &= languages - 1
    }
  }

  /// Whether nine letters in ten are of one script, and where several languages share it, one has several words, and
  /// twice as many as any other.
  var isClear: Bool {
    let letters = scripts.indices.reduce(0) { $0 + Int(scripts[$1]) }
    guard let script = scripts.indices.first(where: { Int(scripts[$0]) * 10 >= letters * 9 }) else {
      return false
    }
    if scriptLanguages[script] != nil { return true }
    var (best, second) = (Int32(0), Int32(0))
    for index in words.indices {
      if words[index] > best {
        (best, second) = (words[index], best)
      } else {
        second = max(second, words[index])
      }
    }
    return best >= 12 && second * 2 <= best
  }

  /// The language of the commonest script if only one we know uses it, else the one with most words.
  var winner: String {
    var script = 0
    // Kana outweighs Han, which Japanese text also has plenty of.
    if scripts[kanaScript] * 10 > scripts[hanScript], scripts[kanaScript] > scripts[0] { return "ja" }
    for index in scripts.indices where scripts[index] > scripts[script] { script = index }
    if let only = scriptLanguages[script] { return only }
    var best = -1
    for index in LanguageRules.guessWords.indices where index < words.count {
      if guessScripts[index] == script, words[index] > (best < 0 ? 0 : words[best]) { best = index }
    }
    if best >= 0 { return LanguageRules.guessWords[best].code }
    return script == 1 ? "ru" : script == 2 ? "ar" : script == 3 ? "hi" : "en"
  }
}

/// The scripts of the languages of `LanguageRules.guessWords`.
private let guessScripts = LanguageRules.guessWords.map { scriptOfGuess($0.code) }

private func scriptOfGuess(_ code: String) -> Int {
  switch code {
  case "ru", "uk", "bg", "kk", "sr", "mk", "be", "mn", "ky": 1
  case "ar", "fa", "ur": 2
  case "hi", "mr", "ne": 3
  default: 0
  }
}

private let hanScript = 4
private let kanaScript = 5

/// The one language that stands for a script; scripts shared by several are told apart by words.
private let scriptLanguages: [String?] = [
  nil, nil, nil, nil, "zh", "ja", "el", "hy", "he", "bn", "pa", "gu", "ta", "te", "kn", "ml", "th", "my",
  "ka",
  "am", "km", "ko", "si", "lo",
  "or", "en",
]

/// The block ranges that letters of a script are in, coarse but enough to tell scripts apart.
private func scriptIndex(_ value: UInt32) -> Int {
  switch value {
  case 0..<0x370: 0
  case 0x400...0x52F: 1
  case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: 2
  case 0x900...0x97F: 3
  case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: 4
  case 0x3040...0x30FF: 5
  case 0x370...0x3FF, 0x1F00...0x1FFF: 6
  case 0x530...0x58F: 7
  case 0x590...0x5FF: 8
  case 0x980...0x9FF: 9
  case 0xA00...0xA7F: 10
  case 0xA80...0xAFF: 11
  case 0xB80...0xBFF: 12
  case 0xC00...0xC7F: 13
  case 0xC80...0xCFF: 14
  case 0xD00...0xD7F: 15
  case 0xE00...0xE7F: 16
  case 0x1000...0x109F: 17
  case 0x10A0...0x10FF: 18
  case 0x1200...0x139F: 19
  case 0x1780...0x17FF: 20
  case 0xAC00...0xD7AF, 0x1100...0x11FF: 21
  case 0xD80...0xDFF: 22
  case 0xE80...0xEFF: 23
  case 0xB00...0xB7F: 24
  default: 0
  }
}
