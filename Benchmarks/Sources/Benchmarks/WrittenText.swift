// Writes text and pages out of a seed: words of uneven frequency, sentences, paragraphs that repeat.

/// Invents documents. The words mean nothing, but lengths, punctuation and repeats are like those of prose.
struct TextWriter {
  private var random: RandomSource
  private let vocabulary: [String]
  private var written: [String] = []

  /// One paragraph in so many percent is the copy of an earlier one.
  private static let repeatPercent = 20
  private static let wrapColumn = 76

  init(seed: UInt64) {
    random = RandomSource(seed: seed)
    var words: [String] = []
    for _ in 0..<6000 { words.append(Self.word(&random)) }
    vocabulary = words
  }

  /// A plain text document: one paragraph a line, or hard-wrapped with blank lines.
  mutating func document() -> [UInt8] {
    let isWrapped = random.happens(50)
    var text = ""
    for _ in 0..<Int.random(in: 5...60, using: &random) {
      let paragraph = paragraph()
      text += isWrapped ? Self.wrapped(paragraph) + "\n\n" : paragraph + "\n"
    }
    return Array(text.utf8)
  }

  /// An HTML page with a head, navigation, headings, lists, links, character references and a footer.
  mutating func page() -> [UInt8] {
    let title = sentence()
    var html = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>\(title)</title>\n"
    html +=
      "<style>body { margin: 0 } .menu a { color: #234 }</style>\n<script>var page = {\"id\": 1};</script></head>\n"
    html +=
      "<body class=\"page\"><ul class=\"menu\"><li><a href=\"/\">Home</a></li><li><a href=\"/all\">All</a></li></ul>\n"
    for number in 1...Int.random(in: 3...40, using: &random) {
      let kind = Int.random(in: 0..<10, using: &random)
      if kind == 0 {
        html += "<h2 id=\"part-\(number)\">\(sentence())</h2>\n"
      } else if kind == 1 {
        html += "<ul>\n"
        for _ in 0..<4 { html += "  <li>\(sentence())</li>\n" }
        html += "</ul>\n"
      } else {
        html += "<p class=\"text\">\(marked(paragraph()))</p>\n"
      }
    }
    html +=
      "<div class=\"footer\"><p>Printed on recycled electrons. All rights reversed.</p></div></body></html>\n"
    return Array(html.utf8)
  }

  private mutating func paragraph() -> String {
    if !written.isEmpty, random.happens(Self.repeatPercent) {
      return written[Int.random(in: 0..<written.count, using: &random)]
    }
    var sentences: [String] = []
    for _ in 0..<Int.random(in: 1...7, using: &random) { sentences.append(sentence()) }
    let paragraph = sentences.joined(separator: " ")
    written.append(paragraph)
    return paragraph
  }

  private mutating func sentence() -> String {
    var words: [String] = []
    let count = Int.random(in: 4...22, using: &random)
    for position in 0..<count {
      var word = nextWord()
      if position == 0 { word = word.prefix(1).uppercased() + word.dropFirst() }
      switch Int.random(in: 0..<60, using: &random) {
      case 0: word = "Dr. " + word.prefix(1).uppercased() + word.dropFirst()
      case 1: word = "\(Int.random(in: 1...999, using: &random)).\(Int.random(in: 0...9, using: &random))"
      case 2: word = "“\(word)”"
      case 3, 4, 5: word += position == count - 1 ? "" : ","
      default: break
      }
      words.append(word)
    }
    return words.joined(separator: " ") + (random.happens(90) ? "." : random.happens(50) ? "?" : "!")
  }

  /// Few words make up most of the text, as in every language.
  private mutating func nextWord() -> String {
    let share = Double.random(in: 0..<1, using: &random)
    return vocabulary[Int(share * share * share * Double(vocabulary.count))]
  }

  private mutating func marked(_ text: String) -> String {
    var output = ""
    for (index, word) in text.split(separator: " ").enumerated() {
      if index > 0 { output += random.happens(4) ? "&nbsp;" : " " }
      switch Int.random(in: 0..<40, using: &random) {
      case 0: output += "<b>\(word)</b>"
      case 1: output += "<a class=\"link\" href=\"page-\(index).html\">\(word)</a>"
      case 2: output += "\(word) &amp;"
      default: output += word
      }
    }
    return output
  }

  private static func word(_ random: inout RandomSource) -> String {
    let onsets = [
      "b", "br", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "th", "w", "",
    ]
    let vowels = ["a", "e", "i", "o", "u", "ea", "ou", "ai", "e", "a"]
    let codas = ["", "n", "r", "s", "t", "l", "nd", "ck", "", ""]
    var word = ""
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      // One syllable in fifty carries an accent.
      let vowel = random.happens(2) ? "é" : vowels[Int.random(in: 0..<vowels.count, using: &random)]
      word += onsets[Int.random(in: 0..<onsets.count, using: &random)] + vowel
      word += codas[Int.random(in: 0..<codas.count, using: &random)]
    }
    return word
  }

  private static func wrapped(_ paragraph: String) -> String {
    var output = ""
    var column = 0
    for word in paragraph.split(separator: " ") {
      if column > 0, column + 1 + word.count > wrapColumn {
        output += "\n"
        column = 0
      } else if column > 0 {
        output += " "
        column += 1
      }
      output += word
      column += word.count
    }
    return output
  }
}
