// Where text goes when tags are missing, misplaced or misnested, by the rules of the HTML standard.
import Testing

@testable import HTMLExtraction

@Suite struct TreeConstructionTests {
  @Test(
    "what stands in a table but in no cell comes before it",
    arguments: [
      Snippet("<table>a<tr><td>b</td>c</tr>d</table>e", "a\n\nc\n\nd\n\nb\n\ne\n"),
      Snippet("x<table><b>a</b><tr><td>b</td></tr><i>c</i></table>", "x\n\na\n\nc\n\nb\n"),
      Snippet("<table><div>a<tr><td>b<p>c</div>d</table>", "a\n\nb\n\ncd\n"),
      Snippet("<table><tr><td>1<table>2<tr><td>3</table>4</table>", "1\n\n2\n\n3\n\n4\n"),
      Snippet("<table>a</table>", "a\n"),
      Snippet("<p>x<table> <tr> <td>a</td> </tr> </table>", "x\n\na\n"),
      Snippet("<table><tr><td>a<select><option>b</table>c", "a\n\nb\n\nc\n"),
      Snippet("<table><ul><li>a<li>b<tr><td>c</table>", "a\nb\n\nc\n"),
      Snippet("<table><pre> a\n  b</pre><tr><td>c</table>", " a\n  b\n\nc\n"),
      Snippet("<table><col>a<caption>b</caption></table>", "a\n\nb\n"),
      Snippet("<table><svg><desc>a</desc><table>b</table>", "a\n\nb\n"),
      Snippet("<table><input type=hidden><form><script>x</script>a<td>b</form></table>", "a\n\nb\n"),
    ])
  func fosterParenting(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "an end tag ends what the standard says, and nothing outside of its cell",
    arguments: [
      Snippet("<ul><li>a<table><tr><td>b</li></ul>c</table>d</ul>e", "a\n\nbc\n\nd\n\ne\n"),
      Snippet("<ul><li>a</div>b</ul>", "ab\n"),
      Snippet("<pre>a<p>b</pre> c  d", "a\nb\n\nc d\n"),
      Snippet("<div>a<span></div>b</span>c", "a\n\nbc\n"),
      Snippet("<h1>a</h3>b", "a\n\nb\n"),
      Snippet("<b><p>a</b>b</p>c", "ab\n\nc\n"),
      Snippet("<a><div>x</a>y</div>z", "xy\n\nz\n"),
      Snippet("<button>a<p>b</button>c", "a\n\nb\n\nc\n"),
      Snippet("<form><div>a</form>b</div>c", "a\n\nb\n\nc\n"),
      Snippet("<select><p>a</select>b", "a\n\nb\n"),
      Snippet("<object><p>a</object>b", "a\n\nb\n"),
      Snippet("<dl><dt>a<dd>b<dt>c</dl>d", "a\nb\n\nc\n\nd\n"),
    ])
  func endTags(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "SVG and MathML end where HTML begins, except in the elements that hold HTML",
    arguments: [
      Snippet("<svg><p>a<title>b</title>", "a\n\nb\n"),
      Snippet("<svg><foreignObject><p>a</p></foreignObject><style>x</style>c</svg>d", "a\n\ncd\n"),
      Snippet("<math><mi><p>a</mi></math>b", "ab\n"),
      Snippet("<math><annotation-xml encoding=text/html><p>a</math>b", "ab\n"),
      Snippet("<svg><font>a<font size=1><![CDATA[x]]>b", "ab\n"),
      Snippet("<svg><a><title>b</a>c</title><![CDATA[d]]></svg><![CDATA[e]]>f", "b cdf\n"),
    ])
  func foreignContent(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "heads, bodies and framesets begin and end as in browsers",
    arguments: [
      Snippet("<head><noscript><style>x</style><p>a</noscript>b", "ab\n"),
      Snippet("<head><noscript><noframes>a</noscript></noframes></noscript>", "a</noscript>\n"),
      Snippet("<title>a</title>b<title>c</title><body>d", "a\n\nb\n\nc\n\nd\n"),
      Snippet("<frameset><frame>a<p>b</p></frameset>c<noframes>d</noframes>e", "d\n"),
      Snippet("a<frameset>b</frameset>c", "abc\n"),
      Snippet("<p><frameset>b</frameset>c<noframes>d</noframes>", "d\n"),
      Snippet("<input type=hidden><frameset>b</frameset><noframes>d</noframes>", "d\n"),
      Snippet("<template><frameset></template>a<template></body></html><table>", "a\n"),
      Snippet("</head>a</body>b</html>c<div>d</body></div>e", "abc\n\nd\n\ne\n"),
    ])
  func frame(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "a select that shows its choice shows the first option, or the last that says so",
    arguments: [
      Snippet("<select><button><selectedcontent></button><option>a", "a\n\na\n"),
      Snippet(
        "x<select><button><selectedcontent></button><option>a<option>b</select>y", "x\n\na\n\na\nb\n\ny\n"),
      Snippet(
        "x<select><button><selectedcontent></button><option>a<option selected><b>b</b> c</select>",
        "x\n\nb c\n\na\nb c\n"),
      Snippet("<select>x <selectedcontent></selectedcontent><option disabled>a<option>b", "x b\na\nb\n"),
      Snippet(
        "<select><selectedcontent></selectedcontent><pre><option> </pre>\u{BB}c</select>",
        "\u{BB}c\n"),
      Snippet(
        "<select><selectedcontent></selectedcontent><pre>a <option>\n\nb</option> </pre></select>",
        "b\n\na \n\n\nb\n"),
      Snippet("<select multiple><selectedcontent></selectedcontent><option>a", "a\n"),
      Snippet("<select hidden><selectedcontent></selectedcontent><option>a</select>b", "b\n"),
      Snippet("<select><selectedcontent></selectedcontent></select><select><option>a", "a\n"),
      Snippet("<selectedcontent>a</selectedcontent><option>b", "a\nb\n"),
    ])
  func choices(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }
}
