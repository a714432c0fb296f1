// Pages out of whole tags: what a fuzzer that only turns bits over would need ages to write.
import HTMLExtraction

/// Turns bytes into pages: ASCII stands for itself, every byte beyond it for a tag or another piece.
enum PageRecipe {
  /// The page of a recipe.
  static func page(_ recipe: ArraySlice<UInt8>) -> [UInt8] {
    var page: [UInt8] = []
    for byte in recipe {
      if byte < 0x80 {
        page.append(byte)
      } else {
        page.append(contentsOf: pieces[Int(byte - 0x80) % pieces.count])
      }
    }
    return page
  }

  /// Options by the bits of a byte.
  static func options(_ byte: UInt8) -> HTMLTextExtractor.Options {
    HTMLTextExtractor.Options(
      keepsTitle: byte & 1 == 0, content: byte & 64 == 0 ? .all : .main(comments: byte & 128 == 0),
      hidden: byte & 2 == 0 ? .auto : .keep,
      lists: byte & 4 == 0 ? .text : .markers,
      links: byte & 8 == 0 ? .text : .markdown, tables: byte & 16 == 0 ? .text : .drop,
      images: byte & 32 == 0 ? .drop : .alt)
  }

  private static let pieces: [[UInt8]] = (elements.flatMap { ["<\($0)>", "</\($0)>"] } + others).map {
    Array($0.utf8)
  }

  private static let elements = [
    "p", "div", "b", "a", "h1", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "tbody", "tr", "td",
    "th", "pre", "textarea", "title", "script", "style", "template", "select", "option", "button", "form",
    "svg", "math", "foreignObject", "noscript", "iframe", "noframes", "frameset", "head", "body", "html",
    "section", "article", "nav", "main", "details", "summary", "dialog", "ruby", "rt", "object", "font",
  ]

  private static let others = [
    "<br>", "<hr>", "<img alt='picture'>", "<input value=v>", "<ol start=999999999>", "<li value=-7>",
    "<a href='https://example.org/?a=b&amp;c'>", "<a href=javascript:x>", "<div hidden>",
    "<p style='display: none'>", "<span style='visibility:hidden'>", "<span style='visibility:visible'>",
    "<div aria-hidden=true>", "<div class='comment sidebar' id=footer>", "<article itemprop=articleBody>",
    "<td colspan=3>", "<col>", "<svg/>", "<xmp>", "</xmp>", "<plaintext>", "<!-- c -->", "<!--", "-->",
    "<![CDATA[", "]]>", "&amp;", "&lt", "&#150;", "\u{A0}", "\u{6F22}", "two words ",
  ]
}
