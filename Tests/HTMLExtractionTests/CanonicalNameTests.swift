// The names of canonical mark-up: libxml2 lets each of them stand in every other.
import CLibXML2
import Testing

@testable import HTMLExtraction

@Suite struct CanonicalNameTests {
  /// What libxml2 tells of a page, as tags again.
  private final class Events {
    var text = ""
  }

  @Test(
    "libxml2 nests canonical elements as they are written, whatever they are", arguments: Element.allCases)
  func nesting(outer: Element) throws {
    for middle in Element.allCases {
      for inner in Element.allCases {
        let page =
          "<\(outer.name)>x<\(middle.name)>x<\(inner.name)>x</\(inner.name)>x</\(middle.name)>x</\(outer.name)>x"
        #expect(try Self.events(of: "<html><body>" + page).text == "<html><body>" + page + "</body></html>")
      }
    }
  }

  private static func events(of page: String) throws -> Events {
    let events = Events()
    var handler = xmlSAXHandler()
    handler.startElement = { context, name, _ in
      if let name { CanonicalNameTests.add("<\(String(cString: name))>", to: context) }
    }
    handler.endElement = { context, name in
      if let name { CanonicalNameTests.add("</\(String(cString: name))>", to: context) }
    }
    handler.characters = { context, bytes, count in
      let text = UnsafeBufferPointer(start: bytes, count: Int(count))
      CanonicalNameTests.add(String(decoding: text, as: UTF8.self), to: context)
    }
    // The events outlive the parser, which is freed below.
    let address = Unmanaged.passUnretained(events).toOpaque()
    let parser = try #require(
      htmlCreatePushParserCtxt(&handler, address, nil, 0, nil, XML_CHAR_ENCODING_UTF8))
    defer { htmlFreeParserCtxt(parser) }
    for byte in page.utf8 {
      var byte = CChar(byte)
      htmlParseChunk(parser, &byte, 1, 0)
    }
    htmlParseChunk(parser, nil, 0, 1)
    return events
  }

  private static func add(_ text: String, to context: UnsafeMutableRawPointer?) {
    guard let context else { return }
    Unmanaged<Events>.fromOpaque(context).takeUnretainedValue().text += text
  }
}
