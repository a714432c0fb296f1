// Small pages of seven kinds, with the frame that pages have around their content.
import Testing

/// A page of a test: its mark-up, what must come out of it, and what must not.
struct MainContentPage: Sendable, CustomTestStringConvertible {
  let kind: String
  let body: String
  let wanted: [String]
  let unwanted: [String]

  var testDescription: String { kind }

  /// The whole page.
  var html: String {
    """
    <!DOCTYPE html><html lang="en"><head><title>\(kind) of the Harbour Museum</title>
    <style>.a { color: red }</style><script>var frame = "<p>no text";</script></head><body>
    <div class="skip-link"><a href="#content">Skip to content</a></div>
    <header class="site-header"><a class="logo" href="/">Harbour Museum</a>
    <nav class="main-nav"><ul><li><a href="/visit">Plan your visit</a></li><li><a href="/ships">Our ships</a></li>
    <li><a href="/shop">Museum shop</a></li><li><a href="/about">About us</a></li></ul></nav>
    <form class="search" action="/search"><label>Search</label><input name="q"><button>Go</button></form></header>
    \(body)
    <footer class="site-footer"><div class="newsletter"><h4>Stay in touch</h4><p>Subscribe to our newsletter.</p>
    <button>Sign up</button></div><ul class="social-links"><li><a href="/f">Facebook</a></li>
    <li><a href="/i">Instagram</a></li></ul><p class="copyright">© 2024 Harbour Museum. All rights reserved.
    <a href="/privacy">Privacy policy</a> <a href="/terms">Terms of use</a></p></footer>
    <div class="cookie-banner">We use cookies. <button>Accept all</button></div></body></html>
    """
  }

  /// What no kind of page shows.
  static let frame = [
    "Plan your visit", "Museum shop", "All rights reserved", "Subscribe to our newsletter", "Facebook",
    "Skip to content",
    "We use cookies",
  ]

  static let all = [article, documentation, forum, product, listing, collection, service]

  static let article = MainContentPage(
    kind: "Article",
    body: """
      <main id="content"><article class="post"><h1>The ferry that would not sink</h1>
      <div class="byline">By <a href="/staff/ida">Ida Holm</a></div>
      <div class="entry-content"><p>When the ferry Marta left the harbour on a grey morning in March, nobody on board
      expected that she would still be afloat ten days later, without an engine and without a rudder.</p>
      <p>The storm had torn away both boats in the first night. What kept her above the water, the engineers found,
      was her cargo: four hundred tons of cork, stowed so tightly that not a single bale had moved.</p>
      <h2>Ten days adrift</h2>
      <p>The crew rationed water from the second day on. They wrote letters, repaired the pumps again and again, and
      took turns at the bell, because the horn had failed together with the boiler.</p>
      <p>A trawler sighted them on the tenth day, forty miles north of where anybody had thought of searching.</p>
      </div></article>
      <aside class="related-posts"><h3>You may also like</h3><ul><li><a href="/1">Lamps of the old lighthouse</a></li>
      <li><a href="/2">Knots every sailor knew</a></li><li><a href="/3">The last rope walk</a></li></ul></aside>
      <section id="comments" class="comments-area"><h3>2 comments</h3><ol class="comment-list">
      <li class="comment"><div class="comment-author">Jon</div><p>My grandfather was on that trawler and told us the
      story every winter.</p></li></ol></section></main>
      """,
    wanted: [
      "When the ferry Marta left the harbour", "four hundred tons of cork", "Ten days adrift",
      "A trawler sighted them on the tenth day",
    ],
    unwanted: ["You may also like", "Knots every sailor knew"])

  static let documentation = MainContentPage(
    kind: "Documentation",
    body: """
      <div class="sidebar toc"><ul><li><a href="a.html">Installation</a></li><li><a href="b.html">First steps</a></li>
      <li><a href="c.html">Configuration</a></li><li><a href="d.html">Plug-ins</a></li></ul></div>
      <div class="document"><div class="body" role="main"><h1>Configuration</h1>
      <p>The program reads its settings from a file named <code>tide.conf</code> in the working directory.</p>
      <h2>Stations</h2><p>Each station has a section of its own. The name of the section is the name of the station
      as it is printed in the tables.</p><pre>[pier]\nlatitude = 54.3\nlongitude = 10.1</pre>
      <dl><dt>latitude</dt><dd>Degrees north, between -90 and 90.</dd><dt>longitude</dt><dd>Degrees east, between
      -180 and 180.</dd></dl><p>Settings that are not known are reported together with the line they stand in.</p>
      </div></div>
      """,
    wanted: [
      "The program reads its settings", "latitude = 54.3", "Degrees north, between",
      "Settings that are not known",
    ],
    unwanted: [])

