// Standard output and standard error, and what the terminal behind them can show.
import SystemCalls

enum Terminal {
  /// Whether standard error is a terminal that understands cursor movement.
  static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && environment("TERM").map { $0 != "dumb" } ?? false
  }

  /// Whether standard error may be coloured: a terminal, and no `NO_COLOR` (<https://no-color.org>).
  static var showsColor: Bool {
    showsProgress && environment("NO_COLOR").map(\.isEmpty) ?? true
  }

  /// The width of the terminal behind standard error, in columns.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a line to standard error.
  static func writeError(_ line: String) { writeErrorRaw(line + "\n") }

  /// Writes text to standard error as it is.
  static func writeErrorRaw(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

  /// Writes text to standard output.
  ///
  /// - Throws: the exit code to end with, when nobody reads it any more or it cannot be written.
  static func show(_ text: String) throws { try show(bytes: Array(text.utf8)) }

  /// Writes bytes, which need not be text, to standard output.
  ///
  /// - Throws: the exit code to end with, when nobody reads it any more or it cannot be written.
  static func show(bytes: [UInt8]) throws {
    let number = write(bytes, to: STDOUT_FILENO)
    if number == 0 { return }
    if number == EPIPE { throw ExitStatus.signal(SIGPIPE) }
    writeError("winnow: cannot write to standard output: \(String(cString: strerror(number)))")
    throw ExitStatus.someInputsFailed
  }

  /// Writes all of `bytes`; returns 0 or the error number.
  @discardableResult
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return errno }
      rest = rest.dropFirst(count)
    }
    return 0
  }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
