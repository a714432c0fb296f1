// The few elements that shape text; every other element was resolved before libxml2 saw the page.

/// An element of the canonical mark-up: what the pre-pass writes, libxml2 nests and the builder lays out.
enum Element: UInt8, CaseIterable, Sendable {
  /// The start or end of any block: canonical mark-up writes `<p>` for both and never `</p>`.
  case boundary
  case lineBreak
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
  /// Any other block, and any element in a line: only the search for the main content wants to know of them.
  case container
  case inlineContainer

  /// The name in canonical mark-up: a name libxml2 knows the nesting rules of.
  var name: StaticString {
    switch self {
    case .boundary: "p"
    case .lineBreak: "br"
    case .title: "title"
    case .unorderedList: "ul"
    case .orderedList: "ol"
    case .listItem: "li"
    case .descriptionList: "dl"
    case .descriptionTerm: "dt"
    case .descriptionDetails: "dd"
    case .table: "table"
    case .caption: "caption"
    case .tableRow: "tr"
    case .tableCell: "td"
    case .preformatted: "pre"
    case .container: "div"
    case .inlineContainer: "span"
    }
  }

  /// Whether HTML demands an end tag. The others end by themselves, so an end tag that comes after a start
  /// tag of theirs need not belong to it.
  var needsEndTag: Bool {
    switch self {
    case .unorderedList, .orderedList, .descriptionList, .table, .caption, .preformatted, .title, .container,
      .inlineContainer:
      true
    case .boundary, .lineBreak, .listItem, .descriptionTerm, .descriptionDetails, .tableRow, .tableCell: false
    }
  }

  /// Whether HTML ignores its tags outside of a table.
  var belongsInTable: Bool {
    self == .tableCell || self == .tableRow || self == .caption
  }

  /// The element with this name, if it is one of canonical mark-up. Two bytes tell them all apart; `second`
  /// is 0 for a name of one byte.
  @inline(__always)
  init?(firstByte: UInt8, second: UInt8) {
    switch (firstByte, second) {
    case (UInt8(ascii: "p"), 0): self = .boundary
    case (UInt8(ascii: "b"), UInt8(ascii: "r")): self = .lineBreak
    case (UInt8(ascii: "l"), UInt8(ascii: "i")): self = .listItem
    case (UInt8(ascii: "t"), UInt8(ascii: "d")): self = .tableCell
    case (UInt8(ascii: "t"), UInt8(ascii: "r")): self = .tableRow
    case (UInt8(ascii: "t"), UInt8(ascii: "a")): self = .table
    case (UInt8(ascii: "t"), UInt8(ascii: "i")): self = .title
    case (UInt8(ascii: "u"), UInt8(ascii: "l")): self = .unorderedList
    case (UInt8(ascii: "o"), UInt8(ascii: "l")): self = .orderedList
    case (UInt8(ascii: "d"), UInt8(ascii: "l")): self = .descriptionList
    case (UInt8(ascii: "d"), UInt8(ascii: "t")): self = .descriptionTerm
    case (UInt8(ascii: "d"), UInt8(ascii: "d")): self = .descriptionDetails
    case (UInt8(ascii: "c"), UInt8(ascii: "a")): self = .caption
    case (UInt8(ascii: "p"), UInt8(ascii: "r")): self = .preformatted
    case (UInt8(ascii: "d"), UInt8(ascii: "i")): self = .container
    case (UInt8(ascii: "s"), UInt8(ascii: "p")): self = .inlineContainer
    default: return nil  // html, body
    }
  }
}
