// The examples of docs/cron.md do what the page says of them.
import Foundation
import Testing

@Suite struct CronTests {
  private static let home = "/srv/corpus"

  /// A workspace in the place of the page's `/srv/corpus`, with winnow on the path.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    try workspace.write("A.\n", to: "input/a.txt")
    return workspace
  }

  /// Runs an example as cron does: by a shell, from elsewhere.
  private func run(_ example: String, in workspace: Workspace) throws -> Outcome {
    let directory = (try WinnowBinary.path() as NSString).deletingLastPathComponent
    return try ChildProcess(
      "/bin/sh", ["-c", example.replacing(Self.home, with: workspace.path)], in: "/",
      environment: ["PATH": "\(directory):/usr/bin:/bin"]
    ).wait()
  }

  /// The command of the page's crontab.
  private func crontabCommand() throws -> String {
    let line = try #require(
      try CodeBlocks(of: "cron").block("cron").split(separator: "\n").first { $0.first?.isNumber ?? false })
    let fields = line.split(separator: " ", maxSplits: 5)
    try #require(fields.count == 6)
    let ranges = [0...59, 0...23, 1...31, 1...12, 0...7]
    for (field, range) in zip(fields, ranges) {
      #expect(field == "*" || Int(field).map(range.contains) ?? false, "\(field)")
    }
    // To cron it is the end of the command.
    #expect(!fields[5].contains("%"))
    return String(fields[5])
  }

  @Test("the crontab's command is silent when all is well, and names what fails")
  func crontab() throws {
    let workspace = try workspace()
    let command = try crontabCommand()
    let good = try run(command, in: workspace)
    #expect(good.status == 0)
    #expect(good.output.isEmpty && good.errors.isEmpty, "cron would send a mail: \(good.text)\(good.errors)")
    #expect(try workspace.tree().texts == ["a.txt": "A.\n"])
    #expect(workspace.exists("report.json"))
    try workspace.write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], to: "input/packed.txt")
    let bad = try run(command, in: workspace)
    #expect(bad.status == 3)
    #expect(bad.errors.contains("input/packed.txt") && bad.output.isEmpty)
  }

  @Test(
    "nightly.sh is silent when all is well, tells failures from a run in the way, and keeps the exit code")
  func nightly() throws {
    let workspace = try workspace()
    let script = try CodeBlocks(of: "cron").block("sh", with: "nightly.sh").replacing("3600", with: "1")
    let good = try run(script, in: workspace)
    #expect(good.status == 0 && good.output.isEmpty && good.errors.isEmpty)
    #expect(try workspace.readText("winnow.log").contains("1 document"))
    try workspace.write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], to: "input/packed.txt")
    let bad = try run(script, in: workspace)
    #expect(bad.status == 3)
    #expect(bad.text.contains("ended with 3") && bad.text.contains("input/packed.txt"))
    // Holds the lock for as long as its input is open.
    let holder = try ChildProcess(
      "flock", ["output/.winnow/lock", "sh", "-c", "echo held; read line"], in: workspace.path, input: .open)
    #expect(poll { !holder.outputSoFar.isEmpty })
    let locked = try run(script, in: workspace)
    #expect(locked.status == 75)
    #expect(locked.text.contains("still at work"))
    holder.closeInput()
    #expect(try holder.wait().status != 75)
  }

  @Test("the watch for good runs passes after one, and fails when the last one is too long ago")
  func watch() throws {
    let workspace = try workspace()
    let check = try CodeBlocks(of: "cron").block("sh", with: "find ")
    #expect(try run(check, in: workspace).status != 0)
    #expect(try run(crontabCommand(), in: workspace).status == 0)
    #expect(try run(check, in: workspace).status == 0)
    _ = try workspace.shell("touch -d '27 hours ago' report.json")
    #expect(try run(check, in: workspace).status != 0)
  }

  @Test("the units of systemd are well formed, and their command is one")
  func units() throws {
    let workspace = try workspace()
    let units = try CodeBlocks(of: "cron").all("ini")
    #expect(units.count == 3)
    var names: [String] = []
    for unit in units {
      let name = try #require(unit.split(separator: "\n").first?.split(separator: "/").last.map(String.init))
      names.append(name)
      try workspace.write(
        unit.replacing(Self.home, with: workspace.path)
          .replacing("/usr/local/bin/winnow", with: WinnowBinary.path()), to: name)
      try checkKeys(unit, name)
    }
    #expect(names.sorted() == ["winnow-failed.service", "winnow.service", "winnow.timer"])
    let command = try #require(
      units[0].split(separator: "\n").first { $0.hasPrefix("ExecStart=") }?.dropFirst("ExecStart=".count))
    #expect(
      try run("cd \(Self.home) && " + command.replacing("/usr/local/bin/", with: ""), in: workspace).status
        == 0)
    guard try workspace.shell("command -v systemd-analyze").status == 0 else { return }
    let verified = try workspace.shell(
      "SYSTEMD_UNIT_PATH=\"$PWD:\" systemd-analyze verify --man=no \(names.map { "./" + $0 }.joined(separator: " "))"
    )
    // Units of the machine itself may have faults of their own.
    let faults = verified.errors.split(separator: "\n").filter { line in names.contains { line.contains($0) }
    }
    #expect(faults.isEmpty, "\(faults)")
  }

  /// Every line is a section, a comment or a setting that this kind of section knows.
  private func checkKeys(_ unit: String, _ name: String) throws {
    let known: [String: Set<String>] = [
      "[Unit]": ["Description", "RequiresMountsFor", "OnFailure"],
      "[Service]": [
        "Type", "User", "WorkingDirectory", "ExecStart", "SuccessExitStatus", "Nice", "IOSchedulingClass",
        "MemoryHigh", "TimeoutStopSec", "ProtectSystem", "ReadWritePaths", "PrivateTmp", "NoNewPrivileges",
      ],
      "[Timer]": ["OnCalendar", "RandomizedDelaySec", "Persistent"],
      "[Install]": ["WantedBy"],
    ]
    var section = ""
    for line in unit.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        section = String(line)
      } else {
        let key = String(line.prefix { $0 != "=" })
        #expect(known[section]?.contains(key) ?? false, "\(name): \(section) \(line)")
      }
    }
  }
}
