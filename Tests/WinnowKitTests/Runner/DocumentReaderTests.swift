// What is read as a page, whatever its name.
import Testing

@testable import WinnowKit

@Suite struct DocumentReaderTests {
  @Test(
    "a page is known for one whatever stands in front of it",
    arguments: [
      String(repeating: "\n", count: 5_000), "<!--\(String(repeating: " saved ", count: 1_000))-->\n",
      "<?xml version='1.0'?>\n<!-- x -->",
    ])
  func pages(start: String) throws {
    var reading: TextReading?
    let reader = DocumentReader(paragraphs: .auto)
    let page = try reader.document(
      from: Array("\(start)<!DOCTYPE html><p>hi".utf8), expected: .plainText, reading: &reading)
    #expect(page.format == .html)
    let text = try reader.document(
      from: Array("\(start)hi <html>".utf8), expected: .plainText, reading: &reading)
    #expect(text.format == .plainText)
  }
}
