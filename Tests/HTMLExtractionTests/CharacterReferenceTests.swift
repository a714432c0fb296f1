// Character references, by the examples and tables of the HTML standard.
import Testing

@testable import HTMLExtraction
@testable import TextCore

@Suite struct CharacterReferenceTests {
  @Test(
    "references are decoded as the standard says",
    arguments: [
      Snippet("&amp;lt; &amplt;", "&lt; &lt;\n"),
      Snippet("&copy2 &copy;2", "\u{A9}2 \u{A9}2\n"),
      Snippet("I'm &notit; I tell you, &notin; I tell", "I'm \u{AC}it; I tell you, \u{2209} I tell\n"),
      Snippet("&eacute&LT&GT&AMP&quot&nbsp", "\u{E9}<>&\"\n"),
      Snippet("&NotEqualTilde;&fjlig;&bne;", "\u{2242}\u{338}fj=\u{20E5}\n"),
      Snippet("a&NewLine;b&Tab;c", "a b c\n"),
      Snippet("&CounterClockwiseContourIntegral;", "\u{2233}\n"),
      Snippet("&CounterClockwiseContourIntegra;", "&CounterClockwiseContourIntegra;\n"),
      Snippet("&check; &check &zwj;", "\u{2713} &check \u{200D}\n"),
      Snippet("& a&b &; &x; & amp; &", "& a&b &; &x; & amp; &\n"),
      Snippet("&#65;&#x42;&#X43;&#68&#x45z", "ABCDEz\n"),
      Snippet("&#; &#x; &#xg; &#", "&#; &#x; &#xg; &#\n"),
      Snippet("&#150;&#x80;&#133;&#x9f;&#129;", "\u{2013}\u{20AC}\u{2026}\u{178}\u{81}\n"),
      Snippet(
        "&#0;&#xD800;&#x110000;&#99999999999999999999;&#xFFFF;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFF}\n"),
      Snippet("&#x1F600;", "\u{1F600}\n"),
      Snippet("a&#1;b&#13;c&#12;d", "ab c d\n"),
      Snippet("<a href='?a&copy=1'>x</a>", "x\n"),
      Snippet("<title>&lt;b&gt;</title>", "<b>\n"),
    ])
  func references(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "bytes that libxml2 trips over do not lose the text behind them",
    arguments: [
      Snippet("a\0b<p\0>c\0", "abc\n"),
      Snippet("\0<p>a", "a\n"),
      Snippet("a\u{1}b\u{B}c\u{1F}d\u{7F}", "abcd\u{7F}\n"),
      Snippet("a\u{FFFE}b\u{FFFF}c\u{FEFF}d\u{FFFD}", "a\u{FFFE}b\u{FFFF}c\u{FEFF}d\u{FFFD}\n"),
      Snippet("\u{FEFF}a", "a\n"),
      Snippet("\u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{7}a\u{1B}(Bb\u{1B}[1<p>c", "red ab[1\n\nc\n"),
      Snippet("\u{1B}[3&lt;y \u{1B}[ here \u{1B}]0;a&amp;b\u{7}c", "[3<y [ here c\n"),
      Snippet("\u{E000}\u{1FFFE}\u{10FFFF}\u{2028}", "\u{E000}\u{1FFFE}\u{10FFFF}\u{2028}\n"),
    ])
  func oddCharacters(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test("every name of the table is found, and nothing longer")
  func wholeTable() throws {
    // An independent, slow reading of the table.
    let entries = NamedCharacterReferences.table.description.unicodeScalars
      .split(whereSeparator: { $0 == " " || $0 == "\n" })
      .map { $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false) }
      .filter { $0.count == 2 && !$0[1].isEmpty }
    #expect(entries.count == 2_230)  // all but `NewLine;`, whose expansion separates entries
    for entry in entries {
      var html = Array("&\(String(entry[0]))".utf8)
      html.append(0x2E)
      let found = CharacterReference(in: html.span, 0..<html.count)
      let reference = try #require(found)
      #expect(reference.end == html.count - 1)
      var expansion = String.UnicodeScalarView()
      reference.forEachScalar { expansion.append($0) }
      #expect(Array(expansion) == Array(entry[1]))
    }
  }
}
