// Slow, obvious references for the Unicode algorithms, on the raw facts of the Unicode Character Database.
import Foundation
import Testing

/// The facts of Resources/UnicodeFacts.txt and the algorithms of the standard in their plainest form.
struct UnicodeFacts: Sendable {
  var combiningClass: [UInt32: Int] = [:]
  var canonical: [UInt32: [UInt32]] = [:]
  var compatibility: [UInt32: [UInt32]] = [:]
  var excluded: Set<UInt32> = []
  var composites: [[UInt32]: UInt32] = [:]
  var folding: [UInt32: [UInt32]] = [:]
  var space: Set<UInt32> = []
  var punctuation: Set<UInt32> = []
  var digit: Set<UInt32> = []
  var base: Set<UInt32> = []

  static let shared = UnicodeFacts()

  private init() {
    for line in Self.lines(of: "UnicodeFacts") {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      let bounds = fields[1].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      let value = fields[2].split(separator: " ").compactMap { UInt32($0, radix: 16) }
      switch fields[0] {
      case "class": combiningClass[bounds[0]] = Int(fields[2])
      case "canonical": canonical[bounds[0]] = value
      case "compatibility": compatibility[bounds[0]] = value
      case "excluded": excluded.insert(bounds[0])
      case "fold": folding[bounds[0]] = value
      case "space": space.formUnion(bounds[0]...bounds[1])
      case "punctuation": punctuation.formUnion(bounds[0]...bounds[1])
      case "digit": digit.formUnion(bounds[0]...bounds[1])
      case "base": base.formUnion(bounds[0]...bounds[1])
      default: Issue.recordUnknown(line)
      }
    }
    for (code, parts) in canonical where !excluded.contains(code) { composites[parts] = code }
    for syllable: UInt32 in 0xAC00..<0xD7A4 {
      let index = syllable - 0xAC00
      if index % 28 == 0 {
        canonical[syllable] = [0x1100 + index / 588, 0x1161 + index % 588 / 28]
      } else {
        canonical[syllable] = [syllable - index % 28, 0x11A7 + index % 28]
      }
      composites[canonical[syllable, default: []]] = syllable
    }
  }

  /// The lines of a resource that are not comments.
  static func lines(of resource: String) -> [Substring] {
    let url = Bundle.module.url(forResource: resource, withExtension: "txt", subdirectory: "Resources")
    guard let url, let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  func decomposed(_ scalars: [UInt32], compatibility usesCompatibility: Bool = false) -> [UInt32] {
    var result = scalars
    while true {
      let next = result.flatMap { canonical[$0] ?? (usesCompatibility ? compatibility[$0] : nil) ?? [$0] }
      if next == result { break }
      result = next
    }
    // Exchange neighbours until none is out of order: the definition, word for word.
    var exchanged = true
    while exchanged {
      exchanged = false
      for index in result.indices.dropFirst() {
        let left = combiningClass[result[index - 1]] ?? 0
        let right = combiningClass[result[index]] ?? 0
        if right != 0, left > right {
          result.swapAt(index - 1, index)
          exchanged = true
        }
      }
    }
    return result
  }

  func composed(_ scalars: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    for scalar in scalars {
      let ownClass = combiningClass[scalar] ?? 0
      if let starter = result.lastIndex(where: { (combiningClass[$0] ?? 0) == 0 }) {
        let between = result[(starter + 1)...]
        let isBlocked = between.contains { (combiningClass[$0] ?? 0) >= ownClass }
        if !isBlocked, let composite = composites[[result[starter], scalar]] {
          result[starter] = composite
          continue
        }
      }
      result.append(scalar)
    }
    return result
  }

  func nfc(_ scalars: [UInt32]) -> [UInt32] { composed(decomposed(scalars)) }

  func folded(_ scalars: [UInt32]) -> [UInt32] { scalars.flatMap { folding[$0] ?? [$0] } }
}

extension Issue {
  /// A fact of a kind nobody reads would go unnoticed otherwise.
  static func recordUnknown(_ line: Substring) {
    record("unknown fact: \(line)")
  }
}
