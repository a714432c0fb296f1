// The functions libxml2 calls: each turns its raw pointers into a span or an element and asks the builder.
import CLibXML2

enum SAXHandlers {
  /// Handlers for elements and text. Comments, declarations and errors have none: libxml2 skips them.
  static func make() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = startElement
    handler.endElement = endElement
    handler.characters = characters
    handler.ignorableWhitespace = characters
    return handler
  }

  private static let startElement: startElementSAXFunc = { context, name, attributes in
    guard let context, let name, let element = element(named: name) else { return }
    let number = attributes.flatMap { leadingNumber(in: $0) }
    // The pointer `PushParser.parse` registered; it outlives every callback.
    context.assumingMemoryBound(to: StructureBuilder.self).pointee.start(element, number: number)
  }

  private static let endElement: endElementSAXFunc = { context, name in
    guard let context, let name, let element = element(named: name) else { return }
    context.assumingMemoryBound(to: StructureBuilder.self).pointee.end(element)
  }

  /// Each character stands for a run of text.
  private static let characters: charactersSAXFunc = { context, _, count in
    guard let context else { return }
    for _ in 0..<count { context.assumingMemoryBound(to: StructureBuilder.self).pointee.appendRun() }
  }

  /// Reads the first two bytes of a NUL-terminated name that has at least one.
  @inline(__always)
  static func element(named name: UnsafePointer<xmlChar>) -> Element? {
    Element(firstByte: name[0], second: name[0] == 0 ? 0 : name[1])
  }

  /// The value of the first attribute; canonical mark-up writes none but one decimal number.
  static func leadingNumber(
    in attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
  ) -> Int? {
    // libxml2 ends the list with NULL after whole pairs, and every value with NUL.
    guard attributes[0] != nil, let value = attributes[1] else { return nil }
    var number = 0
    var offset = value[0] == 0x2D ? 1 : 0
    // The pre-pass wrote at most 9 digits, so there is no overflow.
    while offset < 10, value[offset].isASCIIDigit {
      number = number * 10 + Int(value[offset] - 0x30)
      offset += 1
    }
    return value[0] == 0x2D ? -number : number
  }
}
