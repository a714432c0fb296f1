// Breaks every system call that a run makes on its files, one after another, and looks at what is left.
import Foundation
import Testing

@Suite struct FaultSweepTests {
  /// How many faults one test tries in one situation: some from every part of the run, and nearly all of them, but
  /// no more than minutes allow, for `make faults`.
  private static let most = ProcessInfo.processInfo.environment["WINNOW_FAULTS"] == "all" ? 250 : 8

  /// Calls that change something, and so those between which a run that is killed leaves another state.
  private static let changing = [
    "openat", "write", "pwrite64", "linkat", "rename", "renameat", "renameat2", "fsync", "fdatasync",
    "unlink", "unlinkat", "mkdir", "mkdirat", "ftruncate",
  ]

  /// What the system may answer.
  private static let errors: [String: [String]] = [
    "openat": ["EACCES", "EMFILE", "ENOSPC"], "read": ["EIO"], "pread64": ["EIO"], "getdents64": ["EIO"],
    "write": ["ENOSPC", "EIO"], "pwrite64": ["ENOSPC", "EIO"], "linkat": ["ENOSPC", "EACCES"],
    "rename": ["ENOSPC", "EIO"], "renameat": ["ENOSPC", "EACCES"], "renameat2": ["ENOSPC", "EIO"],
    "fsync": ["EIO", "ENOSPC"], "fdatasync": ["EIO", "ENOSPC"], "unlink": ["EACCES"],
    "unlinkat": ["EIO", "EACCES"], "mkdir": ["ENOSPC", "EACCES"], "mkdirat": ["ENOSPC", "EACCES"],
    "ftruncate": ["EIO"], "close": ["EIO"], "flock": ["ENOLCK"], "newfstatat": ["EIO"],
  ]

  @Test(
    "a run killed at any call leaves whole files only, and the next run gives the clean tree",
    arguments: Situation.allCases)
  func kill(_ situation: Situation) throws {
    let bed = try bed(situation)
    let shots = try bed.plan(Self.changing).shots
    try attempt(shots.map { (.kill, $0) }, on: bed)
  }

  @Test(
    "a call that fails is never passed over, and the next run gives the clean tree",
    arguments: Situation.allCases)
  func error(_ situation: Situation) throws {
    let bed = try bed(situation)
    let shots = try bed.plan(Self.errors.keys.sorted()).shots
    try attempt(
      shots.flatMap { shot in (Self.errors[shot.call.name] ?? []).map { (.error($0), shot) } }, on: bed)
  }

  @Test(
    "a disk that stays full and a limit that stays reached lose nothing silently",
    arguments: Situation.allCases)
  func lasting(_ situation: Situation) throws {
    let bed = try bed(situation)
    let shots = try bed.plan(["openat", "write", "pwrite64"]).shots
    try attempt(shots.map { (.errorFromNowOn($0.call.name == "openat" ? "EMFILE" : "ENOSPC"), $0) }, on: bed)
  }

  @Test("a run that is killed again and again, never at the same call, comes to its end at last")
  func killedOften() throws {
    let bed = try bed(.changed)
    let shots = try bed.plan(Self.changing).shots
    let workspace = try bed.copy()
    // What a kill left decides where the next one strikes, so not every shot hits; a coprime step visits all parts.
    var kills = 0
    for number in 0..<min(Self.most, 60) {
      let shot = shots[number * 31 % shots.count]
      let (outcome, hasStruck) = try Strace.inject(.kill, at: shot.aim, in: workspace)
      kills += hasStruck ? 1 : 0
      let complaints = try bed.complaints(about: workspace, outcome, wasKilled: hasStruck)
      #expect(complaints.isEmpty, "after \(kills) kills, at \(shot.aim): \(shot.call.line)")
    }
    #expect(kills > 3)
    #expect(try bed.complaintsAfterRerun(of: workspace).isEmpty, "after \(kills) kills")
  }

  private func bed(_ situation: Situation) throws -> FaultBed {
    try Strace.require(in: Workspace())
    return try FaultBed(situation)
  }

  private func attempt(_ all: [(Fault, FaultPlan.Shot)], on bed: FaultBed) throws {
    #expect(!all.isEmpty, "the run made no call that could fail")
    let stride = (all.count - 1) / Self.most + 1
    var (tried, struck) = (0, 0)
    for index in Swift.stride(from: all.count % stride / 2, to: all.count, by: stride) {
      let (fault, shot) = all[index]
      var workspace = try bed.copy()
      var (outcome, hasStruck) = try Strace.inject(fault, at: shot.aim, in: workspace)
      if !hasStruck {
        // Now and then a thread is scheduled in another way, and the counts shift.
        workspace = try bed.copy()
        (outcome, hasStruck) = try Strace.inject(fault, at: shot.aim, in: workspace)
      }
      tried += 1
      struck += hasStruck ? 1 : 0
      var complaints = try bed.complaints(
        about: workspace, outcome, wasKilled: fault.isKill && hasStruck,
        isMute: shot.call.name == "write" && fault.isLasting)
      if shot.call.isSync, hasStruck, outcome.status == 0 {
        complaints.append("exit code 0 although the disk may not hold what was written")
      }
      complaints += try bed.complaintsAfterRerun(of: workspace)
      #expect(complaints.isEmpty, "\(fault) at \(shot.aim): \(shot.call.line)")
    }
    #expect(struck * 20 >= tried * 19 - 20, "\(tried - struck) of \(tried) faults never struck")
  }
}

extension Fault {
  fileprivate var isKill: Bool {
    if case .kill = self { true } else { false }
  }

  fileprivate var isLasting: Bool {
    if case .errorFromNowOn = self { true } else { false }
  }
}

extension TracedCall {
  /// Whether the call asks the disk to keep something, and its failure must be told. SQLite passes over one in syncing
  /// the directory of its files.
  fileprivate var isSync: Bool {
    name == "fsync" || name == "fdatasync" && !paths.contains { $0.hasSuffix("/.winnow") }
  }
}
