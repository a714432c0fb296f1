// Real limits instead of injected ones: sizes of files, full file systems, no inodes, no permission to write.
import Foundation
import Testing

@Suite struct FaultLimitTests {
  /// Whether every size is tried, as for `make faults`.
  private static let isThorough = ProcessInfo.processInfo.environment["WINNOW_FAULTS"] == "all"

  @Test(
    "a limit on the size of files, whatever it is, leaves no short file and is told",
    arguments: [Situation.first, .changed])
  func fileSizes(_ situation: Situation) throws {
    let bed = try FaultBed(situation)
    let sizes = [0, 1, 4, 17, 18, 19, 60, 131, 400, 1000, 5000, 10_000, 20_000, 1 << 20]
    var statuses: Set<Int32> = []
    for size in Self.isThorough ? sizes + Array(stride(from: 20, to: 24_000, by: 777)) : sizes {
      let workspace = try bed.copy()
      let limit = "prlimit --fsize=\(size) "
      let outcome = try workspace.shell(limit + #""$WINNOW" "# + Strace.run.joined(separator: " "))
      statuses.insert(outcome.status)
      var complaints = try bed.complaints(about: workspace, outcome, isMute: size < 200)
      complaints += try bed.complaintsAfterRerun(of: workspace)
      #expect(complaints.isEmpty, "files of at most \(size) bytes")
    }
    // The least limits let no run begin, the next ones no large document through, the greatest everything.
    #expect(statuses == [2, 3, 0])
  }

  @Test(
    "a file system that is too small, whatever its size, leaves no short file and is told",
    .enabled(if: Privileges.canMount, "needs the permission to mount a small file system"),
    arguments: [Situation.first, .changed])
  func fullFileSystem(_ situation: Situation) throws {
    // The state takes some hundreds of kilobytes, each document four.
    let room = [0, 16, 64, 128, 200, 240, 280, 320, 360, 400, 480, 4096]
    try fill(situation, Self.isThorough ? Array(stride(from: 0, to: 720, by: 8)) + [4096] : room) {
      "size=$(( $(du -sk was | cut -f 1) + \($0) ))k"
    }
  }

  @Test(
    "a file system that has room for a few files only leaves no short file and is told",
    .enabled(if: Privileges.canMount, "needs the permission to mount a small file system"),
    arguments: [Situation.first, .changed])
  func noInodes(_ situation: Situation) throws {
    let room = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 128]
    try fill(situation, Self.isThorough ? Array(1...40) + [128] : room) {
      "size=64m,nr_inodes=$(( $(find was | wc -l) + \($0) ))"
    }
  }

  /// Runs with the output on a file system of its own that has so much room beyond what stands there, which is seen by
  /// one shell alone and ends with it; then again where there is room enough, on a copy of what the first run left.
  private func fill(_ situation: Situation, _ rooms: [Int], _ options: (Int) -> String) throws {
    let bed = try FaultBed(situation)
    var statuses: Set<Int32> = []
    for room in rooms {
      let workspace = try bed.copy()
      let outcome = try workspace.shell(
        """
        mkdir -p output && cp -a output was && exec unshare -m sh -c '
          mount -t tmpfs -o "\(options(room))" tmpfs output || exit 99
          cp -a was/. output || exit 98
          "$WINNOW" \(Strace.run.joined(separator: " ")); status=$?
          rm -rf was && cp -a output was; exit $status'
        """)
      statuses.insert(outcome.status)
      _ = try workspace.shell("rm -rf output && mv was output")
      var complaints = try bed.complaints(about: workspace, outcome)
      complaints += try bed.complaintsAfterRerun(of: workspace)
      #expect(complaints.isEmpty, "an output with \(options(room)): \(outcome.errors)")
    }
    #expect(statuses.contains(0), "no file system was large enough")
    #expect(statuses.contains(3), "no file system was too small for some documents")
  }

  @Test(
    "an output that may not be written is told, before anything is done",
    .enabled(if: Privileges.asOrdinaryUser != nil, "needs a user whom permissions refuse something"),
    arguments: ["output", "output/.winnow"])
  func readOnly(_ directory: String) throws {
    let bed = try FaultBed(.changed)
    let workspace = try bed.copy()
    let outcome = try workspace.shell(
      """
      chmod -R a+rwX . && chmod a-w \(directory) && \(Privileges.asOrdinaryUser ?? "") "$WINNOW" \
      \(Strace.run.joined(separator: " "))
      """)
    #expect(outcome.status == 2 || outcome.status == 3)
    #expect(outcome.errors.contains("Permission denied"))
    _ = try workspace.shell("chmod -R u+w output")
    let complaints =
      try bed.complaints(about: workspace, outcome) + bed.complaintsAfterRerun(of: workspace)
    #expect(complaints.isEmpty)
  }

  @Test(
    "an output on a file system that is mounted read-only is told, before anything is done",
    .enabled(if: Privileges.canMount, "needs the permission to mount"))
  func readOnlyMount() throws {
    let bed = try FaultBed(.changed)
    let workspace = try bed.copy()
    let outcome = try workspace.shell(
      """
      exec unshare -m sh -c '
        mount --bind output output && mount -o remount,ro,bind output || exit 99
        exec "$WINNOW" \(Strace.run.joined(separator: " "))'
      """)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("mounted read-only"))
    let complaints =
      try bed.complaints(about: workspace, outcome) + bed.complaintsAfterRerun(of: workspace)
    #expect(complaints.isEmpty)
  }
}
