// What is not text of the page: scripts, styles, templates, comments.
import Testing

@testable import HTMLExtraction

@Suite struct SkippedContentTests {
  @Test(
    "scripts and styles end where browsers end them",
    arguments: [
      Snippet("a<script>var s='</p></div>x'</script>b", "ab\n"),
      Snippet("a<script>'<\\/script>x'</SCRIPT \n>b", "ab\n"),
      Snippet("a<script>x</scripts></script>b", "ab\n"),
      Snippet("a<script><!-- <script>x</script> y --></script>b", "ab\n"),
      Snippet("a<script><!-- <script>x</script>b", "a\n"),
      Snippet("a<script><!-- x </script>b", "ab\n"),
      Snippet("a<script><!--><script></script>b", "ab\n"),
      Snippet("a<script>x", "a\n"),
      Snippet("a<script src=x/>y</script>b", "ab\n"),
      Snippet("a<style>p:before{content:'</p>x'}</style>b", "ab\n"),
      Snippet("a<svg><style/>b<script/>c</svg>d", "abcd\n"),
    ])
  func rawText(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "comments and declarations leave no trace",
    arguments: [
      Snippet("a<!-- x > y -->b", "ab\n"),
      Snippet("a<!-->b<!-- -->c", "abc\n"),
      Snippet("a<!--->b<!---->c", "abc\n"),
      Snippet("a<!-- x --!>b", "ab\n"),
      Snippet("a<!-- x -- >y--->b", "ab\n"),
      Snippet("a<!-- x", "a\n"),
      Snippet("a<!x>b<?y z?>c</ d>e</>f", "abcef\n"),
      Snippet("<!DOCTYPE html>a<!DOCTYPE b>c", "ac\n"),
      Snippet("a<![CDATA[b]]>c", "ac\n"),
      Snippet("<svg><text><![CDATA[a <b> &amp; ]]]>c</text></svg>", "a <b> &amp; ]c\n"),
      Snippet("a<template><p>x<template>y</template><title>t</title>z</template>b", "ab\n"),
      Snippet("a</template>b", "ab\n"),
      Snippet("<p>a<template shadowrootmode=open><b>x</b></template>b", "axb\n"),
      Snippet("<p>a<template shadowrootmode='CLOSED'>x<template>y</template></template>b", "axb\n"),
      Snippet("<p>a<template shadowrootmode=opens>x</template>b", "ab\n"),
      Snippet(
        "<math><semantics><mi>x</mi><annotation encoding=tex>x_0</annotation></semantics></math>y", "xy\n"),
      Snippet(
        "<math><mi>x</mi><annotation-xml encoding=MathML-Content><ci>x</ci></annotation-xml></math>y", "xy\n"),
      Snippet(
        "<math><annotation-xml encoding='text/html'><p>x</p></annotation-xml></math>y", "x\n\ny\n"),
    ])
  func comments(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "fallback content is text, and mark-up only if it looks like some",
    arguments: [
      Snippet("a<iframe><p>x</p></iframe>b", "a\n\nx\n\nb\n"),
      Snippet("a<iframe> </iframe>b", "ab\n"),
      Snippet("<iframe src=x /><p>a</p><iframe><b>b</b>", "a\n\nb\n"),
      Snippet("<iframe hidden><p>a</p>", "a\n"),
      Snippet("<noframes><iframe><b>a</b></noframes>b", "a\n\nb\n"),
      Snippet("<noscript><iframe></noscript>a", "</noscript>a\n"),
      Snippet("<noembed>x < y <z </noembed>", "x < y <z\n"),
      Snippet("<iframe><!--<iframe></iframe>--></iframe>", "<!--<iframe>\n\n-->\n"),
      Snippet("<noframes></frameset><noframes>", "</frameset><noframes>\n"),
      Snippet("<div>a<noframes><body></div><b>b</body></noframes>c</div>d", "a\n\nb\n\nc\n\nd\n"),
      Snippet("<noframes><iframe><noembed><b>a</b></noembed></iframe></noframes>b", "a\n\nb\n"),
      Snippet("<noscript><p>a</p></noscript>b", "a\n\nb\n"),
      Snippet("<object>a</object><canvas>c</canvas>", "ac\n"),
      Snippet("x<video>a<p>b</p></video>y<audio>c</audio><video/><p>d<video>e", "x y\n\nd e\n"),
      Snippet("Half<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>, not 12", "Half 1 2, not 12\n"),
      Snippet(
        "<math><mtable><mtr><mtd>1</mtd><mtd>2</mtd></mtr><mtr><mtd>3</mtd></mtr></mtable></math>.",
        "1 2 3.\n"),
      Snippet("<frameset><frame><noframes><p>a</p></noframes></frameset>", "a\n"),
      Snippet("<ruby>\u{6F22}<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", "\u{6F22}(kan)\n"),
      Snippet("x<select><option>a<option>b</option></select>y", "x\n\na\nb\n\ny\n"),
      Snippet("<math><mi>x</mi><mo>=</mo><mn>1</mn></math>", "x=1\n"),
      Snippet("<svg><title/>a<svg/></svg><title>b</title>", "a\n\nb\n"),
      Snippet("<svg><text>a</text><text>b</text></svg>", "a b\n"),
    ])
  func fallback(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "what looks like mark-up but is none stays",
    arguments: [
      Snippet("if a < b and c > d", "if a < b and c > d\n"),
      Snippet("a<>b", "a<>b\n"),
      Snippet("a<", "a<\n"),
      Snippet("a</", "a</\n"),
      Snippet("a<3 <= &&& <!", "a<3 <= &&&\n"),
      Snippet("<p title='a > b'>c</p><p title=\"x", "c\n"),
      Snippet("<a href=http://x.y/z/>link</a>", "link\n"),
      Snippet("<p a=1 a=2 =\"x\" \"y\" <b>c</p>", "c\n"),
      Snippet("Joe <joe@example.org> wrote", "Joe wrote\n"),
    ])
  func strayMarkup(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }
}
