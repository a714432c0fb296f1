// What the system says of a file without reading it.
import SystemCalls

/// By this a file is known for unchanged: editing it moves the second time even where a tool puts the first one back.
struct FileStamp: Sendable, Equatable {
  /// In bytes.
  var size: Int
  /// When its content was last modified, in nanoseconds since 1970.
  var modified: Int64
  /// When its content, name or attributes last changed, in nanoseconds since 1970.
  var changed: Int64

  init(size: Int, modified: Int64, changed: Int64) {
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  init(_ status: stat) {
    size = Int(status.st_size)
    #if canImport(Darwin)
      modified = Self.nanoseconds(status.st_mtimespec)
      changed = Self.nanoseconds(status.st_ctimespec)
    #else
      modified = Self.nanoseconds(status.st_mtim)
      changed = Self.nanoseconds(status.st_ctim)
    #endif
  }

  /// - Throws: `FileError` when the system does not say.
  init(of descriptor: Int32) throws(FileError) {
    var status = stat()
    try check("cannot look at the file") { fstat(descriptor, &status) }
    self.init(status)
  }

  /// Whether a change in the moment after it was taken would show. Times move in steps: of some milliseconds on most
  /// file systems, of up to two seconds on those that keep whole seconds.
  var isSettled: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let latest = max(modified, changed)
    let step: Int64 = latest % 1_000_000_000 == 0 ? 2_000_000_000 : 20_000_000
    return Self.nanoseconds(now) - latest > step
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
