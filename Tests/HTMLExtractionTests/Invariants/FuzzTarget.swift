// What holds for any bytes at all: asked by the tests here of stored inputs, and by `make fuzz` of new ones.

/// A door of this room that takes bytes from strangers.
enum FuzzTarget: String, CaseIterable, Sendable {
  /// Bytes to UTF-8: the charset a page declares, whether it is a page, the decoding.
  case decoder
  /// A page as it is, with the options everybody has.
  case markup
  /// A page built of whole tags, with options the input chooses.
  case extraction

  /// Something that should hold and does not.
  struct Violation: Error, Equatable, CustomStringConvertible {
    let description: String
  }

  /// Tries `input`, and throws what it breaks.
  func check(_ input: [UInt8]) throws(Violation) {
    switch self {
    case .decoder: try Self.checkDecoding(input)
    case .markup:
      // Damage becomes U+FFFD, as it does in the decoder in front of this.
      try Self.checkExtraction(of: Array(String(decoding: input, as: UTF8.self).utf8), .init())
    case .extraction:
      try Self.checkExtraction(of: PageRecipe.page(input.dropLast()), PageRecipe.options(input.last ?? 0))
    }
  }

  /// Throws `explanation` unless `condition` holds.
  static func require(
    _ condition: Bool, _ explanation: @autoclosure () -> String
  ) throws(Violation) {
    if !condition { throw Violation(description: explanation()) }
  }
}
