// What becomes of every element of HTML, and why: the one table to look at or to change.

/// What the pre-pass does with an element.
enum ElementPolicy: Sendable, Equatable {
  /// Leaves no trace: its text joins the text around it (`a<b>b</b>` is `ab`). Also every unknown element.
  case inline
  /// Shown as a box inside a line: its text never sticks to its neighbours.
  case spaced
  /// Starts and ends a block.
  case block
  /// Part of the structure; libxml2 sees it.
  case structural(Element)
  /// Its content is not mark-up and not text of the page: skipped to the end tag.
  case skippedRawText
  /// As `skippedRawText`, with the rules for `<script>` in comments.
  case script
  /// Its content is mark-up that is not part of the page.
  case template
  /// Its content is text up to the end tag, kept line by line; `decodesReferences` tells `&amp;` from `&`.
  case verbatimText(decodesReferences: Bool)
  /// Everything to the end of the page is text.
  case plaintext
  /// Its content is text with character references; it becomes the title paragraph.
  case title
  /// An embedded vocabulary with its own rules for CDATA sections and `<style/>`.
  case foreign

  /// The policy for an element name.
  static func of(_ name: PackedName) -> ElementPolicy {
    var slot = name.slot
    // The table is at most a fifth full, so the walk ends at an empty slot.
    while let entry = lookup[slot] {
      if entry.name == name { return entry.policy }
      slot = (slot + 1) & 1023
    }
    return .inline
  }

  private struct Entry: Sendable {
    let name: PackedName
    let policy: ElementPolicy
  }

  private static let lookup: [Entry?] = {
    var slots = [Entry?](repeating: nil, count: 1024)
    for (names, policy) in table {
      for literal in names {
        let name = PackedName(literal)
        var slot = name.slot
        while slots[slot] != nil { slot = (slot + 1) & 1023 }
        slots[slot] = Entry(name: name, policy: policy)
      }
    }
    return slots
  }()

  /// Names after the HTML standard's index of elements and its rendering section, obsolete elements included.
  private static let table: [([StaticString], ElementPolicy)] = [
    // display: block in browsers' own style sheet. `html`, `head` and `body` only delimit.
    (
      [
        "html", "head", "body", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "header", "footer",
        "main", "nav", "section", "article", "aside", "address", "blockquote", "figure", "figcaption",
        "center", "details", "summary", "dialog", "search", "form", "fieldset", "legend", "hr", "marquee",
        "frameset",
      ], .block
    ),
    // A browser with frames never shows it; on a frame page it is the only text there is.
    (["noframes"], .block),
    // One choice a line: the labels are text a reader sees, though never in one sentence.
    (["select", "datalist", "optgroup"], .block),
    (["option"], .structural(.lineBreak)),
    (["br"], .structural(.lineBreak)),
    // Boxes in a line: two buttons side by side are two words. SVG's text elements are placed freely.
    (["button", "text", "tspan", "desc", "foreignobject"], .spaced),
    (["ul", "menu", "dir"], .structural(.unorderedList)),
    (["ol"], .structural(.orderedList)),
    (["li"], .structural(.listItem)),
    (["dl"], .structural(.descriptionList)),
    (["dt"], .structural(.descriptionTerm)),
    (["dd"], .structural(.descriptionDetails)),
    (["table"], .structural(.table)),
    (["caption"], .structural(.caption)),
    (["tr"], .structural(.tableRow)),
    (["td", "th"], .structural(.tableCell)),
    (["pre", "listing"], .structural(.preformatted)),
    (["textarea"], .verbatimText(decodesReferences: true)),
    (["xmp"], .verbatimText(decodesReferences: false)),
    (["plaintext"], .plaintext),
    (["title"], .title),
    (["script"], .script),
    // Never shown by any browser that knows frames; their content is raw text, tags and all.
    (["style", "iframe", "noembed"], .skippedRawText),
    (["template"], .template),
    (["svg", "math"], .foreign),
    // Everything else is `inline`, for instance:
    // - `noscript`: we are a browser with scripting off, so its content is mark-up of the page;
    // - `object`, `video`, `audio`, `canvas`: the fallback is text of the page, nothing else of them is;
    // - `ruby`, `rt`, `rp`: the parentheses in `rp` are made for readers like us;
    // - `input`, `img`: values and alternative texts are attributes, not text;
    // - `thead`, `tbody`, `tfoot`, `col`, `colgroup`: rows and cells say it all.
  ]
}
