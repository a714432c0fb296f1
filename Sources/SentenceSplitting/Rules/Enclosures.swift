// Keeps together what stands in brackets or quotes in the middle of a sentence.

/// The innermost enclosure that the walk has entered.
///
/// "He teaches (He was an engineer before.) at home": the sentence around the brackets goes on behind them, so
/// ends inside do not count. What is not closed within `reach` bytes is no enclosure: a longer quotation is a
/// text of its own, and an opening mark may lack its partner.
struct Enclosures {
  /// How far, in bytes, a closing mark is looked for.
  static let reach = 300

  /// Offset of the closing mark of the enclosure the walk is in.
  private var closedAt = -1
  /// For each kind of closing mark, what the last search found out, so that no byte is searched twice.
  private var searches: InlineArray<8, Search> = .init(repeating: Search())

  private struct Search {
    var from = -1
    var until = -1
    var found = -1
  }

  /// Forgets the enclosure: a new sentence begins.
  mutating func leave() { closedAt = -1 }

  /// Whether the enclosure is still open at `offset`.
  func holds(_ offset: Int) -> Bool { offset <= closedAt }

  /// The closing mark that belongs to an opening one, with a small number for its kind.
  static func closer(of value: UInt32) -> (closing: UInt32, kind: Int)? {
    switch value {
    case 0x28: (0x29, 0)
    case 0x5B: (0x5D, 1)
    case 0x22: (0x22, 2)
    case 0x201C: (0x201D, 3)
    case 0xAB: (0xBB, 4)
    case 0x300C: (0x300D, 5)
    case 0x300E: (0x300F, 6)
    case 0xFF08: (0xFF09, 7)
    default: nil
    }
  }

  /// Enters the enclosure that opens at `offset`, if the mark there opens one within the sentence.
  mutating func notice(
    _ mark: DecodedScalar, at offset: Int, sentenceStart: Int, in bytes: Span<UInt8>
  ) {
    guard offset > closedAt, let (closing, kind) = Enclosures.closer(of: mark.value) else { return }
    let inside = offset + mark.length
    guard inside < bytes.count else { return }
    if mark.value == 0x22 {
      // A straight quote opens when a word follows it and none stands before it.
      guard !isWhiteSpace(scalar(at: inside, in: bytes).value) else { return }
      if offset > sentenceStart {
        let before = scalar(before: offset, in: bytes, from: sentenceStart).value
        guard isWhiteSpace(before) || isOpener(before) || before == 0x2014 || before == 0x2D else { return }
      }
    }
    let found = find(closing, kind: kind, from: inside, in: bytes)
    if found >= 0 { closedAt = found }
  }

  private mutating func find(_ closing: UInt32, kind: Int, from: Int, in bytes: Span<UInt8>) -> Int {
    let limit = min(bytes.count, from + Enclosures.reach)
    let last = searches[kind]
    var position = from
    if last.from >= 0, from >= last.from, from <= last.until {
      if last.found >= from { return last.found < limit ? last.found : -1 }
      if last.found < 0 { position = max(from, last.until) }
    }
    while position < limit {
      let current = scalar(at: position, in: bytes)
      if current.value == closing {
        searches[kind] = Search(from: from, until: position, found: position)
        return position
      }
      position += current.length
    }
    searches[kind] = Search(from: from, until: position, found: -1)
    return -1
  }
}
