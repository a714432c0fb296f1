// The choice that a select shows: the text of the chosen option, once more, where the select says.

/// A select that is open and shows its choice.
struct OpenChoice {
  /// Where the choice is shown.
  var place: Int
  let separator: StructureBuilder.Separator
  /// The text of the option that is chosen so far.
  var chosen: Range<Int>?
  var chosenStart: Int?

  /// What was noted of a text from which `range` is taken out. Where that reaches into what was noted, as the trimmed
  /// end of a preformatted block may, the rest begins or ends there.
  mutating func moveUp(behind range: Range<Int>) {
    func moved(_ position: Int) -> Int {
      position <= range.lowerBound ? position : max(range.lowerBound, position - range.count)
    }
    place = moved(place)
    chosen = chosen.map { moved($0.lowerBound)..<moved($0.upperBound) }
    chosenStart = chosenStart.map(moved)
  }
}

extension StructureBuilder {
  mutating func take(_ step: CanonicalText.ChoiceStep) {
    switch step {
    case .start: choice = OpenChoice(place: text.count, separator: pending)
    case .chosen: choice?.chosenStart = text.count
    case .chosenEnd:
      if let start = choice?.chosenStart { choice?.chosen = start..<max(start, text.count) }
    case .end: endChoice()
    }
  }

  /// The text so far is laid out anew, or text goes elsewhere: what was noted as the choice is no longer in its place.
  /// Only a table in the middle of a select does that, where none belongs; its options are in the text all the same.
  mutating func forgetChoice() { choice = nil }

  /// Takes a piece of the text out.
  mutating func remove(_ range: Range<Int>) {
    text.removeSubrange(range)
    choice?.moveUp(behind: range)
  }

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
