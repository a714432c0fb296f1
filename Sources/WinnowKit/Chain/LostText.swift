// The check that text goes only where a stage said so.

/// A stage took more or less out of a document than it said: a fault of winnow's. The output is withheld.
struct LostText: Error, CustomStringConvertible {
  let description: String

  /// - Parameter finding: what does not add up.
  private init(_ finding: String) {
    description =
      "internal error: \(finding); the output is withheld. Please report this, if you can with the document"
  }

  /// Compares what is left with what was to stay: as many paragraphs, each as long as it was, and with them the
  /// separator behind each but the last, and what stands before the first paragraph and behind the last.
  ///
  /// - Parameters:
  ///   - paragraphs: those there were, in a text of `bytesIn` bytes.
  ///   - dropped: those that were to go.
  ///   - left: those there are, in a text of `bytesOut` bytes.
  /// - Returns: `nil` when nothing is lost.
  init?(
    _ paragraphs: [Range<Int>], in bytesIn: Int, without dropped: [DroppedParagraph], left: [Range<Int>],
    in bytesOut: Int
  ) {
    var gone = dropped[...]
    var next = 0
    var bytes = 0
    var separator = 0
    for (number, range) in paragraphs.enumerated() {
      if gone.first?.paragraph == number {
        gone.removeFirst()
      } else if next < left.count, left[next].count == range.count {
        next += 1
        bytes += separator + range.count
        let following = number + 1 < paragraphs.count ? paragraphs[number + 1].lowerBound : range.upperBound
        separator = following - range.upperBound
      } else {
        break
      }
    }
    let staying = paragraphs.count - dropped.count
    guard gone.isEmpty, next == staying, left.count == staying else {
      self.init(
        "of \(paragraphs.count) paragraphs \(staying) were to stay, but \(left.count) are left, the first \(next) of them whole"
      )
      return
    }
    if let first = paragraphs.first, let last = paragraphs.last, staying > 0 {
      bytes += first.lowerBound + bytesIn - last.upperBound
    }
    if bytes == bytesOut { return nil }
    self.init("of \(bytesIn) bytes \(bytes) were to stay, but \(bytesOut) are left")
  }

  /// Compares what a stage did to a document with what it says it did: what judges does not edit.
  ///
  /// - Parameters:
  ///   - judgement: what an ordered stage decided; `nil` for a stage that needs one document alone.
  ///   - verdict: what became of the document.
  ///   - drops: what was taken out of it.
  ///   - wasReplaced: whether the text was edited in any other way.
  ///   - bytesIn: the size of the text before the stage.
  ///   - bytesOut: the size of what it left.
  /// - Returns: `nil` when nothing is lost.
  init?(
    _ judgement: Judgement?, _ verdict: Verdict, _ drops: StageDrops, wasReplaced: Bool, bytesIn: Int,
    bytesOut: Int
  ) {
    if let judgement {
      if judgement.paragraphs != drops.paragraphs {
        self.init(
          "\(judgement.paragraphs.count) paragraphs were to go, and \(drops.paragraphs.count) went, or others"
        )
        return
      }
      if judgement.document != nil, verdict == .keep {
        self.init("the document was to go, and stayed")
        return
      }
    }
    if judgement == nil, drops.paragraphs.isEmpty { return nil }
    if drops.isDividedTwice, !drops.paragraphs.isEmpty {
      self.init("paragraphs were numbered by one layout and taken out by another")
      return
    }
    if wasReplaced {
      self.init("a stage that judges put other text in place of the document's")
      return
    }
    if bytesIn == bytesOut + drops.bytes { return nil }
    self.init("of \(bytesIn) bytes \(drops.bytes) were dropped, but \(bytesOut) are left")
  }
}
