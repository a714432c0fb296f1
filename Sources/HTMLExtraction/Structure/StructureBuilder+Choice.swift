// The choice that a select shows: the text of the chosen option, once more, where the select says.

/// A select that is open and shows its choice.
struct OpenChoice {
  /// Where the choice is shown.
  let place: Int
  let separator: StructureBuilder.Separator
  /// The text of the option that is chosen so far.
  var chosen: Range<Int>?
  var chosenStart: Int?
}

extension StructureBuilder {
  mutating func take(_ step: CanonicalText.ChoiceStep) {
    switch step {
    case .start: choice = OpenChoice(place: text.count, separator: pending)
    case .chosen: choice?.chosenStart = text.count
    case .chosenEnd:
      // What follows a preformatted block's trimmed end may begin before it.
      guard let start = choice?.chosenStart, start <= text.count else { return }
      choice?.chosen = start..<text.count
    case .end: endChoice()
    }
  }

  /// The text so far is laid out anew, or text goes elsewhere: what was noted as the choice is no longer in its place.
  /// Only a table in the middle of a select does that, where none belongs; its options are in the text all the same.
  mutating func forgetChoice() { choice = nil }

  /// Shows the choice: once and at the end, since a later option may be the chosen one.
  private mutating func endChoice() {
    guard let choice else { return }
    self.choice = nil
    guard let chosen = choice.chosen, choice.place <= chosen.lowerBound, chosen.upperBound <= text.count,
      let first = text[chosen].firstIndex(where: { !$0.isHTMLSpace })
    else { return }
    var shown: [UInt8] = []
    if choice.place > start {
      shown.append(contentsOf: [UInt8](repeating: 0x0A, count: choice.separator.rawValue))
      if choice.separator == .none { shown.append(0x20) }
    }
    shown.append(contentsOf: text[first..<chosen.upperBound])
    if choice.place == start { shown.append("\n\n" as StaticString) }
    text.insert(contentsOf: shown, at: choice.place)
  }
}
