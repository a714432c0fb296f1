// A read-only hash table from words to what is known of them, looked up by bytes without building a string.

/// Whole-word look-up. Words are kept as scalars; a lower-case entry also matches its capitalised and
/// all-capitals spelling, an entry with a capital matches only as written.
struct WordTable<Traits: OptionSet & Sendable>: Sendable {
  private struct Entry {
    var start: Int32
    var count: Int32
    var traits: Traits
  }

  /// A short word, or an empty one where no word is.
  private struct Short {
    var word = PackedWord()
    var traits: Traits = []
  }

  /// The words of at most `PackedWord.longest` bytes, which are nearly all that are asked for.
  private var short: [Short] = []
  /// Of each place of `short`, 0 where it is free, else the word's tag. They are so few bytes that they stay at hand, and
  /// most words that are asked for are not in the table.
  private var tags: [UInt8] = []
  private var shortMask = 0
  /// Bytes in the longest of them.
  private(set) var longest = 0
  private var scalars: [UInt32] = []
  private var entries: [Entry] = []
  private var slots: [Int32] = []
  private var mask = 0

  /// Builds the table from lists of words separated by white space.
  init(_ lists: [(traits: Traits, words: StaticString)]) {
    var pending: [[UInt32]: Traits] = [:]
    var order: [[UInt32]] = []
    for list in lists {
      for word in list.words.description.split(whereSeparator: \.isWhitespace) {
        let key = word.unicodeScalars.map(\.value)
        if pending[key] == nil { order.append(key) }
        pending[key, default: []].formUnion(list.traits)
      }
    }
    var capacity = 16
    while capacity < order.count * 3 { capacity *= 2 }
    slots = Array(repeating: -1, count: capacity)
    mask = capacity - 1
    addShort(order, pending)
    for key in order {
      var hash = WordHash()
      for value in key { hash.add(value) }
      var slot = hash.slot(mask)
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(entries.count)
      entries.append(Entry(start: Int32(scalars.count), count: Int32(key.count), traits: pending[key] ?? []))
      scalars += key
    }
  }

  /// Twice as many places as words at least, or a search would not end.
  private mutating func addShort(_ order: [[UInt32]], _ traits: [[UInt32]: Traits]) {
    short = Array(repeating: Short(), count: slots.count)
    tags = Array(repeating: 0, count: slots.count)
    shortMask = mask
    for key in order {
      var word = PackedWord()
      guard key.allSatisfy({ word.append($0) }), let value = traits[key] else { continue }
      var slot = word.slot(shortMask)
      while tags[slot] != 0 { slot = (slot + 1) & shortMask }
      tags[slot] = word.tag
      short[slot] = Short(word: word, traits: value)
      longest = max(longest, word.count)
    }
  }

  /// The traits of the word that fills `range`, as written or in lower case; empty when it is not in the table.
  @inline(__always)
  func traits(of range: Range<Int>, in bytes: Span<UInt8>) -> Traits {
    guard !range.isEmpty, range.count <= 64 else { return [] }
    if range.count > PackedWord.longest { return traitsOfLong(range, in: bytes) }
    let word = PackedWord(range, in: bytes)
    let found = find(word)
    let folded = word.isASCII ? word.foldedASCII : WordTable.folded(range, in: bytes)
    return folded == word ? found : found.union(find(folded))
  }

  @inline(__always)
  private func find(_ word: PackedWord) -> Traits {
    var slot = word.slot(shortMask)
    let tag = word.tag
    // There are free places, so that the search ends.
    while tags[slot] != 0 {
      if tags[slot] == tag, short[slot].word == word { return short[slot].traits }
      slot = (slot + 1) & shortMask
    }
    return []
  }

  /// No letter is longer in lower case, so there is room for all of them.
  private static func folded(_ range: Range<Int>, in bytes: Span<UInt8>) -> PackedWord {
    var word = PackedWord()
    var position = range.lowerBound
    while position < range.upperBound {
      let next = scalar(at: position, in: bytes)
      guard word.append(simpleLowercase(next.value)) else { return PackedWord(range, in: bytes) }
      position += next.length
    }
    return word
  }

  private func traitsOfLong(_ range: Range<Int>, in bytes: Span<UInt8>) -> Traits {
    var exact = WordHash()
    var folded = WordHash()
    var hasCapital = false
    var position = range.lowerBound
    while position < range.upperBound {
      let next = scalar(at: position, in: bytes)
      let lower = simpleLowercase(next.value)
      hasCapital = hasCapital || lower != next.value
      exact.add(next.value)
      folded.add(lower)
      position += next.length
    }
    let found = find(range, in: bytes, slot: exact.slot(mask), from: .max)
    guard hasCapital else { return found }
    return found.union(find(range, in: bytes, slot: folded.slot(mask), from: 0))
  }

  /// Traits of an abbreviation written with spaces between its letters, which is listed without them: *т. д* as *т.д*.
  func traits(ofSpaced range: Range<Int>, in bytes: Span<UInt8>) -> Traits {
    // Room for the longest word there is a table entry for; what is longer is not in the table.
    var packed = InlineArray<64, UInt8>(repeating: 0)
    var count = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let next = scalar(at: position, in: bytes)
      if !isWhiteSpace(next.value) {
        guard count + next.length <= packed.count else { return [] }
        for step in 0..<next.length { packed[count + step] = bytes[position + step] }
        count += next.length
      }
      position += next.length
    }
    return traits(of: 0..<count, in: packed.span)
  }

  /// Traits of a word all in capitals, looked up with only its first letter left a capital: *MRS* as *Mrs*.
  func traitsOfCapitals(_ range: Range<Int>, in bytes: Span<UInt8>) -> Traits {
    guard range.count > 1, range.count <= 64 else { return [] }
    let first = scalar(at: range.lowerBound, in: bytes)
    var hash = WordHash()
    hash.add(first.value)
    var position = range.lowerBound + first.length
    let folded = position
    while position < range.upperBound {
      let next = scalar(at: position, in: bytes)
      hash.add(simpleLowercase(next.value))
      position += next.length
    }
    return find(range, in: bytes, slot: hash.slot(mask), from: folded)
  }

  /// Letters from offset `folded` on count as lower case.
  private func find(_ range: Range<Int>, in bytes: Span<UInt8>, slot first: Int, from folded: Int)
    -> Traits
  {
    var slot = first
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if matches(entry, range, in: bytes, from: folded) { return entry.traits }
      slot = (slot + 1) & mask
    }
    return []
  }

  private func matches(_ entry: Entry, _ range: Range<Int>, in bytes: Span<UInt8>, from folded: Int) -> Bool {
    var position = range.lowerBound
    for index in Int(entry.start)..<Int(entry.start + entry.count) {
      guard position < range.upperBound else { return false }
      let next = scalar(at: position, in: bytes)
      guard scalars[index] == (position >= folded ? simpleLowercase(next.value) : next.value) else {
        return false
      }
      position += next.length
    }
    return position == range.upperBound
  }
}

/// FNV-1a over scalars: small, fixed, and equality is checked afterwards anyway.
private struct WordHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func add(_ value: UInt32) { state = (state ^ UInt64(value)) &* 0x100_0000_01b3 }

  @inline(__always)
  func slot(_ mask: Int) -> Int { Int(truncatingIfNeeded: (state ^ (state >> 29)) & UInt64(mask)) }
}
