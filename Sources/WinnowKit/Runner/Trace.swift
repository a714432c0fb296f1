// What became of a document on its walk: enough to walk it again without reading it.

/// A document's walk through the chain, as the state keeps it.
struct Trace: BinaryStorable, Equatable {
  /// How it ended.
  enum Outcome: Sendable, Equatable {
    case written
    case dropped(stage: Int, kind: DropReason.Kind)
    case failed(message: String)
  }

  /// One stage that it reached the end of.
  struct Step: Sendable, Equatable {
    var bytesIn = 0
    var bytesOut = 0
    var bytesDropped = 0
    var paragraphsIn = 0
    /// How many places each operation changed.
    var changes: [String: Int] = [:]
    /// Of an ordered stage.
    var decision: Decision?
  }

  /// What an ordered stage knew of the document, and what came of it.
  struct Decision: Sendable, Equatable {
    /// Encoded.
    var signature: [UInt8]
    var effect: Effect
  }

  var bytesRead = 0
  var bytesWritten = 0
  /// How its bytes were read as text; `nil` when they could not be.
  var reading: TextReading?
  var steps: [Step] = []
  var outcome = Outcome.written

  init() {}

  /// Whether a stage dropped the document or a part of it.
  var dropsAnything: Bool {
    if case .dropped = outcome { return true }
    return steps.contains { $0.bytesDropped > 0 }
  }

  init(from reader: inout ByteReader) throws(DamagedBytes) {
    bytesRead = try reader.integer()
    bytesWritten = try reader.integer()
    switch try reader.integer() {
    case 0: reading = nil
    case 1: reading = try TextReading(from: &reader)
    default: throw DamagedBytes()
    }
    for _ in 0..<(try reader.integer()) { steps.append(try Step(from: &reader)) }
    switch try reader.integer() {
    case 0: outcome = .written
    case 1:
      let stage = try reader.integer()
      guard let kind = DropReason.Kind(rawValue: try reader.text()), steps.indices.contains(stage) else {
        throw DamagedBytes()
      }
      outcome = .dropped(stage: stage, kind: kind)
    case 2: outcome = .failed(message: try reader.text())
    default: throw DamagedBytes()
    }
  }

  func encode(to bytes: inout [UInt8]) {
    bytes.append(integer: bytesRead)
    bytes.append(integer: bytesWritten)
    bytes.append(integer: reading == nil ? 0 : 1)
    reading?.encode(to: &bytes)
    bytes.append(integer: steps.count)
    for step in steps { step.encode(to: &bytes) }
    switch outcome {
    case .written: bytes.append(integer: 0)
    case .dropped(let stage, let kind):
      bytes.append(integer: 1)
      bytes.append(integer: stage)
      bytes.append(run: kind.rawValue.utf8)
    case .failed(let message):
      bytes.append(integer: 2)
      bytes.append(run: message.utf8)
    }
  }
}

extension Trace.Step: BinaryStorable {
  init(from reader: inout ByteReader) throws(DamagedBytes) {
    bytesIn = try reader.integer()
    bytesOut = try reader.integer()
    bytesDropped = try reader.integer()
    paragraphsIn = try reader.integer()
    for _ in 0..<(try reader.integer()) {
      let operation = try reader.text()
      changes[operation] = try reader.integer()
    }
    if try reader.integer() == 1 {
      let signature = try reader.run()
      decision = Trace.Decision(signature: signature, effect: try Effect(from: &reader))
    }
  }

  func encode(to bytes: inout [UInt8]) {
    bytes.append(integer: bytesIn)
    bytes.append(integer: bytesOut)
    bytes.append(integer: bytesDropped)
    bytes.append(integer: paragraphsIn)
    bytes.append(integer: changes.count)
    for (operation, count) in changes.sorted(by: { $0.key < $1.key }) {
      bytes.append(run: operation.utf8)
      bytes.append(integer: count)
    }
    bytes.append(integer: decision == nil ? 0 : 1)
    guard let decision else { return }
    bytes.append(run: decision.signature)
    decision.effect.encode(to: &bytes)
  }
}
