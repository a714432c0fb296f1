// What is special about each element, for the tree and for the layout: the one table to look at or to change.

/// What the standard's tree construction and our layout need to know about an element.
struct ElementTraits: Sendable {
  private(set) var categories: Categories = []
  private(set) var layout = Layout.inline

  /// The sets of elements that <https://html.spec.whatwg.org/multipage/parsing.html> names in its rules.
  struct Categories: OptionSet, Sendable {
    let rawValue: UInt32

    /// End tags of other elements do not reach over it.
    static let special = Categories(rawValue: 1 << 0)
    /// Bounds "has an element in scope".
    static let scope = Categories(rawValue: 1 << 1)
    /// What bounds list item scope beside `scope`.
    static let listScope = Categories(rawValue: 1 << 2)
    /// What bounds button scope beside `scope`.
    static let buttonScope = Categories(rawValue: 1 << 3)
    static let tableScope = Categories(rawValue: 1 << 4)
    /// Ended by "generate implied end tags".
    static let impliedEnd = Categories(rawValue: 1 << 5)
    /// Ended, beside those, by "generate all implied end tags thoroughly".
    static let thoroughEnd = Categories(rawValue: 1 << 6)
    /// Text as a child of it is moved in front of the table.
    static let fostering = Categories(rawValue: 1 << 7)
    static let heading = Categories(rawValue: 1 << 8)
    static let formatting = Categories(rawValue: 1 << 9)
    /// Has no content.
    static let void = Categories(rawValue: 1 << 10)
    /// Ends an open `p` when it starts, and has a plain end tag: the long lists of the "in body" mode.
    static let closesParagraph = Categories(rawValue: 1 << 11)
    /// Its start tag is handled by the rules for heads wherever it stands.
    static let metadata = Categories(rawValue: 1 << 12)
    /// Ends SVG and MathML.
    static let breaksOut = Categories(rawValue: 1 << 13)
    static let tablePart = Categories(rawValue: 1 << 14)
    static let tableSection = Categories(rawValue: 1 << 15)
    static let cell = Categories(rawValue: 1 << 16)
  }

  /// What an element does to the text around and inside of it.
  enum Layout: Sendable, Equatable {
    /// Leaves no trace: its text joins the text around it (`a<b>b</b>` is `ab`). Also every unknown element.
    case inline
    /// Shown as a box inside a line: its text never sticks to its neighbours.
    case spaced
    /// Starts and ends a block.
    case block
    /// As `block`, an element in a line by its name whose style makes it one.
    case box
    /// Starts a line.
    case line
    /// Part of the structure; libxml2 sees it.
    case structure(Element)
    /// As `block`, and the search for the main content sees it.
    case container

    /// The layout of an element that a style makes a block.
    var asBlock: Layout { self == .inline || self == .spaced ? .box : self }
  }

  /// The traits of an element.
  @inline(__always)
  static func of(_ name: TagName) -> ElementTraits { table[Int(name.rawValue)] }

  private static let table: [ElementTraits] = {
    var table = [ElementTraits](repeating: ElementTraits(), count: TagName.allCases.count)
    for (categories, names) in categoryLists {
      for name in names { table[Int(name.rawValue)].categories.formUnion(categories) }
    }
    for (layout, names) in layoutLists {
      for name in names { table[Int(name.rawValue)].layout = layout }
    }
    return table
  }()

  private static let categoryLists: [(Categories, [TagName])] = [
    (
      .special,
      [
        .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body, .br,
        .button,
        .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset,
        .figcaption,
        .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup,
        .hr,
        .html, .iframe, .img, .input, .keygen, .li, .link, .listing, .main, .marquee, .menu, .meta, .nav,
        .noembed, .noframes, .noscript, .object, .ol, .p, .param, .plaintext, .pre, .script, .search,
        .section,
        .select, .source, .style, .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead,
        .title, .tr, .track, .ul, .wbr, .xmp, .fallback,
      ]
    ),
    (
      .scope,
      [
        .applet, .caption, .html, .table, .td, .th, .marquee, .object, .select, .template, .fallback,
      ]
    ),
    (.listScope, [.ol, .ul]),
    (.buttonScope, [.button]),
    (.tableScope, [.html, .table, .template, .fallback]),
    (.impliedEnd, [.dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc]),
    (.thoroughEnd, [.caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr]),
    (.fostering, [.table, .tbody, .tfoot, .thead, .tr]),
    (.heading, [.h1, .h2, .h3, .h4, .h5, .h6]),
    (
      .formatting, [.a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u]
    ),
    (
      .void,
      [
        .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .image, .img, .input, .keygen,
        .link,
        .meta, .param, .source, .track, .wbr,
      ]
    ),
    (
      .closesParagraph,
      [
        .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
        .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .search, .section, .summary,
        .ul, .pre, .listing,
      ]
    ),
    (
      .metadata,
      [
        .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title,
      ]
    ),
    (
      .breaksOut,
      [
        .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3,
        .h4,
        .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small,
        .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var,
      ]
    ),
    (.tablePart, [.caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr]),
    (.tableSection, [.tbody, .tfoot, .thead]),
    (.cell, [.td, .th]),
  ]

  /// After the standard's rendering section, obsolete elements included.
  private static let layoutLists: [(Layout, [TagName])] = [
    // display: block in browsers' own style sheet. `html`, `head` and `body` only delimit.
    (
      .block,
      [
        .html, .head, .body, .p, .div, .h1, .h2, .h3, .h4, .h5, .h6, .hgroup, .header, .footer, .main, .nav,
        .section, .article, .aside, .address, .blockquote, .figure, .figcaption, .center, .details, .summary,
        .dialog, .search, .form, .fieldset, .legend, .hr, .marquee, .frameset, .noframes, .fallback,
        // One choice a line: the labels are text a reader sees, though never in one sentence.
        .select, .datalist, .optgroup,
      ]
    ),
    (.line, [.option, .br]),
    // Boxes in a line: two buttons side by side are two words. SVG's text elements are placed freely.
    (.spaced, [.button, .text, .tspan, .desc, .foreignobject]),
    (.structure(.unorderedList), [.ul, .menu, .dir]),
    (.structure(.orderedList), [.ol]),
    (.structure(.listItem), [.li]),
    (.structure(.descriptionList), [.dl]),
    (.structure(.descriptionTerm), [.dt]),
    (.structure(.descriptionDetails), [.dd]),
    (.structure(.table), [.table]),
    (.structure(.caption), [.caption]),
    (.structure(.tableRow), [.tr]),
    (.structure(.tableCell), [.td, .th]),
    (.structure(.preformatted), [.pre, .listing]),
    // Everything else is `inline`, for instance:
    // - `noscript`: we are a browser with scripting off, so its content is mark-up of the page;
    // - `object`, `canvas`: the fallback is text of the page, nothing else of them is; that of `video` and `audio` is
    //   for browsers that have neither;
    // - `ruby`, `rt`, `rp`: the parentheses in `rp` are made for readers like us;
    // - `input`, `img`: values and alternative texts are attributes, not text;
    // - `thead`, `tbody`, `tfoot`, `col`, `colgroup`: rows and cells say it all.
  ]
}
