// Helpers that the tests of this room share.
import SentenceSplitting
import Testing

/// The sentences of `text`, each on one line.
func sentences(_ text: String, _ code: String? = nil) throws -> [String] {
  let language = try code.map { try SentenceLanguage(code: $0) } ?? .automatic
  let bytes = Array(text.utf8)
  var result: [String] = []
  SentenceSplitter(language: language).forEachSentence(in: bytes.span) { range in
    var line: [UInt8] = []
    SentenceSplitter.appendSentence(range, from: bytes.span, to: &line)
    result.append(String(decoding: line, as: UTF8.self))
  }
  return result
}
