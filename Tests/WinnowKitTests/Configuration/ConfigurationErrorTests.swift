// Broken configurations: every fault is told, with its place, in the order of the text.
import SentenceSplitting
import Testing

@testable import WinnowKit

@Suite("configuration errors")
struct ConfigurationErrorTests {
  @Test("a broken configuration gives exactly these messages", arguments: BrokenConfiguration.all)
  func messages(_ broken: BrokenConfiguration) {
    let error = #expect(throws: ConfigurationErrors.self) {
      try PipelineConfiguration(Array(broken.text.utf8), name: "pipeline.json", directory: "")
    }
    #expect(error?.problems.map(\.description) == broken.messages)
    #expect(error?.description == broken.messages.joined(separator: "\n"))
  }

  @Test("an unknown language is refused with the codes there are")
  func language() {
    let text = #"{ "stages": [{ "stage": "split-sentences", "language": "qq" }] }"#
    let error = #expect(throws: ConfigurationErrors.self) {
      try PipelineConfiguration(Array(text.utf8), name: "p", directory: "")
    }
    let known = SentenceLanguage.knownCodes.joined(separator: ", ")
    #expect(
      error?.description
        == #"p:1:56: stages[0].language: expected auto or a BCP 47 language code, found the string "qq": "#
        + "unknown language 'qq'; known: \(known)")
  }

  @Test("bytes that are not UTF-8 are refused with their place")
  func invalidUTF8() {
    let error = #expect(throws: ConfigurationErrors.self) {
      try PipelineConfiguration(Array("{\n \"é".utf8) + [0xFF], name: "p", directory: "")
    }
    #expect(error?.description == "p:2:4: expected UTF-8, found the byte 0xFF")
  }
}
