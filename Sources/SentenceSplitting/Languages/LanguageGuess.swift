// Guesses the language of a text from its script and its commonest words.

/// How much of a text is looked at, in bytes: enough for some hundred words.
private let guessWindow = 4096

/// The rules that fit `text` best; English ones when nothing else can be told.
func guessedRules(for text: Span<UInt8>) -> LanguageRules {
  let window = min(text.count, guessWindow)
  var votes = LanguageVotes()
  var wordStart = 0
  var position = 0
  while position < window {
    let current = scalar(at: position, in: text)
    if !isWordScalar(current.value) {
      votes.count(wordStart..<position, in: text)
      wordStart = position + current.length
    } else {
      votes.count(current.value)
    }
    position += current.length
  }
  votes.count(wordStart..<min(position, text.count), in: text)
  return LanguageRules.rules(for: votes.winner)
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

  /// Counts a word for every language that has it among its commonest.
  mutating func count(_ word: Range<Int>, in text: Span<UInt8>) {
    guard !word.isEmpty, word.count <= 16 else { return }
    var languages = LanguageVotes.ballot.traits(of: word, in: text).rawValue
    while languages != 0 {
      words[languages.trailingZeroBitCount] += 1
      languages &= languages - 1
    }
  }

  /// Counts a letter for its script.
  mutating func count(_ letter: UInt32) { scripts[scriptIndex(letter)] += 1 }

  /// The language of the commonest script if only one we know uses it, else the one with most words.
  var winner: String {
    var script = 0
    // Kana outweighs Han, which Japanese text also has plenty of.
    if scripts[kanaScript] * 10 > scripts[hanScript], scripts[kanaScript] > scripts[0] { return "ja" }
    for index in scripts.indices where scripts[index] > scripts[script] { script = index }
    if let only = scriptLanguages[script] { return only }
    var best = -1
    for index in LanguageRules.guessWords.indices where index < words.count {
      let group = scriptOfGuess(LanguageRules.guessWords[index].code)
      if group == script, words[index] > (best < 0 ? 0 : words[best]) { best = index }
    }
    if best >= 0 { return LanguageRules.guessWords[best].code }
    return script == 1 ? "ru" : script == 2 ? "ar" : script == 3 ? "hi" : "en"
  }
}

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
