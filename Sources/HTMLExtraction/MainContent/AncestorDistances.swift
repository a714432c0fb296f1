// How far above a block the elements are that say what it is part of.

/// The distance to the nearest ancestor of each group, in levels; 99 stands for none.
struct AncestorDistances {
  /// The groups, in the order of the features.
  enum Group: Int, CaseIterable {
    case article, main, section, nav, header, footer, aside
    case list, table, form, figure, quote, preformatted, item, descriptionList, heading, details
  }

  /// What the features are called.
  static let names = [
    "article", "main", "section", "nav", "header", "footer", "aside", "ul", "table", "form", "figure",
    "blockquote", "pre", "li", "dl", "h", "details",
  ]

  /// The depth of the nearest ancestor of each group. The first 17 lanes are used; so nothing needs to be
  /// computed on the way down.
  private var depths = SIMD32<Int16>(repeating: -1_000)
  private var depth: Int16 = 0

  subscript(group: Group) -> Int32 { self[group.rawValue] }

  subscript(group: Int) -> Int32 { min(99, Int32(depth) - Int32(depths[group])) }

  /// How many groups there are.
  static let groups = 17

  /// The distances seen from a child.
  func child(of kind: ElementKind) -> AncestorDistances {
    var result = self
    result.depth += 1
    if let group = Self.group(of: kind) { result.depths[group.rawValue] = result.depth }
    return result
  }

  private static func group(of kind: ElementKind) -> Group? {
    switch kind {
    case .article: .article
    case .main: .main
    case .section: .section
    case .nav: .nav
    case .header: .header
    case .footer: .footer
    case .aside: .aside
    case .unorderedList, .orderedList, .menu: .list
    case .table: .table
    case .form, .fieldset, .select: .form
    case .figure, .figcaption: .figure
    case .blockquote: .quote
    case .preformatted: .preformatted
    case .listItem: .item
    case .descriptionList: .descriptionList
    case .heading1, .heading2, .heading3, .heading4, .heading5, .heading6: .heading
    case .details: .details
    default: nil
    }
  }
}

extension ElementKind {
  /// Elements that mean the same to the model; nil for those it has no group for.
  var tagClass: Int32? {
    switch self {
    case .paragraph: 0
    case .heading1: 1
    case .heading2: 2
    case .heading3: 3
    case .heading4, .heading5, .heading6: 4
    case .listItem: 5
    case .descriptionTerm: 6
    case .descriptionDetails: 7
    case .cell: 8
    case .headerCell: 9
    case .caption, .figcaption: 10
    case .blockquote: 11
    case .preformatted: 12
    case .option, .select: 13
    case .textarea: 14
    case .legend, .summary: 15
    case .article, .main, .section: 16
    case .header, .footer, .nav, .aside: 17
    case .form, .fieldset: 18
    case .address: 19
    case .div, .body, .center: 20
    case .table, .row, .unorderedList, .orderedList, .descriptionList, .menu: 21
    case .details: 22
    default: nil
    }
  }

  /// 1 to 6 for a heading, else 0.
  var headingLevel: Int32 {
    switch self {
    case .heading1: 1
    case .heading2: 2
    case .heading3: 3
    case .heading4: 4
    case .heading5: 5
    case .heading6: 6
    default: 0
    }
  }
}
