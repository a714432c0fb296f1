// Runs for which there is no room: nothing half written stands under a final name.
import Foundation
import Testing

@Suite struct FullDiskTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    try workspace.write("Small.\n", to: "input/a.txt")
    try workspace.write(String(repeating: "Large, and then some.\n", count: 20_000), to: "input/large.txt")
    try workspace.write("Small, too.\n", to: "input/z.txt")
    return workspace
  }

  private let expected = ["a.txt": "Small.\n", "z.txt": "Small, too.\n"]

  @Test(
    "a full file system fails the documents that do not fit, and no others",
    .enabled(if: Privileges.canMount, "needs the permission to mount a small file system"))
  func fullFileSystem() throws {
    let workspace = try workspace()
    // The mount is seen by this shell alone and ends with it, whatever happens.
    let outcome = try workspace.shell(
      """
      mkdir output seen && exec unshare -m sh -c '
        mount -t tmpfs -o size=128k tmpfs output && { "$WINNOW" run; status=$?; cp -a output/. seen; exit $status; }'
      """)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("large.txt") && outcome.errors.contains("free space"))
    #expect(try workspace.tree("seen").texts == expected)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.path + "/seen/.winnow/tmp").isEmpty)
  }

  @Test("a limit on the size of files fails the documents above it, and no others")
  func fileSizeLimit() throws {
    let workspace = try workspace()
    let outcome = try workspace.shell(#"ulimit -f 16 && exec "$WINNOW" run"#)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("large.txt") && outcome.errors.contains("File too large"))
    #expect(try workspace.tree().texts == expected)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: workspace.path + "/output/.winnow/tmp").isEmpty)
    #expect(try workspace.winnow("run").status == 0)
    #expect(try workspace.tree().names == ["a.txt", "large.txt", "z.txt"])
  }

  @Test("a pipe whose output cannot be written says so")
  func pipeToFullDevice() throws {
    let workspace = try Workspace()
    let outcome = try workspace.shell(#"echo text | "$WINNOW" pipe --stage normalize > /dev/full"#)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("standard output") && outcome.errors.contains("No space left"))
    let lines = try workspace.shell(
      #"echo '{"text": "x"}' | "$WINNOW" pipe --stage normalize --jsonl > /dev/full"#)
    #expect(lines.status == 3)
    #expect(lines.errors.contains("standard output"))
  }

  @Test("a summary that cannot be written is an error although the documents are")
  func summaryToFullDevice() throws {
    let workspace = try workspace()
    let outcome = try workspace.shell(#""$WINNOW" run --json > /dev/full"#)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("standard output"))
    #expect(try workspace.tree().files.count == 3)
  }
}
