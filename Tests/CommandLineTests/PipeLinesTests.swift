// winnow pipe --jsonl: one document a line.
import Foundation
import Testing

@Suite struct PipeLinesTests {
  /// Pipes lines through a stage.
  private func lines(_ stage: String, _ more: String..., input: String) throws -> Outcome {
    try Workspace().winnow(["pipe", "--stage", stage, "--jsonl"] + more, input: Array(input.utf8))
  }

  @Test("unknown keys come out as they went in, numbers and order and escapes included")
  func unknownKeys() throws {
    let outcome = try lines(
      "normalize",
      input: #"{"z":1.50,"id":"\u0041","text":"a \r\nb","big":123456789012345678901,"o":{"a":[1, 2]}}"# + "\n"
    )
    #expect(outcome.status == 0)
    #expect(
      outcome.text == #"{"z":1.50,"id":"\u0041","text":"a\nb","big":123456789012345678901,"o":{"a":[1, 2]}}"#
        + "\n")
  }

  @Test("a text that nothing is done to keeps its own spelling")
  func untouchedText() throws {
    let outcome = try lines("normalize", input: #"{"text":"\u00e9\/ \ud83d\ude00"}"# + "\n")
    #expect(outcome.text.contains(#""\u00e9\/ \ud83d\ude00""#))
  }

  @Test("split-sentences adds the sentences")
  func sentences() throws {
    let outcome = try lines("split-sentences", input: #"{"id":7,"text":"One \"a\". Two.\n\nThree."}"# + "\n")
    let line = try JSONValue(outcome.output)
    #expect(line.value("sentences") as? [String] == ["One \"a\".", "Two.", "Three."])
    #expect(line.text("text") == "One \"a\".\nTwo.\n\nThree.\n")
    #expect(try line.integer("id") == 7)
  }

  @Test("a dropped document keeps its line, with the reason and no text")
  func dropped() throws {
    let outcome = try lines(
      "dedup-documents", input: #"{"id":1,"text":"same"}"# + "\n" + #"{"id":2,"text":"same"}"# + "\n")
    #expect(outcome.status == 0)
    let rows = try outcome.output.split(separator: 0x0A).map { try JSONValue(Array($0)) }
    try #require(rows.count == 2)
    #expect(rows[0].text("text") == "same" && rows[0].value("dropped") == nil)
    #expect(rows[1].text("text") == "" && rows[1].text("dropped") == "repeated-document")
    #expect(try rows[1].integer("id") == 2)
  }

  /// Bad lines, each with what comes out beside the error.
  static let badLines: [(line: String, kept: String)] = [
    ("{", #""line":"{""#), ("not JSON", #""line":"not JSON""#), ("[1]", #""line":"[1]""#),
    ("42", #""line":"42""#),
    (#"{"text": "a"} x"#, #""line":"{\"text\": \"a\"} x""#),
    (#"{"text": 1, "text": 2}"#, #""line":"{\"text\": 1, \"text\": 2}""#),
    (#"{"id": 1, "text": 5}"#, #""id":1,"text":5"#), (#"{"Text": "a"}"#, #""Text":"a""#),
    ("{}", #"{"error":"#),
  ]

  @Test(
    "a line that is no document is reported with its number, passed on with the error, and the exit code is 3",
    arguments: badLines)
  func badLine(_ bad: (line: String, kept: String)) throws {
    let good = #"{"text":"good"}"#
    let outcome = try lines("normalize", input: [good, bad.line, good].joined(separator: "\n") + "\n")
    #expect(outcome.status == 3)
    #expect(outcome.errors.hasPrefix("winnow: error: line 2: "))
    let rows = try outcome.output.split(separator: 0x0A).map { try JSONValue(Array($0)) }
    try #require(rows.count == 3)
    #expect(rows[1].text("error")?.isEmpty == false)
    let passedOn = outcome.text.split(separator: "\n").dropFirst().first ?? ""
    #expect(passedOn.contains(bad.kept))
    #expect(rows[0].text("text") == "good" && rows[2].text("text") == "good")
    #expect(rows[0].value("error") == nil && rows[2].value("error") == nil)
  }

  @Test("a line that is no JSON object comes out whole, as a string")
  func unreadableLineIsKept() throws {
    let outcome = try lines("normalize", input: "half a \"line\\\n")
    #expect(try JSONValue(outcome.output).text("line") == "half a \"line\\")
  }

  @Test("blank lines, CRLF line ends and a last line without one are read")
  func lineEnds() throws {
    let outcome = try lines("normalize", input: "\n{\"text\":\"a\"}\r\n  \n{\"text\":\"b\"}")
    #expect(outcome.status == 0)
    let rows = try outcome.output.split(separator: 0x0A).map { try JSONValue(Array($0)) }
    #expect(rows.map { $0.text("text") } == ["a", "b"])
    let bad = try lines("normalize", input: "\n\n{\"text\":\"a\"}\n\nx\n")
    #expect(bad.errors.contains("line 5:"))
  }

  @Test("an answer comes before the next question is asked")
  func interactive() throws {
    let workspace = try Workspace()
    let pipe = try workspace.start(
      "pipe", "--stage", "dedup-documents", "--jsonl", "--workers", "1", input: .open)
    for (number, text) in ["a", "b", "a"].enumerated() {
      try pipe.send("{\"text\": \"\(text)\"}\n")
      let answered = poll(for: .seconds(20)) { pipe.outputSoFar.count { $0 == 0x0A } == number + 1 }
      try #require(answered, "line \(number + 1) was not answered while standard input was open")
    }
    #expect(!pipe.hasEnded())
    pipe.closeInput()
    let outcome = try pipe.wait()
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("repeated-document"))
  }

  @Test("half a line waits for its other half")
  func halfLine() throws {
    let workspace = try Workspace()
    let pipe = try workspace.start("pipe", "--stage", "normalize", "--jsonl", input: .open)
    try pipe.send("{\"text\": \"first\"}\n{\"te")
    #expect(poll { !pipe.outputSoFar.isEmpty })
    try pipe.send("xt\": \"second\"}\n")
    pipe.closeInput()
    let outcome = try pipe.wait()
    #expect(outcome.status == 0)
    let rows = try outcome.output.split(separator: 0x0A).map { try JSONValue(Array($0)) }
    #expect(rows.map { $0.text("text") } == ["first", "second"])
  }

  @Test("many lines come out in the order they went in, the same for 1 and 8 workers")
  func order() throws {
    let input = (0..<3000).map { number in
      "{\"id\":\(number),\"text\":\"Paragraph \(number % 700) of many, long enough to fill a few buffers.\"}\n"
    }.joined()
    let one = try lines("dedup-documents", "--workers", "1", input: input)
    let eight = try lines("dedup-documents", "--workers", "8", input: input)
    #expect(one.status == 0)
    #expect(one.output == eight.output)
    let rows = try one.output.split(separator: 0x0A).map { try JSONValue(Array($0)) }
    #expect(rows.map { $0.value("id") as? Int } == (0..<3000).map { $0 })
    #expect(rows.count { $0.value("dropped") != nil } == 2300)
  }
}
