// A document on its way through the chain: valid UTF-8 and how it is divided into paragraphs.
import TextCore

/// One document. What a stage does not touch keeps its bytes.
public struct Document: Sendable {
  /// What the text is written in.
  public enum Format: String, Sendable {
    /// Text as people read it.
    case plainText = "plain text"
    /// HTML or XHTML mark-up.
    case html = "HTML"
  }

  /// What a line end within a paragraph means.
  public enum LineEnds: Sendable {
    /// Perhaps only that the line was full, as in hard-wrapped text.
    case wrapping
    /// That something ends there: an item, a row, a sentence, a line of a poem.
    case structure
  }

  /// Mark-up or plain text.
  public private(set) var format: Format
  /// What line ends within paragraphs mean: not known of text as it was read.
  public private(set) var lineEnds = LineEnds.wrapping
  /// The text; always valid UTF-8.
  public private(set) var text: [UInt8]
  /// One range of `text` a sentence, where the last stage that edited the text split it into sentences.
  public private(set) var sentences: [Range<Int>]?

  private let paragraphRule: ParagraphRule
  private var settledLayout: ParagraphLayout?
  /// The paragraphs found last, until the text changes.
  private var found: (layout: ParagraphLayout, ranges: [Range<Int>])?
  /// What an edit lost by a fault of winnow's.
  private var loss: LostText?
  /// What the present stage did; the runner collects it behind every stage.
  private var drops = StageDrops()
  /// Whether the present stage edited the text, taking paragraphs out aside.
  private var wasReplaced = false
  /// Whether the text of what is taken out is kept for `takeDrops()`.
  var keepsDroppedText = false
  /// Whether a stage that edits text is asked for examples of what it changes.
  public internal(set) var wantsExamples = false

  /// A document that was just read.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - format: mark-up or plain text.
  ///   - paragraphs: how the paragraphs of plain text are found.
  init(text: [UInt8], format: Format, paragraphs: ParagraphRule) {
    self.text = text
    self.format = format
    paragraphRule = paragraphs
  }

  /// How the document's paragraphs are laid out. Decided when first asked and kept from then on, so that
  /// later edits, which change the look of the lines, cannot change what a paragraph is.
  public mutating func layout(overriddenBy rule: ParagraphRule? = nil) -> ParagraphLayout {
    if let rule { return rule.layout(of: text.span) }
    if let settledLayout { return settledLayout }
    let layout = paragraphRule.layout(of: text.span)
    settledLayout = layout
    return layout
  }

  /// The byte ranges of the document's paragraphs, in order.
  ///
  /// - Parameter rule: how to find them instead of as the document is laid out.
  public mutating func paragraphs(by rule: ParagraphRule? = nil) -> [Range<Int>] {
    let layout = layout(overriddenBy: rule)
    var ranges: [Range<Int>] = []
    if let found, found.layout == layout {
      ranges = found.ranges
    } else {
      // Paragraphs of about 128 bytes are common; a few more cost one growth.
      ranges.reserveCapacity(text.count / 128 + 1)
      layout.paragraphs(in: text.span, appendingTo: &ranges)
      found = (layout, ranges)
    }
    drops.paragraphsSeen = ranges.count
    if let earlier = drops.layout, earlier != layout { drops.isDividedTwice = true }
    drops.layout = layout
    return ranges
  }

  /// Takes paragraphs out, each with its separator; every other byte stays.
  ///
  /// - Parameters:
  ///   - dropped: in ascending order of paragraph.
  ///   - rule: the rule by which `paragraphs(by:)` numbered them.
  public mutating func remove(_ dropped: [DroppedParagraph], by rule: ParagraphRule? = nil) {
    if dropped.isEmpty { return }
    let before = text.count
    let layout = layout(overriddenBy: rule)
    let paragraphs = paragraphs(by: rule)
    if keepsDroppedText {
      for one in dropped where paragraphs.indices.contains(one.paragraph) {
        drops.texts.append(Array(text[paragraphs[one.paragraph]]))
      }
    }
    ParagraphLayout.remove(dropped.map(\.paragraph), from: &text, paragraphs: paragraphs)
    // The same array, mostly: then comparing it with what was decided costs nothing.
    if drops.paragraphs.isEmpty { drops.paragraphs = dropped } else { drops.paragraphs += dropped }
    drops.bytes += before - text.count
    sentences = nil
    let left = paragraphsLeft(of: paragraphs, before: dropped[0].paragraph, layout)
    found = (layout, left)
    if loss == nil { loss = LostText(paragraphs, in: before, without: dropped, left: left, in: text.count) }
  }

