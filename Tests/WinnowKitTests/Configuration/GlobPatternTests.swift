// What the patterns of `include` and `exclude` take.
import TestSupport
import Testing

@testable import WinnowKit

@Suite("patterns")
struct GlobPatternTests {
  @Test(
    "a pattern takes some paths and leaves others",
    arguments: [
      ("*.txt", ["a.txt", ".txt", "d/a.txt", "a.txt/b", "é.txt"], ["a.txtx", "a.md", "txt", "A.TXT"]),
      ("drafts", ["drafts", "drafts/a", "a/drafts", "a/drafts/b/c"], ["drafts2", "a/mydrafts", "draft"]),
      ("drafts/", ["drafts/a", "x/drafts/a"], ["drafts2/a"]),
      ("/drafts", ["drafts", "drafts/a"], ["a/drafts", "drafts2"]),
      ("a/*.txt", ["a/b.txt", "a/.txt"], ["a/b/c.txt", "x/a/b.txt", "b.txt"]),
      ("a/**", ["a/b", "a/b/c"], ["a", "b", "ab/c"]),
      ("a/**/b", ["a/b", "a/x/b", "a/x/y/b", "a/x/b/below"], ["a/xb", "ab", "a/x/bb", "x/a/b"]),
      ("**/b", ["b", "a/b", "a/c/b", "b/c"], ["ab", "a/bc"]), ("**/*.md", ["x.md", "a/x.md"], ["x.txt"]),
      ("**", ["a", "a/b"], []), ("a**z", ["az", "abz", "q/abz"], ["a/z"]),
      ("/a**z", ["az", "a/z", "a/b/z"], ["b/az"]),
      ("?.txt", ["a.txt", "é.txt", "🙂.txt"], [".txt", "ab.txt"]), ("a?b", ["axb"], ["a/b", "ab"]),
      ("[a-c]x", ["ax", "cx"], ["dx", "x", "-x"]), ("[!a-c]x", ["dx", "-x"], ["ax"]),
      ("[^a]x", ["bx"], ["ax"]),
      ("[]]", ["]"], ["[", "a"]), ("[a-]", ["a", "-"], ["b"]), ("[!]]", ["a"], ["]"]),
      ("[α-ω]", ["λ"], ["a"]),
      ("a[!b]c", ["axc"], ["abc", "a/c"]),
      ("*.{md,txt}", ["a.md", "a.txt"], ["a.", "a.mdtxt", "a.{md,txt}"]),
      ("{a,b{c,d}}x", ["ax", "bcx", "bdx"], ["bx", "cx"]), ("{,a}b", ["b", "ab"], ["bb"]),
      ("{a}", ["a"], ["{a}"]),
      (#"\*"#, ["*"], ["a"]), (#"a\?b"#, ["a?b"], ["axb"]), (#"\{a,b\}"#, ["{a,b}"], ["a", "b"]),
      (#"{a\,b,c}"#, ["a,b", "c"], ["a", "b"]), (#"{a\},b}"#, ["a}", "b"], ["a"]), (#"[{]"#, ["{"], ["a"]),
      (#"[,]{a,b}"#, [",a", ",b"], [","]), ("{[,],b}", [",", "b"], ["["]), (#"a\"#, [#"a\"#], ["a"]),
    ] as [(String, [String], [String])])
  func table(_ pattern: String, _ taken: [String], _ left: [String]) throws {
    let compiled = try GlobPattern(pattern)
    for path in taken { #expect(compiled.matches(Array(path.utf8)), "\(pattern) should take \(path)") }
    for path in left { #expect(!compiled.matches(Array(path.utf8)), "\(pattern) should leave \(path)") }
  }

  @Test("bytes that are not UTF-8 match as U+FFFD")
  func invalidUTF8() throws {
    #expect(try GlobPattern("a?b").matches([0x61, 0xFF, 0x62]))
    #expect(try GlobPattern("a\u{FFFD}b").matches([0x61, 0xFF, 0x62]))
    #expect(try !GlobPattern("ab").matches([0x61, 0xFF, 0x62]))
  }

  @Test(
    "a faulty pattern is refused with the reason",
    arguments: [
      ("", "the pattern is empty"), ("/", "the pattern is empty"), ("//", "the pattern is empty"),
      ("[a", "'[' has no ']'"), ("[]", "'[' has no ']'"), ("[!", "'[' has no ']'"),
      ("{a,b", "'{' has no '}'"),
      ("{a,{b}", "'{' has no '}'"), (#"{a\}"#, "'{' has no '}'"), ("[b-a]", "the range 'b-a' is empty"),
      (String(repeating: "{a,b}", count: 40), "the braces stand for more than 1000 patterns"),
      ("{" + String(repeating: ",", count: 1000) + "}", "the braces stand for more than 1000 patterns"),
    ])
  func faults(_ pattern: String, _ message: String) {
    let fault = #expect(throws: GlobPattern.Fault.self) { try GlobPattern(pattern) }
    #expect(fault?.description == message)
  }

  @Test("random patterns take what a slow and obvious reading of them takes")
  func random() throws {
    let pieces = ["a", "b", "ab", "*", "**", "?", "/", "/**/", "[ab]", "[!a]", "é"]
    for seed in 0..<6000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let pattern = generator.text(of: pieces, longest: 6)
      let names = (0..<generator.number(1...3)).map { _ in
        generator.one(of: ["a", "b", "é"]) + generator.text(of: ["a", "b", "é"], longest: 2)
      }
      guard let compiled = try? GlobPattern(pattern) else { continue }
      #expect(
        compiled.matches(Array(names.joined(separator: "/").utf8)) == GlobReference.takes(pattern, names),
        "seed \(seed): \(pattern) and \(names.joined(separator: "/"))")
    }
  }

  @Test(
    "a pattern that would make a backtracking matcher run for ever is matched in bounded work",
    .timeLimit(.minutes(1)))
  func pathological() throws {
    let path = [UInt8](repeating: UInt8(ascii: "a"), count: 1500)
    #expect(try !GlobPattern(String(repeating: "*a", count: 30) + "b").matches(path))
    #expect(try !GlobPattern("/" + String(repeating: "**a", count: 30) + "b").matches(path))
    #expect(try GlobPattern(String(repeating: "*a", count: 30) + "*").matches(path))
  }
}

/// Tries every way a pattern of `*`, `**`, `?` and sets can be read, one after another.
private enum GlobReference {
  static func takes(_ pattern: String, _ names: [String]) -> Bool {
    var pattern = pattern
    if pattern.hasSuffix("/") { pattern.removeLast() }
    let isWhole = pattern.contains("/")
    if pattern.hasPrefix("/") { pattern.removeFirst() }
    return names.indices.contains { end in
      matches(
        pattern[...], isWhole ? names[...end].joined(separator: "/")[...] : names[end][...], atStart: true)
    }
  }

  /// - Parameter atStart: whether the pattern's rest begins a name of it.
  private static func matches(_ pattern: Substring, _ text: Substring, atStart: Bool) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    let rest = pattern.dropFirst()
    if first == "*" {
      let stars = pattern.prefix { $0 == "*" }
      let behind = pattern[stars.endIndex...]
      if stars.count > 1, atStart, behind.first == "/" {
        let next = behind.dropFirst()
        if matches(next, text, atStart: true) { return true }
        return text.indices.contains {
          text[$0] == "/" && matches(next, text[text.index(after: $0)...], atStart: true)
        }
      }
      var end = text.startIndex
      while true {
        if matches(behind, text[end...], atStart: false) { return true }
        guard end < text.endIndex, stars.count > 1 || text[end] != "/" else { return false }
        end = text.index(after: end)
      }
    }
    guard let character = text.first else { return false }
    switch first {
    case "?": return character != "/" && matches(rest, text.dropFirst(), atStart: false)
    case "[":
      guard let close = rest.firstIndex(of: "]") else { return false }
      let set = rest[..<close]
      let isMember = set.first == "!" ? !set.dropFirst().contains(character) : set.contains(character)
      return character != "/" && isMember
        && matches(rest[close...].dropFirst(), text.dropFirst(), atStart: false)
    default: return character == first && matches(rest, text.dropFirst(), atStart: first == "/")
    }
  }
}
