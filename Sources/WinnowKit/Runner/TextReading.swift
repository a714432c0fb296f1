// How a document's bytes were read as text: what the report, the summary and `explain` say of it, run after run.
import TextCore

/// How the bytes of a document became text.
public struct TextReading: Sendable, Equatable {
  /// What they were taken for.
  public let charset: Charset
  /// Why they were taken for that.
  public let evidence: DecodedText.Evidence
  /// What the document says it is in; `nil` where it names no charset that is known.
  public let declared: Charset?
  /// Where the first byte is that cannot be UTF-8, from 0; `nil` if all of it is.
  public let firstInvalidUTF8Offset: Int?
  /// How many sequences meant nothing in `charset` and became U+FFFD.
  public let malformedSequences: Int
  /// Where the first of them is, in bytes from 0.
  public let firstMalformedOffset: Int?

  init(_ text: DecodedText) {
    charset = text.charset
    evidence = text.evidence
    declared = text.declared
    firstInvalidUTF8Offset = text.firstInvalidUTF8Offset
    malformedSequences = text.malformedSequences
    firstMalformedOffset = text.firstMalformedOffset
  }

  /// One line for any document: `read as shift_jis (declared)`.
  public var statement: String { "read as \(charset.rawValue) (\(evidence.words))" }

  /// One sentence for warnings and reports; `nil` when every byte was understood and the charset is certain.
  public var note: String? {
    let damage = damage
    switch evidence {
    case .byteOrderMark, .declared, .validUTF8:
      return damage.isEmpty ? nil : "decoded as \(charset.rawValue) (\(evidence.words))\(damage)"
    case .bytePattern, .detected, .fallback:
      return "\(doubt); decoded as \(charset.rawValue) (\(evidence.words))\(damage)"
    }
  }

  /// Why the bytes did not say themselves how to read them.
  private var doubt: String {
    let place = firstInvalidUTF8Offset.map { "not valid UTF-8 at byte \(Self.grouped($0)) and " } ?? ""
    guard let declared else { return "\(place)no known charset declared" }
    return declared == .utf8 && !place.isEmpty
      ? "declared as utf-8, but not valid UTF-8 at byte \(Self.grouped(firstInvalidUTF8Offset ?? 0))"
      : "declared as \(declared.rawValue), which the bytes contradict"
  }

  private var damage: String {
    if malformedSequences == 0 { return "" }
    let place = firstMalformedOffset.map { ", the first at byte \(Self.grouped($0))" } ?? ""
    let noun = malformedSequences == 1 ? "sequence" : "sequences"
    return "; \(Self.grouped(malformedSequences)) malformed \(noun) became U+FFFD\(place)"
  }

  /// `10482` as `10,482`.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset).isMultiple(of: 3) { text += "," }
      text.append(digit.element)
    }
  }
}

extension DecodedText.Evidence {
  /// The reason in parentheses behind a charset.
  fileprivate var words: String {
    switch self {
    case .byteOrderMark: "byte order mark"
    case .declared: "declared"
    case .validUTF8: "valid"
    case .bytePattern: "by the pattern of its bytes"
    case .detected: "detected"
    case .fallback: "fallback"
    }
  }
}

extension TextReading: BinaryStorable {
  /// Reads what `encode(to:)` appended.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    guard let charset = Charset(rawValue: try reader.text()),
      let evidence = DecodedText.Evidence(rawValue: try reader.text())
    else { throw DamagedBytes() }
    self.charset = charset
    self.evidence = evidence
    let name = try reader.text()
    declared = Charset(rawValue: name)
    if declared == nil, !name.isEmpty { throw DamagedBytes() }
    firstInvalidUTF8Offset = try Self.offset(from: &reader)
    malformedSequences = try reader.integer()
    firstMalformedOffset = try Self.offset(from: &reader)
  }

  /// Appends the value.
  public func encode(to bytes: inout [UInt8]) {
    bytes.append(run: charset.rawValue.utf8)
    bytes.append(run: evidence.rawValue.utf8)
    bytes.append(run: (declared?.rawValue ?? "").utf8)
    bytes.append(integer: firstInvalidUTF8Offset.map { $0 + 1 } ?? 0)
    bytes.append(integer: malformedSequences)
    bytes.append(integer: firstMalformedOffset.map { $0 + 1 } ?? 0)
  }

  /// An offset is kept as one more, and 0 for none.
  private static func offset(from reader: inout ByteReader) throws(DamagedBytes) -> Int? {
    let stored = try reader.integer()
    return stored == 0 ? nil : stored - 1
  }
}

extension TextReading {
  /// Writes the members that tell of it into a JSON object.
  func write(to writer: inout JSONWriter) {
    writer.member("charset", charset.rawValue)
    writer.member("charsetFrom", evidence.rawValue)
    if let declared, declared != charset { writer.member("declaredCharset", declared.rawValue) }
    if let firstInvalidUTF8Offset, note != nil { writer.member("firstByteNotUTF8", firstInvalidUTF8Offset) }
    guard malformedSequences > 0, let firstMalformedOffset else { return }
    writer.member("malformedSequences", malformedSequences)
    writer.member("firstMalformedByte", firstMalformedOffset)
  }
}
