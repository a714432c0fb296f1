// The elements that tell content from boilerplate; all others are alike.

/// An element as the search for the main content sees it. The raw values are features of the model: new cases
/// go to the end.
enum ElementKind: UInt8, CaseIterable, Sendable {
  case other = 0
  case html, body, div, section, article, main, nav, aside, header, footer, form, fieldset, figure, figcaption
  case blockquote, details, summary, dialog, address
  case heading1, heading2, heading3, heading4, heading5, heading6
  case paragraph, unorderedList, orderedList, listItem, descriptionList, descriptionTerm, descriptionDetails
  case table, row, headerCell, cell, caption, preformatted, textarea, select, option, title, center, menu
  case anchor, bold, button, label, image, time, code, cite, search, legend

  /// Its element has no content, or only content that stands in the line around it: no block of its own.
  var isInline: Bool {
    switch self {
    case .anchor, .bold, .button, .label, .image, .time, .code, .cite: true
    default: false
    }
  }

  /// The kind of an element name.
  static func of(_ name: PackedName) -> ElementKind {
    var slot = name.slot
    // The table is at most a tenth full, so the walk ends at an empty slot.
    while let entry = lookup[slot] {
      if entry.name == name { return entry.kind }
      slot = (slot + 1) & 1023
    }
    return .other
  }

  private struct Entry: Sendable {
    let name: PackedName
    let kind: ElementKind
  }

  private static let lookup: [Entry?] = {
    var slots = [Entry?](repeating: nil, count: 1024)
    for (literal, kind) in names {
      let name = PackedName(literal.utf8)
      var slot = name.slot
      while slots[slot] != nil { slot = (slot + 1) & 1023 }
      slots[slot] = Entry(name: name, kind: kind)
    }
    return slots
  }()

  private static let names: [(String, ElementKind)] = [
    ("html", .html), ("body", .body), ("div", .div), ("section", .section), ("article", .article),
    ("main", .main), ("nav", .nav), ("aside", .aside), ("header", .header), ("footer", .footer),
    ("form", .form), ("fieldset", .fieldset), ("figure", .figure), ("figcaption", .figcaption),
    ("blockquote", .blockquote), ("details", .details), ("summary", .summary), ("dialog", .dialog),
    ("address", .address), ("h1", .heading1), ("h2", .heading2), ("h3", .heading3), ("h4", .heading4),
    ("h5", .heading5), ("h6", .heading6), ("p", .paragraph), ("ul", .unorderedList), ("ol", .orderedList),
    ("li", .listItem), ("dl", .descriptionList), ("dt", .descriptionTerm), ("dd", .descriptionDetails),
    ("table", .table), ("tr", .row), ("th", .headerCell), ("td", .cell), ("caption", .caption),
    ("pre", .preformatted), ("listing", .preformatted), ("textarea", .textarea), ("select", .select),
    ("datalist", .select), ("option", .option), ("title", .title), ("center", .center),
    ("menu", .menu), ("dir", .menu), ("a", .anchor), ("b", .bold), ("strong", .bold), ("button", .button),
    ("label", .label), ("img", .image), ("time", .time), ("code", .code), ("cite", .cite),
    ("search", .search), ("legend", .legend),
  ]
}
