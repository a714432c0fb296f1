// The few elements that shape text; every other element was resolved before libxml2 saw the page.

/// An element of the canonical mark-up: what the pre-pass writes, libxml2 nests and the builder lays out.
enum Element: UInt8, CaseIterable, Sendable {
  case title
  case unorderedList
  case orderedList
  case listItem
  case descriptionList
  case descriptionTerm
  case descriptionDetails
  case table
  case caption
  case tableRow
  case tableCell
  case preformatted
  /// What stood in the table it is in, but in none of its cells: it belongs in front of the table.
  case fostered

  /// The name in canonical mark-up. What is inside what has been decided already, so these are names that
  /// libxml2 knows and lets stand in each other in every way: it never closes one for the sake of another.
  var name: StaticString {
    switch self {
    case .title: "abbr"
    case .unorderedList: "ins"
    case .orderedList: "dfn"
    case .listItem: "q"
    case .descriptionList: "kbd"
    case .descriptionTerm: "var"
    case .descriptionDetails: "bdo"
    case .table: "map"
    case .caption: "cite"
    case .tableRow: "del"
    case .tableCell: "em"
    case .preformatted: "code"
    case .fostered: "sub"
    }
  }

  /// Whether it is a table or what tables consist of.
  var isTablePart: Bool {
    switch self {
    case .table, .tableRow, .tableCell, .caption: true
    default: false
    }
  }

  /// The element with this name, if it is one of canonical mark-up. Two bytes tell them all apart; `second`
  /// is 0 for a name of one byte.
  @inline(__always)
  init?(firstByte: UInt8, second: UInt8) {
    switch (firstByte, second) {
    case (UInt8(ascii: "a"), UInt8(ascii: "b")): self = .title
    case (UInt8(ascii: "i"), UInt8(ascii: "n")): self = .unorderedList
    case (UInt8(ascii: "d"), UInt8(ascii: "f")): self = .orderedList
    case (UInt8(ascii: "q"), 0): self = .listItem
    case (UInt8(ascii: "k"), UInt8(ascii: "b")): self = .descriptionList
    case (UInt8(ascii: "v"), UInt8(ascii: "a")): self = .descriptionTerm
    case (UInt8(ascii: "b"), UInt8(ascii: "d")): self = .descriptionDetails
    case (UInt8(ascii: "m"), UInt8(ascii: "a")): self = .table
    case (UInt8(ascii: "c"), UInt8(ascii: "i")): self = .caption
    case (UInt8(ascii: "d"), UInt8(ascii: "e")): self = .tableRow
    case (UInt8(ascii: "e"), UInt8(ascii: "m")): self = .tableCell
    case (UInt8(ascii: "c"), UInt8(ascii: "o")): self = .preformatted
    case (UInt8(ascii: "s"), UInt8(ascii: "u")): self = .fostered
    default: return nil  // html, body
    }
  }
}
