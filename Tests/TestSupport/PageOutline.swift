// A page as an XML parser sees it: which elements, with which attributes, and what text.
import Foundation
import FoundationXML

/// The elements of a page in order, and its text.
public final class PageOutline: NSObject, XMLParserDelegate {
  /// One a start tag: the name of the element and those of its attributes.
  public private(set) var elements: [String] = []
  /// Every value of an attribute, behind its name.
  public private(set) var attributes: [(name: String, value: String)] = []
  /// All text, without mark-up.
  public private(set) var text = ""
  /// Why it is not well-formed; `nil` where it is.
  public private(set) var fault: String?

  /// Reads a page as XML.
  public init(_ page: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(page))
    parser.delegate = self
    if !parser.parse() {
      fault = "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "not well-formed")"
    }
  }

  /// Takes note of an element.
  public func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(([name] + attributes.keys.sorted()).joined(separator: " "))
    self.attributes += attributes.map { ($0.key, $0.value) }
  }

  /// Takes note of text.
  public func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
