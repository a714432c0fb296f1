// Finds the items of lists that stand on one line, and other signs that end a sentence without a terminator.

extension SentenceScan {
  /// How far, in bytes, the next item of a list is looked for.
  private static let itemReach = 400

  /// Where the marker begins that ends at `end`, if it counts on from the sentence's own ("1) one 2) two") or begins
  /// a list anew.
  func itemHead(markerEndingAt end: Int, in bytes: Span<UInt8>) -> Int? {
    guard let open = marker else { return nil }
    var head = end
    while head > start, end - head < 8, !isWhiteSpace(scalar(before: head, in: bytes, from: start).value) {
      head -= scalar(before: head, in: bytes, from: start).length
    }
    guard head > open.end, let item = listMarker(at: head, in: bytes), item.end >= end else { return nil }
    return item.follows(open) || (item.ordinal == 1 && isListed(item, in: bytes)) ? head : nil
  }

  /// Whether the marker at `head` is more than two words that look like a list's: "plan a. … plan b." Three in a row
  /// are no words of a sentence.
  func isNextItem(_ head: Int, in bytes: Span<UInt8>) -> Bool {
    guard let item = listMarker(at: head, in: bytes) else { return false }
    return !item.isWeak || items > 1 || item.ordinal == 1 || successor(of: item, in: bytes) != nil
  }

  /// Whether items that count on follow the one whose head is given: one, or two where the marker might be a word.
  func isListed(_ item: ListMarker, in bytes: Span<UInt8>) -> Bool {
    if case .bullet = item.style { return false }
    guard let second = successor(of: item, in: bytes) else { return false }
    return !item.isWeak || successor(of: second, in: bytes) != nil
  }

  private func successor(of item: ListMarker, in bytes: Span<UInt8>) -> ListMarker? {
    let limit = min(bytes.count, item.end + SentenceScan.itemReach)
    var position = item.end
    while position < limit {
      // A marker stands behind white space.
      if bytes[position] == 0x20 || (0x09...0x0D).contains(bytes[position]) {
        let next = skipWhiteSpace(from: position, in: bytes)
        if let found = listMarker(at: next, in: bytes), found.follows(item) { return found }
        position = max(next, position + 1)
      } else {
        position += 1
      }
    }
    return nil
  }

  /// Whether the bullet at `offset` is the head of another item, like that of the sentence or made for lists alone.
  mutating func isNextBullet(at offset: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset > start, let open = marker, let bullet = listMarker(at: offset, in: bytes),
      isWhiteSpace(scalar(before: offset, in: bytes, from: start).value)
    else { return false }
    guard case .bullet(let sign) = bullet.style, case .bullet = open.style else { return false }
    if isDash(sign), !listsByDash(at: offset, in: bytes) { return false }
    return bullet.follows(open) || isListSign(sign)
  }

  /// Whether a dash between spaces lists an item: "- Milk - Bread - Salt". Most languages also begin speech with a dash
  /// and say behind another who spoke: "- Wait - she said - I am coming." A small letter behind it tells them apart.
  private mutating func listsByDash(at offset: Int, in bytes: Span<UInt8>) -> Bool {
    let behind = skipWhiteSpace(from: offset + 1, in: bytes)
    guard bytes[offset] == 0x2D, !isSpeech, behind < bytes.count, bytes[offset - 2] != 0x2C else {
      return false
    }
    isSpeech = kind(of: scalar(at: behind, in: bytes).value) == .lower
    return !isSpeech
  }

  /// "What a day :) We left": a face between spaces says that the sentence is over when a capital follows. Its end,
  /// if the bracket at `offset` is the mouth of one.
  func emoticonEnd(at offset: Int, in bytes: Span<UInt8>) -> Int? {
    var eyes = offset - 1
    if eyes > start, bytes[eyes] == 0x2D { eyes -= 1 }
    guard eyes > start, bytes[eyes] == 0x3A || bytes[eyes] == 0x3B || bytes[eyes] == 0x3D,
      isWhiteSpace(UInt32(bytes[eyes - 1]))
    else { return nil }
    var end = offset + 1
    while end < bytes.count, bytes[end] == 0x29 { end += 1 }
    let next = skipWhiteSpace(from: end, in: bytes)
    guard next > end, next < bytes.count, kind(of: scalar(at: next, in: bytes).value) == .upper else {
      return nil
    }
    return end
  }

  /// "I only wanted to --" At this moment …: speech broken off by a dash and a closing quote is over when a word
  /// follows that begins sentences. The end, if the quote at `offset` closes such speech.
  func brokenSpeechEnd(at offset: Int, in bytes: Span<UInt8>) -> Int? {
    guard offset > start + 2 else { return nil }
    let before = scalar(before: offset, in: bytes, from: start)
    let isBroken =
      isDash(before.value) && (before.value != 0x2D || bytes[offset - 2] == 0x2D)
    let next = skipWhiteSpace(from: offset + 1, in: bytes)
    guard isBroken, next > offset + 1, next < bytes.count,
      Follower(at: next, in: bytes).isStarter(in: bytes, rules)
    else { return nil }
    return offset + 1
  }
}
