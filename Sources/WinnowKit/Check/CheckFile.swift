// A file that a check's result is written to.

/// Is made before the check begins, and has its name once it is whole.
public final class CheckFile {
  private let format: CheckFormat
  private let file: PartialFile

  /// - Throws: `CheckFileError` when it cannot be made.
  public init(_ format: CheckFormat, _ path: String) throws {
    self.format = format
    file = try Self.create(path)
  }

  private static func create(_ path: String) throws(CheckFileError) -> PartialFile {
    do {
      return try PartialFile(path, isDurable: false)
    } catch {
      throw CheckFileError(path: path, reason: "\(error)")
    }
  }

  /// Writes the result.
  ///
  /// - Throws: `CheckFileError` when any of it cannot be written.
  public func write(_ result: CheckResult) throws {
    do {
      file.append(try format.render(result))
      try file.finish()
    } catch {
      throw CheckFileError(path: file.path, reason: "\(error)")
    }
  }
}

/// A result that cannot be written.
public struct CheckFileError: Error, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// Why it cannot be written.
  public let reason: String

  /// Where, and why.
  public var description: String { "\(path): \(reason)" }
}