  /// Finds the paragraphs anew from the last one on before the first that was taken out: up to there the text is as it
  /// was.
  private func paragraphsLeft(
    of paragraphs: [Range<Int>], before first: Int, _ layout: ParagraphLayout
  ) -> [Range<Int>] {
    let same = max(0, min(first, paragraphs.count) - 1)
    let start = first > 0 && same < paragraphs.count ? paragraphs[same].lowerBound : 0
    var left: [Range<Int>] = []
    left.reserveCapacity(paragraphs.count)
    left += paragraphs[..<same]
    layout.paragraphs(in: text.span.extracting(min(start, text.count)...), appendingTo: &left)
    for index in left.indices.dropFirst(same) {
      left[index] = left[index].lowerBound + start..<left[index].upperBound + start
    }
    return left
  }

  /// Checks that what the present stage kept and what it dropped is what it met.
  ///
  /// - Parameters:
  ///   - bytesIn: the size of the text before the stage.
  ///   - judgement: what an ordered stage decided.
  ///   - verdict: what the stage wants to become of the document.
  /// - Throws: `LostText` when more or less is gone than the stage said.
  func checkNothingIsLost(of bytesIn: Int, _ judgement: Judgement?, _ verdict: Verdict) throws(LostText) {
    let lost =
      loss
      ?? LostText(
        judgement, verdict, drops, wasReplaced: wasReplaced, bytesIn: bytesIn, bytesOut: text.count)
    if let lost { throw lost }
  }

  /// Puts `newText`, valid UTF-8 laid out as before, in place of the text.
  public mutating func replaceText(with newText: [UInt8]) {
    text = newText
    sentences = nil
    found = nil
    wasReplaced = true
  }

  /// Puts the plain text of an HTML page in place of its mark-up: its blocks stand between blank lines, and lines end
  /// where the page made them end.
  public mutating func replaceMarkup(with plainText: [UInt8]) {
    replaceText(with: plainText)
    format = .plainText
    settledLayout = .blankLine
    lineEnds = .structure
  }

  /// Puts sentences in place of the text: one a line, paragraphs between blank lines.
  ///
  /// - Parameters:
  ///   - newText: valid UTF-8.
  ///   - sentences: one range of `newText` a sentence.
  public mutating func replaceText(with newText: [UInt8], sentences: [Range<Int>]) {
    replaceText(with: newText)
    self.sentences = sentences
    settledLayout = .blankLine
    lineEnds = .structure
  }

  /// Takes note of what the present stage changed.
  public mutating func note(_ changes: TextChanges) { drops.changes = changes }

  /// Hands over what the present stage did, and begins anew for the next.
  mutating func takeDrops() -> StageDrops {
    defer {
      drops = StageDrops()
      wasReplaced = false
    }
    return drops
  }

  /// A stretch of the text as a document of its own, divided by `layout`.
  func part(_ range: Range<Int>, laidOut layout: ParagraphLayout) -> Document {
    var part = self
    part.replaceText(with: Array(text[range]))
    part.settledLayout = layout
    return part
  }
}

/// What one stage did to one document.
struct StageDrops: Sendable {
  /// What it took out, in ascending order.
  var paragraphs: [DroppedParagraph] = []
  /// The text of each of `paragraphs`, where it was asked for.
  var texts: [[UInt8]] = []
  /// The size of what it took out, separators included, in bytes.
  var bytes = 0
  /// What it changed, as far as it says so.
  var changes = TextChanges()
  /// Paragraphs it looked at; 0 for a stage that does not look at paragraphs.
  var paragraphsSeen = 0
  /// How it divided the document, if it did.
  var layout: ParagraphLayout?
  /// Whether it divided it in more than one way, so that a number may mean two paragraphs.
  var isDividedTwice = false
}
