// Finds the files of the repository that tests look at.
import Foundation
import Testing

enum Repository {
  /// The directory of `Package.swift`.
  static var root: URL {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url
  }

  static func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
  }

  /// Demands that a generated file is as `expected`. With `RECORD_GOLDEN=1` it is written anew, and the test fails
  /// still: a run that records has checked nothing.
  static func expectGenerated(
    _ path: String, whole current: String, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(expected.utf8).write(to: root.appendingPathComponent(path))
      Issue.record("\(path) was recorded; run again without RECORD_GOLDEN", sourceLocation: sourceLocation)
      return
    }
    let lines = current.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let first =
      zip(lines, wanted).enumerated().first { $1.0 != $1.1 }?.offset ?? min(lines.count, wanted.count)
    #expect(
      current == expected,
      "\(path) is out of date from line \(first + 1) on; RECORD_GOLDEN=1 swift test records it",
      sourceLocation: sourceLocation)
  }
}
