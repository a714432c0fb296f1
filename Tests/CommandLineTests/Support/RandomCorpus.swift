// Small random input directories, full of repeats that are exact, nearly exact, and only look like repeats.
import TestSupport
import Foundation

/// Files of a random input directory; the same for one seed.
struct RandomCorpus {
  private(set) var files: [String: [UInt8]] = [:]

  private static let words = [
    "river", "Stone", "lamp", "of", "the", "THE", "café", "cafe\u{301}", "Straße", "STRASSE", "1905", "27",
    "it's",
    "“so”", "ÉTÉ", "été", "house,", "old;", "wind.", "Ωmega", "ωMEGA", "дом", "雨が降る。", "naïve", "æther",
    "a\u{A0}b",
  ]
  private static let names = [
    "a", "b", "c d", "z", "Ä", "e.part", "f-1", "long name with spaces", "[x]", "g", "h", "0", "～",
  ]

  /// Files of any shape: text of several layouts, HTML, empty files.
  static func mixed(seed: UInt64, files count: Int) -> RandomCorpus {
    var generator = SeededGenerator(seed: seed)
    var corpus = RandomCorpus()
    let pool = (0..<12).map { _ in paragraph(&generator) }
    for _ in 0..<count {
      let path = directory(&generator) + generator.one(of: names)
      switch generator.number(1...8) {
      case 1: corpus.files[path + ".html"] = page(pool, &generator)
      case 2: corpus.files[path + ".htm"] = page(pool, &generator)
      case 3: corpus.files[path + ".md"] = text(pool, separator: "\n", &generator)
      case 4: corpus.files[path + ".txt"] = text(pool, separator: "\r\n\r\n", &generator)
      case 5: corpus.files[path + ".txt"] = []
      default: corpus.files[path + ".txt"] = text(pool, separator: "\n\n", &generator)
      }
    }
    return corpus
  }

  /// Text files whose paragraphs stand between single empty lines, each file ended by one line feed.
  static func wellSeparated(seed: UInt64, files count: Int, longestParagraph lines: Int = 3) -> RandomCorpus {
    var generator = SeededGenerator(seed: seed)
    var corpus = RandomCorpus()
    let pool = (0..<10).map { _ in paragraph(&generator, longest: lines) }
    for _ in 0..<count {
      let paragraphs = (0..<generator.number(1...8)).map { _ -> String in
        let chosen = generator.once(in: 4) ? paragraph(&generator, longest: lines) : generator.one(of: pool)
        return generator.once(in: 3) ? variant(of: chosen, &generator) : chosen
      }
      let path = directory(&generator) + generator.one(of: names) + ".txt"
      corpus.files[path] = Array((paragraphs.joined(separator: "\n\n") + "\n").utf8)
    }
    return corpus
  }

  /// Writes the files in the order that `seed` gives.
  func write(to workspace: Workspace, directory: String = "input", orderSeed seed: UInt64 = 0) throws {
    var generator = SeededGenerator(seed: seed)
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }).shuffled(using: &generator) {
      try workspace.write(bytes, to: directory + "/" + path)
    }
  }

  private static func directory(_ generator: inout SeededGenerator) -> String {
    (0..<generator.number(0...2)).map { _ in generator.one(of: ["a", "b", "sub", "Ä"]) + "/" }.joined()
  }

  private static func paragraph(_ generator: inout SeededGenerator, longest lines: Int = 3) -> String {
    (0..<generator.number(1...lines)).map { _ in line(&generator) }.joined(separator: "\n")
  }

  private static func line(_ generator: inout SeededGenerator) -> String {
    (0..<generator.number(1...6)).map { _ in generator.one(of: words) }.joined(separator: " ")
  }

  /// The same words in another dress: other white space or other case.
  private static func variant(of paragraph: String, _ generator: inout SeededGenerator) -> String {
    switch generator.number(1...5) {
    case 1: paragraph.replacingOccurrences(of: " ", with: "  ")
    case 2: paragraph.replacingOccurrences(of: "\n", with: " ")
    case 3: paragraph + " \t"
    case 4: paragraph.uppercased()
    default: "  " + paragraph.lowercased()
    }
  }

  private static func text(_ pool: [String], separator: String, _ generator: inout SeededGenerator) -> [UInt8]
  {
    let paragraphs = (0..<generator.number(0...7)).map { _ in
      let chosen = generator.one(of: pool)
      return generator.once(in: 4) ? variant(of: chosen, &generator) : chosen
    }
    let ending = generator.one(of: ["", "\n", "\n\n", separator])
    return Array((generator.one(of: ["", "", "\n"]) + paragraphs.joined(separator: separator) + ending).utf8)
  }

  private static func page(_ pool: [String], _ generator: inout SeededGenerator) -> [UInt8] {
    let blocks = (0..<generator.number(0...5)).map { _ in "<p>\(generator.one(of: pool))</p>" }
    return Array(
      "<!DOCTYPE html><html><head><title>T</title></head><body>\(blocks.joined())</body></html>".utf8)
  }
}
