// Bytes of a file or of standard input become a document: decoded, and known for HTML or plain text.
import HTMLExtraction
import TextCore

/// Reads documents.
struct DocumentReader {
  let paragraphs: ParagraphRule

  /// Decodes `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: the whole document.
  ///   - expected: what its name says; text that looks like HTML is HTML whatever its name.
  ///   - reading: how it was read.
  /// - Throws: `TextDecodingError` for bytes that are no text.
  func document(
    from bytes: consuming [UInt8], expected: Document.Format, reading: inout TextReading?
  ) throws -> Document {
    let isHTML = expected == .html || looksLikeHTML(bytes)
    let label =
      isHTML
      ? HTMLCharset.declaredLabel(in: bytes.span) { Charset(label: $0) != nil }
      : HTMLCharset.xmlDeclarationLabel(in: bytes.span)
    let decoded = try TextDecoder.decode(bytes, declaredLabel: label)
    reading = TextReading(decoded)
    // Text in another charset shows its mark-up only once it is decoded.
    let format: Document.Format = isHTML || looksLikeHTML(decoded.bytes) ? .html : .plainText
    return Document(text: decoded.bytes, format: format, paragraphs: paragraphs)
  }

  private func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    HTMLSniffing.looksLikeHTML(bytes.span)
  }
}
