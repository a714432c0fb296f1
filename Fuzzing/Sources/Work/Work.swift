// Holds the reading of hostile bytes to linear work: it is counted for 32 KB of each, and for 256 KB.
import CWork

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main enum Work {
  private static let shortBytes = 32_768
  private static let factor = 8
  /// Work out of proportion takes its time, so not all of it is waited for.
  private static let mostComplaints = 5
  /// Room for what grows in steps, such as buffers; quadratic work would grow 8 times too much.
  private static let tolerance = 1.1
  /// The same for bytes allocated: an array that grows by doubling may have doubled just before or just after.
  private static let allocationTolerance = 2.5
  /// Twice the worst that is known: start tags of four bytes, for each of which 512 open elements are looked
  /// through, in a page that is read twice because all of it is hidden.
  private static let mostBranchesPerByte = 1_500.0
  /// A `<` becomes `&lt;`, and a reference of two characters is longer than both of them.
  private static let mostParsedBytesPerByte = 12.0

  static func main() {
    // All kinds of input, or those that are named.
    let names = Set(CommandLine.arguments.dropFirst())
    let inputs = HostileInput.all.filter { names.isEmpty || names.contains($0.name) }
    // What is set up once per program is not the work of the first input.
    for input in inputs { _ = count(input, bytes: 256) }
    if work_branches() == 0 || work_bytes_parsed() == 0 || work_bytes_allocated() == 0 {
      print(
        "nothing is counted: build this by Fuzzing/fuzz.sh, which knows the compiler's and linker's options")
      exit(2)
    }
    var broken = 0
    var highest = 0.0
    for input in inputs {
      let short = count(input, bytes: shortBytes)
      let long = count(input, bytes: shortBytes * factor)
      highest = max(highest, long.branches / long.bytes)
      guard let reason = complaint(short, long) else { continue }
      broken += 1
      print("\(input.name): \(reason)")
      if broken == mostComplaints { break }
    }
    print("work counted for \(inputs.count) kinds of input: \(broken) out of proportion, ", terminator: "")
    print("at most \(Int(highest)) branches per byte")
    exit(broken == 0 ? 0 : 1)
  }

  /// What reading one input took.
  private struct Cost {
    let bytes: Double
    let branches: Double
    let parsedBytes: Double
    let allocatedBytes: Double
  }

  private static func count(_ input: HostileInput, bytes: Int) -> Cost {
    let content = input.content(bytes: bytes)
    let before = (work_branches(), work_bytes_parsed(), work_bytes_allocated())
    input.read(content)
    return Cost(
      bytes: Double(content.count), branches: Double(work_branches() - before.0),
      parsedBytes: Double(work_bytes_parsed() - before.1),
      allocatedBytes: Double(work_bytes_allocated() - before.2))
  }

  /// What is wrong with the costs, if anything.
  private static func complaint(_ short: Cost, _ long: Cost) -> String? {
    let growth = long.branches / short.branches / (long.bytes / short.bytes)
    if growth > tolerance {
      return "\(Int(short.branches)) branches for \(Int(short.bytes)) bytes, \(Int(long.branches)) for "
        + "\(Int(long.bytes)): \(growth) times the work per byte"
    }
    let allocationGrowth = long.allocatedBytes / short.allocatedBytes / (long.bytes / short.bytes)
    if allocationGrowth > allocationTolerance {
      return
        "\(Int(short.allocatedBytes)) bytes allocated for \(Int(short.bytes)), \(Int(long.allocatedBytes)) for "
        + "\(Int(long.bytes)): \(allocationGrowth) times as many per byte"
    }
    if long.branches > mostBranchesPerByte * long.bytes {
      return "\(Int(long.branches / long.bytes)) branches per byte"
    }
    if long.parsedBytes > mostParsedBytesPerByte * long.bytes {
      return "libxml2 gets \(long.parsedBytes / long.bytes) bytes per byte"
    }
    return nil
  }
}
