// The files that `clean` leaves alone although it would change them, and why.
import SystemCalls

/// Replacing the file would cost something that `undo` could not give back, or that its owner did not want.
struct Refusal: Error, CustomStringConvertible {
  let description: String

  /// Checks a change before anything is written.
  ///
  /// - Throws: `Refusal`, or `FileError` when the system does not tell.
  static func check(_ change: CleanChange, in parent: FileDescriptor) throws {
    let status = change.source.status
    if status.links > 1 {
      throw Refusal(
        description: "it has \(status.links) names (hard links), which a replacement would part; "
          + "copy it over itself under a new name to part them, or leave it out with \"exclude\"")
    }
    let name = RelativePath(change.path.name)
    let isWritable = name.withCString { faccessat(parent.raw, $0, W_OK, AT_EACCESS) } == 0
    if status.attributes.mode & 0o222 == 0 || !isWritable {
      throw Refusal(description: "it is read-only; give write permission to let it be cleaned")
    }
    if geteuid() != 0, status.attributes.owner != geteuid() {
      throw Refusal(
        description:
          "it belongs to another user (\(status.attributes.owner)), which a replacement would not; "
          + "run winnow as that user, or as root")
    }
    if geteuid() != 0, !belongsToUs(status.attributes.group) {
      throw Refusal(
        description:
          "it belongs to a group (\(status.attributes.group)) that its replacement could not be given to; "
          + "run winnow as a member of it, or as root")
    }
    if faccessat(parent.raw, ".", W_OK | X_OK, AT_EACCESS) != 0 {
      throw Refusal(description: "its directory is not writable; give write permission to let it be cleaned")
    }
    try checkExtendedAttributes(of: name, in: parent)
    if change.isRenamed, try FileStatus.ofEntry(RelativePath(change.output.name), in: parent) != nil {
      throw Refusal(description: "its text would become '\(change.output)', and something else stands there")
    }
  }

  /// Whether this process may give files to the group.
  private static func belongsToUs(_ group: UInt32) -> Bool {
    if group == getegid() { return true }
    var groups = [gid_t](repeating: 0, count: max(0, Int(getgroups(0, nil))))
    let count = getgroups(Int32(groups.count), &groups)
    return groups.prefix(max(0, Int(count))).contains(gid_t(group))
  }

  /// An access control list is one of them.
  private static func checkExtendedAttributes(of name: RelativePath, in parent: FileDescriptor) throws {
    let file = FileDescriptor(
      owning: try WinnowKit.check("cannot open") {
        name.withCString { openat(parent.raw, $0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW) }
      })
    var names = [CChar](repeating: 0, count: 1 << 16)
    let count = winnow_attribute_names(file.raw, &names, names.count)
    if count == -Int(ENOTSUP) { return }
    if count < 0 {
      throw FileError(
        action: "cannot list its extended attributes", number: Int32(truncatingIfNeeded: -count))
    }
    // The system gives every new file a security label by its own rules.
    let found = names.prefix(count).split(separator: 0).map {
      String(decoding: $0.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }.filter { $0 != "security.selinux" }
    if let first = found.first {
      let what = first == "system.posix_acl_access" ? "an access control list" : "extended attributes"
      throw Refusal(
        description: "it has \(what) (\(UTF8Text.oneLine(first))), which a replacement would lose; "
          + "remove them, or leave the file out with \"exclude\"")
    }
  }
}
