// Mark-up that makes readers of HTML slow: unclosed, nested, misplaced, or endless.

enum HostilePages {
  /// Each makes a whole page.
  static let units = [
    "<", "</", "<!", "<?", "<a", "<a b='", "<a b=\"", "<a b", "<a/", ">", "/>", "</>", "&", "&#", "&#x",
    "&amp",
    "&nbsp;", "&#1", "&CounterClockwiseContourIntegra", "&NotEqualTilde;", "<!--", "<!-->", "--!", "-->",
    "<![CDATA[", "]]>", "<!DOCTYPE x [<!ENTITY a \"&a;&a;\">", "\0", "\r", "\t", "\n", " ", "\u{A0}",
    "\u{6F22}\n", "word ", "x", "\u{FFFE}",
    "<p>", "<p>x", "<li>", "<li>x", "<td>", "<td>x", "<tr><td>x", "<a>", "<a href=x>l ", "<option>",
    "<option>x",
    "<dt>x<dd>y", "<b>", "<b>x", "<i><p>", "<b><p>x", "<a><div>", "<font color=x>", "<nobr>", "<h1>",
    "<form>",
    "<button>x", "<select>", "<table>", "<table>x", "<table><b>x", "<table><tr>x<td>", "<table><tr><td>",
    "<table><tr><td>x", "<table><caption>", "<table></table>", "<tr><td>a<td>b</tr>", "<ul>", "<ul><li>",
    "<ol start=999999999><li>", "<li value=1>", "<dl><dd>", "<pre>\n", "<pre>x</pre>", "<br>", "<hr>",
    "<div>",
    "<div hidden>", "<div hidden>x</div>", "<p style='display:none'>x", "<div style='display:none'><b>",
    "<svg>", "<svg><title>", "<svg><p>", "<math>", "<svg><desc>", "<template>", "<template></template>x",
    "<ruby>a<rt>b", "<title>x</title>", "<textarea>x</textarea>", "<script>", "<script></script>", "<style>",
    "<xmp>", "<iframe>", "<iframe></iframe>", "<noscript>", "<noframes>", "<frameset>", "<object>",
    "<body a=b>",
    "<html a=b>", "</body></html>x", "</p>", "</br>", "</b>", "</table>", "<img alt=x>", "<input value=x>",
    "<p class='comment nav'>word word. ", "<a href='x'>link</a> word ", "<div><p>Words, here. </p></div>",
    "<p><img alt=x>", "<img alt=x><p>", "<template shadowrootmode=open>x", "<table><tr><td>x<td>",
    "<math><annotation>x", "<h1>x", "<p><a href=x>You may like</a>", "<div>You may like",
    "<div><h2>You may like</h2><p>x", "<video>", "<video>x</video>", "<audio><p>x",
    "<b style='display:block'>x",
    "<table role=none><tr><td>x<td>y", "<dl><dt>x<dd><dl>", "<p>\u{1B}[1m", "<p>\u{1B}]0;", "<math><mfrac>",
    "<math><mtable><mtr><mtd>x", "<table><tr><td>x<td><p>word",
  ]

  /// Read with links as Markdown and the text of images.
  static let links: [(start: String, unit: String)] = [
    ("", "<a href=x>y</a>"), ("", "!<a href=x>y</a>"), ("", "\\"), ("", "\\<a href=x>y</a>"),
    ("", "<base href=x/>"),
    ("<base href='/b/c/'>", "<a href='../d'>e</a>"), ("<a href='", "../"), ("<a href='", "b/"),
    ("<a href='", "\\"),
    ("<base href='", "../"), ("<base href='../../../'>", "<a href='#x'>y</a>"), ("", "<img alt=x>"),
    ("<noscript>", "<img alt=x>"), ("", "<a href=x>\u{6F22}</a>\n"),
  ]

  /// Something that never ends, and what it is full of.
  static let starts: [(start: String, unit: String)] = [
    ("<p ", "a='b' "), ("<p ", "a"), ("<", "x"), ("<p a='", "<p>"), ("<p a=", "b"), ("</p ", "a=b "),
    ("<!--", "-"), ("<!--", "--!"), ("<!--", "<!--"), ("<svg><![CDATA[", "]]"), ("<script>", "</script"),
    ("<script>", "<!--<script>"), ("<script><!--", "<script></script>"), ("<script>", "-->"),
    ("<style>", "</styl"), ("<title>", "</titl"), ("<title>", "&amp;"), ("<textarea>", "</"),
    ("<xmp>", "</x>"),
    ("<iframe>", "<p>"), ("<iframe>", "<p></p>"), ("<noframes>", "</no"), ("<plaintext>", "<p>&amp;"),
    ("<template>", "<p>x"), ("<div hidden>", "<p>x"), ("<pre>", "\n"), ("<pre>", "x\n"),
    ("<table><tr><td>", "\n"),
    ("<ul><li>", "<p>x"), ("<select>", "<option>x"), ("<p style='", "display:none;"), ("<p style='", "/*"),
    ("<p class='", "nav "), ("<a href='", "x&amp;"), ("<meta content='", "charset "), ("&", "x"), ("&#", "9"),
    ("<table>", "<tr><td>a<td>b"), ("<table><tr>", "<td>a"), ("<dl>", "<dt>a<dd>b"),
    ("<math><mtext>", "<p>x"),
    ("<?xml version='1.0'?>", "<div/>"), ("<?xml version='1.0'?>", "<b/><p/>"),
    ("<?xml version='1.0'?>", "<script/>x"), ("<?xml version='1.0'?>", "<![CDATA[<]]>"),
    ("<?xml version='1.0'?>", "<div><a/>"), ("<?xml version='1.0'?><!DOCTYPE x [", "<!ENTITY a 'b'>"),
    ("<?xml version='1.0'?><!DOCTYPE x [", "<!ENTITY a 'b"), ("<?xml version='1.0'?>", "<!DOCTYPE x [ "),
    ("<?xml version='1.0'?><!DOCTYPE x [", "<!--"), ("\u{1B}[", "1"), ("\u{1B}]", "x"),
  ]

  /// The first half of a page: it leaves much open.
  static let openers = [
    "<div>", "<b>", "<a>", "<font size=1>", "<table>", "<table><tr><td>", "<ul><li>", "<dl><dd>", "<svg>",
    "<svg><foreignObject>", "<template>", "<select>", "<button>", "<p><b>", "<pre>", "<object>",
    "<div hidden>",
    "<i><nobr>", "<ruby><rt>", "<a href=x>", "<b id=x><b>", "<h1>",
  ]

  /// The second half: each makes a reader look for something among what is open.
  static let followers = [
    "<p>", "</p>", "<p>x", "x", "</x>", "<b>", "</b>", "</div>", "</a>", "<a>", "<li>", "</li>", "<dd>",
    "<td>",
    "</td>", "</table>", "<table>x", "<table><b>x</table>", "</svg>", "</template>", "</select>", "</form>",
    "<h1>", "</h2>", "<option>", "</button>", "<button>", "<nobr>", "<div></div>", "</ul></li>",
  ]
}
