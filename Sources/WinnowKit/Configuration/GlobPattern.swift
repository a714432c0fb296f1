// Matches relative paths against the patterns of `include` and `exclude`.

/// A file name pattern: `*` and `?` within a name, `**` across directories, `[a-z]`, `{a,b}`.
///
/// A pattern with a slash (other than at its end) is matched against the whole path below the input directory, one
/// without against every single name of it. A pattern that matches a directory takes everything below it.
/// Matching takes time proportional to path × pattern, for any pattern.
public struct GlobPattern: Sendable {
  private enum Token: Sendable {
    case scalar(Unicode.Scalar)
    case anyScalar
    case set([ClosedRange<Unicode.Scalar>], negated: Bool)
    /// `*`: any run within a name.
    case anyRun
    /// `**`: any run, slashes too.
    case anyPath
    /// `**/`: any number of whole directories.
    case anyDirectories
  }

  /// A fault of a pattern.
  public struct Fault: Error, CustomStringConvertible {
    /// What is wrong with it.
    public let description: String
  }

  /// More alternatives than this are a slip, not a wish.
  private static let maximumAlternatives = 1000

  private let alternatives: [[Token]]
  private let matchesWholePath: Bool

  /// Compiles `pattern`.
  ///
  /// - Throws: `Fault` for an empty pattern, a set or braces that do not end, or too many alternatives.
  public init(_ pattern: String) throws(Fault) {
    var scalars = Array(pattern.unicodeScalars)
    if scalars.last == "/" { scalars.removeLast() }
    if scalars.isEmpty { throw Fault(description: "the pattern is empty") }
    matchesWholePath = scalars.contains("/")
    if scalars.first == "/" { scalars.removeFirst() }
    if scalars.isEmpty { throw Fault(description: "the pattern is empty") }
    var compiled: [[Token]] = []
    for alternative in try Self.expandBraces(scalars) { compiled.append(try Self.tokens(of: alternative)) }
    alternatives = compiled
  }

  /// Whether the pattern takes the file at `path`, by itself or by one of the directories it lies in.
  ///
  /// - Parameter path: relative to the input directory, with `/` between names; bytes that are not UTF-8 match
  ///   as U+FFFD.
  public func matches(_ path: [UInt8]) -> Bool {
    let scalars = Array(String(decoding: path, as: UTF8.self).unicodeScalars)
    var start = 0
    for end in 1...max(1, scalars.count) where end >= scalars.count || scalars[end] == "/" {
      let name = scalars[start..<min(end, scalars.count)]
      let candidate = matchesWholePath ? scalars[..<min(end, scalars.count)] : name
      if alternatives.contains(where: { Self.matches($0, candidate) }) { return true }
      start = end + 1
    }
    return false
  }

  /// Follows all ways through the tokens at once, so that no pattern backtracks.
  private static func matches(_ tokens: [Token], _ text: ArraySlice<Unicode.Scalar>) -> Bool {
    // One flag a token and one for the end: whether some way has come as far.
    var states = Array(repeating: false, count: tokens.count + 1)
    var next = states
    if enter(0, of: tokens, &states) { return true }
    for scalar in text {
      var isAlive = false
      for state in tokens.indices {
        // Cleared for its turn as `next`.
        guard exchange(&states[state], with: false) else { continue }
        let target: Int
        switch tokens[state] {
        case .scalar(let expected): target = scalar == expected ? state + 1 : none
        case .anyScalar: target = scalar != "/" ? state + 1 : none
        case .set(let ranges, let negated):
          let isMember = ranges.contains { $0.contains(scalar) }
          target = scalar != "/" && isMember != negated ? state + 1 : none
        case .anyRun: target = scalar != "/" ? state : none
        case .anyPath: target = state
        case .anyDirectories:
          // Left only at a slash: what follows begins at the start of a name.
          next[state] = true
          isAlive = true
          target = scalar == "/" ? state + 1 : none
        }
        if target == none { continue }
        if enter(target, of: tokens, &next) { return true }
        isAlive = true
      }
      if !isAlive { return false }
      states[tokens.count] = false
      swap(&states, &next)
    }
    return states[tokens.count]
  }

  /// No token.
  private static let none = -1

  /// Adds `state` and every state that is reached from it without consuming anything.
  ///
  /// - Returns: whether a last `**` is reached, which takes whatever follows.
  private static func enter(_ state: Int, of tokens: [Token], _ states: inout [Bool]) -> Bool {
    var state = state
    while !exchange(&states[state], with: true), state < tokens.count {
      switch tokens[state] {
      case .anyPath where state == tokens.count - 1: return true
      case .anyRun, .anyPath, .anyDirectories: state += 1
      default: return false
      }
    }
    return false
  }

