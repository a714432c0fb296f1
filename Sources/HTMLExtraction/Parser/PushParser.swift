// The only place that talks to libxml2: canonical mark-up in, nesting events to the builder.
import CLibXML2

/// libxml2's push parser with handlers of our own: no tree is built, nothing is fetched.
struct PushParser {
  private let context: htmlParserCtxtPtr
  private(set) var failure: HTMLExtractionError?

  /// Runs `body` with a parser whose events go to `builder`; returns why the parser gave up, if it did.
  static func parse(
    into builder: inout StructureBuilder, _ body: (inout PushParser) -> Void
  ) -> HTMLExtractionError? {
    // The builder's address is valid until this call returns, and the context that holds it is freed before.
    withUnsafeMutablePointer(to: &builder) { parse(SAXHandlers.make(), $0, body) }
  }

  /// Runs `body` with a parser whose events are recorded on `tape`; returns why the parser gave up, if it did.
  static func parse(
    onto tape: inout PageTape, _ body: (inout PushParser) -> Void
  ) -> HTMLExtractionError? {
    // The same holds for the tape.
    withUnsafeMutablePointer(to: &tape) { parse(RecordingHandlers.make(), $0, body) }
  }

  private static func parse(
    _ handler: xmlSAXHandler, _ receiver: UnsafeMutableRawPointer, _ body: (inout PushParser) -> Void
  ) -> HTMLExtractionError? {
    _ = libraryIsReady
    var handler = handler
    guard
      let context = htmlCreatePushParserCtxt(&handler, receiver, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    else { return .parserUnavailable }
    defer {
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      htmlFreeParserCtxt(context)
    }
    let options = [
      HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET, HTML_PARSE_IGNORE_ENC,
    ]
    let bits = options.reduce(XML_PARSE_HUGE.rawValue) { $0 | $1.rawValue }
    htmlCtxtUseOptions(context, CInt(truncatingIfNeeded: bits))
    // Said explicitly: with any other value libxml2 would guess at the first byte beyond ASCII.
    context.pointee.charset = CInt(truncatingIfNeeded: XML_CHAR_ENCODING_UTF8.rawValue)

    var parser = PushParser(context: context)
    body(&parser)
    parser.finish()
    return parser.failure
  }

  private init(context: htmlParserCtxtPtr) {
    self.context = context
  }

  /// Hands a piece of canonical mark-up to libxml2.
  mutating func feed(_ chunk: Span<UInt8>) {
    guard failure == nil, !chunk.isEmpty else { return }
    // libxml2 copies the `count` bytes before it returns.
    chunk.withUnsafeBytes { bytes in
      _ = htmlParseChunk(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 0)
    }
    noteIfStopped()
  }

  private mutating func finish() {
    guard failure == nil else { return }
    _ = htmlParseChunk(context, nil, 0, 1)
    if context.pointee.errNo == CInt(truncatingIfNeeded: XML_ERR_NO_MEMORY.rawValue) {
      failure = .parserStopped(code: Int(context.pointee.errNo))
    }
  }

  /// Before the end of the page, the state "end of file" means that libxml2 gave up (out of memory).
  private mutating func noteIfStopped() {
    if context.pointee.instate == XML_PARSER_EOF || context.pointee.disableSAX != 0 {
      failure = .parserStopped(code: Int(context.pointee.errNo))
    }
  }

  /// libxml2 wants its globals set up once before threads use it.
  private static let libraryIsReady: Void = xmlInitParser()
}
