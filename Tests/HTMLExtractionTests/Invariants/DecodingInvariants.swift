// What holds for the reading of any bytes, whatever charset they come in or claim to come in.
import HTMLExtraction
import TextCore

extension FuzzTarget {
  /// Stands behind the bytes, to show that nothing is cut off.
  private static let sentinel = Array("\n<END>\n".utf8)

  private static let shiftingCharsets: Set<String> = [
    "utf-16le", "utf-16be", "utf-32le", "utf-32be", "iso-2022-jp", "iso-2022-kr", "iso-2022-cn", "hz-gb-2312",
  ]

  /// Checks everything that is asked of bytes before they are text. The last byte of `input` may name a
  /// charset from outside of the page: `@` the first that there is, `A` the second, and so on.
  static func checkDecoding(_ input: [UInt8]) throws(Violation) {
    let bytes = Array(input.dropLast())
    try checkValidation(of: bytes)
    let label = try checkDeclaration(in: bytes) ?? label(chosenBy: input.last ?? 0)
    _ = HTMLSniffing.looksLikeHTML(bytes.span)

    let result = decode(bytes, label)
    try require(isSame(result, decode(bytes, label)), "the second reading differs from the first")
    switch result {
    case .success(let text): try checkText(text, of: bytes)
    case .failure(.notText(_, let offset)):
      try require(bytes.indices.contains(offset), "no text because of byte \(offset) of \(bytes.count)")
    case .failure(.refusedCharset), .failure(.converterMissing): break
    }
    try checkNothingIsCutOff(bytes, label)
  }

  private static func label(chosenBy byte: UInt8) -> [UInt8]? {
    let index = Int(byte) - 0x40
    return Charset.allCases.indices.contains(index) ? Array(Charset.allCases[index].rawValue.utf8) : nil
  }

  private static func decode(
    _ bytes: [UInt8], _ label: [UInt8]?
  ) -> Result<DecodedText, TextDecodingError> {
    do throws(TextDecodingError) {
      return .success(try TextDecoder.decode(bytes, declaredLabel: label))
    } catch {
      return .failure(error)
    }
  }

  private static func isSame(
    _ first: Result<DecodedText, TextDecodingError>, _ second: Result<DecodedText, TextDecodingError>
  ) -> Bool {
    switch (first, second) {
    case (.failure(let first), .failure(let second)): first == second
    case (.success(let first), .success(let second)):
      first.bytes == second.bytes && first.charset == second.charset && first.evidence == second.evidence
        && first.malformedSequences == second.malformedSequences
        && first.firstMalformedOffset == second.firstMalformedOffset
    default: false
    }
  }

  private static func checkValidation(of bytes: [UInt8]) throws(Violation) {
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    guard let offset = UTF8Validation.firstInvalidOffset(in: bytes.span) else {
      return try require(isUTF8, "malformed UTF-8 was taken for UTF-8")
    }
    try require(!isUTF8, "valid UTF-8 was found to be malformed at byte \(offset)")
    try require(bytes.indices.contains(offset), "malformed at byte \(offset) of \(bytes.count)")
    try require(
      String(validating: bytes[..<offset], as: UTF8.self) != nil,
      "the UTF-8 is malformed in front of byte \(offset) already")
  }

  /// Checks what the page declares, and returns it if it means something.
  private static func checkDeclaration(in bytes: [UInt8]) throws(Violation) -> [UInt8]? {
    if let label = HTMLCharset.declaredLabel(in: bytes.span) {
      try require(!label.isEmpty, "the declared charset has no name")
      try require(
        label.first?.isBlank == false && label.last?.isBlank == false, "white space around a charset's name")
      try require(
        bytes.indices.contains { bytes[$0...].starts(with: label) },
        "a charset's name that is not in the page")
    }
    let known = HTMLCharset.declaredLabel(in: bytes.span) { Charset(label: $0) != nil }
    if let known {
      try require(Charset(label: known) != nil, "an unknown charset where a known one was asked")
    }
    return known
  }

  private static func checkText(_ text: DecodedText, of bytes: [UInt8]) throws(Violation) {
    let charset = text.charset.rawValue
    guard let string = String(validating: text.bytes, as: UTF8.self) else {
      throw Violation(description: "what was read as \(charset) is not UTF-8")
    }
    // A byte that means nothing takes three bytes as U+FFFD; nothing takes more.
    try require(
      text.bytes.count <= 3 * bytes.count + 3, "\(bytes.count) bytes became \(text.bytes.count) as \(charset)"
    )
    if UTF8Validation.firstInvalidOffset(in: bytes.span) == nil, text.charset == .utf8 {
      try require(text.bytes == bytes, "valid UTF-8 was changed")
      try require(text.malformedSequences == 0, "valid UTF-8 counts as damaged")
    }
    let replacements = string.unicodeScalars.count { $0 == "\u{FFFD}" }
    try require(
      text.malformedSequences <= replacements,
      "\(text.malformedSequences) malformed sequences, \(replacements) replacements, as \(charset)")
    let offset = text.firstMalformedOffset
    try require(
      (offset == nil) == (text.malformedSequences == 0),
      "\(text.malformedSequences) malformed sequences, the first at \(offset.map(String.init) ?? "no byte")")
    try require(offset.map(bytes.indices.contains) ?? true, "malformed behind the end, as \(charset)")
  }

  /// Where ASCII stays ASCII, it does so behind any bytes.
  private static func checkNothingIsCutOff(_ bytes: [UInt8], _ label: [UInt8]?) throws(Violation) {
    guard case .success(let text) = decode(bytes + sentinel, label) else { return }
    let charset = text.charset.rawValue
    // In these, seven bits may mean something else, or nothing.
    if shiftingCharsets.contains(charset) { return }
    try require(text.bytes.suffix(sentinel.count).elementsEqual(sentinel), "the end is lost as \(charset)")
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }
}
