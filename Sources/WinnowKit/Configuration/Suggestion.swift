// "Did you mean …?": the known word closest to a misspelt one.

enum Suggestion {
  /// The candidate at the smallest edit distance from `word`, when it is close enough to be a likely slip.
  ///
  /// Distance: optimal string alignment (Levenshtein with transpositions of neighbours), case ignored.
  static func closest(to word: String, among candidates: [String]) -> String? {
    let limit = max(1, word.unicodeScalars.count / 3 + 1)
    var best: (candidate: String, rank: Int)?
    for candidate in candidates {
      let (slip, meant) = (word.lowercased(), candidate.lowercased())
      let distance = distance(slip, meant)
      // Of two that are as close, rather one of which the end is missing, or is too long: `stage` is `stages`.
      let rank = 2 * distance - (meant.hasPrefix(slip) || slip.hasPrefix(meant) ? 1 : 0)
      if distance <= limit, rank < best?.rank ?? .max { best = (candidate, rank) }
    }
    return best?.candidate
  }

  /// `; did you mean 'x'?` or nothing.
  static func hint(for word: String, among candidates: [String]) -> String {
    closest(to: word, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }

  private static func distance(_ first: String, _ second: String) -> Int {
    let a = Array(first.unicodeScalars)
    let b = Array(second.unicodeScalars)
    var rows = [[Int]](repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { rows[i][0] = i }
    for j in 0...b.count { rows[0][j] = j }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    for i in 1...a.count {
      for j in 1...b.count {
        let substitution = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, substitution)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
        }
      }
    }
    return rows[a.count][b.count]
  }
}
