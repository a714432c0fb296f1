// Lets libFuzzer try the invariants of the tests; which of them, WINNOW_FUZZ_TARGET says.
import CLibFuzzer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main enum Fuzz {
  /// What is tried. An environment variable, because libFuzzer starts itself anew with the same arguments.
  static let target = getenv("WINNOW_FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) }

  static func main() {
    guard target != nil else {
      let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
      complain("WINNOW_FUZZ_TARGET must be one of: \(names)")
      exit(2)
    }
    var count = CommandLine.argc
    // Swift declares the arguments as maybe missing, C does not.
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments, tryOneInput))
  }

  /// Writes a line to standard error.
  static func complain(_ message: String) {
    let line = Array((message + "\n").utf8)
    line.withUnsafeBytes { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

/// What libFuzzer calls. Crashing is how it is told of a violation: it keeps the input then.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // libFuzzer vouches for `count` readable bytes during the call.
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  do throws(FuzzTarget.Violation) {
    try Fuzz.target?.check(input)
  } catch {
    Fuzz.complain("violated: \(error)")
    abort()
  }
  return 0
}