  static let forum = MainContentPage(
    kind: "Forum",
    body: """
      <div class="breadcrumbs"><a href="/f">Forum</a> » <a href="/f/2">Model building</a></div>
      <div class="thread"><h1>Which glue for balsa?</h1>
      <div class="post" id="p1"><div class="user-info"><a href="/u/1">deckhand</a></div><div class="post-body">
      I am planking my first hull and the joints keep opening when I sand them. Which glue do you use for balsa,
      and how long do you leave the clamps on?</div></div>
      <div class="post" id="p2"><div class="user-info"><a href="/u/2">bosun</a></div><div class="post-body">
      Ordinary white wood glue, thinned a little. Leave it overnight, whatever the label says, and the joints will
      hold when you sand them.</div></div>
      <div class="post" id="p3"><div class="user-info"><a href="/u/1">deckhand</a></div><div class="post-body">
      Thank you, that worked. I did not expect that patience was all it takes.</div></div></div>
      """,
    wanted: ["I am planking my first hull", "Ordinary white wood glue", "patience was all it takes"],
    unwanted: [])

  static let product = MainContentPage(
    kind: "Product",
    body: """
      <main class="product-page"><div class="product-info"><h1 class="product-title">Brass ship's bell, 20 cm</h1>
      <div class="product-description"><p>Cast in one piece after the bell of the pilot schooner Elbe, this bell is
      heavy enough to be heard across a garden and small enough to hang beside a door.</p>
      <ul class="features"><li>Solid brass, polished and lacquered by hand</li><li>Comes with a wall bracket and a
      braided rope</li><li>Engraving on request, up to twenty letters</li></ul></div>
      <table class="specifications"><tr><th>Diameter</th><td>20 cm</td></tr><tr><th>Weight</th><td>3.4 kg</td></tr>
      </table></div><div class="related-products"><h3>Customers also bought</h3><ul>
      <li><a href="/p/7">Storm lantern</a></li><li><a href="/p/8">Brass polish</a></li></ul></div></main>
      """,
    wanted: ["Cast in one piece", "Solid brass, polished", "Engraving on request"],
    unwanted: [])

  static let listing = MainContentPage(
    kind: "Listing",
    body: """
      <main><h1>Guided tours</h1><ul class="tour-list">
      <li class="tour"><h2><a href="/t/1">The harbour by night</a></h2><p>Two hours along the quays with a lantern,
      from the fish hall to the dry dock. Every Friday, for twenty people at most.</p></li>
      <li class="tour"><h2><a href="/t/2">Below the waterline</a></h2><p>Down to the keel of the museum's largest
      ship, with helmets and lamps. Not for visitors who dislike narrow ladders.</p></li>
      <li class="tour"><h2><a href="/t/3">Knots and ropes</a></h2><p>An afternoon with a retired rigger. Everybody
      takes home a fender made by their own hands.</p></li></ul></main>
      """,
    wanted: ["Two hours along the quays", "Down to the keel", "An afternoon with a retired rigger"],
    unwanted: [])

  static let collection = MainContentPage(
    kind: "Collection",
    body: """
      <main class="collection"><h1>Figureheads</h1><p class="collection-description">The museum keeps thirty
      figureheads, most of them carved in the town itself between 1790 and 1880 by three families.</p>
      <div class="grid"><div class="card"><h3>The Shepherdess</h3><p>Oak, painted, about 1810. Taken from a brig
      that carried wool.</p></div><div class="card"><h3>The Admiral</h3><p>Pine, gilded, 1842. His left arm was lost in
      a collision.</p></div><div class="card"><h3>The Swan</h3><p>Lime wood, 1866. The last work of its carver.</p>
      </div></div></main>
      """,
    wanted: ["The museum keeps thirty", "Taken from a brig", "The last work of its carver"],
    unwanted: [])

  static let service = MainContentPage(
    kind: "Service",
    body: """
      <main><section class="hero"><h1>Restoring wooden boats</h1><p>Our yard repairs boats for owners who want to sail
      them, not only look at them.</p></section><section class="services"><h2>What we do</h2>
      <div class="service"><h3>Planking</h3><p>We replace planks with timber of the same kind and age, and tell you
      beforehand which ones can stay.</p></div><div class="service"><h3>Rigging</h3><p>Masts, spars and standing rigging
      are made in our own loft and tested under load.</p></div></section><section><h2>How it works</h2><p>Bring your
      boat, or send photographs. Within two weeks you receive an estimate that holds.</p></section></main>
      """,
    wanted: ["Our yard repairs boats", "We replace planks", "tested under load", "an estimate that holds"],
    unwanted: [])
}
