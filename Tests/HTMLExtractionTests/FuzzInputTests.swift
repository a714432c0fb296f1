// Every input that once broke something, tried again.
import Foundation
import Testing

@Suite struct FuzzInputTests {
  /// `Tests/FuzzInputs`, one directory a target.
  private static let directory = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "FuzzInputs")

  /// An input by where it is kept.
  struct StoredInput: Sendable, CustomTestStringConvertible {
    let target: FuzzTarget
    let file: URL
    var testDescription: String { "\(target.rawValue)/\(file.lastPathComponent)" }
  }

  private static func storedInputs() throws -> [StoredInput] {
    try FuzzTarget.allCases.flatMap { target in
      try FileManager.default
        .contentsOfDirectory(
          at: directory.appending(path: target.rawValue), includingPropertiesForKeys: nil,
          options: .skipsHiddenFiles
        )
        .sorted { $0.path < $1.path }.map { StoredInput(target: target, file: $0) }
    }
  }

  @Test("what a fuzzer broke once stays whole", .timeLimit(.minutes(1)))
  func storedInput() throws {
    let inputs = try Self.storedInputs()
    #expect(!inputs.isEmpty, "no inputs in \(Self.directory.path)")
    for input in inputs {
      let bytes = try Array(Data(contentsOf: input.file))
      do throws(FuzzTarget.Violation) {
        try input.target.check(bytes)
      } catch {
        Issue.record("\(input.testDescription): \(error)")
      }
    }
  }
}
