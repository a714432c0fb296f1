// Pages told from other text.
import Testing

@testable import HTMLExtraction

@Suite struct SniffingTests {
  @Test(
    "pages are recognised",
    arguments: [
      "<!DOCTYPE html>", "\n\t <!doctype HTML PUBLIC \"x\">", "\u{FEFF}<html>", "<HTML lang=en>", "<head>x",
      "<body >",
      "<title>x</title>", "<script>", "<!-- saved from --> <!-- x --><html>", "<meta charset=utf-8>",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">",
      "<?xml version='1.0'?><!-- x --><html xmlns='x'>",
    ])
  func pages(start: String) {
    let isPage = HTMLSniffing.looksLikeHTML(Array(start.utf8).span)
    #expect(isPage)
  }

  @Test(
    "other text is not",
    arguments: [
      "", " ", "text <html>", "# Title\n\n<html>", "<p align=\"center\">\n  <img src=x>\n</p>\n\n# Project",
      "<div align=center>", "<!-- markdownlint-disable -->\n# Title", "<h1>Title</h1>\ntext", "<header>",
      "<htm",
      "<html", "<!DOCTYPE book>", "<!doctype htmlx>", "<?xml version=\"1.0\"?><rss>", "<a name=top></a>", "<",
      "<!--",
      "<joe@example.org> wrote", "{\"a\": \"<html>\"}", "\u{0}<html>",
    ])
  func otherText(start: String) {
    let isPage = HTMLSniffing.looksLikeHTML(Array(start.utf8).span)
    #expect(!isPage)
  }
}
