// A remembered document as a row of the database, and the checksum that tells a damaged row.
import TextCore

extension StoredDocument {
  /// The columns in the order of `bind` and `init(row:)`.
  static let columns = """
    path, size, modified, changed, content, configuration, \
    output_path, output_size, output_modified, output_changed, output_content, trace, checksum
    """

  /// Gives a statement the values of the columns.
  ///
  /// - Parameter scratch: any array; kept between calls, it saves allocations.
  func bind(to statement: SQLiteStatement, _ scratch: inout [UInt8]) {
    statement.reset()
    path.bytes.withUnsafeBytes { statement.bind($0) }
    input.bind(to: statement)
    configuration.withBytes { statement.bind($0) }
    if let output {
      output.path.bytes.withUnsafeBytes { statement.bind($0) }
      output.identity.bind(to: statement)
    } else {
      for _ in 1...5 { statement.bindNull() }
    }
    trace.withUnsafeBytes { statement.bind($0) }
    statement.bind(checksum(&scratch))
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
    scratch.append(counted: path.bytes)
    scratch.append(identity: input)
    scratch.append(fingerprint: configuration)
    scratch.append(output == nil ? 0 : 1)
    if let output {
      scratch.append(counted: output.path.bytes)
      scratch.append(identity: output.identity)
    }
    scratch.append(counted: trace[...])
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

  fileprivate func bind(to statement: SQLiteStatement) {
    statement.bind(Int64(size))
    statement.bind(modified)
    statement.bind(changed)
    content.withBytes { statement.bind($0) }
  }
}

extension Fingerprint {
  /// Lends both halves, upper first, each with its highest byte first.
  fileprivate func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
    Swift.withUnsafeBytes(of: (high.bigEndian, low.bigEndian), body)
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
  fileprivate mutating func append(integer: Int64) {
    Swift.withUnsafeBytes(of: integer.bigEndian) { append(contentsOf: $0) }
  }

  /// Appends how many bytes there are, and the bytes.
  fileprivate mutating func append(counted bytes: ArraySlice<UInt8>) {
    append(integer: Int64(bytes.count))
    bytes.withUnsafeBytes { append(contentsOf: $0) }
  }

  fileprivate mutating func append(fingerprint: Fingerprint) {
    fingerprint.withBytes { append(contentsOf: $0) }
  }

  fileprivate mutating func append(identity: FileIdentity) {
    append(integer: Int64(identity.size))
    append(integer: identity.modified)
    append(integer: identity.changed)
    append(fingerprint: identity.content)
  }
}
