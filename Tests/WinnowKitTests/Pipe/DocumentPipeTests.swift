// JSON Lines through a chain: what is not winnow's comes out byte for byte.
import Foundation
import Logging
import Synchronization
import Testing

@testable import WinnowKit

@Suite("JSON Lines")
struct DocumentPipeTests {
  /// What was logged.
  private final class Messages: Sendable {
    let lines = Mutex<[String]>([])
    var logger: Logger {
      Logger(label: "test") { _ in Handler(messages: self) }
    }

    private struct Handler: LogHandler {
      let messages: Messages
      var metadata: Logger.Metadata = [:]
      var logLevel = Logger.Level.trace
      subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
      }
      func log(event: LogEvent) {
        messages.lines.withLock { $0.append("\(event.level): \(event.message)") }
      }
    }
  }

  private func run(
    _ stages: String, _ input: [UInt8], workers: Int = 2
  ) async throws -> (output: String, failures: Int, messages: [String]) {
    let directory = try TemporaryDirectory()
    try directory.write(input, to: "in")
    try directory.write("", to: "out")
    let configuration = try PipelineConfiguration(
      Array(#"{ "stages": [\#(stages)] }"#.utf8), name: "p", directory: "")
    let messages = Messages()
    let pipe = DocumentPipe(configuration, workers: workers, logger: messages.logger)
    let source = try FileHandle(forReadingFrom: URL(fileURLWithPath: directory.path("in")))
    let sink = try FileHandle(forWritingTo: URL(fileURLWithPath: directory.path("out")))
    let result = try await pipe.runLines(from: source.fileDescriptor, to: sink.fileDescriptor)
    try sink.close()
    return (directory.text(of: "out") ?? "", result.failures, messages.lines.withLock { $0 })
  }

  private static let normalize = #"{ "stage": "normalize" }"#
  private static let dedup = #"{ "stage": "dedup-documents" }"#
  private static let split = #"{ "stage": "split-sentences" }"#

  @Test(
    "a line keeps what is not winnow's, byte for byte",
    arguments: [
      (normalize, #"{"text":"a "}"#, #"{"text":"a"}"#),
      (normalize, #"{ "id" : 7 , "text" : "a " }"#, #"{"id":7,"text":"a"}"#),
      (
        normalize, #"{"n":1.50e+2,"text":"a ","x":[1, {"y" : null}]}"#,
        #"{"n":1.50e+2,"text":"a","x":[1, {"y" : null}]}"#
      ),
      (normalize, #"{"u":"\u00e9\/","text":"a "}"#, #"{"u":"\u00e9\/","text":"a"}"#),
      (normalize, #"{"\u00e9\/\ud800":1,"text":"a "}"#, #"{"\u00e9\/\ud800":1,"text":"a"}"#),
      (normalize, #"{"text":"\u0061"}"#, #"{"text":"\u0061"}"#),
      (
        normalize, "{\"\u{E9}\":1,\"e\u{301}\":2,\"text\":\"a\"}",
        "{\"\u{E9}\":1,\"e\u{301}\":2,\"text\":\"a\"}"
      ),
      (
        normalize, #"{"text":"","sentences":["mine"],"error":"mine","dropped":null}"#,
        #"{"text":"","sentences":["mine"],"error":"mine","dropped":null}"#
      ),
      (
        split, #"{"text":"It rains. It pours.","id":1}"#,
        #"{"text":"It rains.\nIt pours.\n","id":1,"sentences":["It rains.","It pours."]}"#
      ),
      (
        split, #"{"sentences":0,"text":"It rains.","id":1}"#,
        #"{"text":"It rains.\n","id":1,"sentences":["It rains."]}"#
      ),
      (normalize, "{\"text\":\"a \"}\r", #"{"text":"a"}"#),
    ])
  func lines(_ stage: String, _ line: String, _ expected: String) async throws {
    let (output, failures, messages) = try await run(stage, Array((line + "\n").utf8))
    #expect(output == expected + "\n")
    #expect(failures == 0)
    #expect(messages.isEmpty)
  }

  @Test("a repeat is dropped with its reason; blank lines are left out; order stays", arguments: [1, 2, 8])
  func drops(_ workers: Int) async throws {
    let input = "{\"text\":\"a\",\"id\":1}\n\n \t\r\n{\"id\":2,\"text\":\"a\"}\n{\"text\":\"b\"}"
    let (output, failures, _) = try await run(Self.dedup, Array(input.utf8), workers: workers)
    #expect(
      output == """
        {"text":"a","id":1}
        {"id":2,"text":"","dropped":"repeated-document"}
        {"text":"b"}

        """)
    #expect(failures == 0)
  }

  @Test(
    "a bad line is passed through with the error, told with its number, and counted",
    arguments: [
      ("oops", #"{"line":"oops","error":"column 1: expected a value, found 'o'"}"#),
      ("[1]", #"{"line":"[1]","error":"expected a JSON object, found an array"}"#),
      (#"{"id":1}"#, #"{"id":1,"error":"expected the key \"text\", found none"}"#),
      (
        #"{"text":5,"error":"old"}"#,
        #"{"text":5,"error":"column 9: text: expected a string, found the number 5"}"#
      ),
      (
        #"{"text":"a","text":"b"}"#,
        #"{"line":"{\"text\":\"a\",\"text\":\"b\"}","error":"column 13: the key \"text\" stands here a second time"}"#
      ),
    ])
  func badLines(_ line: String, _ expected: String) async throws {
    let good = #"{"text":"a"}"#
    let (output, failures, messages) = try await run(
      Self.normalize, Array("\(good)\n\n\(line)\n\(good)\n".utf8))
    #expect(output == "\(good)\n\(expected)\n\(good)\n")
    #expect(failures == 1)
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("error: line 3: ") == true)
  }

  @Test("a line that is not UTF-8 is a bad line, and those around it are not")
  func invalidUTF8() async throws {
    let input = Array("{\"text\":\"a\"}\n{\"text\":\"".utf8) + [0xFF] + Array("\"}\n{\"text\":\"b\"}\n".utf8)
    let (output, failures, _) = try await run(Self.normalize, input)
    let lines = output.split(separator: "\n")
    #expect(lines.count == 3 && lines.first == #"{"text":"a"}"# && lines.last == #"{"text":"b"}"#)
    #expect(lines.dropFirst().first?.contains("column 10: expected UTF-8, found the byte 0xFF") == true)
    #expect(failures == 1)
  }

  @Test("thousands of lines come out in their order, each repeat after its first copy", arguments: [1, 2, 8])
  func order(_ workers: Int) async throws {
    let input = (0..<3000).map { "{\"id\":\($0),\"text\":\"text \($0 % 1000)\"}\n" }.joined()
    let (output, _, _) = try await run(Self.dedup, Array(input.utf8), workers: workers)
    let expected = (0..<3000).map { number in
      number < 1000
        ? "{\"id\":\(number),\"text\":\"text \(number)\"}\n"
        : "{\"id\":\(number),\"text\":\"\",\"dropped\":\"repeated-document\"}\n"
    }.joined()
    #expect(output == expected)
  }
}
