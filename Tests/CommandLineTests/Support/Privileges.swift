// Finds out what this machine lets the tests do: root may read everything, others may mount nothing.
import Foundation

enum Privileges {
  /// A prefix for shell commands that makes them run as a user who is refused what permissions refuse; `nil` where
  /// there is no way.
  static let asOrdinaryUser: String? = {
    if geteuid() != 0 { return "" }
    let prefix = "setpriv --reuid=65534 --regid=65534 --clear-groups "
    let outcome = try? Workspace().shell(prefix + #""$WINNOW" --version"#)
    return outcome?.status == 0 ? prefix : nil
  }()

  /// Whether a small file system can be mounted where nobody else sees it.
  static let canMount: Bool = {
    let outcome = try? Workspace().shell("mkdir m && unshare -m mount -t tmpfs -o size=64k tmpfs m")
    return outcome?.status == 0
  }()

  /// Whether `strace` may watch a program, and spoil its system calls.
  static let canTrace: Bool = {
    let outcome = try? Workspace().shell("strace -f -o /dev/null -e inject=fsync:error=EIO:when=1 true")
    return outcome?.status == 0
  }()

  /// Whether `script` of util-linux is there to lend a terminal.
  static let hasScript: Bool = {
    let outcome = try? Workspace().shell("script -qec true /dev/null < /dev/null")
    return outcome?.status == 0
  }()
}
