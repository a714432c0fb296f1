// This room beside Foundation: libxml2's headers must not bring a second ICU into the program.
import Foundation
import HTMLExtraction
import Testing

@Suite struct FoundationTests {
  @Test("a program can import Foundation and this room")
  func besideFoundation() throws {
    let page = Data("<p>a</p>".utf8)
    var text: [UInt8] = []
    try HTMLTextExtractor().extractText(from: Array(page).span, appendingTo: &text)
    #expect(Data(text) == Data("a\n".utf8))
  }
}