  private static func tokens(of pattern: [Unicode.Scalar]) throws(Fault) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < pattern.count {
      let scalar = pattern[index]
      index += 1
      switch scalar {
      case "*":
        guard index < pattern.count, pattern[index] == "*" else {
          tokens.append(.anyRun)
          continue
        }
        while index < pattern.count, pattern[index] == "*" { index += 1 }
        // Only a whole name of stars stands for directories; `a**/b` is a run of anything and a slash.
        let start = pattern[..<(index - 1)].lastIndex { $0 != "*" }
        let isWholeName = start.map { pattern[$0] == "/" } ?? true
        if isWholeName, index < pattern.count, pattern[index] == "/" {
          index += 1
          tokens.append(.anyDirectories)
        } else {
          tokens.append(.anyPath)
        }
      case "?": tokens.append(.anyScalar)
      case "[": tokens.append(try set(in: pattern, from: &index))
      case "\\" where index < pattern.count:
        tokens.append(.scalar(pattern[index]))
        index += 1
      default: tokens.append(.scalar(scalar))
      }
    }
    return tokens
  }

  private static func set(in pattern: [Unicode.Scalar], from index: inout Int) throws(Fault) -> Token {
    var negated = false
    if index < pattern.count, pattern[index] == "!" || pattern[index] == "^" {
      negated = true
      index += 1
    }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    let first = index
    while index < pattern.count, pattern[index] != "]" || index == first {
      let lower = pattern[index]
      index += 1
      if index + 1 < pattern.count, pattern[index] == "-", pattern[index + 1] != "]" {
        let upper = pattern[index + 1]
        if upper < lower { throw Fault(description: "the range '\(lower)-\(upper)' is empty") }
        ranges.append(lower...upper)
        index += 2
      } else {
        ranges.append(lower...lower)
      }
    }
    guard index < pattern.count else { throw Fault(description: "'[' has no ']'") }
    index += 1
    return .set(ranges, negated: negated)
  }

  private static func expandBraces(_ pattern: [Unicode.Scalar]) throws(Fault) -> [[Unicode.Scalar]] {
    var expanded: [[Unicode.Scalar]] = []
    var pending = [pattern]
    while let next = pending.popLast() {
      guard let open = openBrace(in: next) else {
        expanded.append(next)
        continue
      }
      let (parts, close) = try parts(of: next, from: open)
      for part in parts { pending.append(Array(next[..<open]) + part + Array(next[(close + 1)...])) }
      if pending.count + expanded.count > maximumAlternatives {
        throw Fault(description: "the braces stand for more than \(maximumAlternatives) patterns")
      }
    }
    return expanded
  }

  /// The first opening brace that is meant as one.
  private static func openBrace(in pattern: [Unicode.Scalar]) -> Int? {
    var index = 0
    while index < pattern.count, pattern[index] != "{" { index = end(ofElementAt: index, in: pattern) }
    return index < pattern.count ? index : nil
  }

  /// Where the element at `index` ends: a set and an escaped character are one, so braces and commas in them are
  /// meant as they stand.
  private static func end(ofElementAt index: Int, in pattern: [Unicode.Scalar]) -> Int {
    switch pattern[index] {
    case "\\": min(index + 2, pattern.count)
    case "[": setEnd(in: pattern, from: index) ?? index + 1
    default: index + 1
    }
  }

  /// Behind the `]` of the set that begins at `open`; it may hold a `]` in first place.
  private static func setEnd(in pattern: [Unicode.Scalar], from open: Int) -> Int? {
    var first = open + 1
    if first < pattern.count, pattern[first] == "!" || pattern[first] == "^" { first += 1 }
    return first + 1 < pattern.count ? pattern[(first + 1)...].firstIndex(of: "]").map { $0 + 1 } : nil
  }

  private static func parts(
    of pattern: [Unicode.Scalar], from open: Int
  ) throws(Fault) -> (parts: [[Unicode.Scalar]], close: Int) {
    var parts: [[Unicode.Scalar]] = [[]]
    var depth = 0
    var index = open + 1
    while index < pattern.count {
      let next = end(ofElementAt: index, in: pattern)
      switch pattern[index] {
      case "}" where depth == 0: return (parts, index)
      case "," where depth == 0:
        parts.append([])
        index = next
        continue
      case "{": depth += 1
      case "}": depth -= 1
      default: break
      }
      parts[parts.count - 1] += pattern[index..<next]
      index = next
    }
    throw Fault(description: "'{' has no '}'")
  }
}
