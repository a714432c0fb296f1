// What can go wrong while text is taken out of a page.

/// A page could not be turned into text. Malformed mark-up is never an error; only these are.
public enum HTMLExtractionError: Error, Equatable, CustomStringConvertible {
  /// libxml2 could not set up a parser: the machine is out of memory.
  case parserUnavailable
  /// libxml2 gave up before the end of the page, so the text would be incomplete.
  /// `code` is libxml2's `xmlParserErrors` value.
  case parserStopped(code: Int)
  /// The model of the main content does not fit the program: it was built from sources that do not belong together.
  case modelUnusable

  /// One line in words.
  public var description: String {
    switch self {
    case .parserUnavailable:
      "the HTML parser could not be set up (out of memory?)"
    case .parserStopped(let code):
      "the HTML parser stopped before the end of the page (libxml2 error \(code)); nothing was written for it"
    case .modelUnusable:
      "the model of the main content does not fit this build of winnow; build it again from unchanged sources"
    }
  }
}
