// The element names the standard's tree construction has rules for, as small numbers.

/// A name with rules of its own. Every other name is `unknown`, and two of those are told apart by a hash.
enum TagName: UInt8, CaseIterable, Sendable {
  case unknown
  /// Not a name: what holds the mark-up inside of `<noframes>` and its like apart from the page.
  case fallback

  // The frame of a page and what belongs into its head.
  case html, head, body, title, base, basefont, bgsound, link, meta, noframes, noscript, script, style
  case template, frameset, frame
  // Blocks.
  case address, article, aside, blockquote, center, details, dialog, dir, div, dl, fieldset, figcaption
  case figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, legend, listing, main, marquee, menu
  case nav, ol, p, pre, search, section, summary, ul, li, dd, dt
  // Tables.
  case table, caption, col, colgroup, tbody, tfoot, thead, tr, td, th
  // Formatting: misnested, they are opened and closed again by rules of their own.
  case a, b, big, code, em, font, i, nobr, s, small, strike, strong, tt, u
  // Content that is not mark-up.
  case iframe, noembed, plaintext, textarea, xmp
  // Choices, buttons, annotations, embedded things.
  case select, selectedcontent, option, optgroup, datalist, button, input, keygen, applet, object
  case ruby, rb, rp, rt, rtc, audio, video
  case area, br, embed, image, img, param, source, track, wbr
  // Names that only matter because they end SVG and MathML.
  case span, sub, sup, `var`
  // SVG and MathML.
  case svg, math, mi, mo, mn, ms, mtext, annotation, annotationXML, mglyph, malignmark, foreignobject, desc,
    text
  case tspan, mfrac, mtd

  /// The name as it is written, in lower case.
  private var written: String { self == .annotationXML ? "annotation-xml" : "\(self)" }

  /// The number of a name.
  static func of(_ name: PackedName) -> TagName {
    let index = index
    var slot = name.slot
    // The table is at most a fifth full, so the walk ends at an empty slot.
    while true {
      let tag = index.slots[slot]
      if tag == .unknown || index.names[Int(tag.rawValue)] == name { return tag }
      slot = (slot + 1) & 1023
    }
  }

  private struct Index: Sendable {
    var slots = [TagName](repeating: .unknown, count: 1024)
    /// By number.
    var names: [PackedName]
  }

  private static let index: Index = {
    var index = Index(names: allCases.map { PackedName($0.written.utf8) })
    for tag in allCases where tag != .unknown && tag != .fallback {
      var slot = index.names[Int(tag.rawValue)].slot
      while index.slots[slot] != .unknown { slot = (slot + 1) & 1023 }
      index.slots[slot] = tag
    }
    return index
  }()
}
