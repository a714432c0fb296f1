// What went wrong with a file, in words, with the fix where there is an obvious one.
import SystemCalls

/// A system call on a file failed.
public struct FileError: Error, Sendable, CustomStringConvertible {
  /// What was tried, such as `cannot open`.
  public let action: String
  /// The error number.
  public let number: Int32

  /// What was tried, the system's reason, and a likely fix.
  public var description: String {
    let reason = String(cString: strerror(number))
    return "\(action): \(reason)\(hint.isEmpty ? "" : "; \(hint)")"
  }

  private var hint: String {
    switch number {
    case EACCES, EPERM: "give the user that runs winnow permission to it"
    case ENOSPC, EDQUOT: "free space on the output's file system and run again"
    case EMFILE, ENFILE: "raise the limit of open files (ulimit -n) or use fewer --workers"
    case ELOOP: "the symbolic links lead in a circle"
    case ENAMETOOLONG: "shorten the file's name or path"
    case EFBIG:
      "it is larger than allowed (\"maxDocumentBytes\", or the system); raise that limit, or split the file"
    case EISDIR: "a directory stands where the file is to be; move it away"
    case EROFS: "the file system is mounted read-only"
    case EXDEV: "a directory below the output lies on another file system; give each its own run"
    default: ""
    }
  }
}

/// Calls `call` until no signal interrupts it.
///
/// - Throws: `FileError` when it returns −1.
@discardableResult
func check<Value: SignedInteger>(_ action: String, _ call: () -> Value) throws(FileError) -> Value {
  while true {
    let result = call()
    if result != -1 { return result }
    let number = errno
    if number != EINTR { throw FileError(action: action, number: number) }
  }
}
