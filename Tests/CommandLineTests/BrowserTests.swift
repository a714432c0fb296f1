// The report for people in a real browser; skipped where there is none.
import Foundation
import Testing

@Suite(.enabled(if: Chromium.path != nil, "needs Chromium"), .serialized) struct BrowserTests {
  /// A run over documents that try to break out of the page.
  private func project() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure("strip-html", "normalize", "dedup-paragraphs")
    let text = "<script>document.title = 'taken'</script><img src=x onerror=\"document.title='taken'\">"
    try workspace.write(text + "\n\n" + text + "\n", to: "input/<script>document.title='taken'</script>.txt")
    try workspace.write("a.\n\na.\n", to: "input/\"\u{301} autofocus onfocus=\"document.title='taken'.txt")
    try workspace.write([0x1F, 0x8B, 8, 0, 0, 0, 0], to: "input/\(String(repeating: "long", count: 60)).txt")
    let rows = String(repeating: "n", count: 200)
    try workspace.write("One \(rows).\n\nOne \(rows).\n", to: "input/n.txt")
    #expect(try workspace.winnow("run", "--report", "report.html").status == 3)
    return workspace
  }

  @Test("the report loads without a word on the console, and nothing in it becomes a script")
  func noScriptRuns() throws {
    let workspace = try project()
    let (dom, console) = try Chromium.open("report.html", in: workspace, width: 1200, "--dump-dom")
    #expect(console.isEmpty, "\(console)")
    #expect(dom.contains("<title>winnow run: input</title>"))
    #expect(!dom.contains("<script") && !dom.contains("<img"))
    #expect(dom.hasSuffix("</html>\n"))
  }

  @Test("the page of a check is as harmless, whatever documents are called, and prints")
  func check() throws {
    let workspace = try Workspace()
    let text = "<script>document.title = 'taken'</script> cafÃ©\n\n<img src=x onerror=alert(1)>\n"
    let names = [
      "<script>document.title='taken'</script>.txt", "\" onload=\"document.title='taken'.txt", "b.txt",
    ]
    for name in names {
      try workspace.write(text, to: "texts/" + name)
    }
    #expect(try workspace.winnow("check", "texts", "--format", "html=check.html").status == 1)
    let (dom, console) = try Chromium.open("check.html", in: workspace, width: 390, "--dump-dom")
    #expect(console.isEmpty, "\(console)")
    #expect(dom.contains("<title>winnow check: texts</title>"))
    #expect(dom.contains("&lt;script&gt;document.title"))
    #expect(!dom.contains("<script") && !dom.contains("<img"))
    _ = try Chromium.open(
      "check.html", in: workspace, width: 800, "--print-to-pdf=\(workspace.path)/check.pdf")
    #expect(try workspace.read("check.pdf").starts(with: Array("%PDF-".utf8)))
  }

  @Test("a page with a fault in it is noticed")
  func faultsAreNoticed() throws {
    let workspace = try Workspace()
    try workspace.write("<!DOCTYPE html><title>t</title><script>nowhere()</script>", to: "page.html")
    #expect(try !Chromium.open("page.html", in: workspace, width: 800, "--dump-dom").console.isEmpty)
  }

  @Test("even a script that got into the page would not run")
  func policyHolds() throws {
    let workspace = try project()
    let page = try workspace.readText("report.html")
    try workspace.write(
      page.replacingOccurrences(of: "</main>", with: "<script>document.title='taken'</script></main>"),
      to: "taken.html")
    let (dom, console) = try Chromium.open("taken.html", in: workspace, width: 800, "--dump-dom")
    #expect(dom.contains("<title>winnow run: input</title>"))
    #expect(console.contains { $0.contains("Content Security Policy") })
  }

  @Test("no page is wider than its window", arguments: [320, 390, 820, 1280])
  func fitsTheWindow(_ width: Int) throws {
    let workspace = try project()
    var page = try workspace.readText("report.html")
    let policy = try #require(
      page.range(of: "<meta http-equiv=\"Content-Security-Policy\"[^>]*>", options: .regularExpression))
    // A copy that may measure itself, in a frame: windows are never as narrow as a phone.
    page.removeSubrange(policy)
    let script =
      "<script>parent.postMessage(innerWidth + '/' + document.documentElement.scrollWidth, '*')</script></body>"
    try workspace.write(page.replacingOccurrences(of: "</body>", with: script), to: "measured.html")
    try workspace.write(
      "<!DOCTYPE html><title></title><script>onmessage = event => document.title = event.data</script>"
        + "<iframe src='measured.html' style='border:0' width=\(width) height=900></iframe>", to: "frame.html"
    )
    let (dom, _) = try Chromium.open(
      "frame.html", in: workspace, width: 1400, "--virtual-time-budget=5000", "--dump-dom")
    #expect(dom.contains("<title>\(width)/\(width)</title>"), "\(dom.prefix(120))")
  }

  @Test("light and dark look different, and both are pictures of something", arguments: [390, 1280])
  func lightAndDark(_ width: Int) throws {
    let workspace = try project()
    for (name, scheme) in [("dark", 0), ("light", 1)] {
      _ = try Chromium.open(
        "report.html", in: workspace, width: width, "--blink-settings=preferredColorScheme=\(scheme)",
        "--screenshot=\(workspace.path)/\(name).png")
    }
    let (dark, light) = (try workspace.read("dark.png"), try workspace.read("light.png"))
    #expect(dark.starts(with: [0x89, 0x50, 0x4E, 0x47]) && light.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(dark != light)
    // An empty window of one color is far smaller.
    #expect(dark.count > 20_000 && light.count > 20_000)
  }
}
