// The functions libxml2 calls while a page is recorded: as `SAXHandlers`, with a tape at the other end. They are written
// twice because Swift makes no C function of a generic one.
import CLibXML2

enum RecordingHandlers {
  /// Handlers for elements and text that write to a `PageTape`.
  static func make() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = startElement
    handler.endElement = endElement
    handler.characters = characters
    handler.ignorableWhitespace = characters
    return handler
  }

  private static let startElement: startElementSAXFunc = { context, name, _ in
    guard let context, let name, let element = SAXHandlers.element(named: name) else { return }
    // The pointer `PushParser.parse` registered; it outlives every callback.
    context.assumingMemoryBound(to: PageTape.self).pointee.start(element)
  }

  private static let endElement: endElementSAXFunc = { context, name in
    guard let context, let name, let element = SAXHandlers.element(named: name) else { return }
    context.assumingMemoryBound(to: PageTape.self).pointee.end(element)
  }

  /// Each character stands for a run of text.
  private static let characters: charactersSAXFunc = { context, _, count in
    guard let context else { return }
    for _ in 0..<count { context.assumingMemoryBound(to: PageTape.self).pointee.appendRun() }
  }
}
