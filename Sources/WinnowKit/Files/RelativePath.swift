// A file's path below the input or output directory, as the bytes the file system uses.
import SystemCalls

/// A path relative to a directory, names separated by `/`. Its bytes need not be UTF-8.
public struct RelativePath: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The bytes of the path and a terminating zero, ready for system calls.
  private let terminated: [UInt8]

  /// A path of the given bytes, which hold no zero.
  public init(_ bytes: some Collection<UInt8>) {
    var terminated: [UInt8] = []
    terminated.reserveCapacity(bytes.count + 1)
    terminated.append(contentsOf: bytes)
    terminated.append(0)
    self.terminated = terminated
  }

  /// A path given as text.
  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// The bytes of the path.
  public var bytes: ArraySlice<UInt8> { terminated.dropLast() }

  /// Ascending order of the bytes: the document order.
  public static func < (left: RelativePath, right: RelativePath) -> Bool {
    left.terminated.withUnsafeBytes { left in
      right.terminated.withUnsafeBytes { right in
        // Both bases are non-nil: there is always the terminating zero. The zero sorts a prefix first.
        guard let first = left.baseAddress, let second = right.baseAddress else { return false }
        return memcmp(first, second, min(left.count, right.count)) < 0
      }
    }
  }

  /// The path of the directory it lies in; `nil` at the top.
  public var parent: RelativePath? {
    bytes.lastIndex(of: UInt8(ascii: "/")).map { RelativePath(bytes[..<$0]) }
  }

  /// The last name of the path.
  public var name: ArraySlice<UInt8> {
    bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[($0 + 1)...] } ?? bytes
  }

  /// The path of `name` in this directory.
  public func appending(_ name: some Collection<UInt8>) -> RelativePath {
    if bytes.isEmpty { return RelativePath(name) }
    return RelativePath(bytes + [UInt8(ascii: "/")] + name)
  }

  /// The path as messages and reports show it: one line, control characters and bytes that are not UTF-8
  /// written `\xNN`, a backslash `\\`, so that different paths never look the same.
  public var description: String {
    var shown = ""
    var rest = bytes
    while let byte = rest.first {
      let scalar = rest.prefix(4).withContiguousStorageIfAvailable { firstScalar(of: $0) } ?? nil
      switch scalar {
      case let scalar?
      where scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80..<0xA0).contains(scalar.value):
        shown.unicodeScalars.append(scalar)
        if scalar == "\\" { shown.unicodeScalars.append(scalar) }
        rest = rest.dropFirst(UTF8.encode(scalar)?.count ?? 1)
      default:
        let digits = String(byte, radix: 16)
        shown += "\\x" + (digits.count == 1 ? "0" : "") + digits
        rest = rest.dropFirst()
      }
    }
    return shown
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    try terminated.withUnsafeBytes { bytes in
      // The buffer is never empty and ends in zero.
      try bytes.withMemoryRebound(to: CChar.self) { try body($0.baseAddress.unsafelyUnwrapped) }
    }
  }
}

private func firstScalar(of bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  if case .scalarValue(let scalar) = decoder.decode(&iterator) { return scalar }
  return nil
}
