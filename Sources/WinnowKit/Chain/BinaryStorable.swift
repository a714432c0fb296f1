// How values become bytes that a later run reads: small, flat, without field names.
import TextCore

/// A value that is kept in the state of a run and read back by the next.
public protocol BinaryStorable: Sendable {
  /// Appends the value.
  func encode(to bytes: inout [UInt8])

  /// Reads what `encode(to:)` appended.
  ///
  /// - Throws: `DamagedBytes` when that is not what stands there.
  init(from reader: inout ByteReader) throws(DamagedBytes)
}

/// Stored bytes that mean nothing: the document is handled as if nothing were known of it.
public struct DamagedBytes: Error, Sendable, CustomStringConvertible {
  /// What is wrong, and the fix.
  public let description = "what the state knows of it makes no sense; run again with --fresh"

  /// The error.
  public init() {}
}

/// Reads stored values one after another, never beyond the end.
public struct ByteReader: Sendable {
  private let bytes: [UInt8]
  private var offset = 0

  /// Reads `bytes` from the start.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was read.
  public var isAtEnd: Bool { offset == bytes.count }

  /// The next number, in the form LEB128 of DWARF: seven bits a byte, the lowest first.
  public mutating func integer() throws(DamagedBytes) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 63 {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(value) }
      shift += 7
    }
    throw DamagedBytes()
  }

  /// The next `count` bytes.
  public mutating func bytes(_ count: Int) throws(DamagedBytes) -> ArraySlice<UInt8> {
    guard count <= bytes.count - offset else { throw DamagedBytes() }
    defer { offset += count }
    return bytes[offset..<(offset + count)]
  }

  /// The next run of bytes that was appended with its length.
  public mutating func run() throws(DamagedBytes) -> [UInt8] {
    let count = try integer()
    return Array(try bytes(count))
  }

  /// The next text that was appended with its length.
  public mutating func text() throws(DamagedBytes) -> String {
    String(decoding: try run(), as: UTF8.self)
  }

  /// The next list of fingerprints.
  public mutating func fingerprints() throws(DamagedBytes) -> [Fingerprint] {
    let count = try integer()
    let (size, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Fingerprint>.stride)
    if overflow { throw DamagedBytes() }
    let stored = try bytes(size)
    return [Fingerprint](unsafeUninitializedCapacity: count) { fingerprints, initialized in
      // As many bytes as the fingerprints take, which are two integers and nothing else.
      UnsafeMutableRawBufferPointer(fingerprints).copyBytes(from: stored)
      initialized = count
    }
  }
}

extension [UInt8] {
  /// Appends a number that is not negative, for `ByteReader.integer()`.
  public mutating func append(integer: Int) {
    var rest = UInt64(integer)
    while rest >= 0x80 {
      append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  /// Appends bytes and how many they are, for `ByteReader.run()`.
  public mutating func append(run bytes: some Collection<UInt8>) {
    append(integer: bytes.count)
    append(contentsOf: bytes)
  }

  /// Appends a list of fingerprints, for `ByteReader.fingerprints()`. In the byte order of the machine: the state
  /// of a run does not travel.
  public mutating func append(_ fingerprints: [Fingerprint]) {
    append(integer: fingerprints.count)
    fingerprints.withUnsafeBytes { append(contentsOf: $0) }
  }
}
