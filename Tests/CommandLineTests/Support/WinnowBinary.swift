// Finds the program under test: the one that was built together with these tests.
import Foundation

enum WinnowBinary {
  /// `WINNOW_BINARY`, or `winnow` in the directory that holds the test bundle.
  static func path() throws -> String {
    if let named = ProcessInfo.processInfo.environment["WINNOW_BINARY"], !named.isEmpty { return named }
    let starts = [
      CommandLine.arguments[0], Bundle.main.executablePath ?? "", Bundle(for: ChildProcess.self).bundlePath,
    ]
    for start in starts {
      var directory = URL(fileURLWithPath: start)
      while directory.path != "/" {
        directory.deleteLastPathComponent()
        let candidate = directory.appendingPathComponent("winnow").path
        var isDirectory: ObjCBool = false
        if FileManager.default.fileExists(atPath: candidate, isDirectory: &isDirectory),
          !isDirectory.boolValue,
          FileManager.default.isExecutableFile(atPath: candidate)
        {
          return candidate
        }
      }
    }
    throw HarnessError(description: "no 'winnow' beside \(starts.joined(separator: ", ")); set WINNOW_BINARY")
  }
}
