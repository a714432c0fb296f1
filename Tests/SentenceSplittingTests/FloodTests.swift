// A megabyte of one thing: the work for it must grow with its length alone.
import Testing

@testable import SentenceSplitting

@Suite(.timeLimit(.minutes(2))) struct FloodTests {
  // Work that grew with the square of the length would take hours for a megabyte.
  @Test(
    "a megabyte of one thing is split in linear time, and nothing of it is lost",
    arguments: [".", "\"", "(", "a.", "\n", "word", "1.", "%\n", "12 lut. 09:14 "])
  func flood(_ piece: String) throws {
    let unit = Array(piece.utf8)
    var text: [UInt8] = []
    while text.count < 1 << 20 { text += unit }
    var isWhole = true
    var end = 0
    SentenceSplitter().forEachSentence(in: text.span) { range in
      isWhole = isWhole && range.lowerBound >= end && text[end..<range.lowerBound].allSatisfy(isBlank)
      end = range.upperBound
    }
    #expect(isWhole && text[end...].allSatisfy(isBlank))
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
