// A remembered document as a row of the database, and the checksum that tells a damaged row.
import TextCore

extension StoredDocument {
  /// The columns in the order of `values` and `init(row:)`.
  static let columns = """
    path, size, modified, changed, content, configuration, \
    output_path, output_size, output_modified, output_changed, output_content, trace, checksum
    """

  /// The values of the columns.
  ///
  /// - Parameter scratch: any array; kept between calls, it saves allocations.
  func values(_ scratch: inout [UInt8]) -> [SQLiteValue] {
    var values: [SQLiteValue] = [.blob(path.bytes)]
    values.reserveCapacity(13)
    values += [
      .integer(Int64(input.size)), .integer(input.modified), .integer(input.changed),
      .blob(input.content.bytes),
      .blob(configuration.bytes),
    ]
    if let output {
      let identity = output.identity
      values += [
        .blob(output.path.bytes), .integer(Int64(identity.size)), .integer(identity.modified),
        .integer(identity.changed), .blob(identity.content.bytes),
      ]
    } else {
      values += [.null, .null, .null, .null, .null]
    }
    values += [.blob(trace[...]), .integer(checksum(&scratch))]
    return values
  }

  /// Reads the row at which `row` stands; `nil` when it is not what was written.
  init?(row: SQLiteStatement, _ scratch: inout [UInt8]) {
    guard let input = FileIdentity(row: row, from: 1),
      let configuration = row.withBytes(5, { Fingerprint(bytes: $0) })
    else { return nil }
    path = row.withBytes(0) { RelativePath($0) }
    self.input = input
    self.configuration = configuration
    if row.isNull(6) {
      output = nil
    } else {
      guard let identity = FileIdentity(row: row, from: 7) else { return nil }
      output = StoredOutput(path: row.withBytes(6) { RelativePath($0) }, identity: identity)
    }
    trace = row.withBytes(11) { [UInt8]($0) }
    guard row.integer(12) == checksum(&scratch) else { return nil }
  }

  /// The lower half of XXH3-128 over all that the row holds, with the lengths of what may be of any.
  private func checksum(_ scratch: inout [UInt8]) -> Int64 {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(integer: path.bytes.count)
    scratch.append(contentsOf: path.bytes)
    scratch.append(identity: input)
    scratch.append(fingerprint: configuration)
    scratch.append(output == nil ? 0 : 1)
    if let output {
      scratch.append(integer: output.path.bytes.count)
      scratch.append(contentsOf: output.path.bytes)
      scratch.append(identity: output.identity)
    }
    scratch.append(integer: trace.count)
    scratch.append(contentsOf: trace)
    return Int64(bitPattern: Fingerprint(of: scratch.span).low)
  }
}

extension FileIdentity {
  /// Reads four columns of a row.
  fileprivate init?(row: SQLiteStatement, from column: Int32) {
    guard let content = row.withBytes(column + 3, { Fingerprint(bytes: $0) }) else { return nil }
    self.init(
      size: Int(row.integer(column)), modified: row.integer(column + 1), changed: row.integer(column + 2),
      content: content)
  }
}

extension Fingerprint {
  /// Both halves, upper first, each with its highest byte first.
  fileprivate var bytes: ArraySlice<UInt8> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    bytes.append(fingerprint: self)
    return bytes[...]
  }

  /// Reads what `bytes` gives; `nil` when it is not of that length.
  fileprivate init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    self.init(
      high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }
}

extension [UInt8] {
  fileprivate mutating func append(integer: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: integer.bigEndian) { append(contentsOf: $0) }
  }

  fileprivate mutating func append(fingerprint: Fingerprint) {
    append(integer: fingerprint.high)
    append(integer: fingerprint.low)
  }

  fileprivate mutating func append(identity: FileIdentity) {
    append(integer: identity.size)
    append(integer: identity.modified)
    append(integer: identity.changed)
    append(fingerprint: identity.content)
  }
}
