// Byte offsets become the lines and columns that editors show.
import Testing

@testable import WinnowKit

@Suite("places in a text")
struct SourceTextTests {
  @Test(
    "lines and columns count from 1, columns in Unicode scalars",
    arguments: [
      ("", 0, "1:1"), ("abc", 2, "1:3"), ("a\nb", 2, "2:1"), ("a\n\n", 3, "3:1"), ("a\nb", 1, "1:2"),
      ("é🙂x", 6, "1:3"), ("e\u{301}x", 3, "1:3"), ("a\r\nb", 3, "2:1"), ("ab", 99, "1:3"),
    ])
  func places(_ text: String, _ offset: Int, _ place: String) {
    let source = SourceText(origin: .file(name: "dir/f.json"), bytes: Array(text.utf8))
    #expect(source.place(at: offset, option: "x") == "dir/f.json:\(place)")
  }

  @Test("on the command line the option is named")
  func commandLine() {
    let source = SourceText(origin: .commandLine, bytes: [])
    #expect(source.place(at: 0, option: "ignore") == "--set ignore")
    #expect(source.place(at: 0, option: "") == "--set")
  }
}
