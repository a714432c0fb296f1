// Files that clean does not replace, and what it does about trouble: each is named, stays as it is, and stops nothing.
import Foundation
import Testing

@Suite struct CleanRefusalTests {
  /// A workspace with one file that is to be refused, `d/odd.txt`, and one that is not.
  private func workspace(_ prepare: String = "true") throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write("Odd. \r\n", to: "d/odd.txt")
    try workspace.write("Plain. \r\n", to: "d/plain.txt")
    try workspace.prepare(prepare)
    return workspace
  }

  /// Cleans, and expects that `d/odd.txt` is refused for `reason`, in the dry run too.
  private func expectRefusal(
    _ workspace: Workspace, _ reason: String, command: String = #""$WINNOW" clean d"#
  ) throws {
    let before = try workspace.shell("stat -c '%i %a %h %Y %Z' d/odd.txt").text
    for isDryRun in [true, false] {
      let outcome = try workspace.shell(command + (isDryRun ? " --dry-run" : ""))
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("d/odd.txt: ") && outcome.errors.contains(reason), "\(outcome.errors)")
      #expect(outcome.text.contains("1 changed, 0 renamed, 0 removed, 0 unchanged, 1 failed"))
    }
    #expect(try workspace.readText("d/odd.txt") == "Odd. \r\n")
    #expect(try workspace.shell("stat -c '%i %a %h %Y %Z' d/odd.txt").text == before)
    #expect(try workspace.readText("d/plain.txt") == "Plain.\n")
    #expect(try workspace.winnow("undo", "d").status == 0)
    #expect(try workspace.readText("d/plain.txt") == "Plain. \r\n")
    #expect(try !workspace.hasRemnants("d"))
  }

  @Test("a file with several names is refused: a replacement would part them")
  func hardLink() throws {
    try expectRefusal(try workspace("ln d/odd.txt other"), "2 names (hard links)")
  }

  @Test("a read-only file is refused, for root too")
  func readOnly() throws {
    try expectRefusal(try workspace("chmod 444 d/odd.txt"), "it is read-only")
  }

  #if os(Linux)
    @Test(
      "a file with extended attributes or an access control list is refused: it would lose them",
      arguments: [
        ("user.note", [0x78] as [UInt8], "extended attributes (user.note)"),
        (
          "system.posix_acl_access",
          // Version 2; owner rw, user 7 r, group r, mask r, others r.
          [
            2, 0, 0, 0, 1, 0, 6, 0, 255, 255, 255, 255, 2, 0, 4, 0, 7, 0, 0, 0, 4, 0, 4, 0, 255, 255, 255,
            255,
            16, 0, 4, 0, 255, 255, 255, 255, 32, 0, 4, 0, 255, 255, 255, 255,
          ], "an access control list"
        ),
      ])
    func extendedAttributes(_ name: String, _ value: [UInt8], _ reason: String) throws {
      let workspace = try workspace()
      typealias SetAttribute =
        @convention(c) (
          UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeRawPointer, Int, Int32
        ) -> Int32
      // The C library's module does not show it.
      let symbol = try #require(dlsym(UnsafeMutableRawPointer(bitPattern: 0), "setxattr"))
      let set = unsafeBitCast(symbol, to: SetAttribute.self)
      guard set(workspace.path + "/d/odd.txt", name, value, value.count, 0) == 0 else {
        // Not every file system knows them; then no file has any.
        #expect(errno == ENOTSUP, "errno \(errno)")
        return
      }
      try expectRefusal(workspace, reason)
    }
  #endif

  @Test(
    "files of others are refused, and so is what lies in a directory that is not writable",
    .enabled(if: Privileges.asOrdinaryUser != nil && geteuid() == 0, "needs root, to make files of others"),
    arguments: [
      ("chown 65534:65534 d d/plain.txt && chmod 666 d/odd.txt", "belongs to another user (0)"),
      (
        "chmod 1777 d && chown 65534:65534 d/plain.txt && chmod 666 d/odd.txt", "belongs to another user (0)"
      ),
      (
        "chown 65534:65534 d d/plain.txt && chown 65534 d/odd.txt && chmod 666 d/odd.txt",
        "belongs to a group (0)"
      ),
      (
        "mkdir d/s && mv d/odd.txt d/s && chown -R 65534:65534 d && chmod 555 d/s && ln -s s/odd.txt d/odd.txt",
        "directory is not writable"
      ),
    ])
  func ofOthers(_ prepare: String, _ reason: String) throws {
    let workspace = try workspace(prepare + " && chmod 755 .")
    let command = (Privileges.asOrdinaryUser ?? "") + #""$WINNOW" clean d"#
    for isDryRun in [true, false] {
      let outcome = try workspace.shell(command + (isDryRun ? " --dry-run" : ""))
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("odd.txt: ") && outcome.errors.contains(reason), "\(outcome.errors)")
    }
    #expect(try workspace.readText("d/odd.txt") == "Odd. \r\n")
    #expect(try workspace.readText("d/plain.txt") == "Plain.\n")
    let undo = try workspace.shell((Privileges.asOrdinaryUser ?? "") + #""$WINNOW" undo d"#)
    #expect(undo.status == 0, "\(undo.errors)")
    #expect(try workspace.readText("d/plain.txt") == "Plain. \r\n")
  }

  @Test(
    "root cleans files of others and gives them back, owner, group and all",
    .enabled(if: geteuid() == 0, "needs root"))
  func ownersStay() throws {
    let workspace = try workspace("chown 65534:12345 d/odd.txt && chmod 2750 d/odd.txt")
    let before = try workspace.facts("d")
    #expect(try workspace.winnow("clean", "d").status == 0)
    #expect(try workspace.shell("stat -c '%u:%g %a' d/odd.txt").text == "65534:12345 2750\n")
    #expect(try workspace.winnow("undo", "d").status == 0)
    #expect(try workspace.facts("d") == before)
  }

  @Test("a page whose text would take the place of another file is refused")
  func placeIsTaken() throws {
    let workspace = try workspace("printf '<p>Page.</p>' > d/p.html && printf 'Mine.' > d/p.txt")
    try workspace.write(
      #"{"exclude": ["p.txt"], "stages": [{"stage": "strip-html"}]}"#, to: "c.json")
    let outcome = try workspace.winnow("clean", "d", "--config", "c.json")
    #expect(outcome.status == 3)
    #expect(
      outcome.errors.contains("d/p.html: its text would become 'p.txt', and something else stands there"))
    #expect(try workspace.readText("d/p.txt") == "Mine.")
    #expect(workspace.exists("d/p.html"))
  }

  @Test(
    "a directory where winnow may not keep anything is not cleaned",
    .enabled(if: Privileges.asOrdinaryUser != nil, "needs setpriv"))
  func stateUnwritable() throws {
    let workspace = try workspace("chmod 555 d && chmod 755 .")
    let outcome = try workspace.shell((Privileges.asOrdinaryUser ?? "") + #""$WINNOW" clean d"#)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(".winnow") && outcome.errors.contains("permission"))
    try workspace.prepare("chmod 755 d")
  }

  @Test(
    "a file that is changed while winnow is at work stays as it is, and is reported",
    .enabled(if: Privileges.canTrace, "needs strace"),
    arguments: [
      "echo Mine. > d/odd.txt", "echo Mine. > new && mv new d/odd.txt", "rm d/odd.txt", "chmod 600 d/odd.txt",
    ])
  func changedMeanwhile(_ edit: String) throws {
    let workspace = try workspace()
    // The first original is being kept: by then all files of the job are read.
    let clean = try ChildProcess(
      "/bin/sh",
      [
        "-c",
        #"exec strace -f -o /dev/null -e trace=renameat2 -e inject=renameat2:delay_enter=700ms:when=1 "$0" clean d"#,
        WinnowBinary.path(),
      ], in: workspace.path)
    #expect(poll { workspace.exists("d/.winnow/clean/tmp/original-0") })
    try workspace.prepare(edit)
    let facts = try workspace.shell("stat -c %a d/odd.txt; cat d/odd.txt").text
    let outcome = try clean.wait()
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("d/odd.txt: somebody changed it"), "\(outcome.errors)")
    #expect(try workspace.shell("stat -c %a d/odd.txt; cat d/odd.txt").text == facts)
    #expect(try workspace.readText("d/plain.txt") == "Plain.\n")
    #expect(try workspace.winnow("undo", "d").status == 0)
    #expect(try workspace.readText("d/plain.txt") == "Plain. \r\n")
    #expect(try workspace.shell("stat -c %a d/odd.txt; cat d/odd.txt").text == facts)
  }
}
