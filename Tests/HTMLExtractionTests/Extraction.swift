// What the tests of this room share: extraction from and to strings.
import Testing

@testable import HTMLExtraction

/// The text of a page given as a string.
func extract(
  _ html: String, _ options: HTMLTextExtractor.Options = .init(), chunkBytes: Int = 16_384
) throws -> String {
  try extract(Array(html.utf8), options, chunkBytes: chunkBytes)
}

/// The text of a page given as bytes.
func extract(
  _ html: [UInt8], _ options: HTMLTextExtractor.Options = .init(), chunkBytes: Int = 16_384
) throws -> String {
  var text: [UInt8] = []
  let extractor = HTMLTextExtractor(options, chunkBytes: chunkBytes)
  try extractor.extractText(from: html.span, appendingTo: &text)
  return try #require(String(validating: text, as: UTF8.self))
}
