// What stands in an input directory beside plain files: links, FIFOs, sockets, and what cannot be read.
import Foundation
import Testing

@Suite struct SpecialFileTests {
  /// A workspace with one good document and what `prepare` adds to it.
  private func workspace(_ prepare: String = "") throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    try workspace.write("Good.\n", to: "input/good.txt")
    let outcome = try workspace.shell(prepare)
    guard outcome.status == 0 else { throw HarnessError(description: "\(prepare): \(outcome.errors)") }
    return workspace
  }

  @Test("a symbolic link to a file is read like the file")
  func linkToFile() throws {
    let workspace = try workspace("printf 'Linked.\\n' > elsewhere; ln -s ../elsewhere input/link.txt")
    #expect(try workspace.winnow("run").status == 0)
    #expect(try workspace.tree().texts == ["good.txt": "Good.\n", "link.txt": "Linked.\n"])
  }

  @Test("symbolic links to directories are not followed, whatever their names, and the summary says so")
  func linkToDirectory() throws {
    let workspace = try workspace(
      "mkdir far; printf 'Far.\\n' > far/f.txt; ln -s ../far input/link; ln -s ../far input/link.txt; ln -s . input/me"
    )
    let outcome = try workspace.winnow("run", "--json")
    #expect(outcome.status == 0)
    #expect(try workspace.tree().names == ["good.txt"])
    #expect(try JSONValue(outcome.output).integer("skipped.symbolic link to a directory") == 3)
  }

  @Test(
    "a link that leads nowhere or in a circle fails alone and is named",
    arguments: [
      ("ln -s nowhere input/l.txt", "No such file"), ("ln -s l.txt input/l.txt", "circle"),
      ("ln -s m.txt input/l.txt; ln -s l.txt input/m.txt", "circle"),
    ])
  func brokenLink(_ prepare: String, _ reason: String) throws {
    let workspace = try workspace(prepare)
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("input/l.txt") && outcome.errors.contains(reason))
    #expect(try workspace.tree().names == ["good.txt"])
  }

  @Test(
    "what is no regular file is skipped and counted, and the run does not wait for it",
    arguments: [
      "mkfifo input/f.txt", "mkfifo pipe; ln -s ../pipe input/f.txt", "ln -s /dev/zero input/f.txt",
      "mkfifo input/f.html input/f",
    ])
  func notRegular(_ prepare: String) throws {
    let workspace = try workspace(prepare)
    let outcome = try workspace.winnow("run", "--json")
    #expect(outcome.status == 0)
    #expect(try JSONValue(outcome.output).integer("skipped.not a regular file") >= 1)
    #expect(try workspace.tree().names == ["good.txt"])
  }

  @Test("a socket is skipped and counted")
  func socketIsSkipped() throws {
    // Sockets have short names: the path of a temporary directory may be too long.
    let directory = "/tmp/winnow-socket-\(getpid())"
    let workspace = try workspace()
    mkdir(directory, 0o755)
    defer { removeTree(directory) }
    #if os(Linux)
      let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: (directory + "/s.txt").utf8) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0, "bind: errno \(errno)")
    try Data("Good.\n".utf8).write(to: URL(fileURLWithPath: directory + "/good.txt"))
    let outcome = try workspace.winnow("run", "--input", directory, "--json")
    #expect(outcome.status == 0)
    #expect(try JSONValue(outcome.output).integer("skipped.not a regular file") == 1)
    #expect(try workspace.tree().names == ["good.txt"])
  }

  #if os(Linux)
    @Test("a file that opens but cannot be read fails alone, and the output of an earlier run stays")
    func readErrorKeepsEarlierOutput() throws {
      let workspace = try workspace("printf 'Early.\\n' > input/bad.txt")
      #expect(try workspace.winnow("run").status == 0)
      _ = try workspace.shell("ln -sf /proc/self/mem input/bad.txt")
      let outcome = try workspace.winnow("run")
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("input/bad.txt") && outcome.errors.contains("Input/output error"))
      #expect(try workspace.tree().texts == ["bad.txt": "Early.\n", "good.txt": "Good.\n"])
    }
  #endif

  @Test(
    "unreadable files and directories fail alone, are named, and their earlier outputs stay",
    .enabled(if: Privileges.asOrdinaryUser != nil, "needs setpriv, for root may read everything"))
  func unreadable() throws {
    let workspace = try workspace(
      """
      mkdir -p input/closed/deep && printf 'Hidden.\\n' > input/closed/deep/h.txt
      printf 'Secret.\\n' > input/secret.txt && printf '<p>Page.</p>' > input/closed/p.html && chmod 777 .
      """)
    try workspace.configure("strip-html", "normalize")
    let run = (Privileges.asOrdinaryUser ?? "") + #""$WINNOW" run --json"#
    #expect(try workspace.shell(run).status == 0)
    let whole = try workspace.tree()
    #expect(whole.names == ["closed/deep/h.txt", "closed/p.txt", "good.txt", "secret.txt"])
    _ = try workspace.shell("chmod 000 input/closed input/secret.txt")
    defer { _ = try? workspace.shell("chmod 755 input/closed") }
    let outcome = try workspace.shell(run)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("input/closed:") && outcome.errors.contains("input/secret.txt:"))
    #expect(outcome.errors.contains("permission"))
    #expect(try JSONValue(outcome.output).integer("documents.failed") == 2)
    #expect(try workspace.tree() == whole)
  }
}
