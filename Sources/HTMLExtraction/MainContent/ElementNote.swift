// What the pre-pass keeps of an element for the search for the main content.

/// One element of the page: canonical mark-up carries the note's index, libxml2's events bring it back.
struct ElementNote: Sendable {
  /// Which element it is.
  var kind: ElementKind
  /// What its attributes say about it.
  var clues: ElementClues
  /// The list's `start`, the item's `value`, or 1 for a table that arranges a page.
  var listNumber: Int?
  /// Where its attributes stand in the page.
  var attributes: Range<Int>

  var hints: Hints { clues.hints }

  static let unknown = ElementNote(kind: .other, clues: ElementClues(), listNumber: nil, attributes: 0..<0)
}
