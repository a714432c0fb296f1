// A document that is not valid UTF-8: its mark, its declaration, its damage and its letters say how to read it.

extension TextDecoder {
  /// Bytes that are not valid UTF-8.
  struct Document {
    let bytes: [UInt8]
    let declared: Declaration
    /// Where the first byte is that cannot be UTF-8.
    let firstInvalid: Int

    /// The text by the best evidence there is.
    func decoded() throws(TextDecodingError) -> DecodedText {
      if let (text, charset) = WideText.marked(bytes.span) { return finished(text, charset, .byteOrderMark) }
      if bytes.starts(with: TextDecoder.byteOrderMark) {
        return finished(UTF8Repair(bytes.span).transcoding, .utf8, .byteOrderMark)
      }
      if let charset = declared.charset, charset != .utf8, charset != .replacement {
        return try decodedAsDeclared(charset)
      }
      if let (text, charset) = WideText.recognise(bytes.span, isUTF8: false) {
        return finished(text, charset, declared.isWide ? .declared : .bytePattern)
      }
      if let zero = TextDecoder.firstOfManyZeros(in: bytes.span, atLeast: 1) {
        throw .notText(.unknown, offset: zero)
      }
      let repair = UTF8Repair(bytes.span)
      if repair.isPlausible || declared.charset == .utf8 && repair.isCutOnly {
        return finished(repair.transcoding, .utf8, declared.charset == .utf8 ? .declared : .bytePattern)
      }
      if let guess = CharsetDetector.guess(bytes.span), let text = try transcoded(guess.charset) {
        return finished(text, guess.charset, .detected)
      }
      let text = try transcoded(.windows1252) ?? repair.transcoding
      return finished(text, .windows1252, .fallback)
    }

    /// The text in the charset that the document names, unless the bytes plainly are in another.
    private func decodedAsDeclared(_ charset: Charset) throws(TextDecodingError) -> DecodedText {
      let repair = UTF8Repair(bytes.span)
      if repair.isCertain { return finished(repair.transcoding, .utf8, .bytePattern) }
      if let guess = CharsetDetector.guess(bytes.span, unless: charset),
        let text = try transcoded(guess.charset),
        text.malformedSequences == 0
      {
        return finished(text, guess.charset, .detected)
      }
      guard let text = try transcoded(charset) else { throw .refusedCharset(label: declared.label) }
      return finished(text, charset, .declared)
    }

    private func transcoded(_ charset: Charset) throws(TextDecodingError) -> Transcoding? {
      try TextDecoder.transcode(bytes.span, from: charset)
    }

    private func finished(
      _ text: Transcoding, _ charset: Charset, _ evidence: DecodedText.Evidence
    ) -> DecodedText {
      text.decoded(from: charset, because: evidence, declared, firstInvalidUTF8Offset: firstInvalid)
    }
  }
}
