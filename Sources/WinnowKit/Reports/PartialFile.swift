// A file beside the output that grows while a run goes on, and gets its name when it is whole.
import SystemCalls

/// Collects bytes under a name that ends in `.part`. A file that is not finished leaves nothing behind.
final class PartialFile {
  let path: String
  let partialPath: String
  private let descriptor: FileDescriptor
  private var isInPlace = false
  private var pending: [UInt8] = []
  /// The first failure; nothing is written behind it.
  private var failure: FileError?

  private static let flushThreshold = 1 << 16

  /// Creates the file.
  ///
  /// - Throws: `FileError` when it cannot be created.
  init(_ path: String) throws(FileError) {
    self.path = path
    // A name of this process alone: a second run that is to write the same file must not cut this one short.
    let partialPath = "\(path).\(getpid()).part"
    self.partialPath = partialPath
    descriptor = FileDescriptor(
      owning: try check("cannot create the file") {
        open(partialPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      })
  }

  deinit {
    // A run that is refused after all leaves nothing behind.
    if !isInPlace { _ = unlink(partialPath) }
  }

  /// Adds bytes. A failure shows in `finish()`.
  func append(_ bytes: [UInt8]) {
    pending += bytes
    if pending.count > Self.flushThreshold { flush() }
  }

  /// Writes what is left and gives the file its name.
  ///
  /// - Throws: `FileError` when any of it could not be written.
  func finish() throws(FileError) {
    flush()
    if let failure { throw failure }
    try check("cannot put the file in its place") { rename(partialPath, path) }
    isInPlace = true
  }

  private func flush() {
    defer { pending.removeAll(keepingCapacity: true) }
    if failure != nil { return }
    do throws(FileError) {
      try FileContents.write(pending, to: descriptor.raw)
    } catch {
      failure = error
    }
  }
}
