// Finds public IP addresses: those that lead to somebody.
import TextCore

/// IPv4 in four decimal parts and IPv6 by the grammar of RFC 4291, section 2.2. Addresses that are not globally
/// reachable (IANA's special-purpose registries: private, loopback, documentation …) say nothing of anybody and stay.
enum NetworkAddress {
  /// Numbers in four parts behind one of these words are versions.
  private static let versionWords: Set<[UInt8]> = Set(
    "version versions ver v release build firmware section chapter".split(separator: " ").map {
      Array($0.utf8)
    })

  /// The address that begins at `start`, a digit or a colon.
  static func range(in text: Span<UInt8>, at start: Int, from lower: Int) -> Range<Int>? {
    if text.hasWord(before: start) { return nil }
    if let address = IPv6Address(in: text, at: start), address.isPublic, mayFollow(text, start, lower),
      !continues(in: text, at: address.end)
    {
      return start..<address.end
    }
    guard let address = IPv4Address(in: text, at: start), address.isPublic, mayFollow(text, start, lower),
      !continues(in: text, at: address.end), !versionWords.contains(text.word(before: start, from: lower))
    else { return nil }
    return start..<address.end
  }

  /// Whether an address may begin at `start`: not amid a longer number (`1.2.3.4.5`) and not as a program's version
  /// (`Agent/1.2.3.4`, `lib-1.2.3.4`).
  private static func mayFollow(_ text: Span<UInt8>, _ start: Int, _ lower: Int) -> Bool {
    guard start > lower else { return true }
    switch text[start - 1] {
    case UInt8(ascii: "."): return start < 2 || !text.hasLetterOrDigit(at: start - 2)
    case UInt8(ascii: "-"), UInt8(ascii: "/"): return start < 2 || !text.hasLetter(at: start - 2)
    default: return true
    }
  }

  /// Whether what looked like an address goes on as something longer.
  private static func continues(in text: Span<UInt8>, at end: Int) -> Bool {
    if text.hasWord(at: end) { return true }
    if text.has(".", at: end) { return text.hasLetterOrDigit(at: end + 1) }
    // Ranges of addresses are written so; versions with a revision, too.
    if text.has("-", at: end) {
      return text.hasLetterOrDigit(at: end + 1) && IPv4Address(in: text, at: end + 1) == nil
    }
    return text.has(":", at: end) && text.has(":", at: end + 1)
  }
}

/// Four numbers up to 255 without leading zeros.
struct IPv4Address {
  private(set) var value: UInt32 = 0
  private(set) var end: Int

  init?(in text: Span<UInt8>, at start: Int) {
    end = start
    for part in 0..<4 {
      if part > 0 {
        guard text.has(".", at: end) else { return nil }
        end += 1
      }
      let first = end
      var number: UInt32 = 0
      while text.hasDigit(at: end), end - first < 4 {
        number = number * 10 + UInt32(text[end] - 0x30)
        end += 1
      }
      let isShort = end - first == 1
      guard end > first, number <= 255, isShort || !text.has("0", at: first) else { return nil }
      value = value << 8 | number
    }
  }

  /// Blocks that are not globally reachable: first address and length of the prefix.
  private static let special: [(UInt32, UInt32)] = [
    (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16),
    (0xAC10_0000, 12), (0xC000_0000, 24), (0xC000_0200, 24), (0xC0A8_0000, 16), (0xC612_0000, 15),
    (0xC633_6400, 24), (0xCB00_7100, 24), (0xE000_0000, 3),
  ]

  var isPublic: Bool {
    !Self.special.contains { block, length in (value ^ block) >> (32 - length) == 0 }
  }
}

/// Eight groups of up to four hexadecimal digits, one run of zeros left out, the last two perhaps as IPv4.
struct IPv6Address {
  private(set) var end: Int
  private var groups: [UInt16] = []
  /// The group before which the zeros are left out.
  private var gap: Int?

  init?(in text: Span<UInt8>, at start: Int) {
    end = start
    // Cheap before anything is kept: most numbers are followed by something else.
    var colon = start
    while colon - start < 5, Self.digit(text, colon) != nil { colon += 1 }
    guard text.has(":", at: colon), colon - start < 5 else { return nil }
    if colon == start {
      guard text.has(":", at: start + 1) else { return nil }
      gap = 0
      end = start + 2
    }
    while groups.count < 8, readGroup(text) {}
    guard gap != nil ? groups.count < 8 : groups.count == 8 else { return nil }
    // More groups than an address has.
    if text.has(":", at: end), Self.digit(text, end + 1) != nil { return nil }
  }

  /// Reads a group and the colon behind it, if another group or the gap follows.
  private mutating func readGroup(_ text: Span<UInt8>) -> Bool {
    if groups.count <= 6, let last = IPv4Address(in: text, at: end) {
      groups.append(UInt16(truncatingIfNeeded: last.value >> 16))
      groups.append(UInt16(truncatingIfNeeded: last.value))
      end = last.end
      return false
    }
    let first = end
    var group: UInt16 = 0
    while end - first < 4, let digit = Self.digit(text, end) {
      group = group << 4 | digit
      end += 1
    }
    guard end > first else { return false }
    groups.append(group)
    guard text.has(":", at: end), groups.count < 8 else { return false }
    if text.has(":", at: end + 1), gap == nil {
      gap = groups.count
      end += 2
      return true
    }
    guard Self.digit(text, end + 1) != nil else { return false }
    end += 1
    return true
  }

  private static func digit(_ text: Span<UInt8>, _ index: Int) -> UInt16? {
    guard index < text.count else { return nil }
    if text.hasDigit(at: index) { return UInt16(text[index] - 0x30) }
    let letter = text[index] | 0x20
    return letter >= 0x61 && letter <= 0x66 ? UInt16(letter - 0x57) : nil
  }

  /// Global unicast, 2000::/3, without documentation, benchmarks and identifiers that are no addresses.
  var isPublic: Bool {
    guard let first = groups.first, gap != 0 else { return mappedIsPublic }
    let second = groups.count > 1 && gap != 1 ? groups[1] : 0
    if first == 0x2001, second == 0x0DB8 || second == 2 || second & 0xFFF0 == 0x10 { return false }
    if first == 0x3FFF, second < 0x1000 { return false }
    return first >> 13 == 1
  }

  /// An IPv4 address as `::ffff:8.8.8.8`.
  private var mappedIsPublic: Bool {
    guard gap == 0, groups.count == 3, groups[0] == 0xFFFF else { return false }
    return IPv4Address(high: groups[1], low: groups[2]).isPublic
  }
}

extension IPv4Address {
  /// The address in the last two groups of an IPv6 address.
  fileprivate init(high: UInt16, low: UInt16) {
    value = UInt32(high) << 16 | UInt32(low)
    end = 0
  }
}
