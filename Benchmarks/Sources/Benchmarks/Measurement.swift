// Runs a piece of work several times and tells how many bytes a second it took in.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The speed of one subject over several runs, in megabytes (10⁶ bytes) of input a second of CPU time.
struct Measurement {
  let name: String
  let bytes: Int
  /// Ascending.
  let speeds: [Double]
  /// What the work counted: the same in every run, or the work is not what it seems.
  let result: Int

  var median: Double { speeds.isEmpty ? 0 : speeds[speeds.count / 2] }

  /// Runs `work` once to warm up and `runs` times by the clock.
  ///
  /// - Parameter work: handles one document and returns a number that depends on what it did, so that nothing of
  ///   it can be optimised away. It is made anew for every run.
  static func run(
    _ name: String, over documents: [[UInt8]], runs: Int, makeWork: () -> ([UInt8]) -> Int
  ) throws -> Measurement {
    let bytes = documents.reduce(0) { $0 + $1.count }
    let expected = once(documents, makeWork())
    var speeds: [Double] = []
    for _ in 0..<runs {
      let work = makeWork()
      let start = cpuSeconds()
      let result = once(documents, work)
      let seconds = cpuSeconds() - start
      guard result == expected else { throw Unstable(name: name, first: expected, later: result) }
      speeds.append(Double(bytes) / 1e6 / seconds)
    }
    return Measurement(name: name, bytes: bytes, speeds: speeds.sorted(), result: expected)
  }

  private static func once(_ documents: [[UInt8]], _ work: ([UInt8]) -> Int) -> Int {
    var sum = 0
    for document in documents { sum &+= work(document) }
    return sum
  }

  /// The CPU time of this thread: other programs on the machine disturb it less than they do a clock on the wall.
  private static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The same work on the same documents gave two results.
struct Unstable: Error, CustomStringConvertible {
  let name: String
  let first: Int
  let later: Int
  var description: String { "\(name): counted \(first), then \(later) on the same documents" }
}
