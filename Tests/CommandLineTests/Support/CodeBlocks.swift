// Takes the examples out of a page of the documentation.
import Foundation

/// The fenced code blocks of `docs/NAME.md`.
struct CodeBlocks {
  private let blocks: [(language: String, text: String)]
  private let page: String

  init(of page: String) throws {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    self.page = "docs/\(page).md"
    let text = String(decoding: try Data(contentsOf: url.appendingPathComponent(self.page)), as: UTF8.self)
    var blocks: [(String, String)] = []
    var lines: [Substring]?
    var language = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = lines {
          blocks.append((language, block.map { $0 + "\n" }.joined()))
          lines = nil
        } else {
          language = String(line.dropFirst(3))
          lines = []
        }
      } else {
        lines?.append(line)
      }
    }
    self.blocks = blocks
  }

  /// The one block of this language that contains `part`.
  func block(_ language: String, with part: String = "") throws -> String {
    let found = blocks.filter { $0.language == language && (part.isEmpty || $0.text.contains(part)) }
    guard found.count == 1, let block = found.first else {
      throw HarnessError(description: "\(page) has \(found.count) blocks of \(language) with '\(part)'")
    }
    return block.text
  }

  /// All blocks of this language.
  func all(_ language: String) -> [String] { blocks.filter { $0.language == language }.map(\.text) }
}
